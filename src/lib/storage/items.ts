/** How summaries of items are stored. */
import type { Fingerprint, Item, ItemId } from '#lib/library/item.ts';
import { albumsIn } from './albums.ts';
import { manyOf } from './many.ts';
import type { ItemRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

export function itemsIn(db: LibraryDb) {
	const { named } = albumsIn(db);
	return {
		count: (): Promise<number> => db.items.count(),
		get: (id: ItemId): Promise<Item | undefined> => db.items.get(id),
		withFingerprint: (fingerprint: Fingerprint): Promise<Item | undefined> =>
			db.items.where('fingerprint').equals(fingerprint).first(),
		/** As searched and shown, in the order of the ids; undefined where one is gone. */
		many: async (ids: readonly ItemId[]): Promise<(Item | undefined)[]> => named(await manyOf(db.items, ids)),
		/** As searched and shown: items with an id above `after`, in order of id, at most `limit`: to read the whole library in pages. */
		page: async (after: ItemId, limit: number): Promise<ItemRow[]> =>
			named(await db.items.where('id').above(after).limit(limit).toArray()),
		ids: (): Promise<ItemId[]> => db.items.toCollection().primaryKeys()
	};
}
