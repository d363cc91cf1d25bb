import { expect, test } from 'vitest';
import { matrix } from '#lib/workers/decode/orient.ts';

/** Where the stored top-left corner comes to lie, as fractions of the upright picture's width and height. */
function corner(orientation: number): [number, number] {
	const [, , , , e, f] = matrix(orientation, 40, 30);
	const [width, height] = orientation >= 5 ? [30, 40] : [40, 30];
	return [e / width, f / height];
}

test('each EXIF orientation brings the stored first corner to its place', () => {
	const corners = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((one) => [one, corner(one)]));
	expect(corners).toEqual({
		1: [0, 0],
		2: [1, 0],
		3: [1, 1],
		4: [0, 1],
		5: [0, 0],
		6: [1, 0],
		7: [1, 1],
		8: [0, 1]
	});
});

test('an orientation that is none leaves the picture as it is', () => {
	expect(matrix(99, 40, 30)).toEqual([1, 0, 0, 1, 0, 0]);
});
