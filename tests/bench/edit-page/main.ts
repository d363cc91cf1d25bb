/** The page of the benchmark of edits: a made library, of which many items get a value by one edit, or by one edit each. */
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import { applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { madeLibrary } from '../made-items.mjs';

const db = new LibraryDb('edits');
const clock = new EditClock('benchmark');

/** Stores so many made items. */
async function fill(count: number): Promise<void> {
	const made = madeLibrary({ count });
	await db.items.bulkAdd(
		Array.from({ length: count }, (_, index) => ({ ...made.item(index), id: index + 1 }))
	);
}

const titled = (items: readonly ItemId[], title: string) =>
	applyPlanned(db, items, (state) =>
		plan(state, [{ kind: 'set', field: 'title', value: title }], {
			id: clock.next(latestIn(state, ['title'])),
			origin: 'person',
			title: 'Benchmark',
			made: Date.now()
		})
	);

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
	const start = performance.now();
	const outcome = await work();
	return [outcome, performance.now() - start];
}

/** So many items by one edit, and back. @returns milliseconds */
async function together(count: number, title: string) {
	const [{ edit, items }, set] = await timed(() => titled(numbers(count), title));
	if (items.length !== count)
		throw new Error(`${String(items.length)} items of ${String(count)} were changed`);
	const [back, undo] = await timed(() =>
		takeBack(db, edit.id, () => ({ id: clock.next(edit.id), title: '', made: Date.now() }))
	);
	if (back?.items.length !== count) throw new Error('The undo left items out');
	return { set, undo };
}

/** So many items by an edit each, as fast as one follows the other. @returns milliseconds */
async function oneByOne(count: number, title: string): Promise<number> {
	const [, time] = await timed(async () => {
		for (const id of numbers(count)) await titled([id], title);
	});
	return time;
}

Object.assign(globalThis, { edits: { fill, together, oneByOne } });
