/** What Adobe's converter keeps in a DNG of raw files: blocks of theirs in forms of its own. */
import { describe, expect, it } from 'vitest';
import { deciphered } from '#lib/parsers/makers/sony-raw.ts';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { directoryAt, placed } from '../../fixtures/build-makers.ts';
import { mrw } from '../../fixtures/build-sony.ts';
import { ascii, long, short, tiff, undef } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

type Part = Uint8Array | string | readonly number[];

const block = (kind: string, ...parts: readonly Part[]): Uint8Array => {
	const content = bytes(...parts);
	return bytes(kind, u32(content.length), content, content.length % 2 ? [0] : []);
};

const dng = (make: string, model: string, ...blocks: readonly Uint8Array[]): Uint8Array =>
	tiff(
		[
			[
				ascii(271, make),
				ascii(272, model),
				{ id: 0xc612, type: 1, value: [1, 4, 0, 0] },
				undef(0xc634, bytes('Adobe\0', ...blocks))
			]
		],
		{
			little: true
		}
	);

async function told(group: string, file: Uint8Array): Promise<Record<string, string>> {
	const { tags } = await read(file, 'made.dng');
	return Object.fromEntries(
		[...tags]
			.filter(([key]) => key.startsWith(`${group}:`))
			.map(([key, text]) => [key.slice(group.length + 1), text])
	);
}

/** A field whose value follows it. */
const field = (id: number, type: number, count: number, value: Part): Uint8Array =>
	bytes(u16(id), u16(type), u32(count), value);

const sensor = (padding: readonly number[]) =>
	bytes(
		'II',
		u16(4),
		field(2, 3, 1, bytes(u16(4000, true), padding)),
		field(3, 3, 1, bytes(u16(3000, true), padding)),
		field(0x119, 7, 32, placed(32, [14, u16(1, true)])),
		field(0x17, 3, 1, bytes(u16(200, true), padding))
	);

const fujiEntry = (id: number, value: readonly number[]): Uint8Array =>
	bytes(u16(id), u16(value.length), value);
const fujiDirectory = (...entries: readonly Uint8Array[]): Uint8Array => {
	const content = bytes(u32(entries.length), ...entries);
	return bytes(u32(content.length), content);
};
const fuji = block(
	'RAF ',
	'MM',
	u32(84),
	placed(84, [0, 'FUJIFILMCCD-RAW ']),
	fujiDirectory(fujiEntry(0x100, [0, 10, 0, 20]), fujiEntry(0x2ff0, [0, 1, 0, 2, 0, 3, 0, 4])),
	fujiDirectory(fujiEntry(0x100, [0, 30, 0, 40]))
);

const canonOf = (model: string) =>
	block(
		'CRW ',
		'II',
		u16(2),
		u16(0x080a),
		u32(7 + model.length),
		'Canon\0',
		model,
		[0],
		u16(0x580b),
		u32(4),
		u32(123_456, true)
	);
const canon = canonOf('EOS D60');

describe('a DNG made by Adobe’s converter', () => {
	it.each<[string, readonly number[]]>([
		['as they are', []],
		['of four bytes at least', [0, 0]]
	])('has fields of Panasonic’s raw files, values %s', async (_how, padding) => {
		const file = dng('Panasonic', 'DMC-GH4', block('Pano', sensor(padding)));
		expect(await told('IFD0', file)).toMatchObject({ SensorWidth: '4000', SensorHeight: '3000', ISO: '200' });
		expect(await told('PanasonicRaw', file)).toMatchObject({ DistortionCorrection: 'On' });
	});

	it('has the directories of FujiFilm’s raw files', async () => {
		const file = dng('FUJIFILM', 'X-T1', fuji);
		expect(await told('RAF', file)).toEqual({ RawImageFullSize: '20x10', WB_GRGBLevels: '1 2 3 4' });
		expect(await told('RAF2', file)).toEqual({ RawImageFullSize: '40x30' });
	});

	it('has Sony’s own directory, whose offsets count as they did', async () => {
		const [from, key] = [5000, 0x1234567];
		const inner = deciphered(placed(64, [0, directoryAt([short(0x787f, 16_300)], from + 100)]), key);
		const outer = directoryAt([long(0x7200, from + 100), long(0x7201, 64), long(0x7221, key)], from);
		const file = dng('SONY', 'DSLR-A700', block('SR2 ', 'II', u32(from), placed(100, [0, outer]), inner));
		expect(await told('SR2SubIFD', file)).toEqual({ WhiteLevel: '16300' });
	});

	it('has blocks of Minolta’s raw files', async () => {
		const file = dng('Minolta', 'DiMAGE A2', block('MRW ', 'MM', u16(4), mrw().subarray(8)));
		const tags = await told('MinoltaRaw', file);
		expect(tags).toMatchObject({ WB_RGGBLevels: '438 256 256 509', WBMode: 'Cloudy' });
		expect(tags).not.toHaveProperty('WB_RBLevelsTungsten');
	});

	it.each([
		['EOS D60', '0000123456'],
		['EOS D30', '1-57920']
	])('has values of Canon’s old raw files: %s', async (Model, SerialNumber) => {
		const file = dng('Canon', Model, canonOf(Model));
		expect(await told('CanonRaw', file)).toEqual({ Make: 'Canon', Model, SerialNumber });
	});

	it('has fields of Kodak’s raw files', async () => {
		const file = dng('Kodak', 'DCS', block('Koda', 'MM', u16(1), field(0x3e9, 2, 4, 'ABC\0')));
		expect(await told('KodakIFD', file)).toEqual({ OriginalFileName: 'ABC' });
	});

	it('keeps the camera where a block is cut off anywhere or claims too much', async () => {
		for (const whole of [
			block('Pano', sensor([])),
			fuji,
			canon,
			block('MRW ', 'MM', u16(4), mrw().subarray(8))
		]) {
			for (let size = 8; size < whole.length; size += 5) {
				const cut = bytes(whole.subarray(0, 4), u32(size - 8), whole.subarray(8, size));
				const { tags } = await read(dng('A', 'B', cut), 'made.dng');
				expect(tags.get('IFD0:DNGVersion')).toBe('1.4.0.0');
			}
		}
		const { warnings } = await read(
			dng('A', 'B', block('Pano', 'II', u16(1), field(2, 3, 0xffff_ffff, []))),
			'made.dng'
		);
		expect(warnings.length).toBe(1);
	});
});
