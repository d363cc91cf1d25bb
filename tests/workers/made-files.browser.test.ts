// Files that jobs make, in a browser: written by the queue, read from its own storage, restored by a thread of its own.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usualOptions } from '#lib/library/export-settings.ts';
import type { JobInputs, JobKind } from '#lib/library/job.ts';
import { stateHashOf } from '#lib/storage/backup-write.ts';
import { madeFolder, sweepMade } from '#lib/storage/made-files.ts';
import { madeFolderName, thumbnailFolderName } from '#lib/storage/places.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { startBackup } from '#lib/workers/backup/client.ts';
import { startJobs } from '#lib/workers/jobs/client.ts';
import { seeded } from '../random.ts';
import { numberedItem } from '../library/plain-item.ts';

const dbs = new Set<LibraryDb>();
const threads = new DisposableStack();
const signal = new AbortController().signal;
const nobody = (): void => undefined;

/** A library of so many items; it has a name of its own. */
async function library(items: number, title: string): Promise<LibraryDb> {
	const db = new LibraryDb(`made ${crypto.randomUUID()}`);
	dbs.add(db);
	await write(db, 'relaxed', ['items', 'roots'], async (through) => {
		await through.roots.put({ id: 1, kind: 'folder', name: title, added: 1 });
		await through.items.bulkPut(Array.from({ length: items }, (_, at) => numberedItem(at + 1, { title })));
	});
	return db;
}

/** Runs a job to its end. @returns the file that it made */
async function fileOf<Kind extends JobKind>(
	db: LibraryDb,
	kind: Kind,
	input: JobInputs[Kind]
): Promise<File> {
	const { id } = await queueIn(db).add({ kind, title: {}, total: 0 }, input);
	threads.use(startJobs(db.name)).look();
	await expect.poll(async () => (await queueIn(db).get(id))?.state, { timeout: 60_000 }).toBe('done');
	const handle = await (await madeFolder(db))?.getFileHandle(id);
	if (!handle) throw new Error('There is no file');
	return handle.getFile();
}

beforeEach(() => dbs.clear());
afterEach(async () => {
	const files = await navigator.storage.getDirectory();
	for (const db of dbs) {
		await db.delete();
		for (const name of [madeFolderName(db.name), thumbnailFolderName(db.name)])
			await files.removeEntry(name, { recursive: true }).catch(nobody);
	}
});

test('a table of twenty thousand rows is written, and goes with its job', async () => {
	const db = await library(20_000, '=1+1');
	const items = Uint32Array.from({ length: 20_000 }, (_, at) => at + 1);
	const columns = ['name', 'title'].map((name) => ({ name, label: name }));
	const file = await fileOf(db, 'export', {
		items,
		name: 'x',
		format: 'csv',
		columns,
		options: usualOptions
	});
	const lines = (await file.text()).trimEnd().split('\r\n');
	expect(lines).toHaveLength(20_001);
	expect(lines.at(-1)).toBe("20000.jpg,'=1+1");
	await sweepMade(db);
	expect(file.size).toBeGreaterThan(0);
	await queueIn(db).clear();
	await sweepMade(db);
	const left: string[] = [];
	for await (const name of (await madeFolder(db))?.keys() ?? []) left.push(name);
	expect(left).toEqual([]);
});

test('a contact sheet shows letters of any script', async () => {
	const db = await library(3, 'שלום 日本語 🌊');
	const columns = ['name', 'title'].map((name) => ({ name, label: name }));
	const items = Uint32Array.of(1, 2, 3);
	const file = await fileOf(db, 'export', {
		items,
		name: 'שלום',
		format: 'pdf',
		columns,
		options: usualOptions
	});
	const pictures = new TextDecoder('latin1').decode(await file.arrayBuffer()).match(/\/Subtype\s*\/Image/g);
	// The title of the items, and that of the sheet: each once, however often it is shown; some with a mask.
	expect(pictures?.length).toBeGreaterThanOrEqual(2);
});

test('a backup is restored by another thread, which may be ended anywhere: one library or the other, never a mixture', async () => {
	const { next } = seeded(3);
	const wishes = { name: 'x', app: 'x', settings: {}, pictures: false };
	const [one, other, here] = [
		await library(1500, 'one'),
		await library(2500, 'other'),
		await library(10, 'here')
	];
	const files = [await fileOf(one, 'backup', wishes), await fileOf(other, 'backup', wishes)] as const;
	const states = [await stateHashOf(one), await stateHashOf(other)];
	let now = await stateHashOf(here);
	let takes = 200;
	let replaced = 0;
	for (let round = 0; round < 14; round++) {
		const file = files[round % 2 === 0 ? 0 : 1];
		const thread = startBackup(here.name);
		const looked = await thread.look(file, nobody, signal);
		if (looked.status !== 'sound') throw new Error(looked.fault);
		const from = performance.now();
		const restoring = thread.restore(file, looked.backup, nobody, signal);
		// The first two say how long one takes.
		if (round < 2) {
			expect((await restoring).status).toBe('restored');
			takes = performance.now() - from;
		} else {
			void restoring.catch(nobody);
			await new Promise((resolve) => setTimeout(resolve, next() * takes * 1.2));
		}
		thread[Symbol.dispose]();
		const fresh = new LibraryDb(here.name);
		const after = await stateHashOf(fresh);
		fresh.close();
		expect([now, ...states]).toContain(after);
		if (after !== now) replaced++;
		now = after;
	}
	expect(replaced).toBeGreaterThanOrEqual(2);
	threads.dispose();
}, 180_000);
