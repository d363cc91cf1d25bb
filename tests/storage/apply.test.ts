import { afterEach, expect, test } from 'vitest';
import { EditClock, type Edit } from '#lib/library/edit.ts';
import { latestIn, plan, wishFor, type CurationState, type Wish } from '#lib/library/edit-plan.ts';
import type { Item } from '#lib/library/item.ts';
import { apply, applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { changesIn } from '#lib/storage/changes.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { editsIn } from '#lib/storage/edits.ts';
import { manyOf } from '#lib/storage/many.ts';
import { LibraryDb, schemaVersion } from '#lib/storage/schema.ts';
import { numberedItem } from '../library/plain-item.ts';

const opened: LibraryDb[] = [];
async function library(count = 3): Promise<LibraryDb> {
	const db = new LibraryDb(`test ${Math.random()}`);
	opened.push(db);
	await db.items.bulkAdd(Array.from({ length: count }, (_, index) => item(index + 1)));
	return db;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete().catch(() => undefined)));
});

const printOf = (id: number) => id.toString(16).padStart(32, '0');
const item = (id: number): Item => numberedItem(id, { rating: 2 });

const clock = new EditClock('device');
const wanting =
	(...wishes: Wish[]) =>
	(state: CurationState): Edit =>
		plan(state, wishes, {
			id: clock.next(latestIn(state, ['rating', 'keywords'])),
			origin: 'person',
			title: 'Test',
			made: Date.now()
		});

test('an edit changes what is said, what the item shows and the log together', async () => {
	const db = await library();
	const before = await changesIn(db).generation();

	const done = await applyPlanned(
		db,
		[1, 2],
		wanting(wishFor('set', 'rating', 5), wishFor('add', 'keywords', 'x'))
	);

	expect(done).toMatchObject({ items: [1, 2], missing: [], already: false });
	expect(await db.items.get(1)).toMatchObject({ rating: 5, keywords: ['x'] });
	expect((await db.items.get(1))?.edited).toBeGreaterThan(1_600_000_000_000);
	expect(await db.items.get(3)).toEqual(item(3));
	expect(await editsIn(db).get(done.edit.id)).toEqual(done.edit);
	expect(await editsIn(db).ofItem([printOf(1)])).toMatchObject([
		{ changes: [{ field: 'rating' }, { field: 'keywords' }] }
	]);
	expect(await changesIn(db).since(before)).toMatchObject({ ids: [1, 2] });
});

test('applying an edit twice does it once', async () => {
	const db = await library();
	const { edit } = await applyPlanned(db, [1], wanting(wishFor('set', 'rating', 5)));
	await applyPlanned(db, [1], wanting(wishFor('set', 'rating', 1)));

	expect(await apply(db, edit)).toMatchObject({ items: [], already: true });
	expect(await db.items.get(1)).toMatchObject({ rating: 1 });
	expect(await db.edits.count()).toBe(2);
});

test('an edit made elsewhere holds only where nothing later was said, and names what is not here', async () => {
	const db = await library();
	const late = new EditClock('other', () => Date.now() - 3_600_000);
	const change = { kind: 'set' as const, field: 'rating' as const, before: 0, after: 4 };
	await applyPlanned(db, [1], wanting(wishFor('set', 'rating', 5)));

	const done = await apply(db, {
		id: late.next(),
		origin: 'person',
		title: '',
		made: 0,
		changes: [1, 2, 99].map((id) => ({ ...change, item: printOf(id) }))
	});

	expect(done.missing).toEqual([printOf(99)]);
	expect((await db.items.bulkGet([1, 2])).map((row) => row?.rating)).toEqual([5, 4]);
});

test('an edit that is not valid, or cannot be written, changes nothing', async () => {
	const db = await library();
	await expect(
		applyPlanned(db, [1], wanting({ kind: 'set', field: 'rating', value: 9 }))
	).rejects.toMatchObject({
		name: 'InvalidEdit'
	});
	await db.meta.put({ key: 'schema', value: schemaVersion + 1 });
	await expect(applyPlanned(db, [1], wanting(wishFor('set', 'rating', 4)))).rejects.toMatchObject({
		name: 'OutdatedTab'
	});
	expect(await db.items.get(1)).toEqual(item(1));
	expect(await db.curation.count()).toBe(0);
	expect(await db.edits.count()).toBe(0);
});

test('a thousand items are one edit, in rows of 500, and one undo', async () => {
	const db = await library(1001);
	const ids = Array.from({ length: 1001 }, (_, index) => index + 1);

	const { edit } = await applyPlanned(db, ids, wanting(wishFor('set', 'rating', 5)));

	expect(await db.edits.toCollection().primaryKeys()).toEqual([0, 1, 2].map((part) => [edit.id, part]));
	expect((await editsIn(db).get(edit.id))?.changes).toHaveLength(1001);
	const back = await takeBack(db, edit.id, () => ({ id: clock.next(), title: 'Undo', made: 0 }));
	expect(back?.items).toHaveLength(1001);
	expect(await db.items.get(777)).toMatchObject({ rating: 2 });
});

test('an undo keeps what was said since, and finds an item whose file has changed', async () => {
	const db = await library();
	const { edit } = await applyPlanned(db, [1, 2], wanting(wishFor('set', 'rating', 5)));
	await applyPlanned(db, [2], wanting(wishFor('set', 'rating', 1)));
	const changed = await db.items.get(1);
	if (changed) await db.items.put({ ...changed, fingerprint: 'f'.repeat(32), former: [printOf(1)] });

	const back = await takeBack(db, edit.id, () => ({ id: clock.next(edit.id), title: 'Undo', made: 0 }));

	expect(back).toMatchObject({ items: [1], kept: [{ item: printOf(2) }], edit: { undoes: edit.id } });
	expect((await db.items.bulkGet([1, 2])).map((row) => row?.rating)).toEqual([2, 1]);
	expect(await takeBack(db, 'none', () => ({ id: clock.next(), title: '', made: 0 }))).toBeUndefined();
});

test('tabs that edit at once lose nothing', async () => {
	const db = await library(1);
	const tabs = Array.from({ length: 10 }, () => new LibraryDb(db.name));
	opened.push(...tabs);

	await Promise.all(
		tabs.flatMap((tab, index) => [
			applyPlanned(tab, [1], wanting(wishFor('add', 'keywords', `word ${index}`))),
			applyPlanned(tab, [1], wanting(wishFor('set', index % 2 ? 'title' : 'label', `text ${index}`)))
		])
	);

	const row = await db.items.get(1);
	expect(row?.keywords?.toSorted()).toEqual(tabs.map((_, index) => `word ${index}`));
	expect([row?.title, row?.label].every((text) => text?.startsWith('text'))).toBe(true);
	expect(await db.edits.count()).toBe(20);
	const [said] = await curationIn(db).many([1]);
	expect(said?.file?.values).toEqual({ rating: 2 });
});

test('rows of many numbers are found in their order, in runs, apart, twice, and those that are gone', async () => {
	const db = await library(300);
	await db.items.bulkDelete([40, 41, 42, 250]);
	const ids = [
		...[250, 299, 1, 1],
		...Array.from({ length: 60 }, (_, index) => 100 - index),
		...[150, 160, 170, -1, 5000]
	];

	const rows = await manyOf(db.items, ids);

	expect(rows).toEqual(await db.items.bulkGet(ids));
	expect(rows.filter((row) => row === undefined)).toHaveLength(5);
	expect(await manyOf(db.items, [])).toEqual([]);
});
