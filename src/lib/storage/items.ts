/** How summaries of items are stored. */
import type { Fingerprint, Item, ItemId } from '#lib/library/item.ts';
import type { ItemRow, LibraryDb } from './schema.ts';

export function itemsIn(db: LibraryDb) {
	return {
		count: (): Promise<number> => db.items.count(),
		get: (id: ItemId): Promise<Item | undefined> => db.items.get(id),
		withFingerprint: (fingerprint: Fingerprint): Promise<Item | undefined> =>
			db.items.where('fingerprint').equals(fingerprint).first(),
		/** In the order of the ids; undefined where one is gone. */
		many: (ids: readonly ItemId[]): Promise<(Item | undefined)[]> => db.items.bulkGet([...ids]),
		/** Items with an id above `after`, in order of id, at most `limit`: to read the whole library in pages. */
		page: (after: ItemId, limit: number): Promise<ItemRow[]> =>
			db.items.where('id').above(after).limit(limit).toArray(),
		ids: (): Promise<ItemId[]> => db.items.toCollection().primaryKeys()
	};
}
