/**
 * Dates of which less than the day is known, as the Extended Date/Time Format writes them
 * (https://www.loc.gov/standards/datetime/, ISO 8601-2: level 0, and of level 1 what a single date needs: unspecified digits
 * from the right and the marks of doubt), and as people type them in English and German.
 */
import type { Taken } from './curation.ts';

/** What is known of a date from nothing (`XXXX`) to the day. */
export type Edtf = Taken | 'unknown';

/** From coarse to fine. */
export const datePrecisions = ['decade', 'year', 'month', 'day', 'time'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** The smallest part that is known of a date. */
export function precisionOf({ part }: Pick<Taken, 'part'>): DatePrecision {
	return part ?? 'time';
}

const second = 1000;
const day = 86_400 * second;

/**
 * The whole time that a date may mean, milliseconds since 1970 as if the clock on the wall were UTC, upper end out. Queries
 * find a date where all of it lies within what they ask for, so that *1985* is neither in May nor before it.
 */
export function spanOfTaken({ at, part }: Pick<Taken, 'at' | 'part'>): readonly [number, number] {
	const date = new Date(at);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	switch (part) {
		case 'decade': {
			const first = Math.floor(year / 10) * 10;
			return [utc(first, 0), utc(first + 10, 0)];
		}
		case 'year':
			return [utc(year, 0), utc(year + 1, 0)];
		case 'month':
			return [utc(year, month), utc(year, month + 1)];
		case 'day': {
			const start = Math.floor(at / day) * day;
			return [start, start + day];
		}
		default:
			return [at, at + 1];
	}
}

/** Not Date.UTC: it reads the years 0-99 as 1900-1999. */
function utc(year: number, month: number, ofMonth = 1): number {
	return new Date(0).setUTCFullYear(year, month, ofMonth);
}

/** `197X`, `1985~`, `1985-07`, `2004-06-11`, `2004-06-11T13:45:00+02:00`: level 1 for all that a date here can be. */
export function printEdtf(taken: Taken): string {
	const { at, part, circa, offset } = taken;
	const whole = new Date(at).toISOString();
	const doubt = circa ? '~' : '';
	switch (part) {
		case 'decade':
			return `${whole.slice(0, 3)}X${doubt}`;
		case undefined:
			return `${whole.slice(0, 19)}${offset === undefined ? '' : printOffset(offset)}`;
		default:
			return `${whole.slice(0, { year: 4, month: 7, day: 10 }[part])}${doubt}`;
	}
}

/** `+02:00` of minutes ahead of UTC. */
function printOffset(minutes: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

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
