import { expect, test } from 'vitest';
import { Wave } from '../../src/lib/workers/sound/peaks.ts';

test('a step is as loud as its loudest sample', () => {
	const wave = new Wave(4);
	for (const [place, value] of [
		[0, 0.1],
		[0.1, -0.5],
		[0.25, 0],
		[0.5, 1],
		[0.99, 0.25],
		[1, -2]
	] as const)
		wave.hear(place, value);
	expect([...wave.whole()]).toEqual([128, 0, 255, 255]);
});

test('steps that nobody listened to go on like the one before; the first ones like the next', () => {
	const wave = new Wave(6);
	wave.hear(0.2, 0.2);
	wave.hear(0.7, 0.8);
	expect([...wave.whole()]).toEqual([51, 51, 51, 51, 204, 204]);
	expect([...new Wave(3).whole()]).toEqual([0, 0, 0]);
});
