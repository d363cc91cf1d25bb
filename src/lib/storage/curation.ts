/** How what was said of items is stored. Only `apply.ts` and a scan write it. */
import type { Curation } from '#lib/library/curation.ts';
import { valuesOfItem } from '#lib/library/effective.ts';
import type { ItemId } from '#lib/library/item.ts';
import { manyOf } from './many.ts';
import type { CurationRow, ItemRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

export function curationIn(db: LibraryDb) {
	return {
		/** What was said of items that are there, in the order of the ids; undefined where an item is gone. */
		async many(ids: readonly ItemId[]): Promise<(Curation | undefined)[]> {
			const [rows, items] = await Promise.all([manyOf(db.curation, ids), manyOf(db.items, ids)]);
			return items.map((item, index) => item && curationOf(item, rows[index]));
		}
	};
}

/** What was said of an item. Without a row it is what its summary holds, all of it from its file. */
export function curationOf(item: ItemRow, row: CurationRow | undefined): Curation {
	if (!row) return { file: { at: '', values: valuesOfItem(item) } };
	return row;
}
