/** How albums are stored. Only `apply.ts`, a step of the schema and a rescue write them. */
import { albumOf, byPlace, withAlbumChange, type Album, type KeptAlbum } from '#lib/library/album.ts';
import type { Edit } from '#lib/library/edit.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { noteChanged } from './changes.ts';
import type { LibraryDb } from './schema.ts';

export function albumsIn(db: LibraryDb) {
	return {
		/** Those that are there, in order. */
		async all(): Promise<Album[]> {
			const rows = await db.albums.toArray();
			return rows.flatMap((row) => albumOf(row) ?? []).sort(byPlace);
		},

		/** How many items are in each. */
		counts: (ids: readonly string[]): Promise<number[]> =>
			Promise.all(ids.map((id) => db.items.where('albums').equals(id).count())),

		/** Items with the names of their albums instead of the ids: so they are searched and shown. */
		async named<T extends Item | undefined>(items: readonly T[]): Promise<T[]> {
			if (!items.some((item) => item?.albums)) return [...items];
			const rows = await db.albums.toArray();
			const names = new Map(rows.flatMap((row) => (row.gone ? [] : [[row.id, row.name] as const])));
			return items.map((item) => {
				if (!item?.albums) return item;
				const { albums, ...rest } = item;
				const known = albums.flatMap((id) => names.get(id) ?? []);
				return (known.length > 0 ? { ...rest, albums: known } : rest) as T;
			});
		}
	};
}

/** By id; those that are not there are left out. */
export async function keptAlbums(
	db: LibraryDb,
	ids: readonly string[]
): Promise<ReadonlyMap<string, KeptAlbum>> {
	const rows = ids.length > 0 ? await db.albums.bulkGet([...ids]) : [];
	return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/**
 * Writes what an edit says of albums, in a transaction over `albums` and `items`.
 * @returns the items that show something else now
 */
export async function storeAlbums(db: LibraryDb, edit: Edit): Promise<readonly ItemId[]> {
	const touched: ItemId[] = [];
	for (const change of edit.changes) {
		if (change.kind !== 'entity') continue;
		const before = await db.albums.get(change.entity);
		const after = withAlbumChange(before, change, edit.id);
		if (!after) continue;
		await db.albums.put(after);
		const looksOther = before?.name !== after.name || before.gone !== after.gone;
		if (looksOther) touched.push(...(await db.items.where('albums').equals(after.id).primaryKeys()));
	}
	if (touched.length > 0) noteChanged(touched);
	return touched;
}
