// Rows of an album in the order that a person made by hand.
import type { OrderName } from '#lib/library/open-names.ts';
import type { Columns } from './columns.ts';

/** Where rows stand in an album; not a number where they were put nowhere. */
export function placesIn(columns: Columns, album: string): (row: number) => number {
	const name: OrderName = `order:${album}`;
	return (row) => columns.openOf(row)?.[name] ?? NaN;
}

/**
 * Puts rows in front that have a place, by it; the others follow as they come.
 * @param rows in the order of those without a place, and of those with the same
 */
export function inOrderByHand(
	rows: Uint32Array<ArrayBuffer>,
	columns: Columns,
	album: string
): Uint32Array<ArrayBuffer> {
	const placeOf = placesIn(columns, album);
	const places = Float64Array.from(rows, placeOf);
	const placed: number[] = [];
	places.forEach((place, at) => {
		if (!Number.isNaN(place)) placed.push(at);
	});
	if (placed.length === 0) return rows;
	placed.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
	const sorted = new Uint32Array(rows.length);
	let size = 0;
	for (const at of placed) sorted[size++] = rows[at] ?? 0;
	rows.forEach((row, at) => {
		if (Number.isNaN(places[at] ?? NaN)) sorted[size++] = row;
	});
	return sorted;
}
