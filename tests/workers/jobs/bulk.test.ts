import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Step } from '#lib/library/bulk/operation.ts';
import { operations } from '#lib/library/bulk/operations.ts';
import { leftReasons, type BulkInput, type LeftReason } from '#lib/library/bulk/run.ts';
import { startOf } from '#lib/library/bulk/steps.ts';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, wishFor, type Wish } from '#lib/library/edit-plan.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { goBackOn } from '#lib/storage/history.ts';
import { raiseEpoch } from '#lib/storage/fence.ts';
import { runsIn } from '#lib/storage/job-runs.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { takeBackItems } from '#lib/storage/take-back-items.ts';
import { bulkPreview } from '#lib/workers/bulk/service.ts';
import type { Preview } from '#lib/workers/bulk/contract.ts';
import { jobKinds } from '#lib/workers/jobs/kinds.ts';
import { runnerOf } from '#lib/workers/jobs/runner.ts';
import { numberedItem } from '../../library/plain-item.ts';

let db: LibraryDb;
const clock = new EditClock('device');
// Many items through a database made of JavaScript: a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
	db = new LibraryDb(`bulk ${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const says = Object.fromEntries(leftReasons.map((reason) => [reason, reason])) as Record<LeftReason, string>;
const quiet = () => undefined;
const never = new AbortController().signal;

function step(operation: string, parameters: Step['parameters']): Step {
	const known = operations.find(({ id }) => id === operation);
	if (!known) throw new Error(operation);
	return { operation, parameters: { ...startOf(known), ...parameters } };
}

async function fill(count: number): Promise<Uint32Array> {
	const items = Array.from({ length: count }, (_, at) =>
		numberedItem(at + 1, {
			title: `Old ${String(at + 1)}`,
			keywords: ['a', 'b'],
			taken: Date.UTC(2024, 4, 3) + at * 1000,
			camera: 'NIKON D70'
		})
	);
	await db.items.bulkAdd(items);
	return Uint32Array.from(items, ({ id }) => id);
}

async function previewed(items: Uint32Array, steps: readonly Step[]) {
	const service = bulkPreview(db);
	await service.open(items);
	const preview = await service.preview({ steps, language: 'en', now: 0 }, quiet, never);
	return { service, preview };
}

async function queued(items: Uint32Array, { steps, marks }: Preview): Promise<string> {
	const input: BulkInput = { ...{ title: 'Bulk', items, steps, marks, says }, language: 'en', now: 0 };
	const wish = { kind: 'bulk' as const, title: { name: 'Bulk' }, total: items.length };
	return (await queueIn(db).add(wish, input)).id;
}

/** Runs a job once, as the thread of the queue does. */
async function run(id: string, signal: AbortSignal = never): Promise<string> {
	const epoch = await raiseEpoch(db, 'jobs');
	await runsIn(db).takeOver(epoch, Date.now());
	const job = await runsIn(db).begin(id, epoch, Date.now());
	if (!job) throw new Error('it is not its turn');
	const of = { id, run: job.run, epoch };
	const end = await runnerOf({ db, kinds: jobKinds }).run(of, quiet, signal);
	await runsIn(db).end(of, end, Date.now());
	return end.state;
}

const edited = (ids: readonly number[], ...wishes: Wish[]) =>
	applyPlanned(db, ids, (state) =>
		plan(state, wishes, {
			id: clock.next(latestIn(state, ['title', 'keywords', 'rating'])),
			origin: 'person',
			title: 'By hand',
			made: 0
		})
	);

const twelve: readonly Step[] = [
	step('template', { field: 'title', template: '{date:yyyy-MM-dd} {seq:4} {camera}' }),
	step('set', { field: 'caption', value: 'A caption' }),
	step('set', { field: 'creator', value: 'Ann' }),
	step('set', { field: 'rights', value: '© Ann' }),
	step('set', { field: 'rating', value: 4 }),
	step('set', { field: 'flag', value: 'pick' }),
	step('set', { field: 'label', value: 'Red' }),
	step('append', { field: 'keywords', text: 'c' }),
	step('set', { field: 'location', value: 'Prater' }),
	step('set', { field: 'city', value: 'Wien' }),
	step('set', { field: 'country', value: 'Austria' }),
	step('shift', { hours: 1 })
];

test('twelve fields of a thousand items become exactly what was predicted, as the preview shows them', async () => {
	const items = await fill(1000);
	const { service, preview } = await previewed(items, twelve);
	expect(preview).toMatchObject({ problems: [], changed: 1000, conflicts: 0, rows: { changed: 12_000 } });
	const shown = await service.rows('changed', 0, 12_000);
	const id = await queued(items, preview);
	expect(await run(id)).toBe('done');

	const after = await db.items.toArray();
	after.forEach((item, at) => {
		expect(item).toMatchObject({
			title: `2024-05-03 ${String(at + 1).padStart(4, '0')} NIKON D70`,
			caption: 'A caption',
			creator: 'Ann',
			rights: '© Ann',
			rating: 4,
			flag: 'pick',
			label: 'Red',
			keywords: ['a', 'b', 'c'],
			place: 'Prater, Wien, Austria',
			taken: Date.UTC(2024, 4, 3, 1) + at * 1000
		});
	});
	for (const { item, field, after: text } of shown)
		if (field === 'title') expect(after[item - 1]?.title).toBe(text);
	expect(await queueIn(db).get(id)).toMatchObject({ state: 'done', done: 1000, failed: 0 });

	// Again there is nothing to do.
	const again = await previewed(items, twelve.slice(0, 7));
	expect(again.preview.rows).toEqual({ all: 1000, changed: 0, unchanged: 1000, conflict: 0 });
});

test('the whole is taken back by one step, though its parts are edits of their own', async () => {
	const items = await fill(1200);
	const before = await db.items.toArray();
	const { preview } = await previewed(items, twelve);
	const id = await queued(items, preview);
	await run(id);
	const heads = await db.heads.where('job').equals(id).toArray();
	expect(heads).toHaveLength(3);

	const back = await goBackOn(db, heads[0]?.id ?? '', 'undo', { clock, title: () => 'Undone' });
	expect(back).toMatchObject({ kept: [] });
	expect(back?.items).toHaveLength(1200);
	expect(await db.items.toArray()).toEqual(before);
});

test('one item alone is taken back, and what was said of it since stays', async () => {
	const items = await fill(3);
	const { preview } = await previewed(items, [
		step('set', { field: 'title', value: 'New' }),
		step('append', { field: 'keywords', text: 'c' })
	]);
	const id = await queued(items, preview);
	await run(id);
	await edited([2], wishFor('set', 'title', 'By hand'));

	const back = await takeBackItems(db, id, [1, 2], { clock, title: 'Undone' });
	expect(back?.kept).toMatchObject([{ field: 'title' }]);
	expect(await db.items.toArray()).toMatchObject([
		{ title: 'Old 1', keywords: ['a', 'b'] },
		{ title: 'By hand', keywords: ['a', 'b'] },
		{ title: 'New', keywords: ['a', 'b', 'c'] }
	]);
	expect(await takeBackItems(db, 'no such job', [1], { clock, title: '' })).toBeUndefined();
});

test('one item alone is taken back though its file was changed since', async () => {
	const items = await fill(2);
	const { preview } = await previewed(items, [step('set', { field: 'title', value: 'New' })]);
	const id = await queued(items, preview);
	await run(id);
	const { fingerprint = '' } = (await db.items.get(1)) ?? {};
	await db.items.update(1, { fingerprint: 'other', former: [fingerprint] });

	const back = await takeBackItems(db, id, [1], { clock, title: 'Undone' });
	expect(back).toMatchObject({ items: [1], kept: [] });
	expect(await db.items.toArray()).toMatchObject([{ title: 'Old 1' }, { title: 'New' }]);
});

test('a run that is taken back while it goes on ends: nothing of it is left, and nothing more is done', async () => {
	const items = await fill(1200);
	const before = await db.items.toArray();
	const { preview } = await previewed(items, [step('set', { field: 'title', value: 'New' })]);
	const id = await queued(items, preview);
	const running = run(id);
	await expect.poll(() => db.heads.where('job').equals(id).count(), { interval: 1 }).toBeGreaterThan(0);
	const [head] = await db.heads.where('job').equals(id).toArray();
	await goBackOn(db, head?.id ?? '', 'undo', { clock, title: () => 'Undone' });
	await running;

	expect(await db.items.toArray()).toEqual(before);
	expect(await queueIn(db).get(id)).toMatchObject({ state: 'cancelled' });
});

test('what was changed since the preview is listed and left, and so is what is gone', async () => {
	const items = await fill(4);
	const { preview } = await previewed(items, [step('append', { field: 'title', text: 'x' })]);
	const id = await queued(items, preview);
	await edited([2], wishFor('set', 'title', 'By hand'));
	await edited([3], wishFor('set', 'rating', 5));
	await db.items.delete(4);
	expect(await run(id)).toBe('done');

	expect(await db.items.toArray()).toMatchObject([
		{ title: 'Old 1 x' },
		{ title: 'By hand' },
		{ title: 'Old 3 x', rating: 5 }
	]);
	expect(await queueIn(db).results(id, { outcome: 'skipped' })).toMatchObject([
		{ index: 1, note: 'changedSince' },
		{ index: 3, note: 'gone' }
	]);
});

test('a run cut off in the middle goes on, and no item is done twice', async () => {
	const items = await fill(1600);
	// Done twice it would show.
	const { preview } = await previewed(items, [step('append', { field: 'title', text: 'x' })]);
	const id = await queued(items, preview);
	const stop = new AbortController();
	const record = db.strict.edits;
	let parts = 0;
	record.hook('creating', () => {
		if (++parts === 2) stop.abort();
	});
	expect(await run(id, stop.signal)).toBe('stopped');
	const half = await db.items.filter(({ title }) => title?.endsWith(' x') === true).count();
	expect(half).toBe(1000);
	expect(await queueIn(db).get(id)).toMatchObject({ done: 1000 });
	expect(await run(id)).toBe('done');

	const titles = (await db.items.toArray()).map(({ title }) => title);
	expect(titles).toEqual(Array.from(items, (item) => `Old ${String(item)} x`));
	expect(await db.heads.where('job').equals(id).count()).toBe(4);
});

test('a part that cannot be written is not there at all, and the next try does it', async () => {
	const items = await fill(700);
	const { preview } = await previewed(items, [step('append', { field: 'title', text: 'x' })]);
	const id = await queued(items, preview);
	let broken = true;
	db.strict.jobRows.hook('creating', (_key, row) => {
		if (broken && row.index >= 500) throw new DOMException('full', 'QuotaExceededError');
	});
	expect(await run(id)).toBe('failed');
	expect(await db.items.filter(({ title }) => title?.endsWith(' x') === true).count()).toBe(500);
	expect(await db.heads.count()).toBe(1);
	broken = false;
	await queueIn(db).retry(id);
	expect(await run(id)).toBe('done');
	expect(await db.items.filter(({ title }) => title?.endsWith(' x') === true).count()).toBe(700);
});

test('a preview lists changes, conflicts and what stays, and counts them', async () => {
	const items = await fill(3);
	await edited([2], wishFor('set', 'title', 'New'));
	const { service, preview } = await previewed(items, [
		step('set', { field: 'title', value: 'New' }),
		step('template', { field: 'caption', template: '{city}' })
	]);
	expect(preview.rows).toEqual({ all: 5, changed: 2, unchanged: 0, conflict: 3 });
	expect(preview).toMatchObject({ changed: 2, conflicts: 3 });
	expect(await service.rows('all', 0, 3)).toEqual([
		{ item: 1, name: '1.jpg', status: 'changed', field: 'title', before: 'Old 1', after: 'New' },
		{ item: 1, name: '1.jpg', status: 'conflict', field: 'caption', reason: 'missing', about: '{city}' },
		{ item: 2, name: '2.jpg', status: 'conflict', field: 'caption', reason: 'missing', about: '{city}' }
	]);
	expect(await service.rows('conflict', 1, 1)).toMatchObject([{ item: 2 }]);
	const wrong = await service.preview(
		{ steps: [step('template', { template: '{x}' })], language: 'en', now: 0 },
		quiet,
		never
	);
	expect(wrong.problems).toMatchObject([{ problem: 'template-unknown' }]);
	expect(await db.edits.count()).toBe(1);
});

test('places are found among all items of the library, and kept with the run', async () => {
	const items = await fill(3);
	await db.items.add(
		numberedItem(9, { taken: Date.UTC(2024, 4, 3), latitude: 48.2, longitude: 16.3, altitude: 171 })
	);
	const { preview } = await previewed(items, [step('neighbours', { minutes: 10 })]);
	expect(preview.steps[0]?.prepared).toHaveLength(1);
	const id = await queued(items, preview);
	await run(id);
	expect(await db.items.get(3)).toMatchObject({ latitude: 48.2, longitude: 16.3, altitude: 171 });
});
