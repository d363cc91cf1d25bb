import { describe, expect, test } from 'vitest';
import { focusPoints } from '#lib/library/focus-points.ts';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { seeded } from '../random.ts';

type Given = StoredValue | { readonly value: StoredValue; readonly printed: string };

/** Tags as `Group1:Name`: the value, and what it prints where that is something else. */
function tagsOf(values: Readonly<Record<string, Given>>): StoredTag[] {
	return Object.entries(values).map(([key, given]): StoredTag => {
		const [group1 = '', name = ''] = key.split(':');
		const said = typeof given === 'object' && 'printed' in given ? given : { value: given };
		return { group0: 'MakerNotes', group1, name, id: name, table: 'Made', offset: 0, size: 0, ...said };
	});
}

/** Rounded, as `kind left,top width x height`, in thousandths of the picture. */
function drawn(
	values: Readonly<Record<string, Given>>,
	orientation = 1,
	shown?: { width: number; height: number }
) {
	const thousandths = (part: number) => String(Math.round(part * 1000));
	return focusPoints(tagsOf(values), orientation, shown).map(
		({ x, y, width, height, kind }) =>
			`${kind} ${thousandths(x)},${thousandths(y)} ${thousandths(width)}x${thousandths(height)}`
	);
}

const canon = {
	'Canon:CameraType': { value: 248, printed: 'EOS High-end' },
	'Canon:AFImageWidth': 5000,
	'Canon:AFImageHeight': 4000,
	'Canon:AFAreaWidths': '100 200 100',
	'Canon:AFAreaHeights': '80 160 80',
	'Canon:AFAreaXPositions': '-1500 0 1500',
	'Canon:AFAreaYPositions': '1000 0 -1000',
	'Canon:AFPointsInFocus': { value: 1, printed: '0' },
	'Canon:AFPointsSelected': { value: 3, printed: '0,1' }
};

describe('points lie where the maker says', () => {
	test('Canon: from the middle, upwards, those in focus and those selected', () => {
		// 2500 - 1500 = 1000 of 5000 to the left; 2000 - 1000 = 1000 of 4000 from above.
		expect(drawn(canon)).toEqual(['in-focus 190,240 20x20', 'selected 480,480 40x40']);
	});

	test('Canon compacts count downwards', () => {
		expect(drawn({ ...canon, 'Canon:CameraType': { value: 250, printed: 'Compact' } })[0]).toBe(
			'in-focus 190,740 20x20'
		);
	});

	test('Canon: one size for all, in older notes', () => {
		const rest = Object.fromEntries(
			Object.entries(canon).filter(([key]) => !/(?:Widths|Heights)$/.test(key))
		);
		expect(drawn({ ...rest, 'Canon:AFAreaWidth': 500, 'Canon:AFAreaHeight': 400 })[0]).toBe(
			'in-focus 150,200 100x100'
		);
	});

	test('Nikon: one area by its middle', () => {
		const nikon = {
			'Nikon:AFImageWidth': 6000,
			'Nikon:AFImageHeight': 4000,
			'Nikon:AFAreaXPosition': 4500,
			'Nikon:AFAreaYPosition': 1000,
			'Nikon:AFAreaWidth': 600,
			'Nikon:AFAreaHeight': 400
		};
		expect(drawn(nikon)).toEqual(['selected 700,200 100x100']);
		expect(drawn({ ...nikon, 'Nikon:ContrastDetectAFInFocus': { value: 1, printed: 'Yes' } })).toEqual([
			'in-focus 700,200 100x100'
		]);
		expect(drawn({ ...nikon, 'Nikon:AFAreaXPosition': 0, 'Nikon:AFAreaYPosition': 0 })).toEqual([]);
	});

	test('Sony: a place in its frame, with the size where it counts', () => {
		const sony = { 'Sony:FocusLocation': '6000 4000 1500 1000' };
		expect(drawn(sony)).toEqual(['selected 250,250 0x0']);
		expect(drawn({ ...sony, 'Sony:FocusFrameSize': { value: '600 400 257', printed: '600x400' } })).toEqual([
			'selected 200,200 100x100'
		]);
		expect(drawn({ ...sony, 'Sony:FocusFrameSize': { value: '600 400 0', printed: 'n/a' } })).toEqual([
			'selected 250,250 0x0'
		]);
	});

	test('Fujifilm: a pixel of the picture', () => {
		const fuji = {
			'ExifIFD:ExifImageWidth': 4000,
			'ExifIFD:ExifImageHeight': 3000,
			'FujiFilm:FocusPixel': [1000, 2250]
		};
		expect(drawn(fuji)).toEqual(['selected 250,750 0x0']);
		expect(drawn({ ...fuji, 'FujiFilm:FocusWarning': { value: 0, printed: 'Good' } })).toEqual([
			'in-focus 250,750 0x0'
		]);
		// Made smaller since, with the notes of the large one.
		expect(drawn({ ...fuji, 'ExifIFD:ExifImageWidth': 400, 'ExifIFD:ExifImageHeight': 300 })).toEqual([]);
	});

	test('Olympus: areas in 255ths, else a place; OM: areas and what was recognised, by corners', () => {
		const place = { value: '0.6 0.4 0.6 0.4', printed: '(60%,40%) (60%,40%)' };
		expect(drawn({ 'Olympus:AFPointSelected': place })).toEqual(['selected 600,400 0x0']);
		expect(
			drawn({
				'Olympus:AFPointSelected': place,
				'Olympus:AFAreas': { value: '1', printed: '(51,102)-(102,153), Center (0,0)-(51,51)' }
			})
		).toEqual(['in-focus 200,400 200x200', 'in-focus 0,0 200x200']);
		expect(drawn({ 'Olympus:AFAreas': { value: '0', printed: 'none' } })).toEqual([]);
		expect(
			drawn({
				'Olympus:AFFrameSize': '640 480',
				'Olympus:AFFocusArea': '320 240 64 48',
				'Olympus:AFSelectedArea': '0 0 0 0',
				'Olympus:SubjectDetectFrameSize': '640 480',
				'Olympus:SubjectDetectArea': '64 48 128 96'
			})
		).toEqual(['in-focus 500,500 100x100', 'subject 100,100 200x200']);
	});

	test('Panasonic: fractions of the picture; numbers beyond it are none', () => {
		expect(drawn({ 'Panasonic:AFPointPosition': '0.5 0.25', 'Panasonic:AFAreaSize': '0.2 0.1' })).toEqual([
			'selected 400,200 200x100'
		]);
		expect(drawn({ 'Panasonic:AFPointPosition': { value: '16777216 16777216', printed: 'n/a' } })).toEqual(
			[]
		);
	});
});

describe('a picture that is turned upright takes its points with it', () => {
	// Upper left corner, wider than high.
	const tags = { 'Panasonic:AFPointPosition': '0.2 0.1', 'Panasonic:AFAreaSize': '0.2 0.1' };
	test.each([
		[1, 'selected 100,50 200x100'],
		[2, 'selected 700,50 200x100'],
		[3, 'selected 700,850 200x100'],
		[4, 'selected 100,850 200x100'],
		[5, 'selected 50,100 100x200'],
		[6, 'selected 850,100 100x200'],
		[7, 'selected 850,700 100x200'],
		[8, 'selected 50,700 100x200']
	])('orientation %i', (orientation, expected) => {
		expect(drawn(tags, orientation)).toEqual([expected]);
	});
});

test('a picture that was cut to another shape shows none', () => {
	expect(drawn(canon, 1, { width: 2500, height: 2000 })).toHaveLength(2);
	expect(drawn(canon, 1, { width: 2000, height: 2000 })).toEqual([]);
	expect(drawn(canon, 6, { width: 2000, height: 2500 })).toHaveLength(2);
	expect(drawn(canon, 6, { width: 2500, height: 2000 })).toEqual([]);
});

test('damaged notes draw nothing outside of the picture, and never very much', () => {
	expect(
		drawn({
			...canon,
			'Canon:AFAreaXPositions': '-9000 0',
			'Canon:AFAreaYPositions': '0',
			'Canon:AFAreaWidths': ''
		})
	).toEqual([]);
	const many = Array.from({ length: 2000 }, (_, at) => String(at));
	expect(
		focusPoints(
			tagsOf({
				...canon,
				'Canon:AFAreaXPositions': many.map(() => '1').join(' '),
				'Canon:AFAreaYPositions': many.map(() => '1').join(' '),
				'Canon:AFPointsInFocus': { value: 0, printed: many.join(',') }
			}),
			1
		).length
	).toBeLessThanOrEqual(200);

	const { below, pick } = seeded(7);
	const names = Object.keys(canon);
	for (let round = 0; round < 500; round++) {
		const changed = {
			...canon,
			[pick(names)]: pick(['', 'NaN', '-1', '1e308 1e308', String(below(70_000)), '9,9'])
		};
		for (const { x, y, width, height } of focusPoints(tagsOf(changed), below(12)))
			for (const part of [x + width / 2, y + height / 2, width, height]) {
				expect(part).toBeGreaterThanOrEqual(0);
				expect(part).toBeLessThanOrEqual(1);
			}
	}
});

test('what no maker says is not made up', () => {
	expect(drawn({ 'ExifIFD:ExifImageWidth': 10, 'Pentax:AFPointSelected': 'Center' })).toEqual([]);
	expect(drawn({})).toEqual([]);
});
