import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptRoad } from '#lib/workers/sync/kept.ts';
import { Schedule } from '#lib/workers/sync/schedule.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const road: KeptRoad = {
	id: 'a',
	road: { kind: 'address', name: 'A', url: 'https://a.example/' },
	state: {}
};

/** A schedule of that road whose rounds end when they are told to. */
function scheduled() {
	const ends: (() => void)[] = [];
	const schedule = new Schedule({
		roads: () => Promise.resolve([road]),
		go: () => new Promise((resolve) => ends.push(() => resolve({ well: true }))),
		placeOf: () => Promise.resolve(undefined)
	});
	return { schedule, ends };
}

const aMoment = () => vi.advanceTimersByTimeAsync(1000);

test('a road that is given anew during a round goes on with rounds after it', async () => {
	const { schedule, ends } = scheduled();
	await schedule.refresh();
	await aMoment();
	await schedule.refresh();
	await schedule.refresh();
	await aMoment();
	// Never two rounds at once.
	expect(ends).toHaveLength(1);

	ends[0]?.();
	await aMoment();
	expect(ends).toHaveLength(2);

	ends[1]?.();
	await aMoment();
	schedule.said();
	await aMoment();
	expect(ends).toHaveLength(3);
	schedule[Symbol.dispose]();
});

test('a schedule that has ended makes no more rounds', async () => {
	const { schedule, ends } = scheduled();
	await schedule.refresh();
	await aMoment();
	schedule[Symbol.dispose]();
	ends[0]?.();
	schedule.said();
	await aMoment();

	expect(ends).toHaveLength(1);
});

test('a place that asks to be left alone is, whatever is said here meanwhile', async () => {
	let rounds = 0;
	const schedule = new Schedule({
		roads: () => Promise.resolve([road]),
		go: () => Promise.resolve(rounds++ === 0 ? { well: false, leaveAlone: 3_600_000 } : { well: true }),
		placeOf: () => Promise.resolve(undefined)
	});
	await schedule.refresh();
	await aMoment();
	schedule.said();

	await vi.advanceTimersByTimeAsync(3_500_000);
	expect(rounds).toBe(1);
	await vi.advanceTimersByTimeAsync(200_000);
	expect(rounds).toBe(2);
	schedule[Symbol.dispose]();
});
