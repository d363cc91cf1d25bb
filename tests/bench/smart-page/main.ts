/** The page of the benchmark of smart albums: a made library in a thread of its own, as in the app, and edits of it. */
import type { Wish } from '#lib/library/edit-plan.ts';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { changesIn } from '#lib/storage/changes.ts';
import { raiseEpoch } from '#lib/storage/fence.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { announceEdits } from '#lib/workers/changes.ts';
import { openLibrary } from '#lib/workers/library/client.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { madeLibrary } from '../made-items.mjs';

const db = new LibraryDb('smart');
const clock = new EditClock('benchmark');

/** What twenty smart albums look for: by stars, flags, colours, dates, keywords, places, cameras, words. */
const searches: readonly string[] = [
	...['5', '>=4', '3', '1..2'].map((stars) => `rating:${stars}`),
	'rating:>=4 kind:photo',
	'-rating:5 taken:2019',
	'missing:rating kind:photo',
	'flag:pick',
	'label:red,blue',
	'keyword:benchmark',
	'-keyword:benchmark rating:>3',
	'keyword:dog or keyword:benchmark',
	'has:keyword taken:2018..2020',
	'camera:nikon iso:>=800',
	'kind:video duration:>30s',
	'beach',
	'beach rating:4',
	'size:>5MB',
	'has:gps',
	'edited:today'
];
const shown = { sort: { by: 'taken', descending: true }, group: 'none' } as const;

let library: ReturnType<typeof openLibrary> | undefined;
let told: (() => void) | undefined;
const service = () => {
	if (!library) throw new Error('not filled');
	return library;
};

/** Stores so many made items, and opens their library. */
async function fill(count: number): Promise<void> {
	const made = madeLibrary({ count });
	for (let from = 0; from < count; from += 5000)
		await db.items.bulkAdd(
			Array.from({ length: Math.min(5000, count - from) }, (_, at) => ({
				...made.item(from + at),
				id: from + at + 1
			}))
		);
	await raiseEpoch(db, 'search').catch(() => undefined);
	library = openLibrary(db.name);
	await library.answer({ text: '', ...shown });
	await library.watch(() => told?.());
	// As the sidebar has asked before.
	await library.tally(searches, false);
}

async function edit(ids: readonly ItemId[], wish: Wish): Promise<void> {
	const applied = await applyPlanned(db, ids, (state) =>
		plan(state, [wish], {
			id: clock.next(latestIn(state, [wish.field])),
			origin: 'person',
			title: 'Benchmark',
			made: Date.now()
		})
	);
	announceEdits(applied.items, [applied.edit]);
}

/** Until the library tells that it has changed, and all are counted and the one that is shown is answered. */
async function settled(since: number) {
	await new Promise<void>((resolve) => (told = resolve));
	const learnt = performance.now() - since;
	const counts = await service().tally(searches, false);
	const counted = performance.now() - since;
	const { ids } = await service().answer({ text: searches[1] ?? '', ...shown });
	return { learnt, counted, all: performance.now() - since, counts: counts.map(({ count }) => count), ids };
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One edit of so many items, from the press of the key until everything in the sidebar is right. */
async function turn(from: number, count: number, wish: Wish) {
	await pause(700);
	const start = performance.now();
	const written = edit(numbers(from, count), wish).then(() => performance.now() - start);
	const { learnt, counted, all, counts } = await settled(start);
	return { written: await written, learnt, counted, all, counts };
}

/** As `turn`, right after another edit: a person who rates one picture after the other. */
async function second(from: number, wish: Wish) {
	await pause(700);
	const before = performance.now();
	await edit([from], wish);
	await settled(before);
	const start = performance.now();
	void edit([from + 1], wish);
	return (await settled(start)).all;
}

/** The same counts by reading all rows again. */
async function rebuilt() {
	const start = performance.now();
	const { page, many } = itemsIn(db);
	const fresh = libraryOver({ page, many, roots: rootsIn(db).all, changes: changesIn(db) });
	const counts = await fresh.tally(searches, false);
	return { all: performance.now() - start, counts: counts.map(({ count }) => count) };
}

Object.assign(globalThis, { smart: { fill, turn, second, rebuilt } });
