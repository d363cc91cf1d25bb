// How many of some rows have which value of a field.
import type { Columns } from './columns.ts';

export interface ValueCount {
	readonly value: string;
	readonly count: number;
}

/** Values of a field in these rows, most frequent first, at most `limit`. What differs only in case or accents is one value. */
export function countValues(columns: Columns, field: string, rows: Uint32Array, limit: number): ValueCount[] {
	return field === 'year' || field === 'rating'
		? countNumbers(columns.number(field).values, rows, limit)
		: countTexts(columns, field, rows, limit);
}

/** Years and ratings: small whole numbers are counted in an array, others one by one. */
const smallNumbers = 4096;

function countNumbers(values: Float64Array, rows: Uint32Array, limit: number): ValueCount[] {
	const small = new Uint32Array(smallNumbers);
	const others = new Map<number, number>();
	for (const row of rows) {
		const value = values[row] ?? NaN;
		if (value >= 0 && value < smallNumbers && Number.isInteger(value)) small[value] = (small[value] ?? 0) + 1;
		else if (!Number.isNaN(value)) others.set(value, (others.get(value) ?? 0) + 1);
	}
	const counts = [...others].map(([value, count]) => ({ value: String(value), count }));
	small.forEach((count, value) => {
		if (count > 0) counts.push({ value: String(value), count });
	});
	return mostFrequent(counts, limit);
}

function countTexts(columns: Columns, field: string, rows: Uint32Array, limit: number): ValueCount[] {
	const { codes, dictionary, sets, size } = columns.text(field);
	const counts = new Uint32Array(size);
	for (const row of rows) {
		const code = codes[row] ?? 0;
		counts[code] = (counts[code] ?? 0) + 1;
	}
	/** How many have each spelling, and how many have any spelling of the same text, by the first of them. */
	const spelt = sets ? new Uint32Array(dictionary.size) : counts;
	const sums = new Uint32Array(dictionary.size);
	const same = dictionary.same();
	if (sets) countSets(counts, sets, same, spelt, sums);
	else
		for (let code = 1; code < size; code++) {
			const count = counts[code] ?? 0;
			if (count === 0) continue;
			const first = same[code] ?? code;
			sums[first] = (sums[first] ?? 0) + count;
		}
	/** The spelling met most often. */
	const usual = new Uint32Array(dictionary.size);
	for (let code = 1; code < spelt.length; code++) {
		const count = spelt[code] ?? 0;
		if (count === 0) continue;
		const first = same[code] ?? code;
		if (count > (spelt[usual[first] ?? 0] ?? 0) || usual[first] === 0) usual[first] = code;
	}
	const values: { code: number; count: number }[] = [];
	sums.forEach((count, first) => {
		if (count > 0) values.push({ code: usual[first] ?? first, count });
	});
	return mostFrequent(
		values.map(({ code, count }) => ({ value: dictionary.text(code), count })),
		limit
	);
}

function countSets(
	counts: Uint32Array,
	sets: readonly (readonly number[])[],
	same: readonly number[],
	spelt: Uint32Array,
	sums: Uint32Array
): void {
	for (let number = 1; number < sets.length; number++) {
		const count = counts[number] ?? 0;
		const set = sets[number];
		if (count === 0 || !set) continue;
		for (let at = 0; at < set.length; at++) {
			const code = set[at] ?? 0;
			spelt[code] = (spelt[code] ?? 0) + count;
			const first = same[code] ?? code;
			// An item with both `Dog` and `dog` counts once.
			let again = false;
			for (let before = 0; before < at && !again; before++) again = same[set[before] ?? 0] === first;
			if (!again) sums[first] = (sums[first] ?? 0) + count;
		}
	}
}

function mostFrequent(values: ValueCount[], limit: number): ValueCount[] {
	return values
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
		.slice(0, limit);
}
