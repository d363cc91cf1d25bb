import { afterEach, expect, test } from 'vitest';
import { changesIn, noteChanged } from '#lib/storage/changes.ts';
import type { ItemRow } from '#lib/storage/rows.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { madeItems } from '../workers/library/made-items.ts';

let db = new LibraryDb(`changes ${String(Math.random())}`);
afterEach(async () => {
	await db.delete();
	db = new LibraryDb(`changes ${String(Math.random())}`);
});

/** Items whose id is left to the table. */
const fresh = (count: number) => madeItems(count, 1).map(({ id: _, ...item }) => item as Omit<ItemRow, 'id'>);
const put = (items: readonly Omit<ItemRow, 'id'>[]) =>
	write(db, 'relaxed', ['items'], async (through) => {
		await through.items.bulkAdd([...items]);
	});

test('every write of items tells which it touched, new ids included', async () => {
	const changes = changesIn(db);
	expect(await changes.since(0)).toEqual({ generation: 0, ids: [] });
	await put(fresh(3));
	await write(db, 'strict', ['items', 'log'], async (through) => {
		await through.items.update(2, { rating: 5 });
		await through.items.delete(3);
		await through.log.add({ at: 1, kind: 'action', what: 'x' });
	});
	expect(await changes.since(0)).toEqual({ generation: 2, ids: [1, 2, 3] });
	expect(await changes.since(1)).toEqual({ generation: 2, ids: [2, 3] });
	expect(await changes.since(2)).toEqual({ generation: 2, ids: [] });
	expect(await changes.generation()).toBe(2);
});

test('a write that fails, and one that touches no item, leave no trace', async () => {
	await put(fresh(1));
	await expect(
		write(db, 'relaxed', ['items'], async (through) => {
			await through.items.delete(1);
			throw new Error('full');
		})
	).rejects.toThrow('full');
	await write(db, 'relaxed', ['items', 'log'], (through) =>
		through.log.add({ at: 1, kind: 'action', what: 'x' })
	);
	expect(await changesIn(db).since(0)).toEqual({ generation: 1, ids: [1] });
});

test('a write that thinks for a while before it ends has told what it touched', async () => {
	await put(fresh(1));
	await write(db, 'strict', ['items'], async (through) => {
		await through.items.update(1, { rating: 5 });
		for (let turn = 0; turn < 100; turn++) await Promise.resolve();
	});
	expect(await changesIn(db).since(1)).toEqual({ generation: 2, ids: [1] });
});

test('items can be said to have changed by what is kept elsewhere', async () => {
	await write(db, 'relaxed', ['items', 'meta'], async () => {
		noteChanged([7, 8]);
		await Promise.resolve();
	});
	expect(await changesIn(db).since(0)).toEqual({ generation: 1, ids: [7, 8] });
});

test('what was forgotten, cleared as a whole or is of another database is not made up', async () => {
	const changes = changesIn(db);
	for (let times = 0; times < 4; times++) await put(fresh(1));
	await changes.forget(3);
	expect(await changes.since(1)).toBeUndefined();
	expect(await changes.since(3)).toEqual({ generation: 4, ids: [4] });
	expect(await changes.since(9)).toBeUndefined();
	await changes.forget(99);
	expect(await changes.generation()).toBe(4);
	await write(db, 'relaxed', ['items'], (through) => through.items.clear());
	expect(await changes.since(4)).toBeUndefined();
});

test('a database made anew is another', async () => {
	const before = await changesIn(db).lineage();
	expect(await changesIn(db).lineage()).toBe(before);
	await db.delete();
	db = new LibraryDb(db.name);
	expect(await changesIn(db).lineage()).not.toBe(before);
});
