/** Pentax's maker notes, and DNG's private data, which hold them and others. */
import { describe, expect, it } from 'vitest';
import { bytes } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith } from '../../fixtures/build-makers.ts';
import { adobeData, dngWith, pentaxJpeg, pentaxNote, pentaxOfAll } from '../../fixtures/build-pentax.ts';
import { ascii, long, short, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

const own = (tags: ReadonlyMap<string, string>) =>
	Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('Pentax:')).map(([key, text]) => [key.slice(7), text])
	);
const told = async (entries: Ifd, model?: string, little?: boolean) =>
	own((await read(pentaxJpeg(entries, model, little))).tags);
/** A block, its first bytes given, the others nothing. */
const block = (
	id: number,
	size: number,
	...places: readonly (readonly [at: number, ...bytes: number[]])[]
) => {
	const content = new Uint8Array(size);
	for (const [at, ...part] of places) content.set(part, at);
	return undef(id, content);
};

describe('Pentax’s blocks', () => {
	it('tell as many faces as the camera counted, by either of two tags', async () => {
		const faces = [block(0x227, 128, [0, 0, 1, 0, 2]), block(0x228, 128, [0, 0, 3, 0, 4])];
		expect(await told([block(0x60, 4, [0, 1, 0, 5, 6]), ...faces])).toMatchObject({
			Face1Position: '1 2',
			Face1Size: '3 4'
		});
		expect(await told(faces)).toEqual({});
	});

	it('tell no areas of focus where there are none, and which lie at the edge', async () => {
		const areas = (count: number, flags: number) =>
			told(
				[block(0x40c, 60, [6, 0, count], [14, 0, 9, 0, 8], [18, 0, 1, 0, 2], [26, 0, flags])],
				'PENTAX K-3 Mark III'
			);
		expect(await areas(0, 0)).toMatchObject({ AFAreas: '(none)' });
		expect(await areas(0, 0)).not.toHaveProperty('AFFrameSize');
		expect(await areas(1, 0)).toMatchObject({ AFAreas: '1,2(peripheral)', AFFrameSize: '9x8' });
		expect(await areas(1, 8)).toMatchObject({ AFAreas: '1,2' });
	});

	it('tell a balance that is cut off with zeros, and a steps value of 255 as none', async () => {
		expect(await told([block(0x221, 6, [2, 0, 1, 0, 2])])).toEqual({ KelvinWB_Daylight: '53189 2 0 0' });
		expect(await told([block(0x206, 16, [8, 255])])).toMatchObject({ AEApertureSteps: 'n/a' });
	});
});

describe('Pentax’s notes', () => {
	it('tell date, time and, deciphered by them, how many pictures were taken', async () => {
		expect(await told(pentaxOfAll)).toEqual({
			PentaxVersion: '3.0.0.0',
			Date: '2008:03:02',
			Time: '12:01:23',
			ExposureTime: '1/100',
			ShutterCount: '1648'
		});
	});

	it('tell what is told twice as the older place has it', async () => {
		expect(await told([short(0x14, 9), long(0x8b, 800)])).toMatchObject({ ISO: '200' });
		expect(await told([long(0x8b, 800)])).toMatchObject({ ISO: '800' });
	});

	it('tell no count without a date', async () => {
		expect(await told(pentaxOfAll.filter(({ id }) => id !== 6))).not.toHaveProperty('ShutterCount');
	});

	it('are read in the order of their bytes, whatever their head says', async () => {
		expect(await told(pentaxOfAll, 'PENTAX K100D', true)).toMatchObject({
			ExposureTime: '1/100',
			ShutterCount: '1648'
		});
	});

	it('are read where a program moved them and left their offsets', async () => {
		const moved = (at: number) => pentaxNote([short(8, 2), ascii(0x22e, 'Ansel Addams')])(at + 1000);
		const { tags } = await read(cameraJpeg(exifWith('PENTAX', 'PENTAX K-5', moved, false)));
		expect(own(tags)).toEqual({ Quality: 'Best', Artist: 'Ansel Addams' });
	});

	it.each([
		['PENTAX K-1', 'Upper-right'],
		['PENTAX K-3', 'Far Left'],
		['PENTAX K-5', 'Lower-right']
	])('number the focus points as the %s has them', async (model, point) => {
		expect(await told([short(8, 2), short(0x0e, 11)], model)).toMatchObject({ AFPointSelected: point });
	});

	it('tell the lens in the form that the size of its data shows', async () => {
		const data = [
			0x94, 0x33, 0x5b, 0x29, 0x86, 0xea, 0x41, 0x40, 0x88, 0x50, 0x38, 0x01, 0x40, 0x6c, 0x03
		] as const;
		expect(await told([block(0x207, 69, [0, 0x83, 0, 0, 0x2c, 0], [5, ...data], [20, 3])])).toMatchObject({
			LensType: 'Sigma or Tamron Lens (3 44)'
		});
		expect(
			await told([block(0x207, 128, [1, 0x83, 0x80, 0, 0, 0xff], [15, 0x06, ...data])], 'PENTAX K-3')
		).toMatchObject({ LensType: 'Sigma Lens (3 255)', LensFStops: '8.5', MinAperture: '16' });
	});

	it('find the exposure’s limits one byte further in newer cameras', async () => {
		const limits = [0, 104, 104, 140] as const;
		expect(await told([block(0x206, 16, [8, ...limits])])).toMatchObject({
			AEMaxAperture: '4.8',
			AEMinAperture: '23'
		});
		expect(await told([block(0x206, 22, [9, ...limits])], 'PENTAX K-7')).toMatchObject({
			AEMaxAperture: '4.8',
			AEMinAperture: '23'
		});
	});

	it('tell the battery as a number, with what it stands for, or in volts', async () => {
		const battery = block(0x216, 8, [0, 2, 0x40, 171, 167]);
		expect(await told([battery])).toMatchObject({
			PowerSource: 'Body Battery',
			BodyBatteryState: 'Full',
			BodyBatteryADNoLoad: '171 (7.5V, 45%)',
			BodyBatteryADLoad: '167 (7.3V, 44%)'
		});
		expect(await told([battery], 'PENTAX *ist D')).toMatchObject({ BodyBatteryADNoLoad: '171' });
		expect(await told([block(0x216, 8, [0, 2, 0x40, 0x03, 0x15])], 'PENTAX K-5')).toMatchObject({
			BodyBatteryState: 'Close to Full',
			BodyBatteryVoltage1: '7.89 V'
		});
	});

	it('name digital filters and their parameters, and none that is off', async () => {
		const filters = await told([block(0x22a, 345, [5, 3, 1, 2, 9, 5, 3, 0xfe])], 'PENTAX K-5');
		expect(filters).toMatchObject({
			DigitalFilter01: 'High Contrast, Brightness=+2, Color=Green, Hue=-2'
		});
		expect(filters).not.toHaveProperty('DigitalFilter02');
	});

	it('tell the lens of the first models in the oldest form, of others in theirs, whatever its bytes are', async () => {
		const lens = block(0x207, 36, [3, 0x12, 0x34, 0x56], [4, 0x76, 0x54]);
		const short = await told([lens], 'PENTAX K100D');
		expect(await told([lens], 'PENTAX *ist DS')).toEqual(short);
		expect(await told([lens], 'PENTAX K10D')).not.toEqual(short);
	});

	it('tell as many faces as the second number of the detection says', async () => {
		const detected = { id: 0x76, type: 1, count: 2, value: bytes([8, 1]) };
		const faces = [block(0x60, 4, [0, 3, 0, 50, 60]), detected, block(0x227, 132, [0, 0, 10, 0, 20, 0, 30])];
		const found = await told(faces, 'PENTAX K-x');
		expect(found).toMatchObject({ FacesDetected: '3', Face1Position: '10 20' });
		expect(found).not.toHaveProperty('Face2Position');
	});
});

describe('DNG’s private data', () => {
	const entries = [short(8, 2), ascii(0x22e, 'Ansel Addams')];

	it.each(['PENTAX \0MM', 'SAMSUNG\0MM', 'RICOH\0MM'])(
		'that begins with %j is a Pentax note',
		async (head) => {
			const note = bytes(head, directoryAt(entries, head.length, false));
			const { tags } = await read(dngWith('PENTAX', 'PENTAX K-3', note), 'made.dng');
			expect(own(tags)).toEqual({ Quality: 'Best', Artist: 'Ansel Addams' });
			expect(tags.has('IFD0:DNGPrivateData')).toBe(false);
		}
	);

	it('of Adobe’s converter holds the note with the offsets that it had', async () => {
		const data = adobeData(pentaxNote(entries, true), 5000, true);
		const { tags, warnings } = await read(dngWith('PENTAX', 'PENTAX K10D', data), 'made.dng');
		expect(own(tags)).toEqual({ Quality: 'Best', Artist: 'Ansel Addams' });
		expect(warnings).toEqual([]);
	});

	it('of nobody known is kept as bytes, whoever made the camera', async () => {
		const { tags } = await read(dngWith('Canon', 'Canon EOS R5', new Uint8Array(64).fill(7)), 'made.dng');
		expect(tags.get('IFD0:DNGPrivateData')).toContain('64 bytes');
	});

	it('that claims more than it has says so', async () => {
		const data = adobeData(pentaxNote(entries), 5000, false);
		const { warnings } = await read(dngWith('PENTAX', 'PENTAX K10D', data.subarray(0, -20)), 'made.dng');
		expect(warnings.map(({ message }) => message)).toEqual(['MakN: the block is not all there']);
	});
});
