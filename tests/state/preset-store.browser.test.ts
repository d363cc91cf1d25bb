// The three ways in which y-indexeddb loses what it was given, in a real browser: nothing that was acknowledged is lost.
import { afterEach, expect, test } from 'vitest';
import type { Preset } from '#lib/library/preset.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { PresetStore, type StoreTrouble } from '#lib/workers/presets/preset-store.ts';
import { storedUpdates } from '#lib/sync/update-store.ts';
import { presetOf } from '../library/sample-presets.ts';

const after: (() => unknown)[] = [];
afterEach(async () => {
	for (const one of after.splice(0)) await one();
});

function library(): LibraryDb {
	const db = new LibraryDb(`presets ${crypto.randomUUID()}`);
	after.push(() => db.delete());
	return db;
}

async function storeOf(db: LibraryDb, told: StoreTrouble[] = []): Promise<PresetStore> {
	const store = await PresetStore.open(db, { settleAfter: 1e6, ontrouble: (trouble) => told.push(trouble) });
	after.unshift(() => store.close());
	return store;
}

const numbered = (count: number, from = 0): Preset[] =>
	Array.from({ length: count }, (_, index) =>
		presetOf('search', `Search ${index + from}`, { text: `iso:${index + from}` }, { order: index + from })
	);

/** Puts presets one by one, as a person would. @returns those that were acknowledged, and the longest time one took */
async function putEach(store: PresetStore, presets: readonly Preset[]) {
	const acknowledged: Preset[] = [];
	let longest = 0;
	for (const preset of presets) {
		const start = performance.now();
		await store.put([preset]).then(
			() => acknowledged.push(preset),
			() => undefined
		);
		longest = Math.max(longest, performance.now() - start);
	}
	return { acknowledged, longest };
}

/** Names of what is there once all is opened anew and the table is made of the document alone. */
async function afterRestart(db: LibraryDb): Promise<string[]> {
	await db.presets.clear();
	await storeOf(db);
	return (await presetsIn(db).all('search')).map(({ name }) => name).sort();
}

const names = (presets: readonly Preset[]) => presets.map(({ name }) => name).sort();

/** Writes of y-indexeddb do as they do where there is no room: the transaction is given up, and nobody is told. */
function fillUp(name: string): () => void {
	const add = IDBObjectStore.prototype.add;
	IDBObjectStore.prototype.add = function (...given) {
		const request = add.apply(this, given);
		if (this.transaction.db.name === name) this.transaction.abort();
		return request;
	};
	return () => {
		IDBObjectStore.prototype.add = add;
	};
}

/** y-indexeddb leaves the promise of such a write alone. */
function overlookItsRejections(): void {
	const overlook = (event: PromiseRejectionEvent) => {
		event.preventDefault();
	};
	addEventListener('unhandledrejection', overlook);
	after.push(() => {
		removeEventListener('unhandledrejection', overlook);
	});
}

test('where y-indexeddb has no room, what was acknowledged is kept in the outbox, told, and stored later', async () => {
	overlookItsRejections();
	const db = library();
	const told: StoreTrouble[] = [];
	const store = await storeOf(db, told);
	await store.put(numbered(1));
	expect(await store.settle()).toBe(true);
	const makeRoom = fillUp(`${db.name}-presets`);
	after.unshift(makeRoom);
	const { acknowledged, longest } = await putEach(store, numbered(20, 1));
	expect(await store.settle()).toBe(false);
	expect(told).toContain('full');
	expect(await db.outbox.count()).toBe(20);
	await store.close();
	expect(await afterRestart(db)).toEqual(names([...numbered(1), ...acknowledged]));
	makeRoom();
	const again = await storeOf(db);
	expect(await again.settle()).toBe(true);
	expect(await db.outbox.count()).toBe(0);
	await again.close();
	expect(await afterRestart(db)).toEqual(names(numbered(21)));
	console.info(`no room: 20 of 20 acknowledged, the slowest in ${Math.round(longest)} ms`);
});

test('a damaged row in its store stops nothing: what was in it comes back, and it is told', async () => {
	const db = library();
	const first = await storeOf(db);
	for (const preset of numbered(10)) {
		await first.put([preset]);
		await first.settle();
	}
	await first.close();
	const name = `${db.name}-presets`;
	const { rows } = await storedUpdates(name);
	const raw = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => {
			resolve(request.result);
		};
	});
	const damaged = raw.transaction('updates', 'readwrite');
	for (const { key, bytes } of rows.slice(2, 6))
		damaged.objectStore('updates').put(bytes.slice(0, bytes.length >> 1), key);
	await new Promise((resolve) => (damaged.oncomplete = resolve));
	raw.close();

	const told: StoreTrouble[] = [];
	const start = performance.now();
	const store = await storeOf(db, told);
	expect(told).toEqual(['damaged']);
	expect(names(await presetsIn(db).all('search'))).toEqual(names(numbered(10)));
	const { acknowledged, longest } = await putEach(store, numbered(5, 10));
	expect(acknowledged).toHaveLength(5);
	expect(await store.settle()).toBe(true);
	await store.close();
	expect(await afterRestart(db)).toEqual(names(numbered(15)));
	console.info(
		`damaged rows: open after ${Math.round(performance.now() - start)} ms, the slowest acknowledged in ${Math.round(longest)} ms`
	);
});

test('after its database was closed and removed from another tab, it is opened again and has everything', async () => {
	overlookItsRejections();
	const db = library();
	const told: StoreTrouble[] = [];
	const store = await storeOf(db, told);
	await store.put(numbered(5));
	expect(await store.settle()).toBe(true);
	// Another tab upgrades: y-indexeddb closes, and throws at each write from then on.
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.deleteDatabase(`${db.name}-presets`);
		request.onsuccess = () => {
			resolve();
		};
		request.onerror = () => {
			reject(new Error('not removed'));
		};
	});
	const { acknowledged, longest } = await putEach(store, numbered(5, 5));
	expect(acknowledged).toHaveLength(5);
	expect(await store.settle()).toBe(true);
	expect(told).toEqual(['closed']);
	await store.close();
	expect(await afterRestart(db)).toEqual(names(numbered(10)));
	console.info(`closed from outside: the slowest acknowledged in ${Math.round(longest)} ms`);
});

test('a hundred changes from two tabs at once are all there, in the table and in the document', async () => {
	const db = library();
	const other = new LibraryDb(db.name);
	after.unshift(() => {
		other.close();
	});
	const tabs = [await storeOf(db), await storeOf(other)];
	await Promise.all(
		tabs.map(async (tab, index) => {
			for (const preset of numbered(50, index * 50)) await tab.put([preset]);
			await tab.settle();
		})
	);
	expect(names(await presetsIn(db).all('search'))).toEqual(names(numbered(100)));
	for (const tab of tabs) expect(await tab.settle()).toBe(true);
	for (const tab of tabs) await tab.close();
	expect(await afterRestart(db)).toEqual(names(numbered(100)));
});
