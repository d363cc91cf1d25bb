import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Durations, operations, Recorder } from '#lib/library/measure.ts';

test('shares of durations are right to a sixteenth', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 300 }),
			fc.constantFrom(0.5, 0.95, 1),
			(all, share) => {
				const durations = new Durations();
				for (const ms of all) durations.add(ms);
				const exact = all.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * all.length) - 1)] ?? 0;
				const told = durations.within(share);
				expect(told).toBeGreaterThanOrEqual(exact * (1 - 1e-9) - 1e-9);
				expect(told).toBeLessThanOrEqual(exact * (1 + 1 / 16) + 0.001 + 1e-9);
			}
		)
	);
});

test('only the latest count for what is recent', () => {
	const durations = new Durations();
	for (let at = 0; at < 1000; at++) durations.add(at < 900 ? 500 : 2);
	expect(durations.within(0.5)).toBeGreaterThan(400);
	expect(durations.recent()).toHaveLength(128);
	expect(durations.recent().at(-1)).toBe(2);
	expect(durations.recentWithin(0.5)).toBe(2);
});

test('a clock that jumps back adds nothing', () => {
	const durations = new Durations();
	durations.add(-5);
	durations.add(NaN);
	expect([durations.count, durations.within(0.95), durations.recent()]).toEqual([0, 0, []]);
});

test('work is timed, a failure counted, and what a person stopped neither', async () => {
	const recorder = new Recorder();
	expect(await recorder.time('search', () => Promise.resolve(3))).toBe(3);
	await expect(recorder.time('search', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	const stopped = new DOMException('stopped', 'AbortError');
	await expect(recorder.time('search', () => Promise.reject(stopped))).rejects.toBe(stopped);
	expect(recorder.durations.get('search')).toMatchObject({ count: 1, failed: 1 });
});

test('a name stands for one operation', () => {
	expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
});
