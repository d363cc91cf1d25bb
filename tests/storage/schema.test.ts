import { afterEach, expect, test } from 'vitest';
import { EditClock } from '#lib/library/edit.ts';
import { plan, wishFor } from '#lib/library/edit-plan.ts';
import { curated } from '#lib/library/effective.ts';
import { albumsIn } from '#lib/storage/albums.ts';
import { apply, takeBack } from '#lib/storage/apply.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { failureOf } from '#lib/storage/failure.ts';
import { filesIn } from '#lib/storage/files.ts';
import { headsOf } from '#lib/storage/heads.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { logIn } from '#lib/storage/log.ts';
import { headsIn } from '#lib/storage/log-runs.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import type { EditRow, ItemRow } from '#lib/storage/rows.ts';
import { LibraryDb, openLibrary, schemaVersion } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { tracksIn } from '#lib/storage/tracks.ts';
import { wordsAbove } from '#lib/storage/words.ts';

const opened: LibraryDb[] = [];
function open(name = `test ${Math.random()}`, upTo = schemaVersion): LibraryDb {
	const db = new LibraryDb(name, {}, upTo);
	opened.push(db);
	return db;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete().catch(() => undefined)));
});

const item = {
	folder: '',
	size: 1,
	modified: 1,
	added: 1,
	type: 'JPEG',
	mime: 'image/jpeg',
	kind: 'photo' as const,
	extension: 'jpg',
	state: 'present' as const,
	tagCount: 0,
	warningCount: 0
};

const tag = {
	group0: 'EXIF',
	group1: 'IFD0',
	name: 'Make',
	id: 271,
	table: 'Exif::Main',
	offset: 0,
	size: 4
};

test.each(Array.from({ length: schemaVersion }, (_, index) => index + 1))(
	'a library of version %i opens in this version with everything in it',
	async (version) => {
		const old = open(undefined, version);
		const root = await rootsIn(old).add({ kind: 'folder', name: 'Pictures' });
		await detailsIn(old).put({ id: 1, tags: [{ ...tag, value: 'Canon' }], warnings: ['odd'], previews: [] });
		await old.items.add({ ...item, id: 1, fingerprint: '1', root, path: 'own.jpg', name: 'own.jpg' });
		old.close();

		const db = open(old.name);

		expect(await rootsIn(db).get(root)).toMatchObject({ name: 'Pictures' });
		expect(await detailsIn(db).get(1)).toEqual({
			id: 1,
			tags: [{ ...tag, value: 'Canon' }],
			warnings: ['odd'],
			previews: []
		});
		const rated = plan(new Map([['1', {}]]), [wishFor('set', 'rating', 4)], {
			id: new EditClock('device').next(),
			origin: 'person',
			title: '',
			made: 0
		});
		await apply(db, rated);
		expect(await db.items.get(1)).toMatchObject({ path: 'own.jpg', rating: 4 });
		expect(await db.edits.where('items').equals('1').count()).toBe(1);
		expect(await db.presets.count()).toBe(0);
	}
);

test('the names of a place that was one text are names of their own, and show as before', async () => {
	const old = open(undefined, 3);
	await old.items.bulkAdd(
		[1, 2].map((id) => ({
			...item,
			...{ id, fingerprint: String(id), root: 1, path: 'a', name: 'a', place: 'Prater, Vienna, Austria' }
		}))
	);
	const at = new EditClock('device').next();
	const said = { place: [{ value: 'Here', at, device: 'device00', origin: 'person' }] };
	const values = { place: 'Prater, Vienna, Austria', rating: 2 };
	await old.table('curation').add({ id: 1, file: { at: '', values } });
	await old.table('curation').add({ id: 2, file: { at: '', values }, said });
	old.close();
	const db = open(old.name);

	const names = { location: 'Prater', state: 'Vienna', country: 'Austria' };
	expect(await db.curation.toArray()).toEqual([
		{ id: 1, file: { at: '', values: { ...names, rating: 2 } } },
		{ id: 2, file: { at: '', values: { ...names, rating: 2 } }, said: { location: said.place } }
	]);
	expect(
		curated(await db.items.get(1).then((row) => row as ItemRow), (await db.curation.get(1)) ?? {})
	).toMatchObject({
		place: 'Prater, Vienna, Austria'
	});
});

test('a long log gets the lines of its history without being in memory as a whole', async () => {
	const old = open(undefined, 5);
	const rows: EditRow[] = [];
	const clock = new EditClock('device', () => 1_700_000_000_000);
	for (let at = 0; at < 700; at++) {
		const id = clock.next();
		// Every hundredth is of so many items that it has parts; one of them lies across two pages.
		for (let part = 0; part < (at % 100 === 99 ? 5 : at === 460 ? 60 : 1); part++)
			rows.push({
				...{ id, part, origin: 'person', title: `Edit ${at}`, made: at },
				changes: [{ kind: 'set', item: `${part}`, field: 'rating', before: null, after: 1 }],
				...{ items: [`${part}`], ids: Uint32Array.of(part) }
			});
	}
	await old.edits.bulkAdd(rows);
	old.close();

	const getAll = IDBObjectStore.prototype.getAll;
	let most = 0;
	IDBObjectStore.prototype.getAll = function (...given) {
		const request = getAll.apply(this, given);
		if (this.name === 'edits')
			request.addEventListener('success', () => (most = Math.max(most, request.result.length)));
		return request;
	};
	const db = open(old.name);
	const heads = await db.heads.toArray().finally(() => (IDBObjectStore.prototype.getAll = getAll));
	expect(heads).toEqual(headsOf(rows));
	expect(heads).toHaveLength(700);
	expect(headsIn(heads).find(({ title }) => title === 'Edit 460')?.items).toBe(60);
	expect(most).toBeGreaterThan(0);
	expect(most).toBeLessThanOrEqual(500);
});

test('albums of a table of their own are entities, and what was gone stays gone', async () => {
	const old = open(undefined, 5);
	const sea = { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', name: 'Sea', order: 1, at: '' };
	const gone = { ...sea, id: '01ARZ3NDEKTSV4RRFFQ69G5FAW', name: 'Gone', gone: true };
	await old.table('albums').bulkAdd([sea, gone]);
	old.close();
	const db = open(old.name);

	expect(await albumsIn(db).all()).toEqual([{ id: sea.id, name: 'Sea', order: 1 }]);
	expect(await db.entities.get(gone.id)).toEqual({ ...gone, doc: 'albums' });
});

test('albums that were names are albums of these names, with all that was in them, and edits of them can be undone', async () => {
	const old = open(undefined, 3);
	await old.items.bulkAdd(
		[1, 2].map((id) => ({
			...item,
			...{
				id,
				fingerprint: String(id),
				root: 1,
				path: 'a',
				name: 'a',
				albums: ['Sea', 'Best of'].slice(2 - id)
			}
		}))
	);
	const clock = new EditClock('device');
	const [first, second] = [clock.next(), clock.next()];
	const says = (key: string, at: string, value: boolean) => ({
		...{ key, element: key },
		registers: [{ at, device: 'device00', origin: 'person', value }]
	});
	await old.table('curation').bulkAdd([
		{
			id: 1,
			file: { at: '', values: {} },
			elements: { albums: [says('Best of', first, true), says('Sea', second, false)] }
		},
		{
			id: 2,
			file: { at: '', values: {} },
			elements: { albums: [says('Best of', first, true), says('Sea', first, true)] }
		}
	]);
	const making = { origin: 'person', title: '', made: 1, part: 0 };
	const changes = [1, 2].map((id) => ({
		kind: 'add',
		item: String(id),
		field: 'albums',
		element: 'Best of'
	}));
	await old
		.table('edits')
		.add({ ...making, id: first, items: ['1', '2'], ids: new Uint32Array([1, 2]), changes });
	old.close();
	const db = open(old.name);

	const albums = await albumsIn(db).all();
	expect(albums.map(({ name }) => name)).toEqual(['Best of', 'Sea']);
	const inEach = albums.map(({ id }) => db.items.where('albums').equals(id).count());
	expect(await Promise.all(inEach)).toEqual([2, 1]);
	expect((await itemsIn(db).many([1, 2])).map((one) => one?.albums)).toEqual([
		['Best of'],
		['Best of', 'Sea']
	]);
	await takeBack(db, first, () => ({ id: clock.next(), title: '', made: 2 }));
	expect((await itemsIn(db).many([1, 2])).map((one) => one?.albums)).toEqual([undefined, ['Sea']]);
});

test('a tab of an older app may read, and is refused when it writes', async () => {
	const db = open();
	await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	await db.meta.put({ key: 'schema', value: schemaVersion + 1 });

	expect(await rootsIn(db).all()).toHaveLength(1);
	await expect(rootsIn(db).add({ kind: 'folder', name: 'More' })).rejects.toMatchObject({
		name: 'OutdatedTab'
	});
	await expect(metaIn(db).set('app', '1')).rejects.toMatchObject({ name: 'OutdatedTab' });
	expect(await rootsIn(db).all()).toHaveLength(1);
});

test('what fails in the middle of a write leaves nothing behind', async () => {
	const db = open();

	await expect(
		write(db, 'relaxed', ['items', 'log'], async (through) => {
			await through.log.add({ at: 1, kind: 'action', what: 'x' });
			throw new DOMException('full', 'QuotaExceededError');
		})
	).rejects.toSatisfy((error) => failureOf(error).cause === 'quota');

	expect(await db.log.count()).toBe(0);
});

test('two connections give the same words the same number', async () => {
	const one = open();
	const two = openLibrary(one.name);
	opened.push(two);
	const tags = (name: string) => [{ ...tag, name, value: 1, printed: 'Inches' }];

	await Promise.all(
		['Make', 'Model', 'Make'].map((name, index) =>
			detailsIn(index === 0 ? one : two).put({ id: index, tags: tags(name), warnings: [], previews: [] })
		)
	);

	expect((await detailsIn(one).get(2))?.tags).toEqual(tags('Make'));
	expect((await detailsIn(two).get(0))?.tags).toEqual(tags('Make'));
	expect(await wordsAbove(one, 0)).toHaveLength(3);
});

test('the log keeps the last 2,000 lines', async () => {
	const db = open();
	await db.log.bulkAdd(Array.from({ length: 2550 }, (_, at) => ({ at, kind: 'action' as const, what: 'x' })));

	for (let index = 0; index < 100; index++) await logIn(db).add({ kind: 'error', what: 'y' });

	expect(await db.log.count()).toBeLessThanOrEqual(2100);
	expect((await logIn(db).last(1))[0]?.what).toBe('y');
});

test('a root is removed with its items, but for those that another root holds too', async () => {
	const db = open();
	const [a, b] = [
		await rootsIn(db).add({ kind: 'folder', name: 'A' }),
		await rootsIn(db).add({ kind: 'folder', name: 'B' })
	];
	await db.items.bulkAdd([
		{ ...item, id: 1, fingerprint: '1', root: a, path: 'own.jpg', name: 'own.jpg' },
		{ ...item, id: 2, fingerprint: '2', root: a, path: 'both.jpg', name: 'both.jpg' }
	]);
	const file = { size: 1, modified: 1, state: 'present' as const, engine: 1 };
	await db.files.bulkAdd([
		{ ...file, root: a, path: 'own.jpg', item: 1 },
		{ ...file, root: a, path: 'both.jpg', item: 2 },
		{ ...file, root: b, path: 'x/copy.jpg', item: 2 }
	]);

	await rootsIn(db).remove(a);

	expect(await db.items.toArray()).toMatchObject([
		{ id: 2, root: b, path: 'x/copy.jpg', folder: 'x', state: 'present' }
	]);
	expect(await filesIn(db).of(a)).toEqual([]);
});

test('an error is told by its cause, also from within another and from a thread', () => {
	expect(failureOf(new DOMException('', 'NotAllowedError')).cause).toBe('denied');
	expect(failureOf(Object.assign(new Error('x'), { name: 'NotFoundError' })).cause).toBe('vanished');
	const aborted = Object.assign(new Error('aborted'), {
		name: 'AbortError',
		inner: new DOMException('', 'QuotaExceededError')
	});
	expect(failureOf(aborted).cause).toBe('quota');
	expect(failureOf(new TypeError('x is not a function'))).toEqual({
		cause: 'internal',
		detail: 'x is not a function'
	});
	expect(failureOf('nonsense').cause).toBe('internal');
});

test('a library of before sync has room for it, and is on its own until somebody sets it up', async () => {
	const old = open(undefined, 6);
	await old.outbox.add({ doc: 'presets', update: new Uint8Array([1]) });
	old.close();
	const db = open(old.name);
	expect(
		await Promise.all([db.travels, db.conflicts, db.syncPlaces, db.sync].map((table) => table.count()))
	).toEqual([0, 0, 0, 0]);
	expect(await metaIn(db).get('sync')).toBeUndefined();
	expect(await db.outbox.count()).toBe(1);
});

test('a library from before there were tracks of films finds those that may have one, and keeps all else', async () => {
	const old = open(undefined, 8);
	const film = { ...item, type: 'MP4', mime: 'video/mp4', kind: 'video' as const, extension: 'mp4' };
	await old.items.bulkAdd(
		[1, 2].map((id) => ({
			...film,
			id,
			fingerprint: String(id),
			root: 1,
			path: `${id}.mp4`,
			name: `${id}.mp4`
		}))
	);
	await old
		.table('thumbs')
		.add({ item: 1, size: 'small', fingerprint: '1', pack: 0, offset: 0, length: 0, mime: '' });
	expect(old.tables.map(({ name }) => name)).not.toContain('tracks');
	old.close();

	const db = open(old.name);
	expect(await db.tracks.count()).toBe(0);
	expect(await db.thumbs.count()).toBe(1);
	expect(await tracksIn(db).wanted(1)).toEqual([]);
	await db.items.update(2, { timed: 'gpmd' });
	expect((await tracksIn(db).wanted(1)).map(({ id }) => id)).toEqual([2]);
	expect((await db.items.where('fingerprint').equals('1').first())?.path).toBe('1.mp4');
});
