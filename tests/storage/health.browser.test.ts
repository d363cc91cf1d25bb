import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginLibrary, checkHealth } from '#lib/storage/health.ts';
import { isBehind, readMark, writeMark } from '#lib/storage/mark.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { madeFolderName, markerName, thumbnailFolderName } from '#lib/storage/places.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { erase, estimate } from '#lib/storage/space.ts';

let db: LibraryDb;
const storage = () => navigator.storage.getDirectory();

beforeEach(() => {
	db = new LibraryDb(`health ${crypto.randomUUID()}`);
});
afterEach(async () => {
	await db.delete();
	for await (const name of (await storage()).keys())
		await (await storage()).removeEntry(name, { recursive: true });
});

async function put(folder: string, name: string, bytes: number) {
	const directory = await (await storage()).getDirectoryHandle(folder, { create: true });
	const writable = await (await directory.getFileHandle(name, { create: true })).createWritable();
	await writable.write(new Uint8Array(bytes));
	await writable.close();
}

async function names(): Promise<string[]> {
	const found: string[] = [];
	for await (const name of (await storage()).keys()) found.push(name);
	return found.sort();
}

test('a first start is new, the next is fine', async () => {
	expect(await checkHealth(db)).toBe('new');
	db.close();
	db = new LibraryDb(db.name);
	expect(await checkHealth(db)).toBe('fine');
});

test('a database that the browser lost is told as emptied until the person knows', async () => {
	await checkHealth(db);
	await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	await db.delete();
	db = new LibraryDb(db.name);

	expect(await checkHealth(db)).toBe('emptied');
	expect(await checkHealth(db)).toBe('emptied');
	await beginLibrary(db);
	expect(await checkHealth(db)).toBe('fine');
});

test('a lost marker is written again, a foreign one beside a library with roots replaced', async () => {
	await checkHealth(db);
	await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	await (await storage()).removeEntry(markerName(db.name));
	expect(await checkHealth(db)).toBe('fine');
	expect(await names()).toContain(markerName(db.name));

	await metaIn(db).set('canary', 'another');
	expect(await checkHealth(db)).toBe('fine');
});

test('a database that cannot be opened, twice, is told as blocked', async () => {
	const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('Internal error', 'UnknownError');
	});
	expect(await checkHealth(db)).toBe('blocked');
	open.mockRestore();
	db = new LibraryDb(db.name);
});

test('a database that fails once, as a damaged one does before the browser empties it, is looked at again', async () => {
	await checkHealth(db);
	const { name } = db;
	db.close();
	db = new LibraryDb(name);
	const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
		throw new DOMException('Internal error', 'UnknownError');
	});
	expect(await checkHealth(db)).toBe('fine');
	open.mockRestore();
});

test('a database behind its mark has lost its newest part', async () => {
	await checkHealth(db);
	const mark = {
		canary: (await metaIn(db).get('canary')) ?? '',
		generation: 5,
		curation: 0,
		edits: 3,
		presets: 0
	};
	await writeMark(db, mark);
	expect(await readMark(db)).toEqual(mark);
	expect(await checkHealth(db)).toBe('shortened');
	expect(isBehind({ ...mark, edits: 2 }, mark)).toBe(true);
	expect(isBehind({ ...mark, generation: 6, edits: 2 }, mark)).toBe(false);
	expect(isBehind({ ...mark, generation: 6, edits: 1 }, mark)).toBe(true);
});

test('the storage page is told the room of each part', async () => {
	await put(thumbnailFolderName(db.name), 'pack-1', 3000);
	await put('kept', 'a.jpg', 500);
	await put('columns', 'c', 70);

	expect(await estimate(db)).toMatchObject({ thumbnails: 3000, kept: 500, caches: 70 });
});

test('a file that is replaced while the room is counted is not counted, and hides none of the others', async () => {
	await put('columns', 'c', 70);
	await put('kept', 'a.jpg', 500);
	const getFile = vi.spyOn(FileSystemFileHandle.prototype, 'getFile');
	getFile.mockImplementationOnce(() => Promise.reject(new DOMException('', 'NotFoundError')));
	const { kept, caches } = await estimate(db);
	getFile.mockRestore();

	expect([500, 70]).toContain(kept + caches);
});

test('erasing caches keeps the library and the copies', async () => {
	await checkHealth(db);
	await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	await db.thumbs.put({
		item: 1,
		size: 'small',
		fingerprint: 'x',
		pack: 1,
		offset: 0,
		length: 5,
		mime: 'image/jpeg'
	});
	await put(thumbnailFolderName(db.name), 'pack-1', 3000);
	await put('kept', 'a.jpg', 500);
	await put(madeFolderName(db.name), 'a backup that is not saved yet', 500);

	await erase(db, 'caches');

	expect(await names()).toEqual([markerName(db.name), 'kept', madeFolderName(db.name)].sort());
	expect(await db.thumbs.count()).toBe(0);
	expect(await rootsIn(db).all()).toHaveLength(1);
	expect(await checkHealth(db)).toBe('fine');
});

test('erasing everything leaves nothing, and is not told as a loss', async () => {
	await checkHealth(db);
	await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	await put('kept', 'a.jpg', 500);

	await erase(db, 'everything');

	expect(await names()).toEqual([]);
	db = new LibraryDb(db.name);
	expect(await rootsIn(db).all()).toEqual([]);
	expect(await checkHealth(db)).toBe('new');
});

test('a mark that is replaced meanwhile is read all the same', async () => {
	const mark = { canary: 'x', generation: 1, curation: 0, edits: 3, presets: 0 };
	await writeMark(db, mark);
	let writing = true;
	const writes = (async () => {
		while (writing) await writeMark(db, mark);
	})();
	const reads = await Promise.all(
		Array.from({ length: 300 }, async (_, at) => {
			await new Promise((resolve) => setTimeout(resolve, at * 3));
			return readMark(db);
		})
	);
	writing = false;
	await writes;
	expect(reads.filter((read) => read?.canary !== 'x')).toEqual([]);
});
