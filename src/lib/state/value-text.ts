/** What is said of items, as a person reads it and may write it again. */
import {
	curationField,
	printTaken,
	type Element,
	type FieldName,
	type Taken,
	type Value
} from '#lib/library/curation.ts';
import { readTaken } from '#lib/library/written.ts';
import { byLocale } from './day-text.ts';
import { words } from './messages/words.svelte.ts';

/** A value of a field in words: a flag by its name, an uncertain date as one says it. */
export function valueText(field: FieldName, value: Value | Element): string {
	if (field === 'flag' && (value === 'pick' || value === 'reject')) return words().curation.flags[value];
	if (field === 'taken' && isTaken(value)) return typedTaken(value);
	return curationField(field).print(value);
}

function isTaken(value: unknown): value is Taken {
	return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number';
}

/** With the month as a word: days as numbers are written in as many orders as there are languages. */
const vague = byLocale((tag) => {
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
	return {
		year: format({ year: 'numeric' }),
		month: format({ year: 'numeric', month: 'long' }),
		day: format({ year: 'numeric', month: 'long', day: 'numeric' })
	};
});

/**
 * A date as it stands in a box: `2004-06-11 13:45:00`, and in words where it is of a decade or uncertain (`1970s`, `c. 1985`).
 * What is read of it is the same date again.
 */
export function typedTaken(taken: Taken): string {
	const { at, part, circa } = taken;
	if (part === undefined || (part !== 'decade' && !circa)) return printTaken(taken);
	const { decade, about } = words().library;
	const said =
		part === 'decade'
			? decade(Math.floor(new Date(at).getUTCFullYear() / 10) * 10)
			: vague()[part].format(at);
	const text = circa ? about(said) : said;
	const read = readTaken(text);
	// A language whose words nobody taught us to read: as the standard has it.
	return read.status === 'read' && printTaken(read.value) === printTaken(taken) ? text : printTaken(taken);
}
