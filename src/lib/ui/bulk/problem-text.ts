/** What is wrong with a parameter, in words. */
import { customFieldOf } from '#lib/library/custom-field.ts';
import type { Problem } from '#lib/library/bulk/operation.ts';
import type { BulkWords } from '#lib/state/messages/bulk-words.ts';

/** @param fields names of fields, which a problem may be about */
export function problemText(
	{ problem, at, found }: Problem,
	text: BulkWords,
	fields: Readonly<Record<string, string>>
): string {
	const said = text.problems[problem];
	if (at !== undefined) return text.at(said, at, found ?? '');
	return found === undefined || found === ''
		? said
		: text.found(said, fields[found] ?? customFieldOf(found)?.name ?? found);
}
