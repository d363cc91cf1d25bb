import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newJob, type Job, type JobKind, type JobProblem } from '#lib/library/job.ts';
import {
	afterProblem,
	asked,
	mostTries,
	nextTry,
	nextTurns,
	placeBetween,
	verbsOf,
	waitAfter
} from '#lib/library/job-turns.ts';

const now = 1_000_000;
function job(change: Partial<Job> = {}): Job {
	return { ...newJob({ kind: 'packing', title: {}, total: 10 }, 1, now), ...change };
}
const kind = (name: string) => name as JobKind;
const free = { running: new Set<string>(), atOnce: () => 1, most: 4, now };

test('jobs begin in the order of the queue, not in that of their age', () => {
	const jobs = [job({ id: 'a', order: 3 }), job({ id: 'b', order: 1 }), job({ id: 'c', order: 2 })];

	expect(nextTurns(jobs, { ...free, atOnce: () => 9 }).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('no more jobs begin than may run at once, of one kind and of all', () => {
	const jobs = ['x', 'x', 'y', 'z', 'z', 'w'].map((name, index) =>
		job({ id: String(index), kind: kind(name), order: index })
	);

	expect(nextTurns(jobs, free).map(({ id }) => id)).toEqual(['0', '2', '3', '5']);
	expect(nextTurns(jobs, { ...free, most: 2 }).map(({ id }) => id)).toEqual(['0', '2']);
	const busy = jobs.map((one) => (one.id === '0' ? { ...one, state: 'running' as const } : one));
	expect(nextTurns(busy, { ...free, running: new Set(['0']), most: 2 }).map(({ id }) => id)).toEqual(['2']);
});

test('paused, failed, done and cancelled jobs, and those that wait for another try, do not begin', () => {
	const jobs = (['paused', 'failed', 'done', 'cancelled'] as const).map((state, index) =>
		job({ id: String(index), state })
	);
	const waits = job({ id: 'later', again: now + 5 });

	expect(nextTurns([...jobs, waits], { ...free, atOnce: () => 9 })).toEqual([]);
	expect(nextTry([...jobs, waits], now)).toBe(now + 5);
	expect(nextTurns([waits], { ...free, now: now + 5 })).toEqual([waits]);
});

test('jobs that hung run one at a time, beside those that did not', () => {
	const hung = { problem: { cause: 'hung' } } as const;
	const jobs = [job({ id: 'a', ...hung }), job({ id: 'b', order: 2, ...hung }), job({ id: 'c', order: 3 })];
	const turns = { ...free, atOnce: () => 9 };

	expect(nextTurns(jobs, turns).map(({ id }) => id)).toEqual(['a', 'c']);
	expect(nextTurns(jobs.slice(1), turns).map(({ id }) => id)).toEqual(['b', 'c']);
	const [a, ...others] = jobs;
	const busy = [{ ...job(a), state: 'running' as const }, ...others];
	expect(nextTurns(busy, { ...turns, running: new Set(['a']) }).map(({ id }) => id)).toEqual(['c']);
});

test('what may pass is tried again after 1, 2, 4 ... seconds, up to five minutes, and then waits for a person', () => {
	expect([1, 2, 3, 4, 20].map(waitAfter)).toEqual([1000, 2000, 4000, 8000, 300_000]);
	const problem: JobProblem = { cause: 'quota' };
	let at = job({ state: 'running' });
	for (let tries = 1; tries < mostTries; tries++) {
		at = afterProblem(at, problem, now);
		expect(at).toMatchObject({ state: 'waiting', tries, again: now + waitAfter(tries), problem });
	}
	expect(afterProblem(at, problem, now)).toMatchObject({ state: 'failed', problem, ended: now });
});

test('what does not pass by itself waits for a person at once', () => {
	expect(afterProblem(job({ state: 'running' }), { cause: 'denied' }, now)).toMatchObject({
		state: 'failed'
	});
});

test('a person can do with a job what its state allows, and nothing else', () => {
	expect(verbsOf(job({ state: 'waiting' }))).toEqual(['pause', 'cancel']);
	expect(verbsOf(job({ state: 'waiting', again: now + 1 }))).toEqual(['retry', 'pause', 'cancel']);
	expect(verbsOf(job({ state: 'done', failed: 0 }))).toEqual(['clear']);
	expect(verbsOf(job({ state: 'done', failed: 2 }))).toEqual(['retry', 'clear']);
	expect(asked(job({ state: 'done' }), 'cancel', now)).toBeUndefined();
	expect(asked(job({ state: 'waiting', again: now + 9, tries: 3 }), 'retry', now)).toMatchObject({
		state: 'waiting',
		tries: 0
	});
	expect(asked(job({ state: 'waiting', again: now + 9 }), 'retry', now)).not.toHaveProperty('again');
});

test('between two places there is a third, or it is said that there is none', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
			const [low, high] = [Math.min(one, other), Math.max(one, other)];
			const place = placeBetween(job({ order: low }), job({ order: high }));
			if (place !== undefined) {
				expect(place).toBeGreaterThan(low);
				expect(place).toBeLessThan(high);
			}
		})
	);
	expect(placeBetween(undefined, job({ order: 4 }))).toBe(3);
	expect(placeBetween(job({ order: 4 }), undefined)).toBe(5);
});
