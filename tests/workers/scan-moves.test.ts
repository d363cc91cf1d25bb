import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partSize } from '#lib/library/fingerprint.ts';
import type { Root } from '#lib/library/root.ts';
import { filesIn } from '#lib/storage/files.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { ScanRequest } from '#lib/workers/scan/contract.ts';
import type { FileToRead } from '#lib/workers/scan/read-file.ts';
import { readerInto } from '#lib/workers/scan/reader.ts';
import { scanInto } from '#lib/workers/scan/service.ts';
import { madeFolder, madeSound, type MadeFolder } from './made-folder.ts';

let db: LibraryDb;
let folder: MadeFolder;
let root: number;
/** Paths that were read, in this test. */
let read: string[];

beforeEach(async () => {
	db = new LibraryDb(`moves ${Math.random()}`);
	folder = madeFolder();
	db.roots.hook(
		'reading',
		(row: Root | undefined) => (row ? { ...row, handle: folder.handle } : row) as Root
	);
	root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	read = [];
});

afterEach(() => db.delete());

function scan(request: Partial<ScanRequest> = {}) {
	const service = scanInto({
		db,
		read: (files: readonly FileToRead[]) => {
			read.push(...files.map((file) => file.path));
			return readerInto(db).read(files);
		},
		readers: 2,
		announce: () => undefined
	});
	return service.scan({ root, ...request }, () => undefined);
}

const items = () => itemsIn(db).page(0, 10_000);
const byPath = async () => new Map((await items()).map((item) => [item.path, item]));
const shown = async () => (await items()).map((item) => `${item.path} ${item.state}`).sort();

/** Larger than what a fingerprint covers: head, middle and tail are alike, `mark` lies between them. */
function decoy(mark: number): Uint8Array {
	const bytes = madeSound(1, 4 * partSize);
	new DataView(bytes.buffer).setUint32(partSize + 100, mark);
	return bytes;
}

describe('files that were moved or renamed outside', () => {
	test('a thousand keep their items, whole folders and new names alike', async () => {
		for (let index = 0; index < 1000; index++)
			folder.put(`${index % 10}/${index}.wav`, madeSound(index), index);
		await scan();
		const before = new Map((await items()).map((item) => [item.fingerprint, item.id]));

		for (let index = 0; index < 1000; index++) {
			// Some folders as a whole, some files by themselves, some in a ring of each other's names.
			const from = `${index % 10}/${index}.wav`;
			const to =
				index % 10 < 3
					? `moved/${index % 10}/${index}.wav`
					: index % 10 < 6
						? `${index % 10}/named ${index}.wav`
						: `ring/${(index + 10) % 1000}.wav`;
			folder.move(from, to);
		}
		await scan();

		const after = await items();
		expect(after).toHaveLength(1000);
		expect(after.filter((item) => before.get(item.fingerprint) !== item.id)).toEqual([]);
		expect(after.filter((item) => item.state !== 'present')).toEqual([]);
		expect(await filesIn(db).counts(root)).toEqual({ present: 1000, absent: 1000, ignored: 0, failed: 0 });
	});

	test('files that take each other’s names keep what they are', async () => {
		for (let index = 0; index < 40; index++) folder.put(`${index}.wav`, madeSound(index), index);
		await scan();
		const before = new Map((await items()).map((item) => [item.fingerprint, item.id]));
		const [first] = await items();
		for (let index = 0; index < 40; index++)
			folder.put(`${index}.wav`, madeSound((index + 1) % 40), 1000 + index);

		await scan();

		const after = await items();
		expect(new Map(after.map((item) => [item.fingerprint, item.id]))).toEqual(before);
		expect(after.find((item) => item.id === first?.id)?.path).not.toBe(first?.path);
		expect(new Set(after.map((item) => item.path)).size).toBe(40);
	});

	test('a file whose place another took is followed, and the other is a new one', async () => {
		folder.put('a.wav', madeSound(1), 1);
		await scan();
		const [before] = await items();
		folder.move('a.wav', 'z/old.wav');
		folder.put('a.wav', madeSound(2), 2);

		await scan();

		expect((await items()).find((item) => item.id === before?.id)).toMatchObject({
			path: 'z/old.wav',
			fingerprint: before?.fingerprint
		});
		expect(await items()).toHaveLength(2);
	});

	test('a file that a copy of another was put over is gone, not the other', async () => {
		folder.put('a.wav', madeSound(1), 1);
		folder.put('b.wav', madeSound(2), 2);
		await scan();
		folder.put('b.wav', madeSound(1), 3);

		await scan();

		expect(await shown()).toEqual(['a.wav present', 'b.wav absent']);
	});

	test('of a hundred files alike in size, head, middle and tail none is taken for another', async () => {
		for (let index = 0; index < 100; index++) folder.put(`in/${index}.wav`, decoy(index), index);
		await scan();
		const before = await byPath();
		expect(before.size).toBe(100);
		for (let index = 0; index < 100; index++)
			folder.move(`in/${index}.wav`, `out/new ${(index * 7) % 100}.wav`);

		await scan();

		const after = await byPath();
		expect(after.size).toBe(100);
		for (let index = 0; index < 100; index++) {
			expect(after.get(`out/new ${(index * 7) % 100}.wav`)?.id).toBe(before.get(`in/${index}.wav`)?.id);
		}
		await scan();
		expect(await items()).toHaveLength(100);
	});

	test('a moved file is told from a hundred new ones that only look like it', async () => {
		folder.put('in/one.wav', decoy(1000), 500);
		await scan();
		const [before] = await items();
		folder.move('in/one.wav', 'z/renamed.wav');
		for (let index = 0; index < 100; index++) folder.put(`a/${index}.wav`, decoy(index), index);

		await scan();

		expect((await byPath()).get('z/renamed.wav')?.id).toBe(before?.id);
		expect(await items()).toHaveLength(101);
	});

	test('where nothing tells which of two lookalikes was moved, neither is taken for it', async () => {
		folder.put('in/one.wav', decoy(1), 5);
		await scan();
		const [before] = await items();
		folder.remove('in/one.wav');
		folder.put('x.wav', decoy(2), 7);
		folder.put('y.wav', decoy(3), 8);

		await scan();

		expect((await items()).find((item) => item.id === before?.id)?.state).toBe('absent');
		expect(await items()).toHaveLength(3);
	});

	test('two large copies are one item', async () => {
		folder.put('a.wav', decoy(1), 5);
		await scan();
		folder.put('b.wav', decoy(1), 6);

		await scan();

		expect(await items()).toHaveLength(1);
	});

	test('a move that is seen half-way shows the file once, whichever half comes first', async () => {
		for (const [index, first] of ['old', 'new'].entries()) {
			folder.put(`old/${index}.wav`, madeSound(50 + index), 1);
			await scan();
			folder.move(`old/${index}.wav`, `new/${index}.wav`);
			const second = first === 'old' ? 'new' : 'old';

			await scan({ within: [{ path: first, reach: 'folder' }] });
			const item = (await items()).find(({ name }) => name === `${index}.wav`);
			expect(item).toMatchObject(first === 'new' ? { path: `new/${index}.wav` } : { state: 'absent' });
			await scan({ within: [{ path: second, reach: 'folder' }] });

			expect((await shown()).filter((line) => line.includes(`${index}.wav`))).toEqual([
				`new/${index}.wav present`
			]);
		}
	});

	test('a file that was renamed and changed at once is the same where its time and size tell', async () => {
		folder.put('a.wav', madeSound(1, 300), 77);
		folder.put('other.wav', madeSound(9), 78);
		await scan();
		const before = await byPath();
		folder.remove('a.wav');
		folder.put('b.wav', madeSound(2, 300), 77);

		await scan();

		const after = await byPath();
		expect([...after.keys()].sort()).toEqual(['b.wav', 'other.wav']);
		expect(after.get('b.wav')?.id).toBe(before.get('a.wav')?.id);
		expect(after.get('b.wav')).toMatchObject({
			state: 'present',
			former: [before.get('a.wav')?.fingerprint]
		});
	});

	test('it is a new one where more than one could be meant', async () => {
		folder.put('a.wav', madeSound(1, 300), 77);
		folder.put('c.wav', madeSound(3, 300), 77);
		await scan();
		folder.remove('a.wav');
		folder.put('b.wav', madeSound(2, 300), 77);

		await scan();

		expect(await shown()).toEqual(['a.wav absent', 'b.wav present', 'c.wav present']);
	});
});

describe('a rescan', () => {
	test('of 50,000 files reads exactly the 300 that changed', { timeout: 300_000 }, async () => {
		const sound = (index: number) => madeSound(index, 24);
		for (let index = 0; index < 50_000; index++) folder.put(`${index % 50}/${index}.wav`, sound(index));
		expect(await scan()).toMatchObject({ parsed: 50_000 });
		for (let index = 0; index < 300; index++)
			folder.put(`${index % 50}/${index}.wav`, sound(60_000 + index), 5);
		read = [];

		expect(await scan()).toMatchObject({ parsed: 300, unchanged: 49_700, absent: 0 });

		expect(read).toHaveLength(300);
		expect(new Set(read.map((path) => Number(/(\d+)\.wav/.exec(path)?.[1]) < 300))).toEqual(new Set([true]));
	});

	test('by names alone opens nothing that is known, and finds what is new or gone', async () => {
		for (let index = 0; index < 30; index++) folder.put(`${index}.wav`, madeSound(index));
		await scan();
		folder.put('new.wav', madeSound(100));
		folder.remove('3.wav');
		folder.opened = 0;

		expect(await scan({ namesOnly: true })).toMatchObject({ parsed: 1, unchanged: 29, absent: 1 });

		expect(folder.opened).toBe(1);
		expect((await rootsIn(db).get(root))?.scanned).toBeDefined();
	});

	test('of one folder leaves the others alone', async () => {
		for (const path of ['a/1.wav', 'a/in/2.wav', 'b/3.wav']) folder.put(path, madeSound(path.charCodeAt(2)));
		await scan();
		for (const path of ['a/1.wav', 'a/in/2.wav', 'b/3.wav']) folder.remove(path);
		folder.put('a/new.wav', madeSound(9));
		folder.put('b/new.wav', madeSound(10));

		await scan({ within: [{ path: 'a', reach: 'folder' }] });
		expect(await shown()).toEqual([
			'a/1.wav absent',
			'a/in/2.wav present',
			'a/new.wav present',
			'b/3.wav present'
		]);

		await scan({
			within: [
				{ path: 'a', reach: 'tree' },
				{ path: 'a/in', reach: 'folder' }
			]
		});
		expect(await shown()).toContain('a/in/2.wav absent');
	});

	test('of single files reads those, and marks those that are gone', async () => {
		for (const path of ['a/1.wav', 'a/2.wav', 'a/3.wav']) folder.put(path, madeSound(path.charCodeAt(2)));
		await scan();
		folder.remove('a/1.wav');
		folder.remove('a/2.wav');
		folder.put('a/4.wav', madeSound(9));
		folder.opened = 0;

		const files = ['a/1.wav', 'a/4.wav', 'a/5.wav.crswap', '.b/c.wav', 'a/never.wav'];
		await scan({ within: files.map((path) => ({ path, reach: 'file' })) });

		expect(await shown()).toEqual([
			'a/1.wav absent',
			'a/2.wav present',
			'a/3.wav present',
			'a/4.wav present'
		]);
		expect(folder.opened).toBe(1);
	});

	test('of a folder that is gone makes what was in it absent', async () => {
		folder.put('a/1.wav', madeSound(1));
		folder.put('b/2.wav', madeSound(2));
		await scan();
		folder.remove('a/1.wav');
		folder.faults.set('a/', 'NotFoundError');

		await scan({ within: [{ path: 'a', reach: 'tree' }] });

		expect(await shown()).toEqual(['a/1.wav absent', 'b/2.wav present']);
	});

	test('three times with the drive unplugged loses nothing, and its return reads nothing anew', async () => {
		for (let index = 0; index < 200; index++) folder.put(`${index % 5}/${index}.wav`, madeSound(index));
		await scan();
		const before = await items();
		const details = await db.details.toArray();
		folder.faults.set('/', 'NotFoundError');
		for (let turn = 0; turn < 3; turn++) {
			expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'vanished' } });
		}
		expect((await items()).map(({ state: _, ...item }) => item)).toEqual(
			before.map(({ state: _, ...item }) => item)
		);
		expect((await items()).every((item) => item.state === 'absent')).toBe(true);

		folder.faults.clear();
		read = [];
		expect(await scan()).toMatchObject({ state: 'done', parsed: 0, unchanged: 200 });
		expect(read).toEqual([]);
		expect(await items()).toEqual(before);
		expect(await db.details.toArray()).toEqual(details);
		expect(await filesIn(db).counts(root)).toEqual({ present: 200, absent: 0, ignored: 0, failed: 0 });
	});
});

describe('rules for what is not media', () => {
	beforeEach(async () => {
		for (const path of ['a.wav', 'proofs/b.wav', 'proofs/in/c.wav', 'd.wav']) {
			folder.put(path, madeSound(path.charCodeAt(0)), path.charCodeAt(0));
		}
		folder.put('proofs/in/c.wav', madeSound(7));
		await scan();
	});

	test('hide what was known, delete nothing, and show it again unread when they are taken back', async () => {
		const before = await items();
		await rootsIn(db).ignore(root, ['proofs/', 'd.wav']);
		folder.opened = 0;
		expect(await scan()).toMatchObject({ state: 'done', total: 1, unchanged: 1 });
		expect(folder.opened).toBe(1);
		expect(await shown()).toEqual([
			'a.wav present',
			'd.wav ignored',
			'proofs/b.wav ignored',
			'proofs/in/c.wav ignored'
		]);

		await rootsIn(db).ignore(root, ['proofs/']);
		folder.remove('d.wav');
		await scan();
		expect(await shown()).toContain('d.wav absent');
		folder.put('d.wav', madeSound('d'.charCodeAt(0)), 'd'.charCodeAt(0));

		await rootsIn(db).ignore(root, []);
		read = [];
		await scan();
		expect(read).toEqual([]);
		expect(await items()).toEqual(before);
	});

	test('for all folders come before those of one, which may take them back', async () => {
		await metaIn(db).set('ignore', ['*.wav']);
		await rootsIn(db).ignore(root, ['!a.wav']);
		await scan();
		expect((await shown()).filter((line) => line.endsWith('present'))).toEqual(['a.wav present']);
	});
});

describe('the inbox', () => {
	test('gets what comes after the first scan of a folder', async () => {
		folder.put('a.wav', madeSound(1));
		await scan();
		folder.put('b.wav', madeSound(2));
		await scan();
		folder.put('b.wav', madeSound(3), 9);
		await scan();
		folder.move('a.wav', 'c.wav');
		await scan();
		expect((await items()).map((item) => `${item.path} ${item.review ?? ''}`).sort()).toEqual([
			'b.wav inbox',
			'c.wav '
		]);
	});

	test('gets everything where that is asked for', async () => {
		folder.put('a.wav', madeSound(1));
		await scan({ inbox: 'all' });
		expect((await items()).map((item) => item.review)).toEqual(['inbox']);
	});
});
