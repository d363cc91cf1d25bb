/** What goes wrong in the midst of a scan, with the browser's own files and database. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Root } from '#lib/library/root.ts';
import { filesIn } from '#lib/storage/files.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { ScanProgress } from '#lib/workers/scan/contract.ts';
import { readerInto } from '#lib/workers/scan/reader.ts';
import { scanInto } from '#lib/workers/scan/service.ts';
import { madeSound } from './made-folder.ts';

const count = 120;
let db: LibraryDb;
let folder: FileSystemDirectoryHandle;
let root: number;
/** Files opened so far, and what comes of opening the next one. */
let opened: number;
let onopen: () => void | Promise<void>;
let permission: PermissionState;

/** The folder as it is after a person took the permission back, which no test can do to a real one. */
function watched<T extends FileSystemHandle>(handle: T): T {
	const check = () => {
		if (permission !== 'granted') throw new DOMException('The permission was taken back', 'NotAllowedError');
	};
	return new Proxy(handle, {
		get(target, key) {
			if (key === 'queryPermission') return () => Promise.resolve(permission);
			if (key === 'getFile') {
				return async () => {
					opened++;
					await onopen();
					check();
					return (target as unknown as FileSystemFileHandle).getFile();
				};
			}
			if (key === 'values') {
				return async function* () {
					check();
					for await (const entry of (target as unknown as FileSystemDirectoryHandle).values())
						yield watched(entry);
				};
			}
			if (key === 'getDirectoryHandle' || key === 'getFileHandle') {
				return async (name: string) => {
					check();
					return watched(await (target as unknown as FileSystemDirectoryHandle)[key](name));
				};
			}
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? value.bind(target) : value;
		}
	});
}

beforeEach(async () => {
	opened = 0;
	onopen = () => undefined;
	permission = 'granted';
	db = new LibraryDb(`trouble ${crypto.randomUUID()}`);
	const storage = await navigator.storage.getDirectory();
	folder = await storage.getDirectoryHandle(db.name, { create: true });
	for (let index = 0; index < count; index++) {
		const file = await folder.getFileHandle(`${index}.wav`, { create: true });
		const writable = await file.createWritable();
		await writable.write(new Uint8Array(madeSound(index)));
		await writable.close();
	}
	root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures', handle: folder });
	db.roots.hook(
		'reading',
		(row: Root | undefined) => (row?.handle ? { ...row, handle: watched(row.handle) } : row) as Root
	);
});

afterEach(async () => {
	await db.delete();
	const storage = await navigator.storage.getDirectory();
	await storage.removeEntry(folder.name, { recursive: true }).catch(() => undefined);
});

function scan(): Promise<ScanProgress> {
	const read = readerInto(db);
	return scanInto({
		db,
		read: (files) => read.read(files),
		readers: 1,
		announce: () => undefined
	}).scan({ root }, () => undefined);
}

async function states() {
	const items = await itemsIn(db).page(0, 1000);
	return { stored: items.length, absent: items.filter(({ state }) => state === 'absent').length };
}

test('permission taken back in the middle ends the scan; given back, the rest is read', async () => {
	onopen = () => {
		if (opened === 60) permission = 'denied';
	};

	expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'denied' }, absent: 0 });
	expect(await filesIn(db).failed(root)).toEqual([]);
	const { stored, absent } = await states();
	expect(stored).toBeLessThan(count);
	expect(absent).toBe(0);

	permission = 'granted';
	onopen = () => undefined;
	expect(await scan()).toMatchObject({ state: 'done', unchanged: stored, parsed: count - stored, failed: 0 });
	expect(await states()).toEqual({ stored: count, absent: 0 });
});

test('a folder that is deleted in the middle: what was read stays, what was gone is told', async () => {
	onopen = async () => {
		if (opened === 60)
			await (await navigator.storage.getDirectory()).removeEntry(folder.name, { recursive: true });
	};

	const end = await scan();

	const { stored } = await states();
	expect(stored).toBeLessThan(count);
	expect(end.state === 'failed' ? end.failure?.cause : Object.keys(end.causes)[0]).toBe('vanished');
	expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'vanished' } });
	expect(await states()).toEqual({ stored, absent: stored });
});

test('a database that is full in the middle ends the scan with that reason, and no file is half stored', async () => {
	let written = 0;
	const put = IDBObjectStore.prototype.put;
	IDBObjectStore.prototype.put = function (...row: Parameters<typeof put>) {
		// What Chromium does at the end of a transaction that finds no room: it is undone as a whole.
		if (this.name === 'files' && ++written === 70) {
			this.transaction.abort();
			throw new DOMException('No room', 'QuotaExceededError');
		}
		return put.apply(this, row);
	};
	try {
		expect(await scan()).toMatchObject({ state: 'failed', failure: { cause: 'quota' } });
	} finally {
		IDBObjectStore.prototype.put = put;
	}
	const { stored } = await states();
	expect(await db.files.count()).toBe(stored);

	expect(await scan()).toMatchObject({ state: 'done', parsed: count - stored, failed: 0 });
	expect(await states()).toEqual({ stored: count, absent: 0 });
});
