// How many of some rows have which value of a field.
import type { Field } from '#lib/library/query/fields.ts';
import type { Units } from './archive.ts';
import { countBits, rowsOf, without, type Bits } from './bits.ts';
import type { Dictionary, NumberColumn } from './column.ts';
import type { Columns } from './columns.ts';
import type { Sequences } from './sequences.ts';

export interface ValueCount {
	readonly value: string;
	readonly count: number;
}

/** Rows to count: a list, or all there are but a shorter list. */
export type Counted =
	Uint32Array | { readonly allBut: Uint32Array; readonly columns: Columns; readonly rows: () => Uint32Array };

/** The rows of a set in the way that is counted sooner. */
export function toCount(rows: Bits, columns: Columns): Counted {
	if (countBits(rows) * 2 < columns.count) return rowsOf(rows);
	return { allBut: rowsOf(without(columns.live, rows)), columns, rows: () => rowsOf(rows) };
}

/** Values of a field in these rows, most frequent first, at most `limit`. What differs only in case or accents is one value. */
export function countValues(columns: Columns, field: string, rows: Counted, limit: number): ValueCount[] {
	const column = columns.named(field);
	if (column.kind === 'number') return countNumbers(column, field, rows, limit);
	const { dictionary, sets } = column;
	/** How many have each spelling, and how many have any spelling of the same text, by the first of them. */
	let spelt: Uint32Array = new Uint32Array(dictionary.size);
	const sums = new Uint32Array(dictionary.size);
	const same = dictionary.same();
	if (sets && rows instanceof Uint32Array && rows.length < sets.size) {
		for (const row of rows) countSet(sets, column.codes[row] ?? 0, 1, same, spelt, sums);
	} else {
		const counts = countCodes(field, column.codes, rows, column.size);
		if (sets)
			for (let set = 1; set < sets.size; set++) countSet(sets, set, counts[set] ?? 0, same, spelt, sums);
		else {
			spelt = counts;
			for (let code = 1; code < spelt.length; code++) {
				const first = same[code] ?? code;
				sums[first] = (sums[first] ?? 0) + (spelt[code] ?? 0);
			}
		}
	}
	return mostFrequentTexts(dictionary, spelt, sums, limit);
}

/**
 * Numbers of a field in these rows by its ranges that have names (fields.ts), in their order; those that hold none are left out, and
 * those that lie within others that were named before: they are other words for them, or parts.
 */
export function countRanges(columns: Columns, field: Field, rows: Uint32Array): ValueCount[] {
	const column = columns.number(field.name);
	const { names } = field.type.kind === 'number' ? field.type : {};
	const told: (readonly [number, number])[] = [];
	return Object.entries(names ?? {}).flatMap(([value, [from, to]]) => {
		if (told.some((other) => from < other[1] && to > other[0])) return [];
		told.push([from, to]);
		let count = 0;
		for (const row of rows) if (column.at(row) >= from && column.at(row) < to) count++;
		return count > 0 ? [{ value, count }] : [];
	});
}

/** Numbers of a field whose values are asked for rounded (fields.ts), by what they round to: 23.976 pictures a second are 24. */
export function countRounded(
	columns: Columns,
	field: string,
	rows: Uint32Array,
	limit: number
): ValueCount[] {
	const column = columns.number(field);
	const counts = new Map<number, number>();
	for (const row of rows) {
		const value = Math.round(column.at(row));
		if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return mostFrequent(
		[...counts].map(([value, count]) => ({ value: String(value), count })),
		limit
	);
}

function countNumbers(column: NumberColumn, field: string, rows: Counted, limit: number): ValueCount[] {
	const { coded } = column;
	const counts = new Map<number, number>();
	if (coded) {
		countCodes(field, coded.codes, rows, coded.distinct.length).forEach((count, code) => {
			if (code > 0 && count > 0) counts.set(coded.distinct[code] ?? NaN, count);
		});
	} else
		for (const row of rows instanceof Uint32Array ? rows : rows.rows()) {
			const value = column.at(row);
			if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	return mostFrequent(
		[...counts].map(([value, count]) => ({ value: String(value), count })),
		limit
	);
}

/** How many of the rows have each code. */
function countCodes(field: string, codes: Units, rows: Counted, size: number): Uint32Array {
	if (rows instanceof Uint32Array) {
		const counts = new Uint32Array(size);
		for (const row of rows) {
			const code = codes[row] ?? 0;
			counts[code] = (counts[code] ?? 0) + 1;
		}
		return counts;
	}
	const counts = rows.columns.totals(field).slice();
	for (const row of rows.allBut) {
		const code = codes[row] ?? 0;
		counts[code] = (counts[code] ?? 0) - 1;
	}
	return counts;
}

/** Adds so many rows that have a set. */
function countSet(
	sets: Sequences,
	set: number,
	count: number,
	same: Uint32Array,
	spelt: Uint32Array,
	sums: Uint32Array
): void {
	if (set === 0 || count === 0) return;
	const { units } = sets;
	const [start, end] = [sets.startOf(set), sets.endOf(set)];
	for (let at = start; at < end; at++) {
		const code = units[at] ?? 0;
		spelt[code] = (spelt[code] ?? 0) + count;
		const first = same[code] ?? code;
		// An item with both `Dog` and `dog` counts once.
		let again = false;
		for (let before = start; before < at && !again; before++) again = same[units[before] ?? 0] === first;
		if (!again) sums[first] = (sums[first] ?? 0) + count;
	}
}

function mostFrequentTexts(
	dictionary: Dictionary,
	spelt: Uint32Array,
	sums: Uint32Array,
	limit: number
): ValueCount[] {
	const same = dictionary.same();
	/** The spelling met most often; among equals the first by its letters, whichever came to the library first. */
	const usual = new Uint32Array(dictionary.size);
	for (let code = 1; code < spelt.length; code++) {
		const count = spelt[code] ?? 0;
		if (count === 0) continue;
		const first = same[code] ?? code;
		const other = usual[first] ?? 0;
		const most = other === 0 ? 0 : (spelt[other] ?? 0);
		if (count > most || (count === most && dictionary.text(code) < dictionary.text(other)))
			usual[first] = code;
	}
	const values: { code: number; count: number }[] = [];
	sums.forEach((count, first) => {
		if (count > 0) values.push({ code: usual[first] ?? first, count });
	});
	// Only texts that have a chance are read.
	values.sort((a, b) => b.count - a.count);
	const least = values[limit - 1]?.count ?? 0;
	return mostFrequent(
		values
			.filter(({ count }) => count >= least)
			.map(({ code, count }) => ({ value: dictionary.text(code), count })),
		limit
	);
}

function mostFrequent(values: ValueCount[], limit: number): ValueCount[] {
	return values
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
		.slice(0, limit);
}
