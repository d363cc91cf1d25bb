import { afterEach, beforeEach, expect, test } from 'vitest';
import { snapshotName } from '#lib/storage/places.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { announceChange } from '#lib/workers/changes.ts';
import { openLibrary } from '#lib/workers/library/client.ts';
import { madeItems } from './made-items.ts';

let db: LibraryDb;

beforeEach(() => {
	db = new LibraryDb(`library ${crypto.randomUUID()}`);
});

afterEach(async () => {
	await db.delete();
});

test('a thread of its own answers from storage, and takes in what others announce', async () => {
	const items = madeItems(50, 21);
	await db.items.bulkPut(items.slice(0, 40));
	using library = openLibrary(db.name);
	const question = { text: '', sort: { by: 'name', descending: false }, group: 'none' } as const;
	const { ids, total } = await library.answer(question);
	expect(total).toBe(40);
	expect([...ids].sort((a, b) => a - b)).toEqual(items.slice(0, 40).map(({ id }) => id));
	expect(await library.rows([3, 4000, 1])).toEqual([items[2], undefined, items[0]]);

	const told = new Promise<number>((resolve) => void library.watch(resolve));
	await db.items.bulkPut(items.slice(40));
	await db.items.delete(1);
	announceChange({ items: [1, ...items.slice(40).map(({ id }) => id)] });
	const generation = await told;

	const after = await library.answer(question);
	expect(after.generation).toBe(generation);
	expect(after.total).toBe(49);
	expect([...after.ids]).not.toContain(1);
});

test('the order by relevance works in the worker', async () => {
	const [one, two] = madeItems(2, 22);
	if (!one || !two) throw new Error('no items');
	await db.items.bulkPut([
		{ ...one, title: 'Rosemary' },
		{ ...two, title: 'A rose' }
	]);
	using library = openLibrary(db.name);
	const { ids, matched } = await library.answer({
		text: 'rose',
		sort: { by: 'relevance', descending: true },
		group: 'none'
	});
	expect([...ids]).toEqual([2, 1]);
	expect(matched).toEqual(['rose', 'rosemary']);
});

/** The copy that the worker keeps, once it is there. */
async function copyOf(name: string): Promise<FileSystemFileHandle> {
	const folder = await navigator.storage.getDirectory();
	for (;;) {
		const handle = await folder.getFileHandle(snapshotName(name)).catch(() => undefined);
		if (handle && (await handle.getFile()).size > 0) return handle;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

test('a copy of the index is kept, brought up to date when opened, and not believed when damaged', async () => {
	const items = madeItems(300, 23);
	await db.items.bulkPut(items.slice(0, 250));
	const question = { text: 'beach', sort: { by: 'taken', descending: true }, group: 'none' } as const;
	let before: number[];
	{
		using library = openLibrary(db.name);
		before = [...(await library.answer(question)).ids];
		await copyOf(db.name);
	}
	const changed = items.slice(240);
	await write(db, 'relaxed', ['items'], (through) => through.items.bulkPut(changed));
	const withBeach = async () => {
		using library = openLibrary(db.name);
		const { ids, total } = await library.answer(question);
		expect(total).toBe(300);
		return [...ids];
	};
	const after = await withBeach();
	expect(after.length).toBeGreaterThan(before.length);

	const copy = await copyOf(db.name);
	const bytes = new Uint8Array(await (await copy.getFile()).arrayBuffer());
	bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 64);
	const writable = await copy.createWritable();
	await writable.write(bytes);
	await writable.close();
	expect(await withBeach()).toEqual(after);
	const folder = await navigator.storage.getDirectory();
	await folder.removeEntry(snapshotName(db.name));
}, 60_000);
