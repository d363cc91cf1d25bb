import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ItemDetails } from '#lib/library/item.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { markerName } from '#lib/storage/places.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { tagValuesIn } from '#lib/storage/tag-values.ts';
import type { Owner } from '#lib/workers/owner.ts';
import { keeperOf, type KeeperNeeds } from '#lib/workers/keeper/service.ts';
import { announceChange } from '#lib/workers/changes.ts';
import { seeded } from '../random.ts';
import { until } from '../until.ts';

let db: LibraryDb;
beforeEach(() => {
	db = new LibraryDb(`packing ${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const shape = { group0: 'EXIF', group1: 'IFD0', id: 1, table: 'T', offset: 10, size: 4 };
const detailsOf = (id: number, reading: number): ItemDetails => ({
	id,
	tags: [
		{ ...shape, name: 'Number', value: id * 10 + reading },
		...Array.from({ length: 40 }, (_, at) => ({ ...shape, name: `Tag${String(at)}`, value: (id * at) % 97 }))
	],
	warnings: [],
	previews: []
});

async function put(ids: readonly number[], reading: number): Promise<void> {
	const details = ids.map((id) => detailsOf(id, reading));
	const bytes = await detailsIn(db).encode(details);
	const rows = ids.map((id, index) => ({ id, bytes: bytes[index] ?? new Uint8Array() }));
	await write(db, 'relaxed', ['details'], (through) => through.details.bulkPut(rows));
}

/** What is known of all items: by their numbers, the value of one tag. */
async function known(): Promise<Map<number, number>> {
	const values = tagValuesIn(db);
	const found = new Map<number, number>();
	for (let after = -1; ;) {
		const lines = await values.page(after, 200, [{ name: 'Number' }]);
		for (const { id, values: own } of lines) found.set(id, Number(own[0]?.[0]?.raw));
		const last = lines.at(-1);
		if (!last) return found;
		after = last.id;
	}
}

test('a thread that is ended while it packs loses nothing, and the next goes on where it was', async () => {
	const random = seeded(4);
	const expected = new Map<number, number>();
	const ids = Array.from({ length: 1500 }, (_, index) => index + 1);
	const read = async (some: readonly number[], reading: number) => {
		await put(some, reading);
		for (const id of some) expected.set(id, id * 10 + reading);
	};
	await read(ids, 1);
	let ended = 0;
	for (let turn = 0; turn < 12; turn++) {
		const worker = new Worker(new URL('./packing-worker.ts', import.meta.url), { type: 'module' });
		const told: unknown[] = [];
		await new Promise<void>((resolve) => {
			worker.onmessage = ({ data }) => {
				told.push(data);
				resolve();
			};
			worker.postMessage(db.name);
		});
		for (let wait = random.below(12); wait > 0; wait--) await db.meta.count();
		worker.terminate();
		if (!told.includes('done')) ended++;
		expect(await known()).toEqual(expected);
		await read(
			ids.filter(() => random.below(20) === 0),
			2 + turn
		);
	}
	expect(ended).toBeGreaterThan(0);
	// Together with all others of their pages, as the keeper does it.
	const owner: { epoch: number | undefined } = { epoch: 1 };
	const needs: KeeperNeeds = {
		db,
		files: { read: () => Promise.resolve(undefined), replace: () => Promise.resolve() },
		owner: () => owner as Owner,
		quiet: 10,
		failed: (error) => {
			throw error;
		}
	};
	await keeperOf(needs).begin();
	await until(async () => expect(await db.details.count()).toBe(0));
	expect(await known()).toEqual(expected);
	for (const id of [1, 700, 1500]) {
		const reading = (expected.get(id) ?? 0) - id * 10;
		expect(await detailsIn(db).get(id)).toEqual(detailsOf(id, reading));
	}
	// What changes later is packed when it is quiet again.
	await read([31, 32], 99);
	announceChange({ items: [31, 32] });
	await until(async () => expect(await db.details.count()).toBe(0));
	expect(await known()).toEqual(expected);
	owner.epoch = undefined;
	await (await navigator.storage.getDirectory()).removeEntry(markerName(db.name));
});
