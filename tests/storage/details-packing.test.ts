import { afterEach, expect, test } from 'vitest';
import type { ItemDetails } from '#lib/library/item.ts';
import { packDetails } from '#lib/storage/details-packing.ts';
import { codedDetails } from '#lib/storage/details-coded.ts';
import { detailsTables, removeDetails } from '#lib/storage/details-pages.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb, schemaVersion } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { tagValuesIn } from '#lib/storage/tag-values.ts';
import { adopt } from '#lib/workers/scan/adopt.ts';
import { unnumberedItem } from '../library/plain-item.ts';
import { seeded } from '../random.ts';

const opened: LibraryDb[] = [];
function open(name = `packing ${String(Math.random())}`, upTo = schemaVersion): LibraryDb {
	const db = new LibraryDb(name, {}, upTo);
	opened.push(db);
	return db;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete().catch(() => undefined)));
});

const shape = { group0: 'EXIF', group1: 'IFD0', id: 1, table: 'T', offset: 10, size: 4 };

/** What the file of an item says; another `reading` of it says something else. */
const detailsOf = (id: number, reading = 1): ItemDetails => ({
	id,
	tags: [
		{ ...shape, name: 'Make', value: 'Canon' },
		{ ...shape, name: 'Number', value: id * 10 + reading, printed: `No. ${String(id)}` },
		...(id % 3 === 0 ? [{ ...shape, name: 'Third', value: [1, 'two'] }] : [])
	],
	warnings: id % 5 === 0 ? ['odd'] : [],
	previews: id % 7 === 0 ? [{ name: 'Thumbnail', mime: 'image/jpeg', offset: 9, size: 99 }] : []
});

const ids = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

async function put(db: LibraryDb, some: readonly number[], reading = 1): Promise<void> {
	const all = some.map((id) => detailsOf(id, reading));
	const bytes = await detailsIn(db).encode(all);
	const rows = some.map((id, index) => ({ id, bytes: bytes[index] ?? new Uint8Array() }));
	await write(db, 'relaxed', ['details'], (through) => through.details.bulkPut(rows));
}

async function expectDetails(db: LibraryDb, some: readonly number[], reading = 1): Promise<void> {
	const found = await Promise.all(some.map((id) => detailsIn(db).get(id)));
	expect(found).toEqual(some.map((id) => detailsOf(id, reading)));
}

test('packed details are read as they were stored, and take fewer rows', async () => {
	const db = open();
	await put(db, ids(1, 700));
	expect(await packDetails(db)).toBe(700);
	expect(await db.details.count()).toBe(0);
	expect(await db.detailsPages.count()).toBe(22);
	await expectDetails(db, ids(1, 700));
	expect(await detailsIn(db).get(701)).toBeUndefined();
	expect(await detailsIn(db).get(5000)).toBeUndefined();
	expect(await packDetails(db)).toBe(0);
});

test('an item that changes counts by its own row, and is packed again with the others of its page', async () => {
	const db = open();
	await put(db, ids(1, 100));
	await packDetails(db);
	await put(db, [40, 99], 2);
	await expectDetails(db, [40, 99], 2);
	await expectDetails(db, [39, 41, 98, 100]);
	expect(await packDetails(db)).toBe(2);
	expect(await db.details.count()).toBe(0);
	await expectDetails(db, [40, 99], 2);
	await expectDetails(db, [...ids(1, 39), ...ids(41, 58), 100]);
});

test('items that come later join the page that was begun', async () => {
	const db = open();
	await put(db, ids(1, 5));
	await packDetails(db);
	await put(db, ids(6, 60));
	await packDetails(db);
	expect(await db.detailsPages.count()).toBe(3);
	await expectDetails(db, ids(1, 65));
});

// Version 4 brought the pages.
test.each([1, 2, 3])(
	'a library of version %i keeps its details, and is packed step by step',
	async (version) => {
		const old = open(undefined, version);
		await put(old, ids(1, 300));
		old.close();
		const db = open(old.name);
		await expectDetails(db, ids(1, 300));
		const stop = new AbortController();
		const walk = packDetails(db, stop.signal);
		stop.abort();
		await expect(walk).rejects.toMatchObject({ name: 'AbortError' });
		const packedBefore = 300 - (await db.details.count());
		expect(packedBefore).toBeLessThan(300);
		await expectDetails(db, ids(1, 300));
		expect(await packDetails(db)).toBe(300 - packedBefore);
		expect(await db.details.count()).toBe(0);
		await expectDetails(db, ids(1, 300));
	}
);

/** Packing dies at its n-th request to the database. @returns whether it came so far */
async function dyingAt(db: LibraryDb, step: number): Promise<boolean> {
	let requests = 0;
	const dying = new LibraryDb(db.name);
	opened.push(dying);
	dying.use({
		stack: 'dbcore',
		name: 'Dying',
		create: (core) => ({
			...core,
			table: (name) => {
				const table = core.table(name);
				if (!name.startsWith('details')) return table;
				const count = () => {
					if (++requests === step) throw new DOMException('gone', 'UnknownError');
				};
				return {
					...table,
					getMany: (request) => (count(), table.getMany(request)),
					get: (request) => (count(), table.get(request)),
					query: (request) => (count(), table.query(request)),
					mutate: async (request) => {
						count();
						const answer = await table.mutate(request);
						count();
						return answer;
					}
				};
			}
		})
	});
	const outcome = await packDetails(dying).then(
		() => 'done',
		() => 'died'
	);
	dying.close();
	return outcome === 'died';
}

test('nothing is lost and nothing is there twice, whatever step packing dies at', async () => {
	let step = 1;
	for (; step < 100; step++) {
		const db = open();
		await put(db, ids(1, 40));
		await packDetails(db);
		await put(db, ids(35, 300), 2);
		const died = await dyingAt(db, step);
		const check = async () => {
			const lines = await linesOf(db);
			expect(lines.map(({ id }) => id)).toEqual(ids(1, 334));
			const numbers = lines.map(({ values }) => Number(values[0]?.[0]?.raw));
			expect(numbers).toEqual(lines.map(({ id }) => id * 10 + (id < 35 ? 1 : 2)));
			await expectDetails(db, [1, 34]);
			await expectDetails(db, [35, 300, 334], 2);
		};
		await check();
		await packDetails(db);
		expect(await db.details.count()).toBe(0);
		await check();
		if (!died) break;
	}
	expect(step).toBeGreaterThan(8);
	expect(step).toBeLessThan(100);
});

test('an item that a scan writes while its page is made is not overwritten by it', async () => {
	const db = open();
	await put(db, ids(1, 63));
	const other = open(db.name);
	let written = false;
	// Between reading and storing packing asks for the page.
	const get = db.detailsPages.get.bind(db.detailsPages);
	db.detailsPages.get = (async (key: number) => {
		const row = await get(key);
		if (!written) {
			written = true;
			await put(other, [3], 2);
			await write(other, 'relaxed', detailsTables, (through) => removeDetails(through, [50]));
		}
		return row;
	}) as typeof db.detailsPages.get;
	expect(await packDetails(db)).toBe(0);
	await expectDetails(db, [3], 2);
	expect(await detailsIn(db).get(50)).toBeUndefined();
	expect(await packDetails(db)).toBe(62);
	await expectDetails(db, [3], 2);
	expect(await detailsIn(db).get(50)).toBeUndefined();
	await expectDetails(db, [1, 2, 4, 49, 51, 63]);
});

test('two tabs that pack at once lose nothing', async () => {
	const one = open();
	await put(one, ids(1, 900));
	const two = open(one.name);
	await Promise.all([packDetails(one), packDetails(two)]);
	await packDetails(one);
	expect(await one.details.count()).toBe(0);
	await expectDetails(one, ids(1, 900));
});

test('details that are removed stay removed, also when their page is made anew', async () => {
	const db = open();
	await put(db, ids(0, 96));
	await packDetails(db);
	await put(db, [70], 2);
	await write(db, 'relaxed', detailsTables, (through) => removeDetails(through, [...ids(0, 32), 33, 63, 70]));
	expect((await db.detailsPages.toArray()).map(({ id }) => id)).toEqual([1, 2]);
	const left = ids(32, 64).filter((id) => ![33, 63, 70].includes(id));
	const check = async () => {
		for (const id of [0, 31, 33, 63, 70]) expect(await detailsIn(db).get(id)).toBeUndefined();
		expect((await linesOf(db)).map(({ id }) => id)).toEqual(left);
	};
	await check();
	await put(db, [32, 64], 1);
	await packDetails(db);
	await check();
	await write(db, 'relaxed', detailsTables, (through) => removeDetails(through, left));
	expect(await db.detailsPages.count()).toBe(0);
});

test('a folder that is removed takes its packed details with it', async () => {
	const db = open();
	const root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	await write(db, 'relaxed', ['items', 'files'], async (through) => {
		const item = { ...unnumberedItem, root, path: 'a.jpg', name: 'a.jpg', fingerprint: 'f' };
		await through.items.bulkPut([
			{ ...item, id: 1 },
			{ ...item, id: 2, root: root + 1 }
		]);
		const file = { size: 1, modified: 1, engine: 1, state: 'present', path: 'a.jpg' } as const;
		await through.files.bulkAdd([
			{ ...file, root, item: 1 },
			{ ...file, root: root + 1, item: 2 }
		]);
	});
	await put(db, [1, 2]);
	await packDetails(db);
	await rootsIn(db).remove(root);
	expect(await detailsIn(db).get(1)).toBeUndefined();
	await expectDetails(db, [2]);
});

test('a file that was renamed and changed brings its details along, packed or not', async () => {
	const db = open();
	const root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	const item = { ...unnumberedItem, root, folder: '', kind: 'photo', extension: 'jpg', size: 5 } as const;
	await write(db, 'relaxed', ['items'], (through) =>
		through.items.bulkPut([
			{ ...item, id: 1, modified: 7, path: 'a.jpg', name: 'a.jpg', fingerprint: '1', state: 'absent' },
			{ ...item, id: 2, modified: 7, path: 'b.jpg', name: 'b.jpg', fingerprint: '2', state: 'present' }
		])
	);
	await put(db, [1, 2]);
	await packDetails(db);
	expect(await adopt(db, root, [2], [1])).toEqual([2, 1]);
	expect((await detailsIn(db).get(1))?.tags).toEqual(detailsOf(2).tags);
	expect(await detailsIn(db).get(2)).toBeUndefined();
});

/** A few tags of all items, as a walk gives them. */
async function linesOf(db: LibraryDb, limit = 50) {
	const values = tagValuesIn(db);
	const lines = [];
	for (let after = -1; ;) {
		const some = await values.page(after, limit, [{ name: 'Number' }, { name: 'Third' }]);
		lines.push(...some);
		const last = some.at(-1);
		if (!last) return lines;
		after = last.id;
	}
}

test('a walk over tags gives the same from rows, from pages and from both, each item once', async () => {
	const random = seeded(9);
	for (const limit of [1, 32, 50, 200]) {
		const db = open();
		const some = ids(1, 600).filter(() => random.below(5) > 0);
		await put(db, some);
		const before = await linesOf(db, limit);
		expect(before.map(({ id }) => id)).toEqual(some);
		await packDetails(db);
		expect(await linesOf(db, limit)).toEqual(before);
		const changed = some.filter(() => random.below(4) === 0);
		await put(db, changed, 2);
		const mixed = await linesOf(db, limit);
		expect(mixed.map(({ id }) => id)).toEqual(some);
		expect(mixed.filter(({ id }) => !changed.includes(id))).toEqual(
			before.filter(({ id }) => !changed.includes(id))
		);
		const many = await tagValuesIn(db).many([...some].reverse(), [{ name: 'Number' }, { name: 'Third' }]);
		expect(many).toEqual(mixed);
	}
});

test('a page that is damaged costs its own items and no others', async () => {
	const db = open();
	await put(db, ids(0, 160));
	await packDetails(db);
	await db.detailsPages.update(1, { bytes: Uint8Array.of(1, 2, 3) });
	await put(db, [33], 2);
	expect(await detailsIn(db).get(40)).toBeUndefined();
	expect((await linesOf(db, 1)).map(({ id }) => id)).toEqual([...ids(0, 32), 33, ...ids(64, 96)]);
	// Nothing is put over a page of which it is not known what can be saved.
	expect(await packDetails(db)).toBe(0);
	await expectDetails(db, [33], 2);
	expect(await codedDetails(db, 64)).toBeDefined();
});
