/** Minolta's maker notes and raw files. */
import { describe, expect, it } from 'vitest';
import { bytes, u16 } from '../../fixtures/build-blocks.ts';
import { placed } from '../../fixtures/build-makers.ts';
import { minoltaJpeg, mrw, sonyJpeg, words } from '../../fixtures/build-sony.ts';
import { long, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

async function told(picture: Uint8Array, group = 'Minolta', name?: string) {
	const { tags, metadata } = await read(picture, name);
	const previews = metadata?.previews ?? [];
	const own = [...tags].filter(([key]) => key.startsWith(`${group}:`));
	return {
		tags: Object.fromEntries(own.map(([key, text]) => [key.slice(group.length + 1), text])),
		previews
	};
}
const ofNote = async (entries: Ifd, model = 'DiMAGE 7i') => (await told(minoltaJpeg(entries, model))).tags;

describe('Minolta’s notes', () => {
	it('have settings in big-endian words whatever the file is', async () => {
		const block = words(160, [8, 48], [9, 104], [10, 56], [18, 10_590], [21, 0x07d2_0601], [31, 3]);
		expect(await ofNote([undef(3, block)])).toMatchObject({
			ISO: '100',
			ExposureTime: '1/128',
			FNumber: '8.0',
			FocalLength: '41.4 mm',
			MinoltaDate: '2002:06:01'
		});
	});

	it('tell the white balance by a list, or by a mode and a shift', async () => {
		const balance = async (number: number) =>
			(await ofNote([undef(3, words(160, [3, number]))]))['WhiteBalance'];
		expect(await balance(7)).toBe('Fluorescent');
		expect(await balance(0x0180_0000)).toBe('Daylight');
		expect(await balance(0x0381_0000)).toBe('Tungsten+1');
		expect(await balance(0x0100_0001)).toBe('Daylight-127.99998');
		expect(await balance(0x0a00_0000)).toBe('Unknown (0xa000000)');
	});

	it('tell compensations as fractions, and a time also where its number is 0', async () => {
		const block = words(160, [9, 0], [13, 8], [35, 11]);
		expect(await ofNote([undef(3, block)])).toMatchObject({
			ExposureTime: '64',
			ExposureCompensation: '+2/3',
			FlashExposureComp: '+5/3'
		});
	});

	it('of the Alpha 100 tell contrast with its sign, small apertures finely, and a time with its unit', async () => {
		const settings = placed(280, [2, u16(201)], [18, u16(0)], [22, u16(11)], [50, u16(12)], [122, u16(5)]);
		expect(await ofNote([undef(0x114, settings)], 'DSLR-A100')).toMatchObject({
			ExposureCompensationSetting: '-0.99',
			FNumber: '0.71',
			WhiteBalance: 'Unknown (0xb)',
			Contrast: '+2',
			InstantPlaybackTime: '5 s'
		});
	});

	it('tell steps with a sign', async () => {
		const block = words(160, [31, 1], [32, 5]);
		expect(await ofNote([undef(3, block)])).toMatchObject({ Saturation: '-2', Contrast: '+2' });
	});

	it('believe the directory rather than the settings', async () => {
		const block = words(160, [5, 3]);
		const { MinoltaQuality: set } = await ofNote([undef(3, block)]);
		const { MinoltaQuality: told } = await ofNote([undef(3, block), long(0x0102, 1)]);
		expect([set, told]).not.toContain(undefined);
		expect(told).not.toBe(set);
		expect(await ofNote([long(0x0102, 1)])).toMatchObject({ MinoltaQuality: told });
	});

	it('count contrast from another middle in one model', async () => {
		const block = words(160, [32, 5]);
		const { Contrast: usual } = await ofNote([undef(3, block)]);
		const { Contrast: other } = await ofNote([undef(3, block)], 'DiMAGE A2');
		expect([usual, other]).not.toContain(undefined);
		expect(usual).not.toBe(other);
	});

	it('have a preview where two tags say', async () => {
		const { tags, previews } = await told(minoltaJpeg([long(0x88, 40), long(0x89, 20)], 'DiMAGE 7i'));
		expect(tags).toMatchObject({
			PreviewImageLength: '20',
			PreviewImage: '(Binary data 20 bytes, use -b option to extract)'
		});
		expect(previews).toContainEqual(
			expect.objectContaining({ name: 'PreviewImage', range: [Number(tags.PreviewImageStart), 20] })
		);
	});

	it('have blocks of the first Sony only in the first Sony', async () => {
		const block = undef(0x10, placed(60, [2, [0, 0x80]]));
		expect(await ofNote([block], 'DiMAGE A2')).toEqual({});
		expect(await ofNote([block], 'DSLR-A100')).toMatchObject({ AFStatusActiveSensor: 'Out of Focus' });
	});

	it('tell in a number of the first Sony, and by being there in one other model, that pictures are held still', async () => {
		const entry = undef(0x18, bytes(u16(10_116), 'more'));
		expect(await ofNote([entry], 'DSLR-A100')).toMatchObject({ ImageStabilization: 'On' });
		expect(await ofNote([undef(0x18, bytes(u16(7), 'more'))], 'DSLR-A100')).toMatchObject({
			ImageStabilization: 'Unknown (0x7)'
		});
		expect(await ofNote([entry], 'DiMAGE A2')).toMatchObject({ ImageStabilization: 'On' });
		expect(await ofNote([entry], 'DiMAGE 7i')).toEqual({});
	});

	it('lie in Sony’s note where that points to one', async () => {
		// To the file's first directory here, which is none of a note: what it says is no reason to stop.
		const picture = sonyJpeg([long(0xb028, 8)], 'DSLR-A100');
		const { warnings } = await read(picture);
		expect(warnings.every(({ kind }) => kind !== 'limit')).toBe(true);
	});
});

describe('MRW', () => {
	it('tells of the camera, the balance, the settings and EXIF', async () => {
		const { tags } = await read(mrw(), 'made.mrw');
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'MRW',
			'IFD0:Model': 'DiMAGE A2',
			'ExifIFD:ISO': '200',
			'MinoltaRaw:FirmwareID': '27200001',
			'MinoltaRaw:SensorWidth': '3272',
			'MinoltaRaw:WB_RGGBLevels': '438 256 256 509',
			'MinoltaRaw:WBMode': 'Cloudy',
			'MinoltaRaw:WB_RBLevelsTungsten': '278 738'
		});
	});

	it.each([
		[
			'DiMAGE A2',
			'Minolta',
			{
				WBMode: 'Tungsten (-2)',
				ISOSetting: '65',
				ColorMode: 'Vivid color',
				ZoneMatching: 'High Key',
				ColorTemperature: '5500',
				ColorFilter: '-1'
			}
		],
		[
			'DSLR-A100',
			'SONY',
			{
				WBMode: 'Tungsten (-2)',
				ISOSetting: '65',
				ColorMode: 'Portrait',
				ZoneMatching: 'Low Key',
				ColorTemperature: '4200',
				ColorFilter: '7'
			}
		],
		[
			'DSLR-A200',
			'SONY',
			{ ISOSetting: '65', ZoneMatching: 'Low Key', ColorTemperature: 'Auto', ColorFilter: '9' }
		]
	])('reads the settings of a %s of %s in the places of its kind', async (model, make, expected) => {
		const settings = placed(
			84,
			[4, [0x63, 0, 43, 2]],
			[56, [0xff, 0, 1, 0, 55]],
			[74, [2]],
			[76, [42, 7, 0, 9]]
		);
		const { tags } = await told(mrw(model, make, settings), 'MinoltaRaw', 'made.mrw');
		expect(tags).toMatchObject(expected);
		expect('ColorMode' in tags).toBe('ColorMode' in expected);
	});

	it('orders the balance as the model does', async () => {
		const { tags } = await told(mrw('DiMAGE A200'), 'MinoltaRaw', 'made.mrw');
		expect(tags).toMatchObject({ WB_GBRGLevels: '438 256 256 509' });
		expect(tags).not.toHaveProperty('WB_RGGBLevels');
	});

	it('keeps what stands before a block that is cut off, and warns', async () => {
		const whole = mrw();
		const { tags, warnings } = await read(whole.subarray(0, whole.length - 60), 'made.mrw');
		expect(tags.get('MinoltaRaw:WB_RGGBLevels')).toBe('438 256 256 509');
		expect(warnings.map(({ message }) => message).join()).toContain('RIF');
	});

	it('believes no size that leads nowhere', async () => {
		const { tags } = await read(
			bytes('\0MRM', [0xff, 0xff, 0xff, 0xff], '\0PRD', [0xff, 0xff, 0xff, 0xff], u16(1))
		);
		expect(tags.get('File:FileType')).toBe('MRW');
	});
});
