import { expect, test } from 'vitest';
import { raiseEpoch } from '#lib/storage/fence.ts';
import { runsIn } from '#lib/storage/job-runs.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import type { JobContext } from '#lib/workers/jobs/contract.ts';
import { inputOf, made } from './made-kinds.ts';
import { problemOf, runnerOf } from '#lib/workers/jobs/runner.ts';

const named = (name: string) => Object.assign(new Error('why'), { name });

test.each([
	['QuotaExceededError', 'quota'],
	['NoModificationAllowedError', 'locked'],
	['NotReadableError', 'unreadable'],
	['DatabaseClosedError', 'unreadable'],
	['NotAllowedError', 'denied'],
	// A backup of a library that is changed all the time is tried again.
	['LibraryChanged', 'changed'],
	['TypeError', 'internal']
])('a job that ended by %s says so as %s', (name, cause) => {
	expect(problemOf(named(name))).toEqual({ cause, detail: 'why' });
});

test('a transaction that was dropped for lack of room says that, not that it was dropped', () => {
	const dropped = Object.assign(named('AbortError'), { inner: named('QuotaExceededError') });
	expect(problemOf(dropped).cause).toBe('quota');
});

test('a job that is done says so of all of it, however short a time ago it told of a part', async () => {
	const db = new LibraryDb(`runner ${crypto.randomUUID()}`);
	const kind = made('telling');
	let time = 0;
	const run = (_: unknown, { report }: JobContext) => {
		for (const [at, done] of [
			[3000, 1000],
			[3001, 1500],
			[3002, 1546]
		] as const) {
			time = at;
			report({ done, total: 1546 });
		}
		return Promise.resolve();
	};
	const runner = runnerOf({
		db,
		kinds: [{ kind, load: () => Promise.resolve({ run }) }] as never,
		now: () => time
	});
	const { id } = await queueIn(db).add(
		{ kind, title: { count: 1546 }, total: 1546 },
		inputOf({ rows: 1546 })
	);
	const epoch = await raiseEpoch(db, 'jobs');
	await runsIn(db).takeOver(epoch, 1);
	const job = await runsIn(db).begin(id, epoch, 1);
	const of = { id, run: job?.run ?? 0, epoch };
	expect(await runner.run(of, () => undefined, new AbortController().signal)).toEqual({ state: 'done' });
	await runsIn(db).end(of, { state: 'done' }, 2);
	expect(await queueIn(db).get(id)).toMatchObject({ state: 'done', done: 1546, total: 1546 });
	await db.delete();
});

test('a job that begins anew says how far it is this time, and is not tried for ever where it dies at the same place', async () => {
	const db = new LibraryDb(`runner ${crypto.randomUUID()}`);
	const kind = made('dying');
	let time = 0;
	const run = (_: unknown, { report }: JobContext) => {
		for (const done of [500, 1000]) {
			time += 3000;
			report({ done, total: 2000 });
		}
		return Promise.reject(named('NotReadableError'));
	};
	const runner = runnerOf({
		db,
		kinds: [{ kind, load: () => Promise.resolve({ run }) }] as never,
		now: () => time
	});
	const { id } = await queueIn(db).add(
		{ kind, title: { count: 2000 }, total: 2000 },
		inputOf({ rows: 2000 })
	);
	const epoch = await raiseEpoch(db, 'jobs');
	const tries: (number | undefined)[] = [];
	for (let turn = 0; turn < 3; turn++) {
		const job = await runsIn(db).begin(id, epoch, 1);
		await db.jobs.update(id, { done: 0 } as never);
		const of = { id, run: job?.run ?? 0, epoch };
		const end = await runner.run(of, () => undefined, new AbortController().signal);
		// What it said last is kept, once the runner has come to rest.
		await expect.poll(async () => (await queueIn(db).get(id))?.done).toBe(1000);
		tries.push((await runsIn(db).end(of, end, 1))?.tries);
	}
	expect(tries).toEqual([1, 2, 3]);
	await db.delete();
});

test('a job that was stopped half-way and goes on from the beginning ends with all of it done', async () => {
	const db = new LibraryDb(`runner ${crypto.randomUUID()}`);
	const kind = made('anew');
	let time = 0;
	const run = (_: unknown, { report }: JobContext) => {
		time += 3000;
		report({ done: 2000, total: 2000 });
		return Promise.resolve();
	};
	const runner = runnerOf({
		db,
		kinds: [{ kind, load: () => Promise.resolve({ run }) }] as never,
		now: () => time
	});
	const { id } = await queueIn(db).add(
		{ kind, title: { count: 2000 }, total: 2000 },
		inputOf({ rows: 2000 })
	);
	const epoch = await raiseEpoch(db, 'jobs');
	const first = await runsIn(db).begin(id, epoch, 1);
	await runsIn(db).progress({ id, run: first?.run ?? 0, epoch }, 500, 2000);
	await queueIn(db).ask(id, 'pause');
	await queueIn(db).ask(id, 'resume');
	const second = await runsIn(db).begin(id, epoch, 1);
	const of = { id, run: second?.run ?? 0, epoch };
	expect(await runner.run(of, () => undefined, new AbortController().signal)).toEqual({ state: 'done' });
	await runsIn(db).end(of, { state: 'done' }, 2);
	expect(await queueIn(db).get(id)).toMatchObject({ state: 'done', done: 2000, total: 2000 });
	await db.delete();
});
