/** How albums, which are entities (entities.ts), are looked up. */
import { AlbumTree } from '#lib/library/album-tree.ts';
import { byPlace, type Album } from '#lib/library/album.ts';
import type { Item } from '#lib/library/item.ts';
import { entitiesIn } from './entities.ts';
import type { LibraryDb } from './schema.ts';

export function albumsIn(db: LibraryDb) {
	return {
		/** Those that are there, in order. */
		async all(): Promise<Album[]> {
			return (await entitiesIn(db).all('albums')).sort(byPlace);
		},

		/** Items with the names of their albums, and of those above, instead of the ids: so they are searched and shown. */
		async named<T extends Item | undefined>(items: readonly T[]): Promise<T[]> {
			if (!items.some((item) => item?.albums)) return [...items];
			const tree = new AlbumTree(await entitiesIn(db).all('albums'));
			return items.map((item) => item && withAlbumNames(item, tree));
		}
	};
}

/** An item with the labels of its albums and of those above, instead of the ids. */
export function withAlbumNames<T extends Item>(item: T, tree: AlbumTree): T {
	if (!item.albums) return item;
	const { albums, ...rest } = item;
	const known = new Set(albums.flatMap((id) => tree.labelsFor(id)));
	// Without albums it is still an item.
	return (known.size > 0 ? { ...rest, albums: [...known] } : rest) as T;
}
