import { expect, test } from 'vitest';
import { isOnTheWay, resumeAt, withStop, type Stop } from '#lib/library/resume.ts';

const stop = (fingerprint: string, at: number): Stop => ({ fingerprint, at, when: 1 });

test('a film goes on where it stopped, but not from its opening or its end', () => {
	const stops = [stop('a', 600)];

	expect(resumeAt(stops, 'a', 3600)).toBe(600);
	expect(resumeAt(stops, 'b', 3600)).toBe(0);
	expect([0, 3, 5, 3000, 3539, 3545, 3600, NaN].map((at) => isOnTheWay(at, 3600))).toEqual([
		...[false, false, true, true, true, false, false, false]
	]);
});

test('a file that became shorter begins anew, and one whose length is unknown goes on', () => {
	expect(resumeAt([stop('a', 600)], 'a', 500)).toBe(0);
	expect(resumeAt([stop('a', 600)], 'a', 0)).toBe(600);
});

test('the newest stop of a film counts; one at its end forgets it', () => {
	const first = withStop([stop('a', 10), stop('b', 20)], stop('b', 30), 100);

	expect(first).toEqual([stop('b', 30), stop('a', 10)]);
	expect(withStop(first, stop('b', 99.5), 100)).toEqual([stop('a', 10)]);
});

test('no more than five hundred stops are kept', () => {
	let stops: readonly Stop[] = [];
	for (let film = 0; film < 520; film++) stops = withStop(stops, stop(`film ${film}`, 10), 100);

	expect(stops).toHaveLength(500);
	expect(stops[0]?.fingerprint).toBe('film 519');
});
