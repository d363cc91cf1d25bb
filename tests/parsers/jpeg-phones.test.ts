/** Segments that phones, a drone and a few cameras have to themselves. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../fixtures/build-blocks.ts';
import { ascii, frame, jpeg, long, segment, tiff, undef } from '../fixtures/build-tiff.ts';
import { seeded } from '../random.ts';
import { mutantOf } from './mutants.ts';
import { read } from './reading.ts';

const tagsOf = async (...segments: Uint8Array[]) =>
	Object.fromEntries((await read(jpeg(...segments, frame(8, 8)))).tags);

const scaladoPart = (letters: string, version: number, value: number) =>
	bytes(letters, u32(version), u32(value));
/** The list, cut into segments. */
function scalado(list: Uint8Array, ...cuts: number[]): Uint8Array[] {
	const ends = [...cuts, list.length];
	return ends.map((end, index) =>
		segment(
			0xe4,
			'SCALADO\0',
			u16(ends.length),
			u16(index),
			u32(list.length),
			list.subarray(ends[index - 1] ?? 0, end)
		)
	);
}
const list = (version: number, size: number) =>
	bytes(
		scaladoPart('SPMO', version, size),
		scaladoPart('WDTH', 1, 640),
		scaladoPart('HGHT', 1, 480),
		scaladoPart('QUAL', 1, -90 >>> 0),
		'a picture of so and so many bytes'
	);

const part = (letters: string, value: Uint8Array | string) =>
	bytes(letters, u32(1, true), u32(value.length, true), value);
const crop = bytes(u16(1), [1], u32(-5 >>> 0), [2]);
const cameraList = part(
	'TDHD',
	bytes(part('FWRV', 'Ver 1.02\0'), part('ABCD', '?'), part('LSLV', part('CMSN', 'SN7')))
);
const head = bytes([0xff, 0xd8, 0xff, 0xdb], 'begins');
const seal = segment(0xe8, 'SEAL\0', '<seal seal="1" d="example.com" copyright="Me &amp; you" odd="x"/>');

const all = [
	...scalado(list(1, 33), 7, 30),
	segment(0xe3, 'Stim\0\0', tiff([[ascii(0, '0100'), undef(7, crop), long(17, 0)]])),
	segment(0xe3, head),
	segment(0xe4, ' goes on'),
	segment(0xe5, ' and ends'),
	segment(0xe5, 'ssuniqueid\0', [0, 18, 255]),
	segment(0xe6, cameraList),
	segment(0xe1, 'PARROT\0', tiff([[ascii(2, 'x')]])),
	seal
];

describe('segments of phones and cameras', () => {
	it.each([
		['the size of what follows', list(1, 33), { QUAL: '90' }],
		['the size of the list', list(5, 24), {}]
	])('reads how a preview was made, with %s', async (_what, told, { QUAL }: { QUAL?: string }) => {
		const tags = await tagsOf(...scalado(told, 7, 30));
		expect(tags).toMatchObject({ 'Scalado:PreviewImageWidth': '640', 'Scalado:PreviewImageHeight': '480' });
		expect(tags['Scalado:PreviewQuality']).toBe(QUAL);
	});

	it('reads the crop of a stereo pair in its place', async () => {
		expect(
			await tagsOf(segment(0xe3, 'Stim\0\0', tiff([[ascii(0, '0100'), undef(7, crop), long(17, 0)]])))
		).toMatchObject({
			'Stim:CropXCommonOffset': 'Individual Offset Setting',
			'Stim:CropXOffset': '-5',
			'Stim:CropXViewpointNumber2': '2',
			'Stim:ConvergenceDistance': 'inf'
		});
	});

	it('puts a preview together that goes on in the next segments, and no other', async () => {
		const { metadata } = await read(jpeg(...all.slice(4, 7), frame(8, 8)));
		expect(metadata?.previews.map(({ bytes: picture }) => picture?.length)).toEqual([27]);
		const gap = await read(jpeg(segment(0xe3, head), segment(0xea, 'x'), segment(0xe4, 'y'), frame(8, 8)));
		expect(gap.metadata?.previews.map(({ bytes: picture }) => picture?.length)).toEqual([10]);
	});

	it('reads an id, a list of the camera, a thermal picture and a signature', async () => {
		expect(await tagsOf(...all)).toMatchObject({
			'Samsung:UniqueID': '0012ff',
			'HP:FirmwareVersion': 'Ver 1.02',
			'HP:SerialNumber': 'SN7',
			'Parrot:RawThermalImage': '(Binary data 26 bytes, use -b option to extract)',
			'SEAL:Domain': 'example.com',
			'SEAL:Copyright': 'Me & you',
			'SEAL:Odd': 'x'
		});
	});

	it('reads the note that a Pentax keeps in a segment', async () => {
		const note = bytes('PENTAX \0MM', u16(1), u16(5), u16(4), u32(1), u32(0x12dc0), u32(0));
		const tags = await tagsOf(segment(0xe1, 'Exif\0\0', tiff([[ascii(271, 'PENTAX')]])), segment(0xe7, note));
		expect(tags['Pentax:PentaxModelID']).toBeDefined();
	});

	it('never throws, wherever such a file is cut or bent', async () => {
		const whole = jpeg(...all, frame(8, 8));
		for (let end = 23; end < whole.length; end += 7)
			expect((await read(whole.subarray(0, end))).metadata).toBeDefined();
		const random = seeded(7);
		for (let round = 0; round < 60; round++)
			expect((await read(mutantOf(whole, whole, random).bytes)).tags).toBeInstanceOf(Map);
	});
});
