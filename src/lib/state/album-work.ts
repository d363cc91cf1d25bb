/** What a person does with albums: make, fill, rename, remove. Each is one edit, and can be taken back. */
import { longestAlbumName, type Album } from '#lib/library/album.ts';
import { sameName, type EntityWish } from '#lib/library/entity.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import { newId } from '#lib/library/preset.ts';
import { albumsIn } from '#lib/storage/albums.ts';
import type { Albums } from './albums.svelte.ts';
import { libraryDb } from './db.ts';
import type { Edits } from './edits.svelte.ts';
import { words } from './messages/words.svelte.ts';

/** A name as it is kept; undefined where it is none. */
export function albumName(typed: string): string | undefined {
	return typed.replace(/\s+/g, ' ').trim().slice(0, longestAlbumName).trim() || undefined;
}

export function albumWork(albums: Albums, edits: Edits) {
	/** A new one stands last. */
	const made = (name: string, after: number): Album => ({
		id: newId(Date.now()),
		name,
		order: Math.max(-1, ...albums.all.map(({ order }) => order)) + 1 + after
	});
	const wish = (id: string, after?: Album): EntityWish => ({ doc: 'albums', id, ...(after && { after }) });
	const membership = (kind: 'add' | 'remove', id: string): Wish => ({ kind, field: 'albums', element: id });

	return {
		/** Makes an album of some items, or of none. */
		create(name: string, items: readonly ItemId[]): Promise<void> {
			const album = made(name, 0);
			return edits.wish(
				items,
				[membership('add', album.id)],
				words().curation.albums.created(name, items.length),
				[wish(album.id, album)]
			);
		},

		/** Puts items into the albums of these names; those that are not there yet are made. */
		addTo(names: readonly string[], items: readonly ItemId[]): Promise<void> {
			const fresh: EntityWish[] = [];
			const wishes = names.map((name) => {
				const known = albums.all.find((album) => sameName(album.name, name));
				const album = known ?? made(name, fresh.length);
				if (!known) fresh.push(wish(album.id, album));
				return membership('add', album.id);
			});
			return edits.wish(items, wishes, words().curation.albums.added(names.join(', '), items.length), fresh);
		},

		/** Takes items out of an album. */
		takeOut: (id: string, items: readonly ItemId[]): Promise<void> =>
			edits.wish(
				items,
				[membership('remove', id)],
				words().curation.albums.takenOut(albums.nameOf(id) ?? '', items.length)
			),

		rename: (album: Album, name: string): Promise<void> =>
			edits.wish([], [], words().curation.albums.renamed(album.name, name), [
				wish(album.id, { ...album, name })
			]),

		/** Removes the album; its items stay in the library. */
		remove: (album: Album): Promise<void> =>
			edits.wish([], [], words().curation.albums.removed(album.name), [wish(album.id)]),

		/** How many items are in each, by id. */
		async counts(list: readonly Album[]): Promise<ReadonlyMap<string, number>> {
			const found = await albumsIn(libraryDb()).counts(list.map(({ id }) => id));
			return new Map(list.map(({ id }, index) => [id, found[index] ?? 0]));
		}
	};
}
