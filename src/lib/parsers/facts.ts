/** What was measured of film and sound beside their tags. */
import { measuredTable, type Facts } from './blocks/facts.ts';
import type { Metadata } from './model.ts';

export type { Facts } from './blocks/facts.ts';

/** Of several of one kind the first counts: that of the first track. */
export function factsOf({ tags }: Pick<Metadata, 'tags'>): Facts {
	const facts: Record<string, unknown> = {};
	for (const { entry, raw } of tags)
		if (entry.unknown === true && entry.table.name === measuredTable) facts[String(entry.id)] ??= raw;
	return facts as Facts;
}
