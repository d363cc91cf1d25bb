/** What Canon's blocks hold differs by camera, firmware, version, size and order of bytes. */
import { describe, expect, it } from 'vitest';
import { bytes, u32 } from '../../fixtures/build-blocks.ts';
import { canonJpeg, words } from '../../fixtures/build-canon.ts';
import { ascii, long, short, undef, type Ifd, type Made } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

/** Tags of a note by their names, without groups. */
async function told(entries: Ifd, model = 'Canon EOS 40D', little = true) {
	const { tags } = await read(canonJpeg(entries, { little, model }));
	return Object.fromEntries([...tags].map(([key, text]) => [key.slice(key.indexOf(':') + 1), text]));
}

const block = (size: number, ...parts: readonly (readonly [number, string | readonly number[]])[]): Made => {
	const whole = new Uint8Array(size);
	for (const [at, part] of parts) whole.set(bytes(part), at);
	return undef(0xd, whole);
};
const signed = (id: number, ...value: number[]): Made => ({ id, type: 9, value });

describe('the block of a camera', () => {
	it('tells focal lengths and a lens that are zero', async () => {
		expect(await told([block(1000)])).toMatchObject({
			LensType: 'Unknown (0)',
			MinFocalLength: '0 mm',
			MaxFocalLength: '0 mm'
		});
	});

	it('of the EOS-1Ds has other places than that of the EOS-1D', async () => {
		const settings = block(200, [66, [5]], [72, [6]], [68, [4]], [74, [1]]);
		expect(await told([settings], 'Canon EOS-1D')).toMatchObject({
			Sharpness: '5',
			WhiteBalance: 'Fluorescent'
		});
		expect(await told([settings], 'Canon EOS-1DS')).toMatchObject({
			Sharpness: '6',
			WhiteBalance: 'Daylight'
		});
	});

	it('has its version at a place of the model', async () => {
		const version = (at: number, model: string) => told([block(1000, [at, '1.1.4\0'])], model);
		expect(await version(539, 'Canon EOS 650D')).toMatchObject({ FirmwareVersion: '1.1.4' });
		expect(await version(544, 'Canon EOS 650D')).not.toHaveProperty('FirmwareVersion');
		expect(await version(544, 'Canon EOS 700D')).toMatchObject({ FirmwareVersion: '1.1.4' });
		expect(await version(539, 'Canon EOS 700D')).not.toHaveProperty('FirmwareVersion');
	});

	it('has a time in one camera of two, and a flash without its highest bit', async () => {
		const time = block(1200, [1114, u32(86_400, true)]);
		expect(await told([time], 'Canon EOS-1D Mark III')).toHaveProperty('TimeStamp1');
		expect(await told([time], 'Canon EOS-1Ds Mark III')).not.toHaveProperty('TimeStamp1');
		expect(await told([block(1000, [19, [0x8b]])], 'Canon EOS 5D Mark II')).toMatchObject({
			FlashModel: 'Unknown (11)'
		});
	});

	it('is known by signed numbers too, and not by short ones', async () => {
		const numbers = new Array<number>(104).fill(0);
		numbers[100] = 31;
		expect(await told([signed(0xd, ...numbers)], 'Canon EOS M')).toMatchObject({ CameraTemperature: '31 C' });
		const shorts: Made = { id: 0xd, type: 8, value: new Array<number>(600).fill(257) };
		expect(await told([shorts], 'Canon EOS 5DS')).not.toHaveProperty('LensSerialNumber');
	});
});

describe('white balances', () => {
	const colors = (count: number, version: number, places: Readonly<Record<number, number>>) => {
		const values = Array.from({ length: count }, (_none, index) => places[index] ?? 0);
		values[0] = version & 0xffff;
		return told([short(0x4001, ...values)]);
	};

	it('of newer cameras stand elsewhere in a block as long as an older one', async () => {
		const places = { 206: 7, 209: 5200, 110: 9, 114: 5300 };
		expect(await colors(3778, 34, places)).toMatchObject({ ColorTempDaylight: '5200' });
		expect(await colors(3778, 65, places)).toMatchObject({ ColorTempDaylight: '5300' });
		expect(await colors(3973, 65, places)).not.toHaveProperty('ColorTempDaylight');
	});

	it('are told for versions that are known', async () => {
		expect(await colors(5120, -3, {})).toHaveProperty('ColorTempAsShot');
		expect(await colors(5120, 2, {})).not.toHaveProperty('ColorTempAsShot');
		expect(await colors(1353, 15, { 782: 14_000 })).toMatchObject({ NormalWhiteLevel: '14000' });
		expect(await colors(1353, 17, { 782: 14_000 })).not.toHaveProperty('NormalWhiteLevel');
	});
});

describe('Canon’s notes', () => {
	it('tell sharpness though the settings are missing, but not of some cameras', async () => {
		const processing = [words(0xa0, 28, { 2: 3 })];
		expect(await told(processing)).toMatchObject({ Sharpness: '3' });
		expect(await told(processing, 'Canon EOS 20D')).not.toHaveProperty('Sharpness');
	});

	it('end autofocus areas where there is no room for all', async () => {
		expect(await told([words(0x26, 14, { 2: 9, 8: 4 })])).toMatchObject({ NumAFPoints: '9' });
		expect(await told([words(0x26, 14, { 2: 9, 8: 4 })])).not.toHaveProperty('AFAreaWidths');
	});

	it('write a serial number up to what fills it', async () => {
		expect(await told([undef(0x96, 'AB12\xff\xff')])).toMatchObject({ InternalSerialNumber: 'AB12' });
		expect(await told([undef(0x96, 'AB12CD\xff\0\0')], 'Canon EOS 5D')).toMatchObject({
			InternalSerialNumber2: 'AB12CD?'
		});
		expect(await told([undef(0x96, 'AB\0\0\0')], 'Canon EOS 5D')).not.toHaveProperty('InternalSerialNumber2');
	});

	it('leave out categories that are none, and show long tables as bytes', async () => {
		expect(await told([long(0x23, 8, 1)])).toMatchObject({ Categories: 'People' });
		expect(await told([long(0x23, 9, 1)])).not.toHaveProperty('Categories');
		expect((await told([short(0xa1, ...new Array<number>(40).fill(7))]))['ToneCurveTable']).toContain(
			'79 bytes'
		);
	});

	it('show numbers without a sign as the negative ones they are', async () => {
		expect(await told([signed(0x4026, 48, 0, 0, 0, 0, 0, 0x7fff_ffff, 65_535, 3, 0, 0, 0)])).toMatchObject({
			Saturation: '-1',
			ColorTone: '+3'
		});
	});

	it('show a text that was cut within a letter with a mark for each of its bytes', async () => {
		const owner: Made = { ...ascii(9, ''), value: 'K\xe3\x81' };
		expect(await told([owner])).toMatchObject({ OwnerName: 'K??' });
	});
});

describe('Canon’s lenses', () => {
	const lens = (type: number, model: string, ...range: [short: number, long: number]) =>
		told([words(1, 48, { 22: type, 23: range[1], 24: range[0], 25: 1 }), ascii(0x95, model)]);

	it('without a name are told by the length that is known', async () => {
		expect(await lens(48_657, '', 24, 70)).toMatchObject({ LensID: 'Unknown (48657) 24-70mm' });
		expect(await lens(65_535, '', 0, 70)).toMatchObject({ LensID: 'n/a' });
		expect(await lens(48_657, 'RF50mm F1.8 STM', 50, 50)).toMatchObject({ LensID: 'Canon RF50mm F1.8 STM' });
		expect(await lens(48_657, 'RF50mm F1.8 STM', 0, 50)).toMatchObject({ LensID: 'RF50mm F1.8 STM' });
	});

	it('are told apart by where they begin, then by where they end', async () => {
		expect(await lens(28, '', 28, 75)).toMatchObject({
			LensID: 'Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical [IF] Macro'
		});
		expect(await lens(180, '', 24, 48)).toMatchObject({
			LensID: 'Sigma 24mm f/1.4 DG HSM | A or Sigma 24mm f/1.5 FF High-Speed Prime | 017'
		});
		expect(await lens(504, '', 48, 140)).toMatchObject({ LensID: 'Canon EF 24-70mm f/4L IS USM + 2x' });
		expect(await lens(750, '', 98, 98)).toMatchObject({ LensID: 'Canon EF 35mm f/1.4L II USM + 2.8x' });
		expect(await lens(252, '', 98, 280)).toMatchObject({ LensID: 'Unknown (252) 98-280mm' });
		expect(await lens(61_182, '', 6, 17)).toMatchObject({
			LensID: 'Canon RF 5.2mm F2.8L Dual Fisheye 3D VR + 2.8x'
		});
		// What a lens calls itself tells more than a number that it borrows.
		const tamron = 'TAMRON SP 150-600mm F/5-6.3 Di VC USD G2 A022';
		const wide = words(1, 48, { 22: 172, 23: 500, 24: 500, 25: 1, 26: 64 });
		expect(await told([wide, ascii(0x95, tamron)])).toMatchObject({ LensID: tamron });
	});

	it('are longer on film only by sides that a sensor has', async () => {
		const sides = (across: number, down: number) => told([short(2, 2, 500, across, down)], 'Canon EOS-1D');
		expect(await sides(1350, 900)).toMatchObject({ ScaleFactor35efl: '1.0' });
		expect(await sides(900, 900)).not.toHaveProperty('ScaleFactor35efl');
	});

	it('sensitivity is computed from what the settings alone tell', async () => {
		expect(await told([words(1, 48, { 16: 0x4000 + 400 })])).toMatchObject({ ISO: '400' });
	});
});
