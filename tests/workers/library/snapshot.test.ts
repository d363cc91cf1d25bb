import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { Catalogue, type ItemSource } from '#lib/workers/library/catalogue.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { openSnapshot, packSnapshot } from '#lib/workers/library/snapshot.ts';
import { snapshotsIn, type SnapshotFile } from '#lib/workers/library/snapshots.ts';
import { seeded } from '../../random.ts';
import { madeItems } from './made-items.ts';

/** A library that counts its changes, as the database does. */
function changing(items: readonly Item[]) {
	const byId = new Map(items.map((item) => [item.id, item]));
	const log: (readonly number[])[] = [];
	let forgotten = 0;
	let pages = 0;
	const source: ItemSource = {
		page(after, limit) {
			pages++;
			const rest = [...byId.values()].filter(({ id }) => id > after).sort((a, b) => a.id - b.id);
			return Promise.resolve(rest.slice(0, limit));
		},
		many: (ids) => Promise.resolve(ids.map((id) => byId.get(id))),
		roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }]),
		changes: {
			generation: () => Promise.resolve(log.length),
			since: (generation) =>
				Promise.resolve(
					generation < forgotten || generation > log.length
						? undefined
						: { generation: log.length, ids: [...new Set(log.slice(generation).flat())] }
				)
		}
	};
	return {
		source,
		put(...some: readonly Item[]) {
			for (const item of some) byId.set(item.id, item);
			log.push(some.map(({ id }) => id));
		},
		remove(...ids: readonly number[]) {
			for (const id of ids) byId.delete(id);
			log.push(ids);
		},
		forget() {
			forgotten = log.length;
		},
		get pages() {
			return pages;
		}
	};
}

/** A file in memory. */
function kept(): SnapshotFile & { bytes: Uint8Array<ArrayBuffer> | undefined; owned: boolean } {
	return {
		bytes: undefined,
		owned: true,
		read() {
			return Promise.resolve(this.bytes?.slice().buffer);
		},
		write(bytes) {
			this.bytes = bytes;
			return Promise.resolve();
		},
		async asOwner(work) {
			if (this.owned) await work();
			return this.owned;
		}
	};
}

const options = { lineage: () => Promise.resolve('this one'), quiet: 0, between: 0 };
const questions = [
	'',
	'nikon',
	'summer beach',
	'sumner',
	'rating:>=3',
	'keyword:dog -kind:video',
	'東京',
	'path:2023/beach',
	'"summer beach" or iso:>=800'
];

async function answers(library: ReturnType<typeof libraryOver>) {
	const all = [];
	for (const text of questions)
		for (const by of ['taken', 'name', 'relevance'] as const) {
			const { ids, facets, groups, total, matched } = await library.answer({
				text,
				sort: { by, descending: true },
				group: 'day'
			});
			// By relevance, equal ones come in the order of their rows, which a library read anew has otherwise.
			all.push({
				ids: by === 'relevance' ? [...ids].sort() : [...ids],
				facets,
				groups,
				total,
				matched: [...matched].sort()
			});
		}
	return all;
}

async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a library opens from what was kept of it, and answers as if it were read', async () => {
	const { source, ...library } = changing(madeItems(1500, 5));
	const file = kept();
	const first = libraryOver(source, { now: () => 0, snapshots: snapshotsIn(file, options) });
	const before = await answers(first);
	await until(() => file.bytes !== undefined);

	const read = library.pages;
	const again = libraryOver(source, { now: () => 0, snapshots: snapshotsIn(file, options) });
	expect(await answers(again)).toEqual(before);
	expect(library.pages).toBe(0 + read);
});

test('what changed since is brought up to date; nothing old is answered', async () => {
	const items = madeItems(1200, 6);
	const changed = changing(items);
	const file = kept();
	await answers(libraryOver(changed.source, { now: () => 0, snapshots: snapshotsIn(file, options) }));
	await until(() => file.bytes !== undefined);

	const other = madeItems(1300, 7);
	changed.put(...other.filter(({ id }) => id % 9 === 0 || id > 1200));
	changed.remove(3, 4, 5, 1201);
	const again = libraryOver(changed.source, { now: () => 0, snapshots: snapshotsIn(file, options) });
	expect(await answers(again)).toEqual(await answers(libraryOver(changed.source, { now: () => 0 })));
});

test('where too much changed, or what changed is forgotten, everything is read anew', async () => {
	const changed = changing(madeItems(300, 8));
	const file = kept();
	await answers(libraryOver(changed.source, { now: () => 0, snapshots: snapshotsIn(file, options) }));
	await until(() => file.bytes !== undefined);
	file.owned = false;

	changed.put(...madeItems(20, 9));
	changed.forget();
	const forgotten = libraryOver(changed.source, { now: () => 0, snapshots: snapshotsIn(file, options) });
	expect(await answers(forgotten)).toEqual(await answers(libraryOver(changed.source, { now: () => 0 })));
});

test('a copy that is cut, changed anywhere, of another database or of something else is not used', async () => {
	const changed = changing(madeItems(120, 10));
	const catalogue = await Catalogue.read(changed.source);
	const whole = packSnapshot(catalogue, 'this one');
	expect(openSnapshot(whole.slice().buffer)?.columns.count).toBe(120);
	const file = kept();
	file.bytes = whole;
	expect(await snapshotsIn(file, options).read()).toBeDefined();
	const another = { ...options, lineage: () => Promise.resolve('another') };
	expect(await snapshotsIn(file, another).read()).toBeUndefined();
	const random = seeded(11);
	const cuts = [0, 1, 8, 31, 32, 40, whole.length - 8, whole.length - 1];
	for (let times = 0; times < 100; times++) cuts.push(random.below(whole.length));
	for (const length of cuts) expect(openSnapshot(whole.slice(0, length).buffer)).toBeUndefined();
	for (let times = 0; times < 400; times++) {
		const flipped = whole.slice();
		// Bytes 28 to 31 are free.
		const at = times < 28 ? times : 32 + random.below(whole.length - 32);
		flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
		expect(openSnapshot(flipped.buffer), String(at)).toBeUndefined();
	}
	// Half of it as the browser leaves it after a crash: its full length, the rest empty.
	const half = whole.slice().fill(0, whole.length >> 1);
	expect(openSnapshot(half.buffer)).toBeUndefined();
	const foreign = new TextEncoder().encode('%PDF-1.7 '.repeat(100)).slice(0, 800);
	expect(openSnapshot(foreign.buffer)).toBeUndefined();
});

test('a damaged copy costs time, not answers: it is made anew', async () => {
	const { source } = changing(madeItems(200, 12));
	const file = kept();
	file.bytes = crypto.getRandomValues(new Uint8Array(4096));
	const damaged = file.bytes;
	const library = libraryOver(source, { now: () => 0, snapshots: snapshotsIn(file, options) });
	expect(await answers(library)).toEqual(await answers(libraryOver(source, { now: () => 0 })));
	await until(() => file.bytes !== damaged);
	expect(openSnapshot(file.bytes.slice().buffer)?.columns.count).toBe(200);
});

test('where storage fails, the library works without a copy', async () => {
	const { source } = changing(madeItems(50, 13));
	const told: unknown[] = [];
	const file: SnapshotFile = {
		read: () => Promise.reject(new Error('gone')),
		write: () => Promise.reject(new Error('full')),
		async asOwner(work) {
			await work();
			return true;
		}
	};
	const failed = (error: unknown) => told.push(error);
	const library = libraryOver(source, { snapshots: snapshotsIn(file, { ...options, failed }) });
	expect(await library.rows([1])).toHaveLength(1);
	await library.settled();
	await until(() => told.length === 2);
	expect(told.map(String)).toEqual(['Error: gone', 'Error: full']);
});

test('only the tab that owns the caches writes', async () => {
	const { source } = changing(madeItems(50, 14));
	const file = kept();
	file.owned = false;
	const library = libraryOver(source, { snapshots: snapshotsIn(file, options) });
	await library.settled();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(file.bytes).toBeUndefined();
});
