// Edits in the database of a real browser: several connections at once, and how long many items take.
import { expect, test } from 'vitest';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, type Wish } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import { albumsIn } from '#lib/storage/albums.ts';
import { applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { numberedItem } from '../library/plain-item.ts';

async function library(count: number): Promise<LibraryDb> {
	const db = new LibraryDb(`apply ${crypto.randomUUID()}`);
	await db.items.bulkAdd(Array.from({ length: count }, (_, index) => numberedItem(index + 1)));
	return db;
}

function say(db: LibraryDb, clock: EditClock, ids: readonly ItemId[], ...wishes: Wish[]) {
	return applyPlanned(db, ids, (state) =>
		plan(state, wishes, {
			id: clock.next(
				latestIn(
					state,
					wishes.map((wish) => wish.field)
				)
			),
			origin: 'person',
			title: 'Test',
			made: Date.now()
		})
	);
}

test('ten connections that edit one item at once lose nothing', async () => {
	const db = await library(1);
	const tabs = Array.from({ length: 10 }, () => new LibraryDb(db.name));
	const fields = ['title', 'caption', 'creator', 'rights', 'label'] as const;
	await Promise.all(
		tabs.map(async (tab, index) => {
			const clock = new EditClock('device');
			for (let round = 0; round < 5; round++) {
				await say(tab, clock, [1], { kind: 'add', field: 'keywords', element: `${index} ${round}` });
				const field = fields[index];
				if (field) await say(tab, clock, [1], { kind: 'set', field, value: `${field} ${round}` });
			}
		})
	);
	const row = await db.items.get(1);
	expect(row?.keywords).toHaveLength(50);
	expect(row).toMatchObject(Object.fromEntries(fields.map((field) => [field, `${field} 4`])));
	expect(await db.edits.count()).toBe(10 * 5 + fields.length * 5);
	for (const tab of tabs) tab.close();
	await db.delete();
});

test('a thousand and ten thousand items are one edit, and one undo', async () => {
	const db = await library(10_000);
	const clock = new EditClock('device');
	const ids = Array.from({ length: 10_000 }, (_, index) => index + 1);
	await say(db, clock, [1], { kind: 'set', field: 'rating', value: 1 });
	const times: string[] = [];
	for (const count of [1000, 10_000]) {
		const start = performance.now();
		const { edit } = await say(db, clock, ids.slice(0, count), { kind: 'set', field: 'rating', value: 5 });
		const set = performance.now();
		expect(await db.items.get(count)).toMatchObject({ rating: 5 });
		const again = performance.now();
		const back = await takeBack(db, edit.id, () => ({ id: clock.next(), title: '', made: 0 }));
		const undone = performance.now();
		expect(back?.items).toHaveLength(count);
		times.push(`${count} items: ${Math.round(set - start)} ms, undo ${Math.round(undone - again)} ms`);
	}
	expect(await db.items.get(777)).not.toHaveProperty('rating');
	// Told, not asserted: what else the machine does is in it.
	console.info(times.join('; '));
	await db.delete();
});

test('a library of before is renewed by the browser, with albums that were names', async () => {
	const old = new LibraryDb(`renew ${crypto.randomUUID()}`, {}, 3);
	await old.items.bulkAdd([1, 2].map((id) => numberedItem(id, { albums: ['Sea'] })));
	const registers = [
		{ at: new EditClock('device').next(), device: 'device00', origin: 'person', value: true }
	];
	const elements = { albums: [{ key: 'Sea', element: 'Sea', registers }] };
	await old
		.table('curation')
		.bulkAdd([1, 2].map((id) => ({ id, file: { at: '', values: { place: 'A, B' } }, elements })));
	old.close();

	const db = new LibraryDb(old.name);

	expect((await albumsIn(db).all()).map(({ name }) => name)).toEqual(['Sea']);
	expect((await itemsIn(db).many([1, 2])).map((item) => item?.albums)).toEqual([['Sea'], ['Sea']]);
	expect((await db.curation.get(1))?.file?.values).toEqual({ location: 'A', country: 'B' });
	await db.delete();
});
