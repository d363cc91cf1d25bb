/** How albums, which are entities (entities.ts), are looked up. */
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

		/** How many items are in each. */
		counts: (ids: readonly string[]): Promise<number[]> =>
			Promise.all(ids.map((id) => db.items.where('albums').equals(id).count())),

		/** Items with the names of their albums instead of the ids: so they are searched and shown. */
		async named<T extends Item | undefined>(items: readonly T[]): Promise<T[]> {
			if (!items.some((item) => item?.albums)) return [...items];
			const names = new Map((await entitiesIn(db).all('albums')).map(({ id, name }) => [id, name]));
			return items.map((item) => {
				if (!item?.albums) return item;
				const { albums, ...rest } = item;
				const known = albums.flatMap((id) => names.get(id) ?? []);
				return (known.length > 0 ? { ...rest, albums: known } : rest) as T;
			});
		}
	};
}
