/** Small files that are read several at once, as real files of the browser's own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { FileToRead } from '#lib/workers/scan/read-file.ts';
import { readTogether } from '#lib/workers/scan/read-together.ts';
import { readerInto } from '#lib/workers/scan/reader.ts';
import { madeSound } from './made-folder.ts';

let db: LibraryDb;
let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
	db = new LibraryDb(`together ${crypto.randomUUID()}`);
	const storage = await navigator.storage.getDirectory();
	folder = await storage.getDirectoryHandle(db.name, { create: true });
});

afterEach(async () => {
	vi.restoreAllMocks();
	await db.delete();
	const storage = await navigator.storage.getDirectory();
	await storage.removeEntry(folder.name, { recursive: true });
});

async function put(name: string, bytes: Uint8Array): Promise<FileToRead & { handle: FileSystemFileHandle }> {
	const handle = await folder.getFileHandle(name, { create: true });
	const writable = await handle.createWritable();
	await writable.write(new Uint8Array(bytes));
	await writable.close();
	return { root: 1, path: name, handle, file: await handle.getFile() };
}

function sounds(count: number) {
	return Promise.all(Array.from({ length: count }, (_, at) => put(`${String(at)}.wav`, madeSound(at))));
}

test('the files of a batch are read at once, and each is what it is when read alone', async () => {
	const files = await sounds(9);
	const together = readerInto(db);
	const reading = vi.spyOn(Blob.prototype, 'arrayBuffer');

	const reads = await together.read(files);

	expect(reading).toHaveBeenCalledTimes(1);
	expect(reads.map(({ status }) => status)).toEqual(Array(9).fill('read'));
	const alone = (await Promise.all(files.map((file) => readerInto(db).read([file])))).flat();
	expect(reads.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(alone);
});

test('a file that changed after it was listed costs those beside it nothing, and is read as it is now', async () => {
	const files = await sounds(5);
	await put('2.wav', madeSound(77));
	const unknown = files.map(({ handle: _, ...file }) => file);

	expect((await readTogether(files.map(({ file }) => file))).size).toBe(0);
	const lost = await readerInto(db).read(unknown);
	expect(lost.filter(({ status }) => status === 'read').map(({ path }) => path)).toHaveLength(4);
	expect(lost.find(({ path }) => path === '2.wav')).toMatchObject({ status: 'failed' });
	expect((await readerInto(db).read(files)).map(({ status }) => status)).toEqual(Array(5).fill('read'));
});

test('large and empty files are left alone, and no more than a few megabytes are in memory at once', async () => {
	const sizes = [0, 900_000, 900_000, 900_000, 900_000, 1, 1_100_000, 900_000, 1];
	const files = sizes.map((size, at) => new File([new Uint8Array(size).fill(at)], String(at)));
	const reading = vi.spyOn(Blob.prototype, 'arrayBuffer');

	const found = await readTogether(files);

	expect(reading.mock.contexts.map((blob) => (blob as Blob).size)).toEqual([3_600_001, 900_001]);
	expect([...found.keys()].map(({ name }) => name).toSorted()).toEqual(['1', '2', '3', '4', '5', '7', '8']);
	for (const [file, bytes] of found) {
		expect(bytes).toHaveLength(file.size);
		expect(bytes.every((byte) => byte === Number(file.name))).toBe(true);
	}
});
