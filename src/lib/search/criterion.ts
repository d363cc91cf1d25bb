// One test of one field, ready to be asked of rows.
import type { Matcher } from '#lib/library/query/values.ts';
import type { Interval } from '#lib/library/query/units.ts';
import type { Units } from './archive.ts';
import type { Bits } from './bits.ts';
import { blockRows, type NumberColumn, type TextColumn } from './column.ts';
import { joinedField, type Columns } from './columns.ts';
import { ones } from './bits.ts';

/** A test of a field over columns. */
export interface Criterion {
	readonly fits: (row: number) => boolean;
	/** Takes the rows out of a set that do not fit. */
	readonly narrow: (rows: Bits) => void;
}

/** The test of a field as a criterion over these columns. */
export function criterionOf(columns: Columns, match: Matcher): Criterion {
	if (match.field.name === joinedField) return ofPath(columns, match);
	const column = columns.named(match.field.name);
	return column.kind === 'text' ? ofTexts(column, match) : ofNumbers(column, match);
}

function ofTexts(column: TextColumn, match: Matcher): Criterion {
	return byCode(column.codes, textFits(column, match));
}

/** Which codes of a column match. */
function textFits({ dictionary, sets, size }: TextColumn, match: Matcher): Uint8Array {
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

function ofNumbers(column: NumberColumn, match: Matcher): Criterion {
	const { coded, plain } = column;
	if (coded)
		return byCode(
			coded.codes,
			Uint8Array.from(coded.distinct, (value) => (numberFits(value, match) ? 1 : 0))
		);
	const fits = (row: number) => numberFits(column.at(row), match);
	if (match.on !== 'number' || !plain) return { fits, narrow: byTest(fits) };
	const [only] = match.intervals;
	if (!only || match.intervals.length > 1) return { fits, narrow: byTest(fits) };
	return { fits, narrow: byInterval(plain, only) };
}

function numberFits(value: number, match: Matcher): boolean {
	if (match.on === 'presence') return Number.isNaN(value) !== match.present;
	if (match.on !== 'number') return false;
	for (const [low, high] of match.intervals) if (value >= low && value < high) return true;
	return false;
}

/** Folder and name, joined only where the query asks for them. */
function ofPath(columns: Columns, match: Matcher): Criterion {
	const [folders, names] = [columns.text('folder'), columns.text('name')];
	const fits = (row: number) => {
		const [folder, name] = [folders.codes[row] ?? 0, names.codes[row] ?? 0];
		if (match.on === 'presence') return (folder > 0 || name > 0) === match.present;
		if (match.on !== 'text' || (folder === 0 && name === 0)) return false;
		const raw = join(folders.dictionary.text(folder), names.dictionary.text(name));
		return match.test(join(folders.dictionary.folded(folder), names.dictionary.folded(name)), raw);
	};
	return { fits, narrow: byTest(fits) };
}

function join(folder: string, name: string): string {
	return folder === '' ? name : `${folder}/${name}`;
}

/** Words of a set with fewer rows are gone through row by row, others as 32 rows at once. */
const sparse = 12;

function byCode(codes: Units, fits: Uint8Array): Criterion {
	return {
		fits: (row) => fits[codes[row] ?? 0] === 1,
		narrow: (rows) => {
			for (let at = 0; at < rows.length; at++) {
				const word = rows[at] ?? 0;
				if (word === 0) continue;
				const first = at << 5;
				let kept = 0;
				if (ones(word) < sparse) {
					for (let left = word; left !== 0; left &= left - 1) {
						const bit = 31 - Math.clz32(left & -left);
						kept |= (fits[codes[first + bit] ?? 0] ?? 0) << bit;
					}
					rows[at] = kept;
				} else {
					const end = Math.min(32, codes.length - first);
					for (let bit = 0; bit < end; bit++) kept |= (fits[codes[first + bit] ?? 0] ?? 0) << bit;
					rows[at] = word & kept;
				}
			}
		}
	};
}

function byTest(fits: (row: number) => boolean): (rows: Bits) => void {
	return (rows) => {
		for (let at = 0; at < rows.length; at++) {
			let kept = rows[at] ?? 0;
			for (let left = kept; left !== 0; left &= left - 1) {
				const bit = 31 - Math.clz32(left & -left);
				if (!fits((at << 5) + bit)) kept &= ~(1 << bit);
			}
			rows[at] = kept;
		}
	};
}

/** Whole blocks are kept or dropped by their least and greatest number. */
function byInterval(
	{ values, least, greatest, gaps }: NonNullable<NumberColumn['plain']>,
	[low, high]: Interval
): (rows: Bits) => void {
	const wordsPerBlock = blockRows >>> 5;
	return (rows) => {
		for (let block = 0; block * wordsPerBlock < rows.length; block++) {
			const from = block * wordsPerBlock;
			const to = Math.min(from + wordsPerBlock, rows.length);
			const [smallest, largest] = [least[block] ?? Infinity, greatest[block] ?? -Infinity];
			if (largest < low || smallest >= high) {
				rows.fill(0, from, to);
				continue;
			}
			if (smallest >= low && largest < high && gaps[block] === 0) continue;
			for (let at = from; at < to; at++) {
				const word = rows[at] ?? 0;
				if (word === 0) continue;
				const first = at << 5;
				let kept = 0;
				if (ones(word) < sparse) {
					for (let left = word; left !== 0; left &= left - 1) {
						const bit = 31 - Math.clz32(left & -left);
						const value = values[first + bit] ?? NaN;
						if (value >= low && value < high) kept |= 1 << bit;
					}
					rows[at] = kept;
				} else {
					const end = Math.min(32, values.length - first);
					for (let bit = 0; bit < end; bit++) {
						const value = values[first + bit] ?? NaN;
						kept |= (value >= low && value < high ? 1 : 0) << bit;
					}
					rows[at] = word & kept;
				}
			}
		}
	};
}

/** Rows looked at to guess how many fit. */
const sampled = 512;

/** About what share of all rows fits: by which criteria are asked first. */
export function shareOf({ fits }: Criterion, rows: number): number {
	if (rows === 0) return 0;
	const step = Math.max(1, Math.floor(rows / sampled));
	let seen = 0;
	let fitting = 0;
	for (let row = step >>> 1; row < rows; row += step, seen++) if (fits(row)) fitting++;
	return seen === 0 ? 0 : fitting / seen;
}
