/** The page of the benchmark of edits: a made library, of which many items get a value by one edit, or by one edit each. */
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, type Wish } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { Step } from '#lib/library/bulk/operation.ts';
import { operationOf } from '#lib/library/bulk/operations.ts';
import { leftReasons, type BulkInput, type LeftReason } from '#lib/library/bulk/run.ts';
import { startOf } from '#lib/library/bulk/steps.ts';
import { wishesOfMove } from '#lib/library/keyword-tree.ts';
import { applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { raiseEpoch } from '#lib/storage/fence.ts';
import { goBackOn } from '#lib/storage/history.ts';
import { runsIn } from '#lib/storage/job-runs.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { bulkPreview } from '#lib/workers/bulk/service.ts';
import { jobKinds } from '#lib/workers/jobs/kinds.ts';
import { runnerOf } from '#lib/workers/jobs/runner.ts';
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

/** Gives so many items a keyword below a parent, one of fifty. */
async function tag(count: number, parent: string): Promise<void> {
	await applyPlanned(db, numbers(count), (state) => {
		let at = 0;
		const wishes = (): Wish[] => [
			{ kind: 'add', field: 'keywords', element: `${parent}/child ${String(at++ % 50)}` }
		];
		return plan(state, wishes, editNow(state));
	});
}

const editNow = (state: Parameters<typeof latestIn>[0]) => ({
	id: clock.next(latestIn(state, 'all')),
	...({ origin: 'person', title: 'Benchmark', made: Date.now() } as const)
});

const renamed = (items: readonly ItemId[], from: string, to: string) =>
	applyPlanned(db, items, (state) =>
		plan(state, (curation) => wishesOfMove(curation, from, to), editNow(state))
	);

/** Renames a parent keyword of so many items, as its page does. @returns milliseconds */
async function rename(count: number, from: string, to: string): Promise<number> {
	const [{ items }, time] = await timed(() => renamed(numbers(count), from, to));
	if (items.length !== count) throw new Error(`${String(items.length)} items were changed`);
	return time;
}

/** Renames it for so many items by an edit each. @returns milliseconds */
async function renameEach(count: number, from: string, to: string): Promise<number> {
	const [, time] = await timed(async () => {
		for (const id of numbers(count)) await renamed([id], from, to);
	});
	return time;
}

function step(operation: string, parameters: Step['parameters']): Step {
	const known = operationOf(operation);
	if (!known) throw new Error(`There is no ${operation}`);
	return { operation, parameters: { ...startOf(known), ...parameters } };
}

/** As a person does it: planned for a preview, then done by a job in parts with a result an item, then all taken back. @returns milliseconds */
async function asJob(count: number, title: string) {
	const items = Uint32Array.from(numbers(count));
	const steps = [
		step('template', { field: 'title', template: `${title} {seq:5}` }),
		step('append', { field: 'keywords', text: title })
	];
	const service = bulkPreview(db);
	const signal = new AbortController().signal;
	const [preview, planned] = await timed(async () => {
		await service.open(items);
		return service.preview({ steps, language: 'en', now: 0 }, () => undefined, signal);
	});
	if (preview.changed !== count) throw new Error(`${String(preview.changed)} items were planned`);
	const says = Object.fromEntries(leftReasons.map((one) => [one, one])) as Record<LeftReason, string>;
	const { marks } = preview;
	const input: BulkInput = { ...{ title, items, steps, marks, says }, language: 'en', now: 0 };
	const { id } = await queueIn(db).add({ kind: 'bulk', title: { name: title }, total: count }, input);
	const epoch = await raiseEpoch(db, 'jobs');
	const job = await runsIn(db).begin(id, epoch, Date.now());
	const runner = runnerOf({ db, kinds: jobKinds });
	const of = { id, run: job?.run ?? 0, epoch };
	const [end, done] = await timed(() => runner.run(of, () => undefined, signal));
	if (end.state !== 'done') throw new Error(`The job ended as ${end.state}`);
	await runsIn(db).end(of, end, Date.now());
	const [head] = await db.heads.where('job').equals(id).limit(1).toArray();
	const [back, undo] = await timed(() =>
		goBackOn(db, head?.id ?? '', 'undo', { clock, title: () => 'Undone' })
	);
	if (back?.items.length !== count) throw new Error('The undo left items out');
	return { planned, done, undo };
}

Object.assign(globalThis, { edits: { fill, together, oneByOne, asJob, tag, rename, renameEach } });
