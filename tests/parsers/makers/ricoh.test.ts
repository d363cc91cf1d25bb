/** Maker notes of Ricoh and of Samsung. */
import { describe, expect, it } from 'vitest';
import { bytes, u32 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith, placed } from '../../fixtures/build-makers.ts';
import { ascii, long, short, signed, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

async function told(make: string, model: string, note: (at: number) => Uint8Array, little = false) {
	const { tags } = await read(cameraJpeg(exifWith(make, model, note, little)));
	const group = /^samsung/i.test(make) ? 'Samsung:' : 'Ricoh:';
	return Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith(group)).map(([key, text]) => [key.slice(group.length), text])
	);
}

describe('Ricoh’s notes', () => {
	const note =
		(entries: Ifd, little = false) =>
		(at: number) =>
			bytes('Ricoh\0\0\0', directoryAt(entries, at + 8, little));
	const camera = (entries: Ifd, model = 'GR', little = false) =>
		told('RICOH', model, note(entries, little), little);

	it.each([true, false])('are a directory behind eight bytes, little-endian: %s', async (little) => {
		const entries = [
			ascii(1, 'RDC'),
			ascii(2, 'Rev0123'),
			undef(5, '12345678abcdefgh'),
			signed(0x100b, -7, 10)
		];
		expect(await camera(entries, 'GR', little)).toEqual({
			MakerNoteType: 'RDC',
			FirmwareVersion: '1.23',
			SerialNumber: '(12345678)abcdefgh',
			FlashExposureComp: '-0.7'
		});
	});

	it('tell a number of bytes that are no letters as it is', async () => {
		expect(await camera([undef(5, new Uint8Array(16).fill(0x1f))])).toEqual({
			InternalSerialNumber: '1f'.repeat(16)
		});
	});

	it('have a number, or a block with the date, at the same place', async () => {
		expect(await camera([short(0x1001, 3), short(0x1003, 2)])).toEqual({
			ExposureProgram: 'Aperture-priority AE',
			WhiteBalance: 'Daylight'
		});
		const date = [0x20, 0x06, 0x05, 0x26, 0x11, 0x48, 0x49];
		const info = placed(41, [0, [0x08, 0, 0x06, 0]], [6, date], [32, [1, 0, 2]], [39, [4]]);
		expect(await camera([undef(0x1001, info), long(0x1003, 0), short(0x1004, 5)])).toMatchObject({
			RicohImageWidth: '2048',
			RicohDate: '2006:05:26 11:48:49',
			ISOSetting: '200',
			// What the directory says counts more.
			Sharpness: 'Sharp',
			WhiteBalanceFineTune: '5'
		});
	});

	it('have a directory of their own whose offsets count as the others, or from it', async () => {
		const inner = [ascii(4, '2005:06:06 00:00:00')];
		const head = '[Ricoh Camera Info]\0';
		const own = (model: string, at: (place: number) => number) =>
			told('RICOH', model, (place) => {
				// The value follows the directory of one entry.
				const value = place + 8 + 2 + 12 + 4;
				return note([undef(0x2001, bytes(head, directoryAt(inner, at(value) + head.length, false)))])(place);
			});
		const expected = { ManufactureDate1: '2005:06:06 00:00:00' };
		expect(await own('Caplio Pro G3', (value) => value)).toEqual(expected);
		expect(await own('Caplio RR1', () => 0)).toEqual(expected);
	});

	it('of early cameras are a text', async () => {
		expect(await told('RICOH', 'RDC-5300', () => bytes('Rv0103;Rg13;Gg28;Bg33;Xx7;\0\0'))).toEqual({
			FirmwareVersion: '1.03',
			RedGain: '13',
			GreenGain: '28',
			BlueGain: '33'
		});
	});
});

describe('Samsung’s notes', () => {
	const camera = (entries: Ifd, little = true) =>
		told('SAMSUNG', 'NX10', (at) => directoryAt([undef(1, '0100'), ...entries], at, little), little);
	const key = long(0xa020, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000);

	it.each([true, false])('have no head, little-endian: %s', async (little) => {
		expect(await camera([long(2, 8192), short(0x20, 0, 0), short(0x21, 1, 65535, 3, 4, 5)], little)).toEqual({
			MakerNoteVersion: '0100',
			DeviceType: 'High-end NX Camera',
			SmartAlbumColor: 'n/a',
			PictureWizardMode: 'Vivid',
			PictureWizardColor: '65535',
			PictureWizardSaturation: '-1',
			PictureWizardSharpness: '0',
			PictureWizardContrast: '1'
		});
		expect(await camera([short(0x20, 3, 3)])).toMatchObject({ SmartAlbumColor: 'Blue; 3' });
	});

	it('are deciphered by the key that they hold', async () => {
		expect(
			await camera([
				key,
				long(0xa021, 31087, 160041, 96071, 75911),
				long(0xa022, 180982, 97576, 80812, 4995),
				long(0xa034, 161622, 87682, 168032, 102525),
				long(0xa040, 3, 172794, 123305)
			])
		).toMatchObject({
			WB_RGGBLevelsUncorrected: '30087 158041 93071 71911',
			WB_RGGBLevelsAuto: '175982 91576 73812 4294964291',
			CbCrMatrix: '166622 93682 175032 110525',
			ToneCurveSRGBDefault: '3 173794 125305'
		});
	});

	it('tell nothing of what is ciphered without the key', async () => {
		expect(await camera([long(0xa021, 1, 2, 3, 4)])).toEqual({ MakerNoteVersion: '0100' });
	});

	it('of older cameras begin with four letters and say where a preview is', async () => {
		const old = () => bytes('STMN100\0', u32(500, true), u32(100, true), new Uint8Array(40));
		expect(await told('SAMSUNG', 'PL20', old, true)).toMatchObject({
			MakerNoteVersion: 'STMN100',
			PreviewImageStart: '500',
			PreviewImageLength: '100'
		});
	});
});
