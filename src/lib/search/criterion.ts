// One test of one field, ready to be asked of rows.
import { spanOfTaken, type DatePrecision } from '#lib/library/edtf.ts';
import { within } from '#lib/library/query/near.ts';
import type { TagValue } from '#lib/library/query/tags.ts';
import type { Matcher } from '#lib/library/query/values.ts';
import type { Interval } from '#lib/library/query/units.ts';
import type { Units } from './archive.ts';
import type { Bits } from './bits.ts';
import { blockRows, type NumberColumn, type TextColumn } from './column.ts';
import { joinedField, type Columns } from './columns.ts';

/** A test of a field over columns. */
export interface Criterion {
	readonly fits: (row: number) => boolean;
	/** Takes the rows out of a set that do not fit. */
	readonly narrow: (rows: Bits) => void;
	/** Moves those of the first `count` rows that fit to the front. @returns how many they are */
	readonly keep: (rows: Uint32Array, count: number) => number;
}

/** A test of a field: tags have columns of their own. */
type FieldMatcher = Exclude<Matcher, { on: 'tag' }>;

/** The test of a field as a criterion over these columns. */
export function criterionOf(columns: Columns, match: FieldMatcher): Criterion {
	if (match.on === 'near') return ofPlace(columns, match);
	if (match.field.name === joinedField) return ofPath(columns, match);
	if (match.field.name === 'taken' && match.on === 'number') return ofDates(columns, match);
	const column = columns.named(match.field.name);
	return column.kind === 'text' ? ofTexts(column, match) : ofNumbers(column, match);
}

function ofTexts(column: TextColumn, match: FieldMatcher): Criterion {
	return byCode(column, textFits(column, match));
}

/** Which codes of a column match. */
function textFits({ dictionary, sets, size }: TextColumn, match: FieldMatcher): Uint8Array {
	const fits = new Uint8Array(size);
	if (match.on === 'presence') fits.fill(match.present ? 1 : 0, 1).fill(match.present ? 0 : 1, 0, 1);
	else if (match.on === 'text') {
		const { test } = match;
		const texts = sets ? new Uint8Array(dictionary.size) : fits;
		for (let code = 1; code < texts.length; code++)
			texts[code] = test(dictionary.folded(code), dictionary.text(code)) ? 1 : 0;
		if (sets) {
			const { units } = sets;
			for (let set = 1; set < size; set++) {
				const end = sets.endOf(set);
				let found = 0;
				for (let at = sets.startOf(set); at < end && found === 0; at++) found = texts[units[at] ?? 0] ?? 0;
				fits[set] = found;
			}
		}
	}
	return fits;
}

function ofNumbers(column: NumberColumn, match: FieldMatcher): Criterion {
	const { coded, plain } = column;
	if (coded)
		return byCode(
			{ codes: coded.codes, bitmaps: () => column.bitmaps() },
			Uint8Array.from(coded.distinct, (value) => (numberFits(value, match) ? 1 : 0))
		);
	if (plain && match.on === 'presence') {
		const present = byInterval(plain, everyNumber);
		return match.present ? present : opposite(present);
	}
	const [only, more] = match.on === 'number' ? match.intervals : [];
	return plain && only && !more
		? byInterval(plain, only)
		: byTest((row) => numberFits(column.at(row), match));
}

function numberFits(value: number, match: FieldMatcher): boolean {
	if (match.on === 'presence') return Number.isNaN(value) !== match.present;
	if (match.on !== 'number') return false;
	for (const [low, high] of match.intervals) if (value >= low && value < high) return true;
	return false;
}

/**
 * Dates lie in an interval where all of the time that they may mean does: `1985` is in `1980..1989`, but neither in
 * `1985-01` nor before `1985-06`.
 */
function ofDates(columns: Columns, match: Extract<FieldMatcher, { on: 'number' }>): Criterion {
	const starts = columns.number('taken');
	const begun = ofNumbers(starts, match);
	const { codes, dictionary } = columns.text('dated');
	const doubts = columns.text('circa').codes;
	const { intervals, doubtful = [] } = match;
	const endless = doubtful.length === 0 && intervals.every((one) => one[1] === Infinity);
	const precisions = Array.from(
		{ length: dictionary.size },
		(_, code) => dictionary.text(code) as DatePrecision | ''
	);
	/** Of a date that begins in one of the intervals. */
	const whole = (row: number): boolean => {
		const precision = precisions[codes[row] ?? 0];
		const timed = precision === 'time' || precision === '' || precision === undefined;
		if (timed && doubtful.length === 0) return true;
		const [start, end] = spanOfTaken({ at: starts.at(row), ...(timed ? {} : { part: precision }) });
		const sure = (doubts[row] ?? 0) === 0;
		return intervals.some(
			(interval) => start >= interval[0] && end <= interval[1] && !(sure && doubtful.includes(interval))
		);
	};
	if (endless) return begun;
	const ended = byTest(whole);
	return {
		fits: (row) => begun.fits(row) && whole(row),
		narrow: (rows) => {
			begun.narrow(rows);
			ended.narrow(rows);
		},
		keep: (rows, count) => ended.keep(rows, begun.keep(rows, count))
	};
}

/** What a text in a column of a tag stands for: the printed value, and behind a zero the raw one where it is another. */
export function tagValue(text: string): TagValue {
	const end = text.indexOf('\0');
	return end < 0 ? { raw: text, printed: text } : { printed: text.slice(0, end), raw: text.slice(end + 1) };
}

/** A text of a column from the value of a tag. */
export function tagColumnText({ raw, printed }: TagValue): string {
	return raw === printed ? printed : `${printed}\0${raw}`;
}

/** A test of a tag over its column: one of the values has to fit. */
export function tagCriterion(column: TextColumn, fits: (value: TagValue) => boolean): Criterion {
	const codes = new Uint8Array(column.size);
	const { dictionary, sets } = column;
	const texts = new Uint8Array(dictionary.size);
	for (let code = 1; code < texts.length; code++) texts[code] = fits(tagValue(dictionary.text(code))) ? 1 : 0;
	for (let set = 1; set < column.size; set++) {
		const members = sets ? sets.at(set) : [set];
		for (const member of members) if (texts[member] === 1) codes[set] = 1;
	}
	return byCode(column, codes);
}

/** Whether a file has a tag at all. */
export function tagPresence(column: TextColumn, present: boolean): Criterion {
	const codes = new Uint8Array(column.size).fill(present ? 1 : 0);
	codes[0] = present ? 0 : 1;
	return byCode(column, codes);
}

function ofPlace(columns: Columns, { circles }: Extract<Matcher, { on: 'near' }>): Criterion {
	const [latitudes, longitudes] = [columns.number('latitude'), columns.number('longitude')];
	const tests = circles.map(within);
	const fits = (row: number) => {
		const latitude = latitudes.at(row);
		// Not a number where there is no place.
		return latitude === latitude && tests.some((test) => test(latitude, longitudes.at(row)));
	};
	return byTest(fits);
}

/** Folder and name, joined only where the query asks for them. */
function ofPath(columns: Columns, match: FieldMatcher): Criterion {
	const [folders, names] = [columns.text('folder'), columns.text('name')];
	const fits = (row: number) => {
		const [folder, name] = [folders.codes[row] ?? 0, names.codes[row] ?? 0];
		if (match.on === 'presence') return (folder > 0 || name > 0) === match.present;
		if (match.on !== 'text' || (folder === 0 && name === 0)) return false;
		const raw = join(folders.dictionary.text(folder), names.dictionary.text(name));
		return match.test(join(folders.dictionary.folded(folder), names.dictionary.folded(name)), raw);
	};
	return byTest(fits);
}

function join(folder: string, name: string): string {
	return folder === '' ? name : `${folder}/${name}`;
}

/** A column as codes, and by code the rows that have it where these are kept. */
interface Coded {
	readonly codes: Units;
	readonly bitmaps: () => readonly Bits[] | undefined;
}

/** @param fits by code */
function byCode(column: Coded, fits: Uint8Array): Criterion {
	return {
		fits: (row) => fits[column.codes[row] ?? 0] === 1,
		narrow: (rows) => {
			const bitmaps = column.bitmaps();
			if (bitmaps) narrowByBitmaps(rows, bitmaps, fits);
			else narrowByCode(rows, column.codes, fits);
		},
		keep: (rows, count) => keepByCode(rows, count, column.codes, fits)
	};
}

/** The fitting codes are taken together, or, where they are fewer, those that do not fit. */
function narrowByBitmaps(rows: Bits, bitmaps: readonly Bits[], fits: Uint8Array): void {
	const fitting = bitmaps.filter((_, code) => fits[code] === 1);
	const others = bitmaps.filter((_, code) => fits[code] !== 1);
	const fewer = fitting.length <= others.length;
	const union = new Uint32Array(rows.length);
	for (const bitmap of fewer ? fitting : others)
		for (let at = 0; at < union.length; at++) union[at] = (union[at] ?? 0) | (bitmap[at] ?? 0);
	const flip = fewer ? 0 : -1;
	for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] ?? 0) & ((union[at] ?? 0) ^ flip);
}

function narrowByCode(rows: Bits, codes: Units, fits: Uint8Array): void {
	for (let at = 0; at < rows.length; at++) {
		const word = rows[at] ?? 0;
		if (word === 0) continue;
		const first = at << 5;
		const end = Math.min(32, codes.length - first);
		let kept = 0;
		for (let bit = 0; bit < end; bit++) kept |= (fits[codes[first + bit] ?? 0] ?? 0) << bit;
		rows[at] = word & kept;
	}
}

// Here and below nothing branches on what is compared: it would be mispredicted half of the time, at ten times the cost.
function keepByCode(rows: Uint32Array, count: number, codes: Units, fits: Uint8Array): number {
	let kept = 0;
	for (let at = 0; at < count; at++) {
		const row = rows[at] ?? 0;
		rows[kept] = row;
		kept += fits[codes[row] ?? 0] ?? 0;
	}
	return kept;
}

/** What does not fit a criterion. */
export function opposite({ fits, narrow }: Criterion): Criterion {
	const others = byTest((row) => !fits(row));
	return {
		...others,
		narrow: (rows) => {
			const fitting = rows.slice();
			narrow(fitting);
			for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] ?? 0) & ~(fitting[at] ?? 0);
		}
	};
}

function byTest(fits: (row: number) => boolean): Criterion {
	return {
		fits,
		narrow: (rows) => {
			for (let at = 0; at < rows.length; at++) {
				let kept = rows[at] ?? 0;
				for (let left = kept; left !== 0; left &= left - 1) {
					const bit = 31 - Math.clz32(left & -left);
					if (!fits((at << 5) + bit)) kept &= ~(1 << bit);
				}
				rows[at] = kept;
			}
		},
		keep: (rows, count) => {
			let kept = 0;
			for (let at = 0; at < count; at++) {
				const row = rows[at] ?? 0;
				rows[kept] = row;
				kept += Number(fits(row));
			}
			return kept;
		}
	};
}

/** Nothing is not below not-a-number: every number there is. */
const everyNumber: Interval = [-Infinity, NaN];

/** Whole blocks are kept or dropped by their least and greatest number. */
function byInterval(
	{ values, least, greatest, gaps }: NonNullable<NumberColumn['plain']>,
	[low, high]: Interval
): Criterion {
	const wordsPerBlock = blockRows >>> 5;
	return {
		fits: (row) => {
			const value = values[row] ?? NaN;
			return value >= low && !(value >= high);
		},
		narrow: (rows) => {
			for (let block = 0; block * wordsPerBlock < rows.length; block++) {
				const from = block * wordsPerBlock;
				const to = Math.min(from + wordsPerBlock, rows.length);
				const [smallest, largest] = [least[block] ?? Infinity, greatest[block] ?? -Infinity];
				if (largest < low || smallest >= high) rows.fill(0, from, to);
				else if (smallest < low || largest >= high || gaps[block] === 1)
					narrowBetween(rows, from, to, values, low, high);
			}
		},
		keep: (rows, count) => {
			let kept = 0;
			for (let at = 0; at < count; at++) {
				const row = rows[at] ?? 0;
				const value = values[row] ?? NaN;
				rows[kept] = row;
				kept += Number(value >= low) & (Number(value >= high) ^ 1);
			}
			return kept;
		}
	};
}

function narrowBetween(
	rows: Bits,
	from: number,
	to: number,
	values: Float64Array,
	low: number,
	high: number
): void {
	for (let at = from; at < to; at++) {
		const word = rows[at] ?? 0;
		if (word === 0) continue;
		const first = at << 5;
		const end = Math.min(32, values.length - first);
		let kept = 0;
		for (let bit = 0; bit < end; bit++) {
			const value = values[first + bit] ?? NaN;
			kept |= (Number(value >= low) & (Number(value >= high) ^ 1)) << bit;
		}
		rows[at] = word & kept;
	}
}

/** Rows looked at to guess how many fit. */
const sampled = 128;

/** About what share of all rows fits: by which criteria are asked first. */
export function shareOf({ fits }: Criterion, rows: number): number {
	if (rows === 0) return 0;
	const step = Math.max(1, Math.floor(rows / sampled));
	let seen = 0;
	let fitting = 0;
	for (let row = step >>> 1; row < rows; row += step, seen++) if (fits(row)) fitting++;
	return seen === 0 ? 0 : fitting / seen;
}
