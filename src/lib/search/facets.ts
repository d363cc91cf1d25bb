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

function countNumbers(values: Float64Array, rows: Uint32Array, limit: number): ValueCount[] {
	const counts = new Map<number, number>();
	for (const row of rows) {
		const value = values[row] ?? NaN;
		if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return mostFrequent(
		[...counts].map(([value, count]) => ({ value: String(value), count })),
		limit
	);
}

function countTexts(columns: Columns, field: string, rows: Uint32Array, limit: number): ValueCount[] {
	const { codes, dictionary, sets, size } = columns.text(field);
	const counts = new Uint32Array(size);
	for (const row of rows) {
		const code = codes[row] ?? 0;
		counts[code] = (counts[code] ?? 0) + 1;
	}
	/** By folded text: the spelling met most often, and how many have any of them. */
	const merged = new Map<string, { value: string; count: number; most: number }>();
	const add = (code: number, count: number, again: boolean) => {
		const folded = dictionary.folded(code);
		const there = merged.get(folded);
		if (!there) merged.set(folded, { value: dictionary.text(code), count, most: count });
		else {
			if (!again) there.count += count;
			if (count > there.most) Object.assign(there, { value: dictionary.text(code), most: count });
		}
	};
	for (let number = 1; number < size; number++) {
		const count = counts[number] ?? 0;
		if (count === 0) continue;
		if (!sets) add(number, count, false);
		else {
			// An item with both `Dog` and `dog` counts once.
			const seen = new Set<string>();
			for (const code of sets[number] ?? []) {
				const folded = dictionary.folded(code);
				add(code, count, seen.has(folded));
				seen.add(folded);
			}
		}
	}
	return mostFrequent(
		[...merged.values()].map(({ value, count }) => ({ value, count })),
		limit
	);
}

function mostFrequent(values: ValueCount[], limit: number): ValueCount[] {
	return values
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
		.slice(0, limit);
}
