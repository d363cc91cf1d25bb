import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newJob, type Job } from '#lib/library/job.ts';
import { raiseEpoch } from '#lib/storage/fence.ts';
import { recordRows } from '#lib/storage/job-runs.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import type { Runner } from '#lib/workers/jobs/contract.ts';
import { runnerOf } from '#lib/workers/jobs/runner.ts';
import { queueOf, type Queue } from '#lib/workers/jobs/service.ts';
import { inputOf, made, madeKinds, timesDone, type MadeInput } from './made-kinds.ts';

let db: LibraryDb;
const queues: Queue[] = [];
beforeEach(() => {
	db = new LibraryDb(`jobs ${crypto.randomUUID()}`);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
});
afterEach(async () => {
	for (const queue of queues.splice(0)) queue.lose();
	vi.useRealTimers();
	await db.delete();
});

interface Watched {
	queue: Queue;
	/** Most threads that worked at the same time, and threads that were ended. */
	most: number;
	ended: number;
}

const throwing = (error: unknown): void => {
	throw error;
};

/** A thread that owns the queue, with runners in this very thread. */
async function own(most = 4, failed = throwing): Promise<Watched> {
	const epoch = await raiseEpoch(db, 'jobs');
	let now = 0;
	const watched: Watched = { queue: undefined as unknown as Queue, most: 0, ended: 0 };
	const startRunner = (): Runner => {
		const runner = runnerOf({ db, kinds: madeKinds });
		return {
			async run(...asked) {
				watched.most = Math.max(watched.most, ++now);
				try {
					return await runner.run(...asked);
				} finally {
					now--;
				}
			},
			end: () => {
				watched.ended++;
			}
		};
	};
	watched.queue = queueOf({
		...{ db, kinds: madeKinds, most, startRunner },
		epoch: () => epoch,
		announce: () => undefined,
		failed
	});
	queues.push(watched.queue);
	await watched.queue.own(epoch);
	return watched;
}

async function add(kind: string, input: MadeInput): Promise<string> {
	const wish = { kind: made(kind), title: { name: kind }, total: input.rows };
	return (await queueIn(db).add(wish, inputOf(input))).id;
}

const stateOf = async (id: string) => (await queueIn(db).get(id))?.state;
const until = (id: string, state: string) =>
	expect.poll(() => stateOf(id), { timeout: 5000, interval: 5 }).toBe(state);
const once = (rows: number) => Array.from({ length: rows }, () => 1);

test('each row of a job is done once, and the job says how many', async () => {
	const id = await add('batches', { rows: 95 });
	await own();
	await until(id, 'done');

	expect(await timesDone(db, id)).toEqual(once(95));
	expect(await queueIn(db).get(id)).toMatchObject({ done: 95, total: 95, failed: 0, tries: 0 });
	// What simply went well takes a row a transaction, not one an input.
	expect(await queueIn(db).results(id)).toHaveLength(10);
});

test('no more jobs run at once than there is room for, and of a kind no more than it bears', async () => {
	const ids = await Promise.all(Array.from({ length: 6 }, () => add('many at once', { rows: 20, wait: 2 })));
	const watched = await own(3);
	for (const id of ids) await until(id, 'done');
	expect(watched.most).toBe(3);

	const single = await Promise.all([1, 2, 3].map(() => add('one by one', { rows: 3 })));
	watched.most = 0;
	watched.queue.look();
	for (const id of single) await until(id, 'done');
	expect(watched.most).toBe(1);
});

test('jobs are done in the order of the queue, as a person changed it', async () => {
	const [a, b, c] = [
		await add('slow', { rows: 2 }),
		await add('slow', { rows: 2 }),
		await add('slow', { rows: 2 })
	];
	await queueIn(db).move(c, a);
	expect((await queueIn(db).all()).map(({ id }) => id)).toEqual([c, a, b]);
	await own();
	for (const id of [a, b, c]) await until(id, 'done');

	const began = await Promise.all([c, a, b].map(async (id) => (await queueIn(db).get(id))?.began ?? 0));
	expect([...began].sort((one, other) => one - other)).toEqual(began);
});

test('a paused job stops where it is, and goes on there', async () => {
	const id = await add('slow', { rows: 200, batch: 5 });
	const { queue } = await own();
	await expect.poll(async () => (await queueIn(db).get(id))?.done, { interval: 2 }).toBeGreaterThan(0);
	await queueIn(db).ask(id, 'pause');
	queue.look();
	const paused = await timesDone(db, id);
	await vi.advanceTimersByTimeAsync(500);
	expect(await timesDone(db, id)).toEqual(paused);
	expect(paused.length).toBeLessThan(200);

	await queueIn(db).ask(id, 'resume');
	queue.look();
	await until(id, 'done');
	expect(await timesDone(db, id)).toEqual(once(200));
});

test('a cancelled job keeps what it did, and does no more', async () => {
	const id = await add('slow', { rows: 200, batch: 5 });
	const { queue } = await own();
	await expect.poll(async () => (await queueIn(db).get(id))?.done, { interval: 2 }).toBeGreaterThan(0);
	const cancelled = await queueIn(db).ask(id, 'cancel');
	queue.look();
	await vi.advanceTimersByTimeAsync(500);

	expect(await stateOf(id)).toBe('cancelled');
	expect(await timesDone(db, id)).toEqual(once(cancelled?.done ?? 0));
});

test('what may pass is tried again after one, two and four seconds', async () => {
	const id = await add('failing', { rows: 10, failures: 3 });
	await own();
	const begun = async () => Number((await db.meta.get(`begun ${id}`))?.value ?? 0);
	const waits: number[] = [];
	for (let tries = 1; tries <= 3; tries++) {
		await expect.poll(async () => (await queueIn(db).get(id))?.tries, { interval: 1 }).toBe(tries);
		const job = await queueIn(db).get(id);
		expect(job).toMatchObject({ state: 'waiting', problem: { cause: 'quota' } });
		waits.push(Math.round(((job?.again ?? 0) - Date.now()) / 1000));
		expect(await begun()).toBe(tries);
		await vi.advanceTimersByTimeAsync(1000 * 2 ** (tries - 1));
	}
	await until(id, 'done');

	expect(waits).toEqual([1, 2, 4]);
	expect(await timesDone(db, id)).toEqual(once(10));
});

test('what does not pass waits for a person, who can have it tried again', async () => {
	const id = await add('failing', { rows: 4, failures: 1, error: 'NotAllowedError' });
	const { queue } = await own();
	await until(id, 'failed');
	expect(await queueIn(db).get(id)).toMatchObject({ problem: { cause: 'denied' } });

	await queueIn(db).retry(id);
	queue.look();
	await until(id, 'done');
	expect(await timesDone(db, id)).toEqual(once(4));
});

test('rows that failed are listed with their reason, and done again alone', async () => {
	const id = await add('batches', { rows: 30, bad: [3, 17] });
	const { queue } = await own();
	await until(id, 'done');
	const failed = await queueIn(db).results(id, { outcome: 'failed' });
	expect(failed.map(({ index, problem }) => [index, problem?.cause])).toEqual([
		[3, 'denied'],
		[17, 'denied']
	]);
	expect(await queueIn(db).get(id)).toMatchObject({ done: 30, failed: 2 });

	expect(await queueIn(db).retry(id)).toMatchObject({ state: 'waiting', done: 28, failed: 0 });
	queue.look();
	await until(id, 'done');
	const times = await timesDone(db, id);
	expect(times.map((count, index) => (count === 2 ? index : -1)).filter((index) => index >= 0)).toEqual([
		3, 17
	]);
});

test('a job that waited for what another held that hung is not taken for hung as well', async () => {
	await add('hanging', { rows: 1 });
	const other = await add('batches', { rows: 1 });
	const epoch = await raiseEpoch(db, 'jobs');
	let free: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (free = resolve));
	const begun: string[] = [];
	const queue = queueOf({
		...{ db, kinds: madeKinds, most: 2, failed: throwing },
		epoch: () => epoch,
		announce: () => undefined,
		startRunner: () => ({
			async run(of) {
				begun.push(of.id);
				if (of.id !== other) await new Promise(() => undefined);
				await held;
				return { state: 'done' };
			},
			// The first that is ended is the one that holds it.
			end: () => setTimeout(free, 1500)
		})
	});
	queues.push(queue);
	await queue.own(epoch);
	await expect.poll(() => begun, { timeout: 5000, interval: 5 }).toHaveLength(2);
	await vi.advanceTimersByTimeAsync(5000);
	await until(other, 'done');

	expect(begun.filter((id) => id === other)).toHaveLength(1);
});

test('of a queue that was lost no failure is told, also of what it was at', async () => {
	const told: unknown[] = [];
	await add('batches', { rows: 1 });
	const { queue } = await own(4, (error) => told.push(error));
	queue.lose();
	db.close();
	await vi.advanceTimersByTimeAsync(50);

	expect(told).toEqual([]);
});

test('a job that hangs is ended and tried again, and holds up no other', async () => {
	const hung = await add('hanging', { rows: 1 });
	const other = await add('batches', { rows: 20 });
	const watched = await own();
	await until(other, 'done');
	expect(await stateOf(hung)).toBe('running');
	await vi.advanceTimersByTimeAsync(3000);
	await until(hung, 'waiting');

	expect(await queueIn(db).get(hung)).toMatchObject({ tries: 1, problem: { cause: 'hung' } });
	expect(watched.ended).toBe(1);
});

test('a job whose end could not be written for want of room is over once there is room', async () => {
	const id = await add('batches', { rows: 20 });
	let full = true;
	db.strict.jobs.hook('updating', (changes) => {
		if (full && 'state' in changes && changes.state === 'done')
			throw new DOMException('No room', 'QuotaExceededError');
	});
	const failures: unknown[] = [];
	await own(4, (error) => failures.push(error));
	await expect.poll(() => failures.length, { interval: 2 }).toBe(1);
	expect(await stateOf(id)).toBe('running');
	full = false;
	await vi.advanceTimersByTimeAsync(5000);
	await until(id, 'done');

	expect(await timesDone(db, id)).toEqual(once(20));
});

test('a tab that a newer version of the app has overtaken begins no job, and asks no more', async () => {
	const failed = vi.fn();
	const { queue } = await own(4, failed);
	await db.meta.put({ key: 'schema', value: 10_000 });
	await db.jobs.add({ ...newJob({ kind: made('batches'), title: {}, total: 3 }, 1, 0), id: 'late' } as Job);
	queue.look();
	await vi.advanceTimersByTimeAsync(30_000);

	expect(await stateOf('late')).toBe('waiting');
	expect(failed).not.toHaveBeenCalled();
});

test('another thread takes up what ran when the first died, and what that one says late is not heard', async () => {
	const id = await add('slow', { rows: 150, batch: 3 });
	await own();
	await expect.poll(async () => (await queueIn(db).get(id))?.done, { interval: 2 }).toBeGreaterThan(0);
	// The first goes on, as one that has not heard that it was replaced.
	await own();
	await until(id, 'done');
	await vi.advanceTimersByTimeAsync(100);

	expect(await timesDone(db, id)).toEqual(once(150));
	expect(await queueIn(db).get(id)).toMatchObject({ done: 150, run: 2 });
});

test('a row that has a result is refused another, and with it all that its transaction wrote', async () => {
	const id = await add('batches', { rows: 20 });
	const { queue } = await own();
	await until(id, 'done');
	queue.lose();
	await db.jobs.update(id, { state: 'running' });
	const job = await queueIn(db).get(id);
	const epoch = await raiseEpoch(db, 'jobs');
	const twice = write(db, 'strict', ['jobs', 'jobRows'], async (through) => {
		await through.meta.put({ key: 'did it twice', value: 1 });
		await recordRows(through, { id, run: job?.run ?? 0, epoch }, [{ index: 7, outcome: 'done' }]);
	});

	await expect(twice).rejects.toThrow('was done before');
	expect(await db.meta.get('did it twice')).toBeUndefined();
});

test('a job that its thread dies of again and again waits for a person', async () => {
	const id = await add('hanging', { rows: 1 });
	for (let death = 0; death < 8; death++) {
		const { queue } = await own();
		if (death > 0) await vi.advanceTimersByTimeAsync(301_000);
		await expect.poll(() => stateOf(id), { interval: 2 }).toMatch(/running|failed|waiting/);
		queue.lose();
	}
	await own();
	await vi.advanceTimersByTimeAsync(301_000);
	await until(id, 'failed');
});

test('jobs that are over are cleared with all that was kept of them; those that failed stay', async () => {
	const done = await add('batches', { rows: 5 });
	const failed = await add('failing', { rows: 5, failures: 1, error: 'NotAllowedError' });
	await own();
	await until(done, 'done');
	await until(failed, 'failed');
	await queueIn(db).clear();

	expect((await queueIn(db).all()).map(({ id }) => id)).toEqual([failed]);
	expect(await db.jobInputs.count()).toBe(1);
	expect(await db.jobRows.count()).toBe(0);
});

test('of jobs that are over the latest fifty are listed, and those with failures until a person has seen to them', async () => {
	const failing = await add('batches', { rows: 3, bad: [1] });
	const { queue } = await own();
	await until(failing, 'done');
	const ids: string[] = [];
	for (let count = 0; count < 55; count++) ids.push(await add('many at once', { rows: 1 }));
	queue.look();
	for (const id of ids) await until(id, 'done');
	await add('many at once', { rows: 1 });

	const left = (await queueIn(db).all()).map(({ id }) => id);
	expect(left).toHaveLength(52);
	expect(left).toContain(failing);
	expect(await db.jobInputs.count()).toBe(52);
}, 20_000);
