import { afterEach, beforeEach, expect, test } from 'vitest';
import { LibraryDb } from '#lib/storage/schema.ts';
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
