import { afterEach, expect, test } from 'vitest';
import { newId } from '#lib/library/preset.ts';
import { applyAll } from '#lib/storage/apply-all.ts';
import { foundBeside } from '#lib/storage/beside.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import { placesOf, rowsOfPlaces, type Place } from '#lib/storage/travel-places.ts';
import { seeded } from '../random.ts';
import { Device, printOf } from './devices.ts';

const opened: Device[] = [];
async function device(name: string, items = 3, begin = true): Promise<Device> {
	const one = await new Device(name).open(items, 1, begin);
	opened.push(one);
	return one;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map(({ db }) => db.delete().catch(() => undefined)));
});

test('places become runs of at most 500, and come back as they were', () => {
	const random = seeded(7);
	const places: Place[] = [];
	for (const device of ['one', 'two'])
		for (let seq = 1; seq <= 1200; seq++)
			// Some were refused, and once in a while one is not here.
			if (random.next() < 0.01) places.push({ device, seq, refused: 'newer', given: { seq } });
			else if (random.next() < 0.99) places.push({ device, seq, edit: `${device} ${String(seq)}` });
	const rows = rowsOfPlaces(places);

	expect(rows.flatMap(placesOf)).toEqual(places);
	expect(Math.max(...rows.map(({ edits }) => edits?.length ?? 0))).toBeLessThanOrEqual(500);
	expect(rows.length).toBeLessThan(places.length / 10);
	expect(rowsOfPlaces(places.slice(0, 0))).toEqual([]);
});

test('a library that was numbered an edit a row goes on in this version, and others hear all of it', async () => {
	const name = `old ${Math.random()}`;
	const sync = newId(5);
	const [one, two] = [await device('first', 3, false), await device('second')];
	const made: string[] = [];
	for (let at = 0; at < 12; at++) made.push((await one.rate([1 + (at % 3)], at % 6)).edit.id);
	const tables = ['edits', 'heads', 'items', 'curation'] as const;
	const all = await Promise.all(tables.map((table) => one.db.table<object>(table).toArray()));
	// As version 8 left it when it was closed before all were numbered.
	const old = new LibraryDb(name, {}, 8);
	await Promise.all(tables.map((table, index) => old.table<object>(table).bulkPut(all[index] ?? [])));
	await old.travels.bulkAdd(made.slice(0, 7).map((edit, index) => ({ device: sync, seq: index + 1, edit })));
	// One that came after sync was set up has its number already.
	await old.travels.add({ device: sync, seq: 8, edit: made[11] ?? '' });
	await old.meta.put({ key: 'sync', value: { device: sync, numbered: made[4] } });
	old.close();

	const db = new LibraryDb(name);
	await travelsIn(db).number();
	expect(await travelsIn(db).heard()).toEqual({ [sync]: 12 });
	const told = await travelsIn(db).after(sync, 0);
	expect(told.map(({ seq }) => seq)).toEqual(made.map((_, index) => index + 1));
	expect(told.map(({ edit }) => edit.id).sort()).toEqual([...made].sort());
	// From the middle of a run on, and no more than was asked for.
	expect((await travelsIn(db).after(sync, 9, 2)).map(({ seq }) => seq)).toEqual([10, 11]);
	await applyAll(two.db, told);
	expect(await travelsIn(two.db).sum()).toBe(await travelsIn(db).sum());
	await db.delete();
});

test('a copied profile is parted from the other in the middle of a run', async () => {
	const one = await device('first', 3, false);
	const made: string[] = [];
	for (let at = 0; at < 10; at++) made.push((await one.rate([1], at % 6)).edit.id);
	await travelsIn(one.db).begin(one.sync);
	await travelsIn(one.db).number();
	expect(await one.db.travels.count()).toBe(1);
	const name = newId(Date.now());
	await travelsIn(one.db).renew({ [one.sync]: 4 }, name, 'another0');

	expect(await travelsIn(one.db).heard()).toEqual({ [one.sync]: 4, [name]: 6 });
	const [before, after] = [
		await travelsIn(one.db).after(one.sync, 0),
		await travelsIn(one.db).after(name, 0)
	];
	expect([...before, ...after].map(({ edit }) => edit.id)).toEqual(made);
	expect(after.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each([1, 2, 3])('items beside each other are found as they would be one by one (%i)', async (seed) => {
	const random = seeded(seed);
	const { db } = await device('first', 900);
	// Some of them are not here, and some lie anywhere.
	const prints = Array.from({ length: 700 }, (_, index) =>
		printOf(random.next() < 0.2 ? random.below(2000) : 100 + index)
	);
	const found = await foundBeside(db, prints);
	expect(found.size).toBeGreaterThan(250);
	for (const [print, item] of found) {
		expect(prints).toContain(print);
		expect(await db.items.where('fingerprint').equals(print).first()).toEqual(item);
	}
	expect((await foundBeside(db, prints.slice(0, 5))).size).toBe(0);
	expect((await foundBeside(db, [])).size).toBe(0);
});
