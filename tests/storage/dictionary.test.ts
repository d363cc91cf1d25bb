import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { dictionaryOf } from '#lib/storage/dictionary.ts';
import { LibraryDb } from '#lib/storage/schema.ts';

const opened: LibraryDb[] = [];
function open(name = `test ${Math.random()}`): LibraryDb {
	const db = new LibraryDb(name);
	opened.push(db);
	return db;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete().catch(() => undefined)));
});

test('reader threads that meet the same words at the same time give them the same numbers', async () => {
	const db = open();
	const threads = [db, open(db.name), open(db.name)].map(dictionaryOf);
	const batches = [
		['Make', 'Model', 'Canon'],
		['Model', 'Lens', 'Canon'],
		['ISO', 'Make']
	];
	await Promise.all(threads.flatMap((words) => batches.map((batch) => words.ensure(batch))));

	const all = [...new Set(batches.flat())];
	for (const words of threads) expect(all.map((text) => words.text(words.id(text) ?? 0))).toEqual(all);
	expect(await db.words.count()).toBe(all.length);
});

test('words that another thread added later are learnt, and told from new ones', async () => {
	const db = open();
	const [ours, theirs] = [dictionaryOf(db), dictionaryOf(open(db.name))];
	await ours.ensure(['Make']);
	await theirs.ensure(['Make', 'Model', 'ISO']);
	await ours.ensure(['ISO', 'Lens']);
	expect(ours.id('ISO')).toBe(theirs.id('ISO'));
	expect(await db.words.toCollection().toArray()).toHaveLength(4);
});
