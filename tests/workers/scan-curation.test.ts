import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, type Wish } from '#lib/library/edit-plan.ts';
import { sourceOf } from '#lib/library/effective.ts';
import type { Root } from '#lib/library/root.ts';
import { apply, applyPlanned } from '#lib/storage/apply.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { editsIn } from '#lib/storage/edits.ts';
import { filesIn } from '#lib/storage/files.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import type { ItemRow } from '#lib/storage/rows.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { ScanRequest } from '#lib/workers/scan/contract.ts';
import type { FileToRead } from '#lib/workers/scan/read-file.ts';
import { readerInto } from '#lib/workers/scan/reader.ts';
import { scanInto } from '#lib/workers/scan/service.ts';
import { madeFolder, madeSound, type MadeFolder } from './made-folder.ts';
import { madeJpeg, madeXmp } from './made-xmp.ts';

let db: LibraryDb;
let folder: MadeFolder;
let root: number;
let read: string[];
let announced: Set<number>;
/** A file at whose reading the scan ends. */
let endsAt: string | undefined;

beforeEach(async () => {
	endsAt = undefined;
	db = new LibraryDb(`said ${Math.random()}`);
	folder = madeFolder();
	db.roots.hook(
		'reading',
		(row: Root | undefined) => (row ? { ...row, handle: folder.handle } : row) as Root
	);
	root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
});

afterEach(() => db.delete());

function scan(request: Partial<ScanRequest> = {}) {
	read = [];
	announced = new Set();
	const service = scanInto({
		db,
		read: (files: readonly FileToRead[]) => {
			read.push(...files.map((file) => file.path));
			if (files.some((file) => file.path === endsAt)) throw new Error('The tab was closed');
			return readerInto(db).read(files);
		},
		readers: 2,
		announce: (change) => 'items' in change && change.items.forEach((id) => announced.add(id))
	});
	return service.scan({ root, ...request }, () => undefined);
}

async function at(path: string): Promise<ItemRow> {
	const item = (await db.items.toArray()).find((one) => one.path === path);
	if (!item) throw new Error(`No item at ${path}`);
	return item;
}
const paths = async () => (await db.items.toArray()).map((item) => item.path).sort();

const clock = new EditClock('person');
async function say(path: string, ...wishes: Wish[]) {
	const { id } = await at(path);
	await applyPlanned(db, [id], (state) =>
		plan(state, wishes, {
			id: clock.next(latestIn(state, ['rating', 'keywords'])),
			origin: 'person',
			title: '',
			made: 0
		})
	);
}
let hours = 0;
const later = () => Date.UTC(2025, 0, 1, ++hours);

describe('what a file says of its picture', () => {
	test('is there after a scan, with where it comes from; a plain file costs no row', async () => {
		folder.put('a.jpg', madeJpeg(1, { rating: 4, keywords: ['dog', 'x'], paths: ['animals|dog'] }));
		folder.put('b.jpg', madeJpeg(2));
		await scan();

		const item = await at('a.jpg');
		expect(item).toMatchObject({ rating: 4, keywords: ['x', 'animals/dog'] });
		expect(item).not.toHaveProperty('edited');
		const [curation] = await curationIn(db).many([item.id]);
		expect(sourceOf(curation ?? {}, 'rating')?.origin).toBe('file');
		expect(await db.curation.count()).toBe(1);
		const [edit, ...more] = await editsIn(db).ofItem([item.fingerprint]);
		expect(edit).toMatchObject({ origin: 'file', changes: [{ kind: 'read', after: { rating: 4 } }] });
		expect(more).toEqual([]);
	});

	test('meets what another device said of the changed file before the change came here', async () => {
		folder.put('a.jpg', madeJpeg(1, { title: 'First' }));
		await scan();
		const before = await at('a.jpg');
		// The content to come, as the other device knows it.
		folder.put('a.jpg', madeJpeg(1, { title: 'Second' }), later());
		const other = new LibraryDb(`other ${Math.random()}`);
		other.roots.hook(
			'reading',
			(row: Root | undefined) => (row ? { ...row, handle: folder.handle } : row) as Root
		);
		const there = await rootsIn(other).add({ kind: 'folder', name: 'Pictures' });
		await scanInto({
			...{ db: other, readers: 1, announce: () => undefined },
			read: (files: readonly FileToRead[]) => readerInto(other).read(files)
		}).scan({ root: there }, () => undefined);
		const fingerprint = (await other.items.toArray())[0]?.fingerprint ?? '';
		await other.delete();
		expect(fingerprint).not.toBe(before.fingerprint);
		await apply(db, {
			...{ id: new EditClock('other').next(), origin: 'person', title: '', made: 0 },
			changes: [{ kind: 'set', item: fingerprint, field: 'rating', after: 5 }]
		});
		expect(await at('a.jpg')).not.toHaveProperty('rating');

		await scan();
		expect(await at('a.jpg')).toMatchObject({ id: before.id, title: 'Second', rating: 5, fingerprint });
	});

	test('gives way to what a person says, and a changed file changes only what came from it', async () => {
		folder.put('a.jpg', madeJpeg(1, { rating: 4, title: 'First', keywords: ['dog'] }));
		await scan();
		await say(
			'a.jpg',
			{ kind: 'set', field: 'rating', value: 1 },
			{ kind: 'add', field: 'keywords', element: 'mine' }
		);
		await say('a.jpg', { kind: 'remove', field: 'keywords', element: 'dog' });

		folder.put('a.jpg', madeJpeg(1, { rating: 5, title: 'Second', keywords: ['dog', 'cat'] }), later());
		await scan();

		expect(await db.items.count()).toBe(1);
		expect(await at('a.jpg')).toMatchObject({ rating: 1, title: 'Second', keywords: ['cat', 'mine'] });
		expect((await at('a.jpg')).edited).toBeGreaterThan(0);
	});

	test('is no news when a file is read again and says the same', async () => {
		folder.put('a.jpg', madeJpeg(1, { rating: 4 }));
		await scan();
		folder.put('a.jpg', madeJpeg(2, { rating: 4 }), later());
		await scan();
		expect(await db.edits.count()).toBe(1);
	});

	test('of a file without any, what a person said stays when the file changes', async () => {
		folder.put('a.wav', madeSound(1));
		await scan();
		await say('a.wav', { kind: 'set', field: 'rating', value: 3 });
		folder.put('a.wav', madeSound(2), later());
		await scan();
		expect(await at('a.wav')).toMatchObject({ rating: 3 });
	});

	test('is kept with what a person said when a folder is taken out and given again', async () => {
		folder.put('a.jpg', madeJpeg(1, { rating: 4 }));
		await scan();
		await say('a.jpg', { kind: 'set', field: 'rating', value: 2 });
		await rootsIn(db).remove(root);
		expect(await db.curation.count()).toBe(0);

		root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
		await scan();
		expect(await at('a.jpg')).toMatchObject({ rating: 2 });
	});
});

describe('sidecars', () => {
	test('of both namings count before the file, and are no documents', async () => {
		folder.put('own.jpg', madeJpeg(1, { rating: 1, title: 'Inside' }));
		folder.put('own.jpg.xmp', madeXmp({ rating: 4 }));
		folder.put('sub/shared.jpg', madeJpeg(2));
		folder.put('sub/shared.wav', madeSound(3));
		folder.put('sub/shared.xmp', madeXmp({ title: 'Both', keywords: ['x'] }));
		folder.put('alone.xmp', madeXmp({ rating: 2 }));
		expect(await scan()).toMatchObject({ state: 'done', failed: 0, total: 6, done: 6 });

		expect(await paths()).toEqual(['alone.xmp', 'own.jpg', 'sub/shared.jpg', 'sub/shared.wav']);
		expect(await at('own.jpg')).toMatchObject({ rating: 4, title: 'Inside' });
		expect(await at('sub/shared.jpg')).toMatchObject({ title: 'Both', keywords: ['x'] });
		expect(await at('sub/shared.wav')).toMatchObject({ title: 'Both', keywords: ['x'] });
		const [curation] = await curationIn(db).many([(await at('own.jpg')).id]);
		expect(sourceOf(curation ?? {}, 'rating')).toMatchObject({ origin: 'file', sidecar: 'own.jpg.xmp' });
	});

	test('its own wins over the one it shares, and the shared one counts for the others', async () => {
		folder.put('IMG_1.jpg', madeJpeg(1));
		folder.put('IMG_1.wav', madeSound(2));
		folder.put('IMG_1.xmp', madeXmp({ rating: 2 }));
		folder.put('IMG_1.jpg.xmp', madeXmp({ rating: 5 }));
		folder.put('IMG_1.jpg.png.wav', madeSound(3));
		await scan();

		expect((await at('IMG_1.jpg')).rating).toBe(5);
		expect((await at('IMG_1.wav')).rating).toBe(2);
		expect(await at('IMG_1.jpg.png.wav')).not.toHaveProperty('rating');
	});

	test('added, changed and removed later bring up to date only what came from them', async () => {
		folder.put('a.jpg', madeJpeg(1, { rating: 1, title: 'Inside' }));
		await scan();
		await say('a.jpg', { kind: 'add', field: 'keywords', element: 'mine' });

		folder.put('a.xmp', madeXmp({ rating: 3, title: 'Beside', keywords: ['x'] }));
		await scan();
		const { id } = await at('a.jpg');
		expect(await at('a.jpg')).toMatchObject({ rating: 3, title: 'Beside', keywords: ['x', 'mine'] });
		expect(read).toEqual(['a.xmp']);
		expect([...announced]).toEqual([id]);

		folder.put('a.xmp', madeXmp({ rating: 4 }), later());
		await scan();
		expect(await at('a.jpg')).toMatchObject({ rating: 4, title: 'Inside', keywords: ['mine'] });

		expect(await scan()).toMatchObject({ unchanged: 2, parsed: 0 });
		expect(read).toEqual([]);

		folder.remove('a.xmp');
		await scan();
		expect(await at('a.jpg')).toMatchObject({ id, rating: 1, title: 'Inside', keywords: ['mine'] });
	});

	test('that could not be read at first speaks of its file when it is tried again', async () => {
		folder.put('a.jpg', madeJpeg(1));
		folder.put('a.xmp', madeXmp({ rating: 4 }));
		folder.faults.set('a.xmp read', 'NotReadableError');
		expect(await scan()).toMatchObject({ failed: 1 });
		folder.faults.clear();

		expect(await scan({ only: ['a.xmp'] })).toMatchObject({ failed: 0 });

		expect(await paths()).toEqual(['a.jpg']);
		expect((await at('a.jpg')).rating).toBe(4);
		expect(await filesIn(db).failed()).toEqual([]);
	});

	test('whose ending is spelled as nobody looks for it is a document, not lost', async () => {
		folder.put('a.jpg', madeJpeg(1));
		folder.put('a.Xmp', madeXmp({ rating: 4 }));
		await scan();

		expect(await paths()).toEqual(['a.Xmp', 'a.jpg']);
	});

	test('that came before the file is no document any more once that is there', async () => {
		folder.put('a.xmp', madeXmp({ rating: 3 }));
		await scan();
		expect(await paths()).toEqual(['a.xmp']);

		folder.put('a.jpg', madeJpeg(1));
		await scan();
		expect(await paths()).toEqual(['a.jpg']);
		expect((await at('a.jpg')).rating).toBe(3);
		expect(await filesIn(db).counts(root)).toMatchObject({ present: 2 });
	});

	test('seen by themselves, as when a folder is watched, are enough', async () => {
		folder.put('sub/a.jpg', madeJpeg(1));
		folder.put('sub/b.jpg', madeJpeg(2));
		await scan();
		folder.put('sub/a.xmp', madeXmp({ rating: 3 }));
		await scan({ within: [{ path: 'sub/a.xmp', reach: 'file' }] });
		expect((await at('sub/a.jpg')).rating).toBe(3);

		folder.put('sub/b.xmp', madeXmp({ rating: 2 }));
		await scan({ within: [{ path: 'sub', reach: 'folder' }], namesOnly: true });
		expect((await at('sub/b.jpg')).rating).toBe(2);

		folder.put('sub/a.jpg', madeJpeg(5), later());
		await scan({ within: [{ path: 'sub/a.jpg', reach: 'file' }] });
		expect((await at('sub/a.jpg')).rating).toBe(3);

		folder.remove('sub/a.xmp');
		await scan({ within: [{ path: 'sub/a.xmp', reach: 'file' }] });
		expect(await at('sub/a.jpg')).not.toHaveProperty('rating');
	});

	test('known before, reach a new file that a scan stored and did not come to settle', async () => {
		folder.put('a.jpg', madeJpeg(1));
		folder.put('a.xmp', madeXmp({ rating: 3 }));
		await scan();
		folder.put('a.wav', madeSound(2));
		endsAt = 'a.xmp';
		await scan().catch(() => undefined);
		expect(await at('a.wav')).not.toHaveProperty('rating');

		endsAt = undefined;
		await scan();
		expect((await at('a.wav')).rating).toBe(3);
		await scan();
		expect(read).toEqual([]);
	});

	test('go with a file that is moved together with them', async () => {
		folder.put('a.jpg', madeJpeg(1));
		folder.put('a.xmp', madeXmp({ rating: 3 }));
		await scan();
		const { id } = await at('a.jpg');
		folder.move('a.jpg', 'new/a.jpg');
		folder.move('a.xmp', 'new/a.xmp');
		await scan();
		expect(await at('new/a.jpg')).toMatchObject({ id, rating: 3 });
		expect(await paths()).toEqual(['new/a.jpg']);
	});

	test('that cannot be read are told, and what they said stays', async () => {
		folder.put('a.jpg', madeJpeg(1));
		folder.put('a.xmp', madeXmp({ rating: 3 }));
		await scan();
		folder.put('a.xmp', new Uint8Array(0), later());
		expect(await scan()).toMatchObject({ failed: 1 });
		expect((await at('a.jpg')).rating).toBe(3);
		expect(await filesIn(db).failed(root)).toMatchObject([{ path: 'a.xmp', failure: { cause: 'empty' } }]);
	});
});
