// What albums ask of the library: how much is in each, where items stand in one.
import type { ItemId } from '#lib/library/item.ts';
import { placesIn } from '#lib/search/by-hand.ts';
import type { Columns } from '#lib/search/columns.ts';
import { countValues, toCount, type ValueCount } from '#lib/search/facets.ts';
import { hiddenRows, withoutHidden } from './shown.ts';

/** How many items each album has, with those below it, by its label; songs count to the album that they came out on. */
export function countsOfAlbums(columns: Columns): ValueCount[] {
	const hidden = hiddenRows(columns);
	const shown = hidden ? withoutHidden(columns, undefined, hidden) : columns.live;
	return countValues(columns, 'album', toCount(shown, columns), Infinity);
}

/** Where items were put by hand in an album; not a number for those that were put nowhere. */
export function placesOfItems(columns: Columns, ids: Uint32Array, album: string): Float64Array {
	const placeOf = placesIn(columns, album);
	return Float64Array.from(ids, (id: ItemId) => {
		const row = columns.rowOf(id);
		return row === undefined ? NaN : placeOf(row);
	});
}
