import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { detailsIn } from '#lib/storage/details.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { jobsIn } from '#lib/storage/jobs.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { watchChanges } from '#lib/workers/changes.ts';
import { pendingScans, startScanner } from '#lib/workers/scan/client.ts';
import { scanLockName } from '#lib/workers/scan/lock.ts';
import { madeSound } from './made-folder.ts';

let db: LibraryDb;
let folder: FileSystemDirectoryHandle;
let root: number;

async function put(path: string, bytes: Uint8Array) {
	const parts = path.split('/');
	let at = folder;
	for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
	const file = await at.getFileHandle(parts.at(-1) ?? '', { create: true });
	const writable = await file.createWritable();
	await writable.write(new Uint8Array(bytes));
	await writable.close();
}

beforeEach(async () => {
	db = new LibraryDb(`scan ${crypto.randomUUID()}`);
	const storage = await navigator.storage.getDirectory();
	folder = await storage.getDirectoryHandle(db.name, { create: true });
	root = await rootsIn(db).add({ kind: 'kept', name: 'Kept', handle: folder });
});

afterEach(async () => {
	await db.delete();
	await (await navigator.storage.getDirectory()).removeEntry(folder.name, { recursive: true });
});

test('a folder is read by threads of their own into the library', async () => {
	for (let index = 0; index < 40; index++) await put(`${index % 3}/${index}.wav`, madeSound(index));
	const changed = new Set<number>();
	const watching = watchChanges(
		(change) => 'items' in change && change.items.forEach((id) => changed.add(id))
	);
	using scanner = startScanner(db.name);
	const states: string[] = [];

	const end = await scanner.scan({ root }, (progress) => states.push(progress.state));

	expect(end.failure).toBeUndefined();
	expect(end).toMatchObject({ state: 'done', total: 40, parsed: 40, failed: 0 });
	expect(states.at(-1)).toBe('done');
	expect(await itemsIn(db).count()).toBe(40);
	const [item] = await itemsIn(db).page(0, 1);
	const details = await detailsIn(db).get(item?.id ?? 0);
	expect(details?.tags.map((tag) => tag.name)).toContain('FileType');
	await expect.poll(() => changed.size).toBe(40);
	watching[Symbol.dispose]();
});

test('a scan is cancelled from the page', async () => {
	for (let index = 0; index < 30; index++) await put(`${index}.wav`, madeSound(index));
	using scanner = startScanner(db.name);
	const stop = new AbortController();
	stop.abort();

	expect(await scanner.scan({ root }, () => undefined, stop.signal)).toMatchObject({ state: 'cancelled' });
});

test('a root that another tab is scanning is refused, and is not offered to be taken up again', async () => {
	await jobsIn(db).put({ id: `scan:${root}`, kind: 'scan', root, state: 'running', started: 0 });
	using scanner = startScanner(db.name);

	await navigator.locks.request(scanLockName(root), async () => {
		expect(await scanner.scan({ root }, () => undefined)).toMatchObject({ state: 'failed', busy: true });
		expect(await pendingScans(db)).toEqual([]);
	});
	expect(await pendingScans(db)).toEqual([{ root, paused: false }]);
});

test('a scan whose thread cannot be loaded, or breaks, ends with that; the next has a thread of its own', async () => {
	class Broken extends EventTarget {
		onerror: ((event: unknown) => void) | undefined;
		terminate = () => undefined;
		postMessage = () => {
			setTimeout(() => this.onerror?.({ message: 'not found' }));
		};
	}
	vi.stubGlobal('Worker', Broken);
	let broken = 0;
	const scanner = startScanner(db.name, () => broken++);
	vi.unstubAllGlobals();

	await expect(scanner.scan({ root }, () => undefined)).rejects.toThrow('not found');
	expect(broken).toBe(1);
	using another = startScanner(db.name);
	expect(await another.scan({ root }, () => undefined)).toMatchObject({ state: 'done' });
});
