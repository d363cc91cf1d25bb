import { expect, test } from 'vitest';
import { Pace } from '#lib/state/jobs/pace.ts';

test('the time left follows how fast a job went lately', () => {
	const pace = new Pace();
	pace.note('a', 0, 0);
	expect(pace.secondsLeft('a', 100)).toBeUndefined();
	pace.note('a', 10, 5000);
	expect(pace.secondsLeft('a', 100)).toBe(50);
	// Ten times as fast since; what lies far back does not count any more.
	for (let at = 1; at <= 25; at++) pace.note('a', 10 + at * 20, 5000 + at * 1000);
	expect(pace.secondsLeft('a', 100)).toBeCloseTo(5, 0);
});

test('a job that was begun anew is not thought to go backwards', () => {
	const pace = new Pace();
	pace.note('a', 500, 0);
	pace.note('a', 900, 4000);
	pace.note('a', 10, 5000);
	expect(pace.secondsLeft('a', 100)).toBeUndefined();
	pace.forget('a');
	expect(pace.secondsLeft('a', 100)).toBeUndefined();
});
