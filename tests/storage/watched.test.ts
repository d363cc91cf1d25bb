import { Dexie, type ObservabilitySet } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import type { KeptEntity } from '#lib/library/entity.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { numberedItem } from '../library/plain-item.ts';

const db = new LibraryDb(`test ${Math.random()}`);
const told: string[] = [];
const note = (parts: ObservabilitySet) =>
	told.push(...Object.keys(parts).map((part) => part.split('/')[3] ?? ''));
Dexie.on('storagemutated', note);
afterEach(async () => {
	Dexie.on('storagemutated').unsubscribe(note);
	await db.delete();
});

test('threads are told of keywords, folders and facts that were written, and not of the many items of a bulk edit', async () => {
	// A database that is new is told of as a whole.
	await db.strict.open();
	told.length = 0;

	await write(db, 'strict', ['items', 'curation'], async (through) => {
		await through.items.bulkPut([numberedItem(1), numberedItem(2)]);
		await through.items.update(1, { rating: 3 });
		await through.items.delete(2);
	});
	expect(told).toEqual([]);
	expect(await db.items.toArray()).toMatchObject([{ id: 1, rating: 3 }]);

	const keyword: KeptEntity = { id: '01', doc: 'keywords', name: 'Birds', at: '' };
	await write(db, 'strict', ['entities'], (through) => through.entities.put(keyword));
	expect(new Set(told)).toEqual(new Set(['entities']));

	told.length = 0;
	await write(db, 'strict', ['roots', 'meta'], async (through) => {
		await through.roots.add({ kind: 'folder', name: 'Pictures', added: 1 });
		await through.meta.put({ key: 'app', value: '1' });
	});
	expect([...new Set(told)].sort()).toEqual(['meta', 'roots']);
});
