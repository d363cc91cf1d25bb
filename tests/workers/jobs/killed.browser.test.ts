import { afterEach, beforeEach, expect, test } from 'vitest';
import { queueChannel, queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { seeded } from '../../random.ts';
import { inputOf, made, timesDone, type MadeInput } from './made-kinds.ts';
import QueueWorker from './queue-worker.ts?worker';

let db: LibraryDb;
const workers = new Set<Worker>();
beforeEach(() => {
	db = new LibraryDb(`jobs ${crypto.randomUUID()}`);
});
afterEach(async () => {
	for (const worker of workers) worker.terminate();
	workers.clear();
	await db.delete();
});

/** A thread that runs the queue, as each tab has one. */
async function start(): Promise<Worker> {
	const worker = new QueueWorker();
	workers.add(worker);
	await new Promise<void>((resolve) => {
		worker.onmessage = () => resolve();
		worker.postMessage(db.name);
	});
	return worker;
}

function kill(worker: Worker): void {
	worker.terminate();
	workers.delete(worker);
}

async function add(kind: string, input: MadeInput): Promise<string> {
	const wish = { kind: made(kind), title: { name: kind }, total: input.rows };
	return (await queueIn(db).add(wish, inputOf(input))).id;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const once = (rows: number) => Array.from({ length: rows }, () => 1);
const stateOf = async (id: string) => (await queueIn(db).get(id))?.state;

const rowsDone = async () => (await queueIn(db).all()).reduce((sum, { done }) => sum + done, 0);

/** Until so many rows more are done, or a while has passed: a busy machine may come to nothing. */
async function someDone(more: number): Promise<void> {
	const before = await rowsDone();
	for (let waited = 0; waited < 400 && (await rowsDone()) - before < more; waited += 10) await pause(10);
}

const kinds: readonly (readonly [string, MadeInput])[] = [
	['one by one', { rows: 25 }],
	['batches', { rows: 400, batch: 16 }],
	['failing', { rows: 60, failures: 1 }],
	['many at once', { rows: 150, batch: 7 }],
	['slow', { rows: 60, batch: 4 }]
];

test('twenty jobs of five kinds, whose threads are ended again and again, are all done, and no row of them twice', async () => {
	const { next } = seeded(11);
	const jobs: { id: string; rows: number }[] = [];
	for (let round = 0; round < 4; round++) {
		for (const [kind, input] of kinds) jobs.push({ id: await add(kind, input), rows: input.rows });
	}
	let kills = 0;
	/** Jobs that a kill met in the middle. On a busy machine many a thread is ended before it comes to anything. */
	let midway = 0;
	for (; kills < 12 || (midway === 0 && kills < 60); kills++) {
		const worker = await start();
		await someDone(1 + next() * 60);
		kill(worker);
		const all = await queueIn(db).all();
		midway += all.filter(({ done, total }) => done > 0 && done < total).length;
		if (all.every(({ state }) => state === 'done')) break;
	}
	await start();
	for (const { id } of jobs) {
		// A person would press this rather than wait for minutes.
		await expect
			.poll(
				async () => {
					if ((await stateOf(id)) === 'waiting') await queueIn(db).retry(id);
					return stateOf(id);
				},
				{ timeout: 40_000, interval: 50 }
			)
			.toBe('done');
	}

	expect(kills).toBeGreaterThan(5);
	expect(midway).toBeGreaterThan(0);
	for (const { id, rows } of jobs) {
		expect(await timesDone(db, id), id).toEqual(once(rows));
		expect(await queueIn(db).get(id)).toMatchObject({ done: rows, total: rows, failed: 0 });
	}
}, 90_000);

test('of four tabs one runs the queue, and when it is closed another goes on', async () => {
	const id = await add('slow', { rows: 400, batch: 2 });
	const tabs = await Promise.all([start(), start(), start(), start()]);
	const runs: number[] = [];
	for (const tab of tabs) {
		const before = (await queueIn(db).get(id))?.done ?? 0;
		await expect
			.poll(async () => (await queueIn(db).get(id))?.done, { timeout: 10_000, interval: 5 })
			.toBeGreaterThan(before);
		runs.push((await queueIn(db).get(id))?.run ?? 0);
		if (tab !== tabs.at(-1)) kill(tab);
	}
	await expect.poll(() => stateOf(id), { timeout: 30_000 }).toBe('done');

	// Runs one after the other: nobody ran it beside another.
	expect(runs.at(-1)).toBeGreaterThan(1);
	expect(await timesDone(db, id)).toEqual(once(400));
}, 60_000);

test('a job that keeps its thread busy for good is ended, and holds up no other', async () => {
	const looping = await add('looping', { rows: 1 });
	const other = await add('batches', { rows: 50 });
	await start();
	await expect.poll(() => stateOf(other), { timeout: 10_000 }).toBe('done');
	expect(await stateOf(looping)).toBe('running');
	await expect.poll(() => stateOf(looping), { timeout: 10_000 }).toBe('waiting');
	expect(await queueIn(db).get(looping)).toMatchObject({ tries: 1, problem: { cause: 'hung' } });
}, 40_000);

test('a job that hangs with a lock on the library holds up others only until it is ended', async () => {
	const locking = await add('locking', { rows: 1 });
	const other = await add('batches', { rows: 50 });
	await start();
	await expect.poll(() => stateOf(other), { timeout: 30_000 }).toBe('done');
	// On a busy machine it may come to its lock only after the other is done.
	await expect
		.poll(async () => (await queueIn(db).get(locking))?.problem?.cause, { timeout: 30_000 })
		.toBe('hung');
	expect(await timesDone(db, other)).toEqual(once(50));
}, 60_000);

test('what one tab asks is done by the tab that runs the queue, and holds after a restart', async () => {
	const id = await add('slow', { rows: 300, batch: 3 });
	const worker = await start();
	await start();
	await expect.poll(async () => (await queueIn(db).get(id))?.done, { interval: 5 }).toBeGreaterThan(0);
	const news = new BroadcastChannel(queueChannel(db));
	await queueIn(db).ask(id, 'pause');
	news.postMessage({ kind: 'changed' });
	const { done = 0 } = (await queueIn(db).get(id)) ?? {};
	kill(worker);
	await start();
	await pause(400);
	expect(await queueIn(db).get(id)).toMatchObject({ state: 'paused', done });

	await queueIn(db).ask(id, 'resume');
	news.postMessage({ kind: 'changed' });
	await expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('done');
	expect(await timesDone(db, id)).toEqual(once(300));
	news.close();
}, 60_000);
