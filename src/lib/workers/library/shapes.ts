// Proportions of items, a byte each: enough to lay pictures out side by side before any row of them is there.
import type { Columns } from '#lib/search/columns.ts';

/** Steps a doubling of the proportion: 3 % apart. */
const steps = 24;

/**
 * By item in the order given: 0 where the size is not known, else 128 for a square, 24 more for each doubling of width
 * over height.
 */
export function shapesOf(columns: Columns, ids: Uint32Array): Uint8Array {
	const width = columns.number('width');
	const height = columns.number('height');
	return Uint8Array.from(ids, (id) => {
		const row = columns.rowOf(id);
		const ratio = row === undefined ? NaN : width.at(row) / height.at(row);
		if (!(ratio > 0) || !Number.isFinite(ratio)) return 0;
		return Math.min(255, Math.max(1, Math.round(128 + steps * Math.log2(ratio))));
	});
}
