import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const le16 = (value: number) => u16(value, true);
const le32 = (value: number) => u32(value, true);
const signed = (...values: number[]) => new Uint8Array(new Int16Array(values).buffer);
const file = (version: number, ...records: (Uint8Array | number[])[]) =>
	bytes('\xffWPC', le32(16), [1, 0x16, version, 0, 0, 0, 0, 0], ...records);
/** As ExifTool 13.59 shows the same bytes. */
describe('WPG', () => {
	const start = bytes([15, 6, 1, 0], le16(2403), le16(1207));

	it('tells its size and what is drawn, things in a row together', async () => {
		const drawn = file(1, start, [5, 0, 5, 0, 0x70, 0, 0x70, 0, 16, 0]);
		const { tags, warnings } = await read(drawn);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'WPG',
			'File:WPGVersion': '1.0',
			'File:ImageWidthInches': '2.00',
			'File:ImageHeightInches': '1.01',
			'File:Records': 'Start WPG (Type 1), Line x 2, Unknown (0x70) x 2, End WPG'
		});
	});

	it('has records of any length', async () => {
		const long = bytes([5, 255], le16(300), new Uint8Array(300), [6, 255], le16(0x8001), le16(2));
		const { tags } = await read(file(1, start, long, new Uint8Array(0x10002), [16, 0]));
		expect(tags.get('File:Records')).toBe('Start WPG (Type 1), Line, Polyline, End WPG');
	});

	it('measures in 16 or 32 bits in its second version', async () => {
		const record = (type: number, body: Uint8Array) => bytes([0, type, 0, body.length], body);
		const sized = async (body: Uint8Array) =>
			(await read(file(2, record(1, body), record(24, bytes()), record(2, bytes())))).tags;
		const short = await sized(
			bytes(le16(1000), le16(500), [0], new Uint8Array(8), signed(-1000, 0, 1000, 1000))
		);
		expect(short.get('File:ImageWidthInches')).toBe('2.00');
		expect(short.get('File:ImageHeightInches')).toBe('2.00');
		expect(short.get('File:RecordsV2')).toBe('Start WPG, Rectangle, End WPG');
		const long = await sized(
			bytes(le16(1000), le16(1000), [1], new Uint8Array(8), le32(4), le32(8), le32(5004), le32(1008))
		);
		expect(long.get('File:ImageWidthInches')).toBe('5.00');
	});

	it('cut off, keeps what came before', async () => {
		const { tags, warnings } = await read(file(1, start, [5, 100, 0]));
		expect(tags.get('File:Records')).toBe('Start WPG (Type 1), Line');
		expect(warnings).toEqual([{ message: 'WPG: the last record is cut off', kind: 'damage' }]);
	});
});

it('PAM tells its size, its channels and its comments', async () => {
	const { tags } = await read(
		bytes(
			'P7\n# by hand\nWIDTH 4\nHEIGHT 2\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n',
			new Uint8Array(32)
		)
	);
	expect(Object.fromEntries(tags)).toMatchObject({
		'File:FileType': 'PAM',
		'File:ImageWidth': '4',
		'File:ImageHeight': '2',
		'File:ColorComponents': '4',
		'File:MaxVal': '255',
		'File:ColorSpace': 'RGB_ALPHA',
		'File:Comment': 'by hand',
		'Composite:ImageSize': '4x2'
	});
});

it.each([
	['big-endian', false],
	['little-endian', true]
])('Cineon, %s, tells its size, its name and its time', async (_order, little) => {
	const header = new Uint8Array(1024);
	header.set(little ? [0xd7, 0x5f, 0x2a, 0x80] : [0x80, 0x2a, 0x5f, 0xd7]);
	header.set(bytes('V4.5'), 24);
	header.set(bytes('frame.0001.cin'), 32);
	header.set(bytes('1995:04:03\0\0', '10:11:12'), 132);
	header.set(bytes([0, 3], [0, 0, 0, 0], [10, 0], u32(2048, little), u32(1556, little)), 192);
	const { tags } = await read(header);
	expect(Object.fromEntries(tags)).toMatchObject({
		'File:FileType': 'CIN',
		'File:ImageFileName': 'frame.0001.cin',
		'File:CreateDate': '1995:04:03 10:11:12',
		'File:BitsPerSample': '10',
		'File:ImageWidth': '2048',
		'File:ImageHeight': '1556'
	});
});
