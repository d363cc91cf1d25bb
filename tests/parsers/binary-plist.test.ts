import { describe, expect, it } from 'vitest';
import { parseBinaryPlist, readBinaryPlist } from '#lib/parsers/blocks/binary-plist.ts';
import { Budget } from '#lib/parsers/io/budget.ts';
import { bytes, u16 } from '../fixtures/build-blocks.ts';
import { readBlock } from './blocks.ts';
import { box, text, u32 } from './made-boxes.ts';
import { extent, picture } from './made-heif.ts';
import { read } from './reading.ts';

/** Objects one after another, then where each begins, then the trailer. The first is the top. */
function plist(...objects: Uint8Array[]): Uint8Array {
	let at = 8;
	const offsets = objects.map((object) => (at += object.length) - object.length);
	const trailer = bytes([0, 0, 0, 0, 0, 0, 2, 1], u32(0, objects.length, 0, 0, 0, at));
	return bytes('bplist00', ...objects, ...offsets.map((offset) => u16(offset)), trailer);
}
const ascii = (words: string) => bytes([0x50 | words.length], words);
const map = (...pairs: (readonly [key: number, value: number])[]) =>
	bytes(
		[0xd0 | pairs.length],
		pairs.map(([key]) => key),
		pairs.map(([, value]) => value)
	);
const list = (...items: number[]) => bytes([0xa0 | items.length], items);
const float = bytes([0x22, 0x40, 0x20, 0, 0]);
const big = bytes([0x13, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe]);
const utf16 = bytes([0x62], [0, 0xe9, 0, 0x21]);
const date = bytes([0x33, 0x41, 0xc5, 0xcf, 0x46, 0x10, 0, 0, 0]);

const sample = plist(
	map([1, 2], [3, 4], [5, 7], [8, 10], [11, 12], [13, 14], [15, 16]),
	ascii('i'),
	float,
	ascii('n'),
	big,
	ascii('sub'),
	bytes([0x10, 7]),
	map([9, 6]),
	ascii('on'),
	ascii('field'),
	bytes([0x09]),
	ascii('words'),
	list(9, 17),
	ascii('data'),
	bytes([0x43], [1, 2, 3]),
	ascii('when'),
	date,
	utf16
);

describe('a binary property list', () => {
	it('gives a tag for every value, named after the path to it', () => {
		const { tags, warnings } = readBlock(readBinaryPlist, sample);
		expect(tags).toEqual({
			'PLIST:TagI': '2.5',
			'PLIST:TagN': '-2',
			'PLIST:SubField': '7',
			'PLIST:On': 'true',
			'PLIST:Words': 'field, é!',
			'PLIST:Data': '(Binary data 3 bytes, use -b option to extract)',
			'PLIST:When': '2024:03:11 00:47:28+00:00'
		});
		expect(warnings).toEqual([]);
	});

	it('keeps to its bytes when it is cut or contains itself', () => {
		expect(() => {
			for (let size = 0; size < sample.length; size++) readBlock(readBinaryPlist, sample.subarray(0, size));
		}).not.toThrow();
		const self = plist(list(0));
		expect(() => parseBinaryPlist(self, new Budget())).toThrow(/nesting/);
		const crossed = plist(list(1, 1), list(2, 2), list(3, 3), list(0, 0));
		expect(() => parseBinaryPlist(crossed, new Budget())).toThrow(/nesting/);
	});

	it('is read where phones keep it: in an item of a picture', async () => {
		const made = picture({
			primary: 1,
			items: [
				{ id: 1, type: 'hvc1', data: text('pixels'), properties: [1] },
				{ id: 2, type: 'uri ', mime: ['tag:made-up'], data: sample, references: [['cdsc', 1]] },
				{ id: 3, type: 'uri ', mime: ['tag:other'], data: text('something else') }
			],
			properties: [extent(4, 3)],
			behind: [box('mpvd', text('film'))]
		});
		const { tags, warnings } = await read(made);
		expect(tags.get('PLIST:SubField')).toBe('7');
		expect(tags.get('QuickTime:MotionPhotoVideo')).toBe('(Binary data 4 bytes, use -b option to extract)');
		expect(warnings).toEqual([]);
	});
});
