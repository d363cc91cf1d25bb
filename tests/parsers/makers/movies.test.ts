/** What cameras keep of themselves in a box of their movies. */
import { describe, expect, it } from 'vitest';
import { u16, u32 } from '../../fixtures/build-blocks.ts';
import { placed } from '../../fixtures/build-makers.ts';
import { box, join, text } from '../made-boxes.ts';
import { read } from '../reading.ts';

const movie = (tags: Uint8Array) =>
	join(box('ftyp', text('qt  \0\0\0\0qt  ')), box('moov', box('udta', box('TAGS', tags))));
const le = (value: number) => u32(value, true);

describe('a camera’s box in a movie', () => {
	const tags = placed(
		177,
		[0, 'PENTAX DIGITAL CAMERA'],
		[38, le(384)],
		[42, [...le(40), ...le(10)]],
		[50, [...le(-7 >>> 0), ...le(10)]],
		[68, u16(1, true)],
		[72, [...le(189), ...le(10)]],
		[175, u16(50, true)]
	);

	it('tells how the movie was taken', async () => {
		const { tags: told } = await read(movie(tags), 'made.mov');
		expect(Object.fromEntries([...told].filter(([key]) => key.startsWith('Pentax:')))).toEqual({
			'Pentax:Make': 'PENTAX DIGITAL CAMERA',
			'Pentax:ExposureTime': '1/38',
			'Pentax:FNumber': '4.0',
			'Pentax:ExposureCompensation': '-0.7',
			'Pentax:WhiteBalance': 'Daylight',
			'Pentax:FocalLength': '18.9 mm',
			'Pentax:ISO': '50'
		});
	});

	it('tells as much as there is of it', async () => {
		const { tags: told } = await read(movie(tags.subarray(0, 44)), 'made.mov');
		expect(told.get('Pentax:ExposureTime')).toBe('1/38');
		expect(told.has('Pentax:FNumber')).toBe(false);
	});

	it('of a make that nobody knows tells nothing', async () => {
		const { tags: told, warnings } = await read(movie(placed(177, [0, 'LUMOGRAPH'])), 'made.mov');
		expect([...told.values()]).not.toContain('LUMOGRAPH');
		expect(warnings).toEqual([]);
	});
});
