import { afterEach, beforeEach, expect, test } from 'vitest';
import { EditClock } from '#lib/library/edit.ts';
import { plan, wishFor } from '#lib/library/edit-plan.ts';
import { albumsIn } from '#lib/storage/albums.ts';
import { apply } from '#lib/storage/apply.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { rescueName } from '#lib/storage/places.ts';
import { rescueIn, type RescueFiles } from '#lib/storage/rescue.ts';
import { markTold, untold } from '#lib/storage/rescued.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { unnumberedItem } from '../library/plain-item.ts';
import { presetOf } from '../library/sample-presets.ts';

let db: LibraryDb;
let store: Map<string, Uint8Array<ArrayBuffer>>;
let files: RescueFiles;
const clock = new EditClock('0123456789abcdef', () => 1_700_000_000_000);

beforeEach(() => {
	db = new LibraryDb(`rescue ${Math.random()}`);
	store = new Map();
	files = {
		read: (name) => Promise.resolve(store.get(name)?.slice()),
		replace: (name, bytes) => {
			store.set(name, bytes.slice());
			return Promise.resolve();
		}
	};
});
afterEach(() => db.delete());

const printOf = (name: string) => `0f${name.replace(/\W/g, '')}`;

async function addItem(name: string, root: number): Promise<number> {
	return write(db, 'relaxed', ['items'], (through) =>
		through.items
			.add({ ...unnumberedItem, fingerprint: printOf(name), root, path: `a/${name}`, name, folder: 'a' })
			.then(Number)
	);
}

/** Gives items by their names a rating, as a person would. */
async function rate(names: readonly string[], rating: number): Promise<void> {
	const state = new Map(names.map((name) => [printOf(name), {}]));
	const making = { id: clock.next(), origin: 'person', title: 'Rating', made: 1 } as const;
	await apply(db, plan(state, [wishFor('set', 'rating', rating)], making));
}

/** A library of some items, of which two are rated, and a saved search. */
async function begin(): Promise<void> {
	const root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	for (const name of ['one.jpg', 'two.jpg', 'three.jpg']) await addItem(name, root);
	await rate(['one.jpg', 'two.jpg'], 4);
	await write(db, 'strict', ['presets'], (through) =>
		through.presets.put(presetOf('search', 'Sea', { text: 'sea' }, { id: 'P1' }))
	);
	await metaIn(db).set('canary', 'first');
}

/** The browser loses the database. */
async function empty(): Promise<void> {
	const { name } = db;
	await db.delete();
	db = new LibraryDb(name);
}

test('what people said, the log of it and presets come back; items find their way by fingerprint', async () => {
	await begin();
	await rescueIn(db, files).write(5000);
	await empty();

	const rescue = rescueIn(db, files);
	const copy = await rescue.newest();
	const rescued = copy && (await rescue.restore(copy, 'emptied', 9000));
	expect(rescued).toEqual({
		why: 'emptied',
		when: 9000,
		from: 5000,
		items: 2,
		edits: 1,
		presets: 1,
		roots: ['Pictures'],
		told: false
	});
	const items = await db.items.toArray();
	expect(items).toMatchObject([
		{ fingerprint: printOf('one.jpg'), rating: 4, state: 'absent' },
		{ fingerprint: printOf('two.jpg'), rating: 4, state: 'absent' }
	]);
	expect(await db.edits.count()).toBe(1);
	expect(await db.presets.toArray()).toMatchObject([{ id: 'P1', kind: 'search', name: 'Sea' }]);
	// The folder opened again is the one it was.
	const [root] = await rootsIn(db).all();
	expect(root).toMatchObject({ kind: 'session', lost: 'folder', name: 'Pictures' });
	expect(items[0]?.root).toBe(root?.id);
	expect(await rootsIn(db).add({ kind: 'folder', name: 'Pictures' })).toBe(root?.id);
	expect(await rootsIn(db).all()).toMatchObject([{ kind: 'folder', name: 'Pictures' }]);
	expect(await rootsIn(db).get(root?.id ?? 0)).not.toHaveProperty('lost');
});

test('restoring twice, or after a restore that was cut short, gives the same', async () => {
	await begin();
	await rescueIn(db, files).write();
	await empty();
	const rescue = rescueIn(db, files);
	const copy = await rescue.newest();
	if (!copy) throw new Error('no copy');
	await rescue.restore(copy, 'emptied');
	const before = [await db.items.toArray(), await db.curation.toArray(), await db.edits.toArray()];
	expect(await rescue.restore(copy, 'emptied')).toMatchObject({ items: 0, edits: 0, presets: 0 });
	expect([await db.items.toArray(), await db.curation.toArray(), await db.edits.toArray()]).toEqual(before);
});

test('what was said after the copy stays, when an older copy is merged', async () => {
	await begin();
	await rescueIn(db, files).write();
	await rate(['one.jpg'], 1);
	const rescue = rescueIn(db, files);
	const copy = await rescue.newest();
	expect(copy && (await rescue.restore(copy, 'shortened'))).toMatchObject({ items: 0, edits: 0 });
	expect(await db.items.toArray()).toMatchObject([{ rating: 1 }, { rating: 4 }, {}]);
});

test('what the database lost of its newest part comes back, and the rest stays as it is', async () => {
	await begin();
	await rescueIn(db, files).write();
	await db.curation.delete(1);
	await db.items.update(1, { rating: undefined });
	await db.edits.clear();
	await db.presets.clear();
	const rescue = rescueIn(db, files);
	const copy = await rescue.newest();
	expect(copy && (await rescue.restore(copy, 'shortened'))).toMatchObject({ items: 1, edits: 1, presets: 1 });
	expect(await db.items.toArray()).toMatchObject([{ rating: 4, state: 'present' }, { rating: 4 }, {}]);
	expect(await rootsIn(db).all()).toMatchObject([{ kind: 'folder', name: 'Pictures' }]);
});

test('a library that was cut short is another device to the others: no number is given twice', async () => {
	await begin();
	await travelsIn(db).begin('01ARZ3NDEKTSV4RRFFQ69G5FAV');
	await travelsIn(db).number();
	await rate(['three.jpg'], 2);
	expect(await travelsIn(db).heard()).toEqual({ '01ARZ3NDEKTSV4RRFFQ69G5FAV': 2 });
	await rescueIn(db, files).write();
	const rescue = rescueIn(db, files);
	const copy = await rescue.newest();
	if (copy) await rescue.restore(copy, 'shortened');
	expect(await travelsIn(db).fact()).toBeUndefined();
	expect(await travelsIn(db).heard()).toEqual({});
});

test('two copies take turns; of a damaged or half-written one the older is used', async () => {
	await begin();
	const rescue = rescueIn(db, files);
	await rescue.write(1000);
	await rate(['three.jpg'], 5);
	await rescue.write(2000);
	expect((await rescue.newest())?.head.at).toBe(2000);
	const newest = rescueName(db.name, 1);
	const whole = store.get(newest) ?? new Uint8Array();
	for (const damaged of [whole.slice(0, whole.length >> 1), new Uint8Array(300).fill(7), new Uint8Array()]) {
		store.set(newest, damaged);
		expect((await rescue.newest())?.head.at).toBe(1000);
	}
	// The next one takes the place of the damaged one, and the good one stays.
	await rescue.write(3000);
	expect((await rescue.newest())?.head).toMatchObject({ at: 3000, serial: 2 });
	store.delete(newest);
	expect((await rescue.newest())?.head.at).toBe(1000);
});

test('a clock that went back does not make an older copy the newer one', async () => {
	await begin();
	const rescue = rescueIn(db, files);
	await rescue.write(9_000_000);
	await rate(['three.jpg'], 5);
	await rescue.write(1000);
	expect((await rescue.newest())?.head.at).toBe(1000);
});

test('no room for a copy leaves the ones that are there', async () => {
	await begin();
	await rescueIn(db, files).write(1000);
	const full: RescueFiles = {
		...files,
		replace: () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
	};
	await expect(rescueIn(db, full).write(2000)).rejects.toThrow('full');
	expect((await rescueIn(db, files).newest())?.head.at).toBe(1000);
});

test('what was restored is told until it was read', async () => {
	await begin();
	const rescue = rescueIn(db, files);
	expect(await untold(db)).toBeUndefined();
	await rescue.tell({
		why: 'emptied',
		when: 1,
		items: 0,
		edits: 0,
		presets: 0,
		roots: [],
		told: false
	});
	expect(await untold(db)).toMatchObject({ why: 'emptied' });
	// Copies of the items in caches are of another library now.
	expect(await metaIn(db).get('generation')).toBe(1);
	await markTold(db);
	expect(await untold(db)).toBeUndefined();
});

test('a thousand curated items come back in seconds', async () => {
	const root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	const names = Array.from({ length: 1000 }, (_, index) => `${index}.jpg`);
	for (const name of names) await addItem(name, root);
	await rate(names, 3);
	await rescueIn(db, files).write();
	await empty();
	const rescue = rescueIn(db, files);
	const copy = await rescue.newest();
	expect(copy && (await rescue.restore(copy, 'emptied'))).toMatchObject({ items: 1000, edits: 1 });
	expect(await db.items.where('fingerprint').equals(printOf('999.jpg')).first()).toMatchObject({ rating: 3 });
});

test('albums come back with the items in them, also from a copy of when they were names', async () => {
	await begin();
	const row = await db.curation.toCollection().first();
	const at = clock.next();
	const registers = [{ at, device: '01234567', origin: 'person' as const, value: true }];
	// As it was written then.
	await db.curation.put({
		...row,
		id: row?.id ?? 0,
		elements: { albums: [{ key: 'Sea', element: 'Sea', registers }] }
	});
	await db.entities.put({ doc: 'albums', id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', name: 'Empty', order: 1, at });
	await rescueIn(db, files).write();
	await empty();

	const copy = await rescueIn(db, files).newest();
	if (!copy) throw new Error('no copy');
	await rescueIn(db, files).restore(copy, 'emptied');

	const albums = await albumsIn(db).all();
	expect(albums.map(({ name }) => name)).toEqual(['Sea', 'Empty']);
	const inEach = albums.map(({ id }) => db.items.where('albums').equals(id).count());
	expect(await Promise.all(inEach)).toEqual([1, 0]);
});
