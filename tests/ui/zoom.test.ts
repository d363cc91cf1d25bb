import { expect, test } from 'vitest';
import { fitScale, inside, zoomAt } from '#lib/ui/viewer/zoom.ts';

const picture = { width: 4000, height: 3000 };
const stage = { width: 1000, height: 1000 };

test('a large picture is fitted, a small one is not blown up', () => {
	expect(fitScale(picture, stage)).toBe(0.25);
	expect(fitScale({ width: 100, height: 50 }, stage)).toBe(1);
});

test('the point under the pointer stays where it is', () => {
	const before = { scale: 0.5, x: 40, y: -20 };
	const point = { x: 123, y: -77 };
	const after = zoomAt(before, 2, point, 0.25);
	expect((point.x - after.x) / after.scale).toBeCloseTo((point.x - before.x) / before.scale);
	expect((point.y - after.y) / after.scale).toBeCloseTo((point.y - before.y) / before.scale);
});

test('zooming ends at the fit and at eight times', () => {
	expect(zoomAt({ scale: 0.3, x: 0, y: 0 }, 0.01, { x: 0, y: 0 }, 0.25).scale).toBe(0.25);
	expect(zoomAt({ scale: 1, x: 0, y: 0 }, 100, { x: 0, y: 0 }, 0.25).scale).toBe(8);
});

test('the picture cannot be moved off the stage', () => {
	expect(inside({ scale: 1, x: 9999, y: -9999 }, picture, stage)).toEqual({ scale: 1, x: 1500, y: -1000 });
	expect(inside({ scale: 0.25, x: 50, y: 50 }, picture, stage)).toEqual({ scale: 0.25, x: 0, y: 0 });
});
