/** Putting items elsewhere in an album, by hand: one edit, of as few numbers as it takes. */
import type { Album } from '#lib/library/album.ts';
import { placesFor } from '#lib/library/by-hand.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { OrderName } from '#lib/library/open-names.ts';
import { queryOfAlbum } from '#lib/library/query/album-query.ts';
import { AlbumTree } from '#lib/library/album-tree.ts';
import { itemsIn } from '#lib/storage/items.ts';
import type { LibraryService } from '#lib/workers/library/contract.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { albumsWords } from './messages/albums-words.ts';

/** Milliseconds that the library has to take an edit in, and between two looks whether it has. */
const longestWait = 2000;
const betweenLooks = 15;

/** Where to: in front of an item (undefined: at the end), a place earlier or later, or all the way. */
export type Where = { readonly before: ItemId | undefined } | 'earlier' | 'later' | 'first' | 'last';

/**
 * @param album undefined: the basket, of which nothing is kept
 * @param id of the album
 * @param name as a person reads it
 */
export async function placeInAlbum(
	app: App,
	album: Album | undefined,
	id: string,
	name: string,
	items: readonly ItemId[],
	to: Where
): Promise<void> {
	const { albums, edits, library } = app;
	const { service } = library;
	if (!service) return;
	const label = new AlbumTree(albums.all).labelOf(id) ?? '';
	// All of the album, whatever of it is shown, in the order that it has by hand.
	const sort = { by: 'hand', descending: false } as const;
	const text = queryOfAlbum({ name: label });
	const { ids } = await service.answer({ text, sort, group: 'none', facets: [] });
	const moved = new Set(items);
	const order = [...ids];
	const meant = order.filter((one) => moved.has(one));
	const rest = order.filter((one) => !moved.has(one));
	const before = inFrontOf(order, rest, meant, moved, to);
	const isThere = before === 'nowhere' || sameOrder(order, withMoved(rest, meant, before));
	if (meant.length > 0 && !isThere) {
		const places = await service.placesByHand(ids, id);
		const given = placesFor(
			order.map((key, at) => {
				const place = places[at] ?? NaN;
				return Number.isNaN(place) ? { key } : { key, place };
			}),
			meant,
			before
		);
		const changed = [...given.keys()];
		const rows = await itemsIn(libraryDb()).many(changed);
		const byPrint = new Map(rows.flatMap((row) => (row ? [[row.fingerprint, given.get(row.id) ?? 0]] : [])));
		const field: OrderName = `order:${id}`;
		await edits.wishEach(
			changed,
			(_, item) => {
				const value = byPrint.get(item);
				return value === undefined ? [] : [{ kind: 'set', field, value }];
			},
			albumsWords().edits.placed(name, meant.length),
			album && !album.byHand ? [{ doc: 'albums', id, seen: album, after: { ...album, byHand: true } }] : []
		);
		await known(service, id, given);
	}
	if (library.sort.by !== 'hand') library.sortBy(sort);
}

/** Waits until the library has new places: what is moved next is moved from there. No longer than that may take. */
async function known(
	service: LibraryService,
	album: string,
	given: ReadonlyMap<ItemId, number>
): Promise<void> {
	const [first] = given;
	if (!first) return;
	const [item, place] = first;
	for (const until = performance.now() + longestWait; performance.now() < until;) {
		const [now] = await service.placesByHand(Uint32Array.of(item), album);
		if (now === place) return;
		await new Promise((resolve) => setTimeout(resolve, betweenLooks));
	}
}

/** The item that the moved ones shall stand in front of; undefined: at the end. */
function inFrontOf(
	order: readonly ItemId[],
	rest: readonly ItemId[],
	meant: readonly ItemId[],
	moved: ReadonlySet<ItemId>,
	to: Where
): ItemId | undefined | 'nowhere' {
	if (typeof to === 'object') {
		// In front of one that moves itself: in front of the next that stays.
		const from = to.before === undefined ? -1 : order.indexOf(to.before);
		return from < 0 ? undefined : order.slice(from).find((id) => !moved.has(id));
	}
	if (to === 'first') return rest[0];
	if (to === 'last') return undefined;
	const edge = to === 'earlier' ? meant[0] : meant.at(-1);
	if (edge === undefined) return 'nowhere';
	const at = order.indexOf(edge);
	if (to === 'earlier') return at === 0 ? rest[0] : order[at - 1];
	const over = order[at + 1];
	return over === undefined ? undefined : rest[rest.indexOf(over) + 1];
}

function withMoved(
	rest: readonly ItemId[],
	moved: readonly ItemId[],
	before: ItemId | undefined
): readonly ItemId[] {
	const at = before === undefined ? rest.length : rest.indexOf(before);
	return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

function sameOrder(one: readonly ItemId[], other: readonly ItemId[]): boolean {
	return one.length === other.length && one.every((id, at) => id === other[at]);
}
