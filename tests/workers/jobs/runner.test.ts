import 'fake-indexeddb/auto';
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
