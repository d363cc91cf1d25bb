/** Canon's maker notes, and its raw files. */
import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { canonJpeg, cr3, cr3Pictures, crw, longs, usual, words } from '../../fixtures/build-canon.ts';
import { ascii, long, short, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

async function told(entries: Ifd, model?: string, little = true) {
	const { tags } = await read(canonJpeg(entries, { little, ...(model !== undefined && { model }) }));
	return Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('Canon:')).map(([key, text]) => [key.slice(6), text])
	);
}

describe('Canon’s notes', () => {
	it('tell what was set, in either order of bytes', async () => {
		for (const little of [true, false]) {
			expect(await told(usual, undefined, little)).toMatchObject({
				MacroMode: 'Normal',
				Quality: 'Fine',
				LensType: expect.stringContaining('24-105mm') as unknown,
				MaxFocalLength: '105 mm',
				MaxAperture: '4',
				CameraTemperature: '30 C',
				FNumber: '5.7',
				ExposureTime: '1/128',
				LensModel: 'EF24-105mm f/4L IS USM'
			});
		}
	});

	it('leave out a block that is not of the size that it tells', async () => {
		const { tags, warnings } = await read(canonJpeg([short(1, 90, 2, 0, 3), ascii(6, 'made up')]));
		expect(tags.has('Canon:MacroMode')).toBe(false);
		expect(tags.get('Canon:CanonImageType')).toBe('made up');
		expect(warnings.map(({ message }) => message).join()).toContain('CameraSettings');
	});

	it('give focal lengths in the unit that the settings tell', async () => {
		expect(
			await told([words(1, 48, { 23: 682, 24: 227, 25: 32 }), short(2, 2, 227, 0, 0)], 'Canon PowerShot S40')
		).toMatchObject({
			FocalUnits: '32/mm',
			MaxFocalLength: '21.3125 mm',
			FocalLength: '7.09375 mm'
		});
	});

	it.each([
		['Canon EOS 6D', '0001234567'],
		['Canon EOS-1D X', '1234567'],
		['Canon EOS D30', '001254919']
	])('write the number of the %s as it does: %s', async (model, text) => {
		expect(await told([long(0xc, 1_234_567)], model)).toMatchObject({ SerialNumber: text });
	});

	it('a value that several blocks tell is told by the last of them that knows it', async () => {
		expect(
			await told([
				words(1, 48, { 15: 0x7fff }),
				words(4, 34, { 7: 1 }),
				words(0xa0, 16, { 2: 3, 8: 4, 9: 5200 })
			])
		).toMatchObject({ Sharpness: '3', WhiteBalance: 'Fluorescent' });
		expect(
			await told([words(1, 48, { 15: 2 }), words(0xa0, 16, { 2: 3, 8: -1 }), words(4, 34, { 7: 1 })])
		).toMatchObject({
			Sharpness: '+2',
			WhiteBalance: 'Daylight'
		});
	});

	it('number files as the 20D and the 30D shuffle them', async () => {
		const file = (model: string, value: number) =>
			told([short(0x93, 66, value & 0xffff, value >>> 16, ...new Array<number>(30).fill(0))], model);
		expect(await file('Canon EOS 20D', (100 << 6) | (21 << 16))).toMatchObject({ FileNumber: '100-0021' });
		expect(await file('Canon EOS 30D', (36 << 10) | 1 | (5 << 20))).toMatchObject({ FileNumber: '100-0021' });
		expect(await file('Canon EOS 6D', 5)).not.toHaveProperty('FileNumber');
	});

	it('tell as many autofocus points as the camera has', async () => {
		const points = (model: string, ...after: number[]) =>
			told(
				[
					short(
						0x26,
						2 * (17 + after.length),
						2,
						2,
						2,
						60,
						40,
						60,
						40,
						8,
						9,
						6,
						7,
						-5 & 0xffff,
						5,
						0,
						1,
						2,
						...after
					)
				],
				model
			);
		expect(await points('Canon EOS 6D', 3)).toMatchObject({
			AFAreaMode: 'Single-point AF',
			AFAreaWidths: '8 9',
			AFAreaXPositions: '-5 5',
			AFPointsInFocus: '1',
			AFPointsSelected: '0,1'
		});
		expect(await points('Canon PowerShot G9', 3, 0, 1)).toMatchObject({ PrimaryAFPoint: '1' });
	});

	it('take no pile of words for autofocus points', async () => {
		expect(await told([short(0x12, 8, 8, 60, 40, 60, 40, ...new Array<number>(30).fill(1))])).toEqual({});
	});

	it('tell faces up to the number that was found', async () => {
		expect(await told([words(0x24, 26, { 2: 1, 3: 320, 4: 240, 8: -7, 9: 4, 10: 9 })])).toEqual({
			FacesDetected: '1',
			FaceDetectFrameSize: '320 240',
			Face1Position: '-7 4'
		});
	});

	it('have creative filters, each with settings of its own', async () => {
		const filter = (...settings: readonly (readonly number[])[]) => {
			const content = settings.flatMap(([id = 0, ...values]) => [id, values.length, ...values]);
			return [7, content.length * 4 + 8, settings.length, ...content];
		};
		const both = [2, ...filter([0x101, -1]), ...filter([0x401, 3], [0x402, 1])];
		const all = [both.length * 4 + 4, ...both];
		expect(await told([undef(0x4024, bytes(...all.map((one) => u32(one >>> 0, true))))])).toEqual({
			GrainyBWFilter: 'Off',
			MiniatureFilter: 'On (3)',
			MiniatureFilterOrientation: 'Vertical'
		});
	});

	it('say the time zone, the angle and the case', async () => {
		expect(
			await told([
				longs(0x35, 4, { 1: -480, 2: 30, 3: 60 }),
				longs(0x4028, 32, { 1: 2, 2: 127 }),
				longs(0x4059, 10, { 4: 15, 5: 3590, 7: 240 })
			])
		).toMatchObject({
			TimeZone: '-08:00',
			AFConfigTool: 'Case 3',
			AFTrackingSensitivity: 'Auto',
			RollAngle: '-1.5',
			PitchAngle: '-1',
			FocalLength: '24 mm'
		});
	});
});

describe('blocks that cameras fill in their own way', () => {
	const block = (size: number, ...parts: readonly (readonly [number, string | readonly number[]])[]) => {
		const whole = new Uint8Array(size);
		for (const [at, part] of parts) whole.set(bytes(part), at);
		return undef(0xd, whole);
	};

	it('are laid out by the model', async () => {
		expect(
			await told([block(800, [0x1b, [155]], [598, '1.1.6\0'], [682, u32(7236, true)])], 'Canon EOS 6D')
		).toMatchObject({ CameraTemperature: '27 C', FirmwareVersion: '1.1.6', FileIndex: '7237' });
	});

	it('are laid out by where the firmware writes its version', async () => {
		const of = (at: number, moved: number) =>
			told(
				[block(1400, [at, '1.2.1\0'], [125 + moved, [1]], [652 + moved, u32(8800, true)])],
				'Canon EOS 5D Mark III'
			);
		expect(await of(572, 0)).toMatchObject({ CameraOrientation: 'Rotate 90 CW', FileIndex: '8801' });
		expect(await of(578, 6)).toMatchObject({ CameraOrientation: 'Rotate 90 CW', FileIndex: '8801' });
		expect(await of(600, 6)).not.toHaveProperty('FileIndex');
	});

	it('hold the picture styles, of which some are not set', async () => {
		const styles = [0, 3, -559_038_737, 1].flatMap((value) => u32(value >>> 0, true));
		expect(await told([block(1400, [598, '1.1.6\0'], [966, styles])], 'Canon EOS 6D')).toMatchObject({
			ContrastStandard: '0',
			SharpnessStandard: '3',
			SaturationStandard: 'n/a',
			ColorToneStandard: '1'
		});
	});

	it('of compact cameras tell the temperature at a place of their length', async () => {
		const numbers = new Array<number>(148).fill(0);
		[numbers[0], numbers[145]] = [411, 31];
		expect(await told([long(0xd, ...numbers)], 'Canon PowerShot G9')).toMatchObject({
			ISO: '100',
			CameraTemperature: '31 C'
		});
	});
});

describe('white balances', () => {
	const colors = (count: number, version: number, places: Readonly<Record<number, number>>) => {
		const values = Array.from({ length: count }, (_none, index) => places[index] ?? 0);
		values[0] = version & 0xffff;
		return told([short(0x4001, ...values)]);
	};

	it('are told apart by the length of their block', async () => {
		expect(await colors(1312, 10, { 63: 2217, 64: 1024, 65: 1024, 66: 1522, 67: 5944 })).toMatchObject({
			ColorDataVersion: '10 (1DX/5DmkIII/6D/70D/100D/650D/700D/M/M2)',
			WB_RGGBLevelsAsShot: '2217 1024 1024 1522',
			ColorTempAsShot: '5944'
		});
		expect(await colors(999, 3, {})).toEqual({ ColorDataVersion: '3' });
	});

	it('hold levels at a place of their version', async () => {
		const places = { 504: 511, 508: 12_735, 728: 2047, 732: 14_558 };
		expect(await colors(1312, 10, places)).toMatchObject({ NormalWhiteLevel: '12735' });
		expect(await colors(1312, 11, places)).toMatchObject({ NormalWhiteLevel: '14558' });
	});

	it('hold measurements whose halves stand the wrong way round', async () => {
		expect(await colors(1312, 10, { 429: 1, 430: 2 })).toMatchObject({ RawMeasuredRGGB: '65538 0 0 0' });
	});
});

describe('CR3', () => {
	it('tells what its directories, packets and tracks say', async () => {
		const { metadata, tags, warnings } = await read(cr3(), 'a.cr3');
		expect(warnings).toEqual([]);
		expect(metadata?.type).toEqual({ type: 'CR3', extension: 'cr3', mime: 'image/x-canon-cr3' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'IFD0:Model': 'Canon EOS R6',
			'IFD0:Orientation': 'Rotate 90 CW',
			'ExifIFD:ExposureTime': '1/60',
			'GPS:GPSVersionID': '2.3.0.0',
			'Canon:LensModel': 'EF24-105mm f/4L IS USM',
			'XMP-xmp:Rating': '3',
			'Track2:TimeStamp': '2024:05:31 10:11:12.34',
			'Track2:FocalLength': '35.0 mm',
			'Track2:FNumber': '2.8',
			'Track2:ISO': '800',
			'Track2:MacroMode': 'Normal',
			'Track2:ColorTemperature': '5200'
		});
	});

	it('gives its pictures, found in the file', async () => {
		const file = cr3();
		const { metadata } = await read(file, 'a.cr3');
		const pictures = Object.fromEntries(
			(metadata?.previews ?? []).map(({ name, range: [at, size] = [0, 0] }) => [
				name,
				Buffer.from(file.subarray(at, at + size)).toString()
			])
		);
		expect(pictures).toEqual({
			ThumbnailImage: cr3Pictures.thumbnail,
			PreviewImage: cr3Pictures.preview,
			JpgFromRaw: cr3Pictures.full
		});
	});

	it('is CRM where it is a film', async () => {
		expect((await read(cr3('CanonCRM0001/02.09.00/00.00.00'), 'a.crm')).metadata?.type.type).toBe('CRM');
	});
});

describe('CRW', () => {
	it('tells its heaps and the blocks of Canon’s notes in them', async () => {
		const { metadata, tags, warnings } = await read(crw(), 'a.crw');
		expect(warnings).toEqual([]);
		expect(metadata?.type.type).toBe('CRW');
		expect(Object.fromEntries(tags)).toMatchObject({
			'CanonRaw:Model': 'Canon EOS DIGITAL REBEL',
			'CanonRaw:ImageWidth': '3072',
			'CanonRaw:OriginalFileName': 'CRW_1602.CRW',
			'CanonRaw:CanonFirmwareVersion': 'Firmware Version 1.1.1',
			'Canon:FocalLength': '7.09375 mm',
			'Canon:SensorWidth': '3152',
			'Canon:NumAFPoints': '7',
			'Canon:AFPointsInFocus': '3'
		});
	});

	it('is read from its end, whatever the pixels take', async () => {
		const file = crw(3_000_000);
		const budget = new Budget();
		const metadata = await readMetadata(fromBytes(file), { fileName: 'a.crw', budget });
		expect(metadata?.tags.find(({ entry }) => entry.name === 'SensorWidth')?.raw).toBe(3152);
		expect(metadata?.previews.map(({ name }) => name)).toEqual(['JpgFromRaw']);
		expect(budget.used.bytes).toBeLessThan(200_000);
		expect(budget.used.reads).toBeLessThanOrEqual(3);
	});
});

it('numbers in 16 bits at an odd end are as many as there is room for', async () => {
	expect(await told([undef(0x98, bytes(u16(3, true), u16(4, true), [5]))])).toEqual({
		CropLeftMargin: '3',
		CropRightMargin: '4'
	});
});
