/** Dates of which less than the day is known (edtf.ts), as people type them in English and German. */
import type { Taken } from './curation.ts';
import { utc } from './edtf.ts';

/** What is known of a date from nothing (`XXXX`) to the day. */
export type Edtf = Taken | 'unknown';

/** As the standard has it, and as people write it who do not know it. */
const nobodyKnows =
	/^(?:x{4}|u{4}|\?+|unknown|undated|no date|n\.?\s?d\.?|unbekannt|undatiert|ohne datum|o\.?\s?[dj]\.?)$/i;
/** Words for doubt, before a date. */
const about =
	/^(?:~|c\.|ca\.?|circa|about|around|approx(?:imately|\.)?|zirka|um|etwa|ungefähr|gegen)\s*(?=[^\s])/iu;
/** `~` approximate, `?` uncertain, `%` both: here they are one doubt. */
const doubtMark = /\s*[~?%]$/;

const monthNames: readonly (readonly string[])[] = [
	['january', 'januar', 'jänner', 'jan'],
	['february', 'februar', 'feber', 'feb'],
	['march', 'märz', 'maerz', 'mar', 'mär', 'mrz'],
	['april', 'apr'],
	['may', 'mai'],
	['june', 'juni', 'jun'],
	['july', 'juli', 'jul'],
	['august', 'aug'],
	['september', 'sept', 'sep'],
	['october', 'oktober', 'oct', 'okt'],
	['november', 'nov'],
	['december', 'dezember', 'dec', 'dez']
];
const monthOf = new Map(
	monthNames.flatMap((names, month) => names.map((name) => [name, month + 1] as const))
);

const decadeForm = /^(?:the\s+)?(\d{3})(?:x|u|0\s?['’]?s|0er(?:\s+jahre)?)$/i;
/** Year, month, day, each `XX` where it is not known. */
const numberForm = /^(\d{4})(?:-(\d\d?|xx|uu)(?:-(\d\d?|xx|uu))?)?$/i;
/** `July 1985`, `11 June 2004`, `11. Juni 2004`. */
const namedForm = /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s*)?(\p{L}+)\.?,?\s*(\d{4})$/iu;
/** `June 11, 2004`. */
const namedFirstForm = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

/**
 * A date without a time of day.
 * @returns undefined where it is none of these forms, `day` where there is no such day
 */
export function readEdtf(text: string): Edtf | 'day' | undefined {
	const trimmed = text.trim();
	if (nobodyKnows.test(trimmed)) return 'unknown';
	const plain = trimmed.replace(about, '').replace(doubtMark, '').trim();
	const doubt = plain === trimmed ? {} : { circa: true as const };
	const decade = decadeForm.exec(plain)?.[1];
	if (decade !== undefined) {
		return Number(decade) === 0 ? 'day' : { at: utc(Number(decade) * 10, 0), part: 'decade', ...doubt };
	}
	const parts = partsOf(plain);
	if (!parts) return undefined;
	const [year, month, ofMonth] = parts;
	if (year === 0) return 'day';
	const at = utc(year, (month ?? 1) - 1, ofMonth ?? 1);
	const date = new Date(at);
	// What does not exist runs over into the next month.
	if (date.getUTCMonth() !== (month ?? 1) - 1 || date.getUTCDate() !== (ofMonth ?? 1)) return 'day';
	const part = month === undefined ? 'year' : ofMonth === undefined ? 'month' : 'day';
	return { at, part, ...doubt };
}

type Parts = readonly [year: number, month: number | undefined, day: number | undefined];

function partsOf(text: string): Parts | undefined {
	const numbers = numberForm.exec(text);
	if (numbers) {
		const [month, ofMonth] = [known(numbers[2]), known(numbers[3])];
		// A day of no month is no date of this level.
		if (month === undefined && ofMonth !== undefined) return undefined;
		return [Number(numbers[1]), month, ofMonth];
	}
	const [, ofMonth, name = '', year] = namedForm.exec(text) ?? swapped(namedFirstForm.exec(text)) ?? [];
	const month = monthOf.get(name.toLowerCase().normalize('NFC'));
	if (month === undefined || year === undefined) return undefined;
	return [Number(year), month, ofMonth === undefined ? undefined : Number(ofMonth)];
}

/** The month before the day, as in English. */
function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
	return found ? [found[0], found[2], found[1], found[3]] : undefined;
}

function known(digits: string | undefined): number | undefined {
	return digits === undefined || /[xu]/i.test(digits) ? undefined : Number(digits);
}
