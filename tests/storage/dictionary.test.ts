import { afterEach, expect, test } from 'vitest';
import { dictionaryOf } from '#lib/storage/dictionary.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { wordsAbove } from '#lib/storage/words.ts';

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
	expect(await wordsAbove(db, 0)).toHaveLength(all.length);
});

test('words that another thread added later are learnt, and told from new ones', async () => {
	const db = open();
	const [ours, theirs] = [dictionaryOf(db), dictionaryOf(open(db.name))];
	await ours.ensure(['Make']);
	await theirs.ensure(['Make', 'Model', 'ISO']);
	await ours.ensure(['ISO', 'Lens']);
	expect(ours.id('ISO')).toBe(theirs.id('ISO'));
	expect((await wordsAbove(db, 0)).map(({ text }) => text)).toEqual(['Make', 'Model', 'ISO', 'Lens']);
});

test('words of a library of before, a row each, and those that came since are found by their numbers alike', async () => {
	const db = open();
	await db.words.bulkAdd(['Make', 'Model'].map((text, at) => ({ id: at + 1, text })));
	const writing = dictionaryOf(db);
	await writing.ensure(['Model', 'Lens', 'ISO', 'Flash']);
	await writing.ensure(['Flash', 'Artist']);
	await db.words.add({ id: 7, text: 'by an older tab' });

	const reading = dictionaryOf(open(db.name));
	const numbers = [6, 4, 2, 7, 3, 1, 5];
	await reading.fetch([...numbers, 99]);
	expect(numbers.map((number) => reading.text(number))).toEqual([
		...['Artist', 'ISO', 'Model', 'by an older tab', 'Lens', 'Make', 'Flash']
	]);
	expect(() => reading.text(99)).toThrow(RangeError);
	expect((await wordsAbove(db, 0)).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('what one batch of files brings to the dictionary is one row of it', async () => {
	const db = open();
	await dictionaryOf(db).ensure(Array.from({ length: 3000 }, (_, index) => `word ${String(index)}`));
	expect(await db.words.count()).toBe(1);
});
