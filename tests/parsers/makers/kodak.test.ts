/** Kodak's maker notes, a kind for nearly every line of cameras. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith, placed } from '../../fixtures/build-makers.ts';
import { ascii, long, short, tiff, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

const eastman = 'EASTMAN KODAK COMPANY';

async function told(note: Uint8Array | ((at: number) => Uint8Array), make = eastman, model = 'KODAK') {
	const make_ = note instanceof Uint8Array ? () => note : note;
	const { tags } = await read(cameraJpeg(exifWith(make, model, make_, false)));
	return Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('Kodak:')).map(([key, text]) => [key.slice(6), text])
	);
}

/** The common block, in a byte order. */
const common = (head: string, little: boolean) =>
	placed(
		128,
		[0, head],
		[8, 'DX4900  '],
		[8 + 9, [1, 0]],
		[8 + 12, bytes(u16(2448, little), u16(1632, little), u16(2002, little), [5, 1], [10, 22, 28, 62])],
		[8 + 30, bytes(u16(673, little), u32(464, little))],
		[8 + 36, u16(0xfc18, little)],
		[8 + 92, [0x20]],
		[8 + 94, u16(0, little)],
		[8 + 98, u16(140, little)],
		[8 + 107, [0xff]]
	);

/** Two letters that tell the byte order, and a directory whose offsets count from them. */
function ordered(entries: Ifd, little: boolean): Uint8Array {
	const whole = tiff([entries], { little });
	const view = new DataView(whole.buffer);
	for (let at = 10; at < 10 + entries.length * 12; at += 12) {
		const isText = view.getUint16(at + 2, little) === 2;
		if (isText) view.setUint32(at + 8, view.getUint32(at + 8, little) - 6, little);
	}
	return bytes(little ? 'II' : 'MM', whole.subarray(8));
}

describe('Kodak’s notes', () => {
	it.each([
		['big-endian', 'KDK INFO', false],
		['little-endian', 'KDK0102I', true]
	])('of most cameras are one %s block', async (_order, head, little) => {
		expect(await told(common(head, little))).toMatchObject({
			KodakModel: 'DX4900  ',
			Quality: 'Fine',
			KodakImageWidth: '2448',
			MonthDayCreated: '05:01',
			TimeCreated: '10:22:28.62',
			FNumber: '6.73',
			ExposureTime: '1/216',
			ExposureCompensation: '-1',
			FlashMode: 'Off',
			ISOSetting: 'Auto',
			TotalZoom: '1.4',
			DateTimeStamp: 'Off',
			Sharpness: '-1'
		});
	});

	it('of cameras sold by others are known by the name in them', async () => {
		const note = placed(160, [8, 'Eastman Kodak Company'], [40, 'DC290'], [108, u32(1792)], [112, u32(1200)]);
		expect(await told(note, 'Hewlett-Packard')).toEqual({
			KodakMaker: 'Eastman Kodak Company',
			KodakModel: 'DC290',
			KodakImageWidth: '1792',
			KodakImageHeight: '1200'
		});
	});

	it('are told apart by a byte, a name of a file, the model', async () => {
		const third = placed(160, [0, [1, 2]], [12, u16(0x07d0)], [16, [9, 5, 4, 3]], [60, u16(280)]);
		expect(await told(third)).toMatchObject({
			YearCreated: '2000',
			TimeCreated: ' 9:05:04.03',
			FNumber: '2.8'
		});
		const fourth = placed(72, [0, [1, 4]], [32, 'DCP01011.JPG']);
		expect(await told(fourth, 'Eastman Kodak Company')).toEqual({ OriginalFileName: 'DCP01011.JPG' });
		const fifth = placed(80, [0, [0xee]], [20, u32(1000)], [26, [3]], [28, u16(450)], [42, [1, 0]]);
		expect(await told(fifth, eastman, 'KODAK CX4230 ZOOM DIGITAL CAMERA')).toMatchObject({
			ExposureTime: '1/100',
			WhiteBalance: 'Tungsten',
			FNumber: '4.5',
			ImageRotated: 'Yes',
			Macro: 'On'
		});
		const sixth = (little: boolean) =>
			placed(64, [0, [0xee]], [16, u32(800, little)], [24, u16(310, little)]);
		expect(await told(sixth(false), eastman, 'KODAK DX3215')).toMatchObject({
			ExposureTime: '1/125',
			FNumber: '3.1'
		});
		expect(await told(sixth(true), eastman, 'KODAK DX3700')).toMatchObject({
			ExposureTime: '1/125',
			FNumber: '3.1'
		});
		const seventh = placed(64, [0, 'KCXFX54605423\0']);
		expect(await told(seventh)).toEqual({ SerialNumber: 'KCXFX54605423' });
	});

	it('scale the aperture of the ninth kind as the make says', async () => {
		const note = placed(
			240,
			[0, 'IIII\x02\0'],
			[12, u16(45, true)],
			[16, u32(8000, true)],
			[20, '2008/06/28 10:11:12\0'],
			[87, 'KODAK FW 1.0\0'],
			[168, 'no number!\0'],
			[196, 'KCXFX1234567']
		);
		expect(await told(note, 'Kodak')).toMatchObject({
			FNumber: '0.45',
			DateTimeOriginal: '2008:06:28 10:11:12',
			FirmwareVersion: 'KODAK FW 1.0',
			UnknownNumber: 'KCXFX1234567'
		});
		const other = await told(note, 'GEDSC');
		expect(other).toMatchObject({ FNumber: '4.5', ExposureTime: '1/125' });
		expect(other).not.toHaveProperty('FirmwareVersion');
	});

	it.each([true, false])(
		'of the tenth kind have two letters and a directory (little-endian: %s)',
		async (little) => {
			const letters = little ? 'II' : 'MM';
			const entries = [
				short(2, 320, 240),
				long(0x12, 1000),
				short(0x13, 28),
				short(0x14, 9),
				long(0x1d, 600)
			];
			expect(await told((at) => bytes(letters, directoryAt(entries, at + 2, little)), 'Kodak')).toEqual({
				PreviewImageSize: '320x240',
				ExposureTime: '1/100',
				FNumber: '2.8',
				ISO: '200',
				FocalLength: '6 mm'
			});
		}
	);

	describe('with directories in directories', () => {
		const inner = (little: boolean) =>
			ordered(
				[ascii(0xfa19, 'KCXFX54605423'), short(0xfa23, 450), short(0xfa2e, 80), short(0xfa46, 100)],
				little
			);
		const second = ordered([long(0xf105, 1600), long(0xf103, 280), long(0x6006, 300)], true);
		const third = ordered([short(0x1000, 350), short(0x1001, 1)], true);
		const entries = [undef(0xfc00, inner(false)), undef(0xfc02, second), undef(0xfc03, third)];
		const expected = { SerialNumber: 'KCXFX54605423', FNumber: '4.5', ISO: '80', OpticalZoom: '3.5' };

		it('are read where EXIF counts their offsets', async () => {
			expect(await told((at) => directoryAt(entries, at, false))).toMatchObject(expected);
		});

		it.each([true, false])('are read where they count their own (little-endian: %s)', async (little) => {
			expect(await told(tiff([entries], { little }), 'Kodak')).toMatchObject(expected);
		});

		it('are read where two bytes stand after the number of entries', async () => {
			const plain = tiff([entries], { gap: 2 });
			const note = placed(plain.length, [0, plain], [4, u32(8)], [8, plain.subarray(10, 12)], [10, [0, 0]]);
			expect(await told(note, 'Kodak')).toMatchObject(expected);
		});

		it('are read where a value points to them', async () => {
			const own = tiff([
				[{ id: 0xff00, type: 4, value: [[short(0xf900, 2600), short(0xfd04, 350)]] }, short(1, 1)]
			]);
			expect(await told(own, 'Kodak')).toMatchObject({ SensorWidth: '2600', FNumber: '3.5' });
		});
	});

	it.each([
		['little', true],
		['big', false]
	])('of the last kind count their entries in four bytes (%s-endian)', async (_order, little) => {
		const plain = tiff([[short(0x203, 9), ascii(0x207, 'PIXPRO S-1')]], { little, gap: 2 });
		const note = placed(plain.length, [0, plain], [4, u32(8, little)], [8, u32(2, little)]);
		expect(await told(note, 'JK Imaging, Ltd.')).toEqual({
			PictureEffect: 'Kodachrome',
			KodakModel: 'PIXPRO S-1'
		});
	});

	it('of no known kind are left alone', async () => {
		expect(await told(placed(100, [0, [0xee, 0xee]]))).toEqual({});
	});
});
