/** What a person does with items and albums: make one of them, put them in, take them out, rename. Each is one edit, and can be taken back. */
import { basketId, basketName, longestAlbumName, type Album } from '#lib/library/album.ts';
import { AlbumTree } from '#lib/library/album-tree.ts';
import { sameName, type EntityWish } from '#lib/library/entity.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { OrderName } from '#lib/library/open-names.ts';
import { beginningOf } from '#lib/library/plain-text.ts';
import { newId } from '#lib/library/preset.ts';
import { itemsIn } from '#lib/storage/items.ts';
import type { Albums } from './albums.svelte.ts';
import { libraryDb } from './db.ts';
import type { Edits } from './edits.svelte.ts';
import { albumsWords } from './messages/albums-words.ts';
import { words } from './messages/words.svelte.ts';

/** A name as it is kept; undefined where it is none. */
export function albumName(typed: string): string | undefined {
	return beginningOf(typed.replace(/\s+/g, ' ').trim(), longestAlbumName).trim() || undefined;
}

/** Whether a name is that of the basket, which no other album may have. */
export function isBasketName(name: string): boolean {
	return sameName(name, basketName) || sameName(name, albumsWords().basket.name);
}

export function albumWork(albums: Albums, edits: Edits) {
	const tree = () => new AlbumTree(albums.all);
	/** A new one stands last. */
	const made = (name: string, parent: string | undefined, after: number): Album => ({
		id: newId(Date.now()),
		name,
		...(parent === undefined ? {} : { parent }),
		order: tree().orderAtEnd(parent) + after
	});
	const wish = (after: Album, seen?: Album): EntityWish => ({
		...{ doc: 'albums', id: after.id, after },
		...(seen && { seen })
	});
	const membership = (kind: 'add' | 'remove', id: string): Wish => ({ kind, field: 'albums', element: id });

	return {
		/** Makes an album of some items, or of none. @param parent the album that it is in */
		create(name: string, items: readonly ItemId[], parent?: string): Promise<void> {
			const album = made(name, parent, 0);
			return edits.wish(
				items,
				[membership('add', album.id)],
				words().curation.albums.created(name, items.length),
				[wish(album)]
			);
		},

		/**
		 * Makes an album of items in their order, under this name, or with a number behind it where another has it. An item that
		 * comes twice stands where it comes first.
		 * @returns its name
		 */
		async createInOrder(wished: string, items: readonly ItemId[]): Promise<string> {
			const isFree = (name: string) => !tree().named(name, undefined) && !isBasketName(name);
			let name = wished;
			for (let number = 2; !isFree(name); number++) name = `${wished} ${String(number)}`;
			const album: Album = { ...made(name, undefined, 0), byHand: true };
			const field: OrderName = `order:${album.id}`;
			const chosen = [...new Set(items)];
			const rows = await itemsIn(libraryDb()).many(chosen);
			const places = new Map(rows.flatMap((row, at) => (row ? [[row.fingerprint, at] as const] : [])));
			await edits.wishEach(
				chosen,
				(_, item) => {
					const place = places.get(item);
					return place === undefined
						? []
						: [membership('add', album.id), { kind: 'set', field, value: place }];
				},
				words().curation.albums.created(name, chosen.length),
				[wish(album)]
			);
			return name;
		},

		/** Puts items into the albums of these names or paths; those that are not there yet are made. */
		addTo(names: readonly string[], items: readonly ItemId[]): Promise<void> {
			const fresh: Album[] = [];
			const known = tree();
			const wishes = names.map((name) => {
				if (isBasketName(name)) return membership('add', basketId);
				const id =
					known.labelled(name) ??
					[...known.nodes.map(({ album }) => album), ...fresh].find((album) => sameName(album.name, name))
						?.id;
				if (id !== undefined) return membership('add', id);
				const album = made(name, undefined, fresh.length);
				fresh.push(album);
				return membership('add', album.id);
			});
			const title = words().curation.albums.added(names.join(', '), items.length);
			return edits.wish(
				items,
				wishes,
				title,
				fresh.map((album) => wish(album))
			);
		},

		/** Puts items into an album. */
		put: (id: string, items: readonly ItemId[]): Promise<void> =>
			edits.wish(
				items,
				[membership('add', id)],
				words().curation.albums.added(tree().labelOf(id) ?? '', items.length)
			),

		/** Takes items out of an album. */
		takeOut: (id: string, items: readonly ItemId[]): Promise<void> =>
			edits.wish(
				items,
				[membership('remove', id)],
				words().curation.albums.takenOut(tree().labelOf(id) ?? '', items.length)
			),

		rename: (album: Album, name: string): Promise<void> =>
			edits.wish([], [], words().curation.albums.renamed(album.name, name), [wish({ ...album, name }, album)])
	};
}
