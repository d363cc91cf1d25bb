// A database that the browser found damaged: it fails for a while, is empty then, and what people said comes back.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plan, wishFor } from '#lib/library/edit-plan.ts';
import { EditClock } from '#lib/library/edit.ts';
import { apply } from '#lib/storage/apply.ts';
import { beginLibrary } from '#lib/storage/health.ts';
import { markerName } from '#lib/storage/places.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import type { KeeperState } from '#lib/workers/keeper/contract.ts';
import { keeperOf, type Keeper } from '#lib/workers/keeper/service.ts';
import type { Owner } from '#lib/workers/owner.ts';
import { unnumberedItem } from '../library/plain-item.ts';
import { until } from '../until.ts';

const fingerprint = '0faaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
const pauses = [10, 20, 40];

let db: LibraryDb;
let owner: { epoch: number | undefined; renew: () => Promise<void>; confirm: () => Promise<void> };
let states: KeeperState[];
let keeper: Keeper;
/** How often the database fails from now on: twice for each look, as a look tries again. */
let failing: number;

beforeEach(async () => {
	db = new LibraryDb(`keeper ${crypto.randomUUID()}`);
	owner = { epoch: 1, renew: () => Promise.resolve(), confirm: () => Promise.resolve() };
	states = [];
	failing = 0;
	const store = new Map<string, Uint8Array<ArrayBuffer>>();
	keeper = keeperOf({
		db,
		files: {
			read: (name) => Promise.resolve(store.get(name)),
			replace: (name, bytes) => Promise.resolve(void store.set(name, bytes))
		},
		owner: () => owner as unknown as Owner,
		pauses
	});
	// The canary is what is asked for first.
	const get = db.meta.get.bind(db.meta);
	db.meta.get = ((key: string) =>
		key === 'canary' && failing-- > 0
			? Promise.reject(new Error('Internal error reading'))
			: get(key)) as typeof db.meta.get;

	await beginLibrary(db);
	const root = await rootsIn(db).add({ kind: 'folder', name: 'Pictures' });
	await write(db, 'relaxed', ['items'], (through) =>
		through.items.add({
			...unnumberedItem,
			fingerprint,
			root,
			path: 'a/one.jpg',
			name: 'one.jpg',
			folder: 'a'
		})
	);
	const making = {
		id: new EditClock('0123456789abcdef').next(),
		origin: 'person',
		title: 'Rating',
		made: 1
	} as const;
	await apply(db, plan(new Map([[fingerprint, {}]]), [wishFor('set', 'rating', 4)], making));
	await keeper.begin();
	await keeper.keepNow();
	void keeper.watch((state) => states.push(state));
});
afterEach(async () => {
	owner.epoch = undefined;
	await db.delete();
	await (await navigator.storage.getDirectory()).removeEntry(markerName(db.name)).catch(() => undefined);
});

const tables = ['items', 'curation', 'edits', 'meta', 'roots', 'changes'] as const;

/** As the browser does with a database that it found damaged. */
const empty = (): Promise<void> =>
	write(db, 'relaxed', tables, async (through) => {
		for (const name of tables) await through.table(name).clear();
	});

const ratings = async () => (await db.curation.toArray()).map(({ said }) => said?.rating?.[0]?.value);

test('a database that fails as often as there are pauses is looked at until it answers, and restored', async () => {
	await empty();
	failing = 2 * pauses.length;
	await keeper.begin();
	expect(failing).toBeLessThan(0);
	expect(await ratings()).toEqual([4]);
	expect(states).toEqual(['watching', 'restoring', 'restored']);
});

test('one that goes on failing is told of, and written over nothing', async () => {
	await empty();
	failing = Infinity;
	await expect(keeper.begin()).rejects.toThrow('cannot be read');
	await keeper.keepNow();
	failing = 0;
	await keeper.begin();
	expect(await ratings()).toEqual([4]);
});

test('a connection that the browser closes while the keeper begins has it begin once more', async () => {
	const beginning = keeper.begin();
	await empty();
	// Dexie tells of it as the browser does.
	(db.on as unknown as { close: { fire: () => void } }).close.fire();
	await beginning.catch(() => undefined);
	await until(async () => expect(await ratings()).toEqual([4]));
});
