/** A value as a line of the history names it, in whichever language. */
import { curationField, type RegisterName, type Value } from '#lib/library/curation.ts';

/** Characters of a value that are told: a caption may be a page. */
const longest = 40;

/** The start of a text, on one line. */
export function shortened(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	const letters = [...line];
	return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}

/** The value of a field in short; what a person wrote stands between the quotation marks of the language. */
export function valueTold(
	field: RegisterName,
	value: NonNullable<Value>,
	[open, close]: readonly [string, string],
	/** Before a date that nobody is sure of, and behind a decade. */
	[about, decade]: readonly [string, string] = ['', '']
): string {
	const text = shortened(curationField(field).print(value));
	if (field === 'taken')
		return text.replace(/^(?<ten>\d{3})X/, `$<ten>0${decade}`).replace(/^(.*)~$/, `${about}$1`);
	return typeof value === 'string' ? `${open}${text}${close}` : text;
}
