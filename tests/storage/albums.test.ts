import { afterEach, beforeEach, expect, test } from 'vitest';
import { basketId, basketName, idOfNamedAlbum, type Album } from '#lib/library/album.ts';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, wishFor, type Wish } from '#lib/library/edit-plan.ts';
import { momentAfter } from '#lib/library/past.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { queryOfAlbum } from '#lib/library/query/album-query.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { albumsIn } from '#lib/storage/albums.ts';
import { apply, applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { changesIn } from '#lib/storage/changes.ts';
import { editsIn } from '#lib/storage/edits.ts';
import { previewRestore, restore } from '#lib/storage/restore.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { numberedItem } from '../library/plain-item.ts';

let db: LibraryDb;
const clock = new EditClock('device');

beforeEach(async () => {
	db = new LibraryDb(`albums ${Math.random()}`);
	await db.items.bulkAdd([1, 2, 3].map((id) => numberedItem(id)));
});
afterEach(() => db.delete());

const sea: Album = { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', name: 'Sea', order: 0 };
const [into, outOf] = [wishFor('add', 'albums', sea.id), wishFor('remove', 'albums', sea.id)];

/** Makes wishes true as the app does, in one edit. */
async function carryOut(
	items: readonly number[],
	wishes: readonly Wish[],
	albums: readonly EntityWish[] = []
) {
	return applyPlanned(
		db,
		items,
		(state, kept) => {
			const id = clock.next(latestIn(state, ['albums'], kept));
			const edit = plan(state, wishes, { id, origin: 'person', title: 'Test', made: 1 });
			return { ...edit, changes: [...planEntities(kept, albums), ...edit.changes] };
		},
		albums.map(({ id }) => id)
	);
}
const undo = (id: string) =>
	takeBack(db, id, (_, state, albums) => ({
		id: clock.next(latestIn(state, ['albums'], albums)),
		title: '',
		made: 2
	}));
const names = async () => (await albumsIn(db).all()).map(({ name }) => name);
const inAlbums = async () => (await itemsIn(db).many([1, 2, 3])).map((item) => item?.albums ?? []);

test('an album is made of some items by one edit, and taken back by one', async () => {
	const made = await carryOut([1, 3], [into], [{ doc: 'albums', id: sea.id, after: sea }]);

	expect(await names()).toEqual(['Sea']);
	expect(await inAlbums()).toEqual([['Sea'], [], ['Sea']]);
	expect((await editsIn(db).get(made.edit.id))?.changes).toHaveLength(3);
	const back = await undo(made.edit.id);
	expect(back?.kept).toEqual([]);
	expect(await names()).toEqual([]);
	expect(await inAlbums()).toEqual([[], [], []]);
	// The undo, too.
	await undo(back?.edit.id ?? '');
	expect(await names()).toEqual(['Sea']);
	expect(await inAlbums()).toEqual([['Sea'], [], ['Sea']]);
});

test('an album is renamed in one step, whatever is in it, and what is in it is looked at again', async () => {
	await carryOut([1, 3], [into], [{ doc: 'albums', id: sea.id, after: sea }]);
	const rows = await db.curation.toArray();
	const before = await changesIn(db).generation();

	const renamed = await carryOut([], [], [{ doc: 'albums', id: sea.id, after: { ...sea, name: 'Ocean' } }]);

	expect(renamed).toMatchObject({ items: [1, 3] });
	expect(await inAlbums()).toEqual([['Ocean'], [], ['Ocean']]);
	expect(await db.curation.toArray()).toEqual(rows);
	expect(await changesIn(db).since(before)).toMatchObject({ ids: [1, 3] });
	await undo(renamed.edit.id);
	expect(await inAlbums()).toEqual([['Sea'], [], ['Sea']]);
});

test('a removed album is nowhere to be seen, and comes back with what was in it', async () => {
	await carryOut([1, 2], [into], [{ doc: 'albums', id: sea.id, after: sea }]);

	const removed = await carryOut([], [], [{ doc: 'albums', id: sea.id }]);

	expect(await names()).toEqual([]);
	expect(await inAlbums()).toEqual([[], [], []]);
	await undo(removed.edit.id);
	expect(await names()).toEqual(['Sea']);
	expect(await inAlbums()).toEqual([['Sea'], ['Sea'], []]);
	await carryOut([1], [outOf]);
	expect(await inAlbums()).toEqual([[], ['Sea'], []]);
	expect(await db.items.where('albums').equals(sea.id).count()).toBe(1);
});

test('of what is said of an album the latest counts, in whatever order it is heard', async () => {
	const [first, second, third] = [clock.next(), clock.next(), clock.next()];
	const said = (id: string, after: Album | undefined) => ({
		...{ id, origin: 'person' as const, title: '', made: 1 },
		changes: [
			{
				kind: 'entity' as const,
				doc: 'albums' as const,
				entity: sea.id,
				...(after ? { after } : { before: sea })
			}
		]
	});
	await apply(db, said(first, sea));
	await apply(db, said(third, { ...sea, name: 'Last' }));
	await apply(db, said(second, undefined));

	expect(await names()).toEqual(['Last']);
	// What was said since is left alone.
	expect((await undo(first))?.kept).toHaveLength(1);
	expect(await names()).toEqual(['Last']);
});

test('what is no album is refused', async () => {
	for (const wrong of [
		{ ...sea, name: ' ' },
		{ ...sea, name: 'a\nb' },
		{ ...sea, id: 'x' },
		{ ...sea, order: NaN }
	])
		await expect(carryOut([], [], [{ doc: 'albums', id: wrong.id, after: wrong }])).rejects.toThrow();
	await expect(carryOut([1], [wishFor('add', 'albums', 'Sea')])).rejects.toThrow();
	expect(await names()).toEqual([]);
});

test('the query of an album names it, whatever is in its name', () => {
	const name = 'Ann "and" \\ Bo: (1)';
	expect(parseQuery(queryOfAlbum({ name })).query.node).toMatchObject({ kind: 'field', field: 'album' });
	expect(JSON.stringify(parseQuery(queryOfAlbum({ name })))).toContain(JSON.stringify(name));
	expect(idOfNamedAlbum('Sea')).toMatch(/^0{10}[0-9A-Z]{16}$/);
	expect(idOfNamedAlbum('Sea')).not.toBe(idOfNamedAlbum('sea'));
});

const inside = (name: string, parent: Album, more: Partial<Album> = {}): Album => ({
	...{
		id: `${parent.id.slice(0, -2)}${name.padStart(2, '0').toUpperCase()}`,
		name,
		order: 0,
		parent: parent.id
	},
	...more
});
const keep = (album: Album): EntityWish => ({ doc: 'albums', id: album.id, after: album });

test('an item is found by each album above the one that it is in, five levels up; a move or new name is followed', async () => {
	const chain = ['b', 'c', 'd', 'e'].reduce((all, name) => [...all, inside(name, all.at(-1) ?? sea)], [sea]);
	const [, , third, , deepest = sea] = chain;
	await carryOut([2], [wishFor('add', 'albums', deepest.id)], chain.map(keep));

	expect(await inAlbums()).toEqual([[], ['e', 'd', 'c', 'b', 'Sea'], []]);
	const renamed = await carryOut([], [], [keep({ ...sea, name: 'Ocean' })]);
	expect(renamed.items).toEqual([2]);
	expect((await inAlbums())[1]).toContain('Ocean');
	const { id, name, order } = third ?? sea;
	const moved = await carryOut([], [], [keep({ id, name, order })]);
	expect(moved.items).toEqual([2]);
	expect(await inAlbums()).toEqual([[], ['e', 'd', 'c'], []]);
	await undo(moved.edit.id);
	await undo(renamed.edit.id);
	expect(await inAlbums()).toEqual([[], ['e', 'd', 'c', 'b', 'Sea'], []]);
});

test('a second album of a name gives both their paths, and its removal the name back', async () => {
	const travel: Album = { ...sea, id: `${sea.id.slice(0, -1)}T`, name: 'Travel', order: 1 };
	const other = inside('Sea', travel, { id: `${sea.id.slice(0, -1)}S` });
	await carryOut([1], [into], [keep(sea), keep(travel)]);

	const second = await carryOut([3], [wishFor('add', 'albums', other.id)], [keep(other)]);

	expect(second.items).toEqual([3]);
	expect(await inAlbums()).toEqual([['Sea'], [], ['Travel/Sea', 'Travel']]);
	await undo(second.edit.id);
	expect(await inAlbums()).toEqual([['Sea'], [], []]);
});

test('the basket needs no album to be there', async () => {
	const put = await carryOut([1, 2], [wishFor('add', 'albums', basketId)]);

	expect(await inAlbums()).toEqual([[basketName], [basketName], []]);
	await undo(put.edit.id);
	expect(await inAlbums()).toEqual([[], [], []]);
});

test('an album is what it was at a moment again: its name and place, who is in it, and in which order', async () => {
	const other: Album = { ...sea, id: `${sea.id.slice(0, -1)}T`, name: 'Other', order: 1 };
	const place = (album: Album, value: number): Wish => ({ kind: 'set', field: `order:${album.id}`, value });
	const also = wishFor('add', 'albums', other.id);
	await carryOut([1, 2], [into, also, place(sea, 1), place(other, 7)], [keep(sea), keep(other)]);
	const last = await carryOut([2], [place(sea, 0.5)]);
	const opens = async () => (await db.items.toArray()).map(({ open }) => open);
	const [orders, members] = [await opens(), await inAlbums()];
	const moment = momentAfter(last.edit.id);

	await carryOut(
		[1],
		[outOf, place(sea, 9), place(other, 8)],
		[keep({ ...sea, name: 'Ocean', parent: other.id })]
	);
	await carryOut([3], [into, also, place(sea, 2), { kind: 'set', field: 'rating', value: 4 }]);
	await carryOut([], [], [{ doc: 'albums', id: sea.id }]);
	const restoring = { scope: { kind: 'album', album: sea.id }, moment } as const;
	const preview = await previewRestore(db, restoring);
	const { edit } = await restore(db, restoring, { clock, title: 'Restored' });

	expect(edit.changes).toHaveLength(preview.changes.length);
	expect((await albumsIn(db).all()).map(({ name, parent }) => [name, parent])).toEqual([
		['Sea', undefined],
		['Other', undefined]
	]);
	// All else stays: who came into the other album, the order there, the stars.
	expect(await inAlbums()).toEqual([members[0]?.toReversed(), members[1], ['Other']]);
	expect(await opens()).toEqual([{ ...orders[0], [`order:${other.id}`]: 8 }, orders[1], undefined]);
	expect((await db.items.get(3))?.rating).toBe(4);
	// It is an edit as any other.
	await undo(edit.id);
	expect(await names()).toEqual(['Other']);
});

test('an album that is renamed keeps what another tab made of it since it was seen', async () => {
	await carryOut([], [], [{ doc: 'albums', id: sea.id, after: { ...sea, cover: '1' } }]);
	const seen = { ...sea, cover: '1' };
	const moved = { ...sea, parent: basketId, order: 7 };
	await carryOut([], [], [{ doc: 'albums', id: sea.id, after: moved }]);
	await carryOut([], [], [{ doc: 'albums', id: sea.id, seen, after: { ...seen, name: 'Ocean' } }]);

	expect(await albumsIn(db).all()).toEqual([{ ...moved, name: 'Ocean' }]);
});
