// Rows of an album in the order that a person made by hand.
import type { TextColumn } from './column.ts';
import type { Columns } from './columns.ts';

/** The field that has, for each album that an item was put somewhere in, the id of the album and the number of its place. */
const field = 'placed';

/** Where rows stand in an album; not a number where they were put nowhere. */
export function placesIn(columns: Columns, album: string): (row: number) => number {
	const column: TextColumn = columns.text(field);
	const { codes, sets, dictionary } = column;
	// What many rows share is read once.
	const known = new Map<number, number>();
	return (row) => {
		const code = codes[row] ?? 0;
		if (code === 0) return NaN;
		let place = known.get(code);
		if (place === undefined) {
			place = NaN;
			for (const one of sets?.at(code) ?? []) {
				const text = dictionary.text(one);
				if (text.startsWith(album)) place = Number(text.slice(album.length + 1));
			}
			known.set(code, place);
		}
		return place;
	};
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
