import { expect, test } from 'vitest';
import { beside, placed } from '#lib/ui/parts/menu-place.ts';

const field = { width: 1000, height: 800 };
const size = { width: 200, height: 300 };
const point = (x: number, y: number) => ({ left: x, right: x, top: y, bottom: y });

test('a menu stands where somebody pointed, and before or above that where there is no room', () => {
	expect(placed(point(100, 100), size, field, false)).toEqual({ left: 100, top: 100 });
	expect(placed(point(950, 700), size, field, false)).toEqual({ left: 750, top: 400 });
	expect(placed(point(400, 100), size, field, true)).toEqual({ left: 200, top: 100 });
	expect(placed(point(50, 100), size, field, true)).toEqual({ left: 50, top: 100 });
});

test('one that is higher than either side has room stays on screen', () => {
	expect(placed(point(100, 400), { width: 200, height: 700 }, field, false)).toEqual({ left: 100, top: 92 });
	expect(placed(point(100, 400), { width: 200, height: 900 }, field, false)).toEqual({ left: 100, top: 8 });
});

test('a menu in a menu stands behind its entry, or before it', () => {
	const entry = { left: 300, right: 500, top: 120, bottom: 148 };
	expect(beside(entry, size, field, false)).toEqual({ left: 496, top: 115 });
	expect(beside(entry, size, field, true)).toEqual({ left: 104, top: 115 });
	const far = { left: 700, right: 900, top: 700, bottom: 728 };
	expect(beside(far, size, field, false)).toEqual({ left: 504, top: 492 });
});
