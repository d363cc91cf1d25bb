import { expect, test } from 'vitest';
import { apart } from '#lib/ui/map/apart.ts';

const box = (x: number, y: number) => ({ x, y, width: 80, height: 16 });

test('a name that would lie over one of more weight is left out; those beside, above and below it stay', () => {
	const vienna = box(100, 100);
	const over = box(150, 108);
	const beside = box(180, 100);
	const below = box(120, 116);

	expect(apart([vienna, over, beside, below], (one) => one)).toEqual([vienna, beside, below]);
});

test('what was left out takes no room from others', () => {
	const names = [box(0, 0), box(70, 0), box(90, 0)];

	expect(apart(names, (one) => one)).toEqual([box(0, 0), box(90, 0)]);
});
