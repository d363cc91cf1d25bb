/** The page of the benchmark of sync: two libraries of one browser that are kept in step over a folder, each by a thread of its own. */
import { latestIn, plan } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import { newId, type KeptPreset } from '#lib/library/preset.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { historyIn } from '#lib/storage/history.ts';
import { firstRowsOf } from '#lib/storage/log-runs.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { announceEdits } from '#lib/workers/changes.ts';
import { PresetStore } from '#lib/workers/presets/preset-store.ts';
import { startSync } from '#lib/workers/sync/client.ts';
import { madeLibrary } from '../made-items.mjs';

const passphrase = 'seven bench marks in a row';
/** Items that edits are spread over: the same in both libraries. */
const spread = 20_000;

const names = ['here', 'there'] as const;
type Name = (typeof names)[number];
const dbs = { here: new LibraryDb('here'), there: new LibraryDb('there') };
const syncs = { here: startSync('here'), there: startSync('there') };

async function rate(db: LibraryDb, ids: readonly ItemId[], value: number): Promise<string> {
	const clock = await clockOf(db);
	const { edit, items } = await applyPlanned(db, ids, (state) =>
		plan(state, [{ kind: 'set', field: 'rating', value }], {
			...{ id: clock.next(latestIn(state, ['rating'])), origin: 'person', title: 'Stars', made: Date.now() }
		})
	);
	announceEdits(items, [edit]);
	return edit.id;
}

/** Both have these items; here something was said of them, an edit each, and presets were made. */
async function fill(edits: number, presets: number): Promise<void> {
	const made = madeLibrary({ count: spread });
	for (const db of Object.values(dbs))
		await db.items.bulkAdd(
			Array.from({ length: spread }, (_, index) => ({ ...made.item(index), id: index + 1 }))
		);
	for (let at = 0; at < edits; at++) await rate(dbs.here, [1 + (at % spread)], 1 + (at % 5));
	const store = await PresetStore.open(dbs.here);
	const now = Date.now();
	await store.put(
		Array.from({ length: presets }, (_, index): KeptPreset => ({
			...{ id: newId(now + index), kind: 'search', version: 1, name: `Search ${String(index)}` },
			...{ content: { text: `rating:${String(index % 5)}` }, pinned: false, order: index },
			...{ created: now, changed: now, device: store.device }
		}))
	);
	await store.close();
}

const folder = () =>
	navigator.storage.getDirectory().then((root) => root.getDirectoryHandle('shared', { create: true }));

/** Until both hold the same. */
async function equal(): Promise<void> {
	for (;;) {
		const [one, other] = await Promise.all(names.map(stateOf));
		if (one !== undefined && one === other) return;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

async function stateOf(name: Name): Promise<string | undefined> {
	const row = await dbs[name].sync.get('sum');
	return (row?.value as { sum?: string } | undefined)?.sum;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

/** The first time. @returns milliseconds until all was in the folder, and until the other had it */
async function first(): Promise<{ readonly out: number; readonly in: number }> {
	const handle = await folder();
	await syncs.here.create(passphrase, 'Here');
	const out = await timed(async () => {
		const road = await syncs.here.addRoad({ kind: 'folder', handle });
		await syncs.here.syncNow(road.id);
	});
	const joined = await syncs.there.join({ kind: 'folder', handle }, { passphrase }, 'There');
	if (joined.status !== 'open') throw new Error(`It could not join: ${joined.status}`);
	const into = await timed(async () => {
		const road = await syncs.there.addRoad({ kind: 'folder', handle });
		await syncs.there.syncNow(road.id);
		await equal();
	});
	return { out, in: into };
}

/** Whether an edit lies in the log of the other. */
const isThere = async (id: string) => (await firstRowsOf(dbs.there, [id])).has(id);

/** What of so many items is said here: until it is there, by asking both to sync. */
async function later(count: number, value: number): Promise<number> {
	return timed(async () => {
		const id = await rate(
			dbs.here,
			Array.from({ length: count }, (_, index) => index + 1),
			value
		);
		await syncs.here.syncNow();
		await syncs.there.syncNow();
		if (!(await isThere(id))) throw new Error('It is not there');
	});
}

/** The same without asking anybody: as both notice it. */
async function byItself(value: number): Promise<number> {
	return timed(async () => {
		const id = await rate(dbs.here, [1], value);
		while (!(await isThere(id))) await new Promise((resolve) => setTimeout(resolve, 5));
	});
}

const held = async (name: Name) => ({
	edits: (await historyIn(dbs[name]).all()).length,
	presets: await dbs[name].presets.count()
});

Object.assign(globalThis, { syncBench: { fill, first, later, byItself, held } });
