/** Sigma's maker notes and raw files. */
import { describe, expect, it } from 'vitest';
import { readMetadata } from '#lib/parsers/index.ts';
import { ascii, long, rational, short, signed, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { bytes } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, exifWith, sigmaNote, x3f } from '../../fixtures/build-makers.ts';
import { read } from '../reading.ts';

/** What a note of this camera says. */
async function told(model: string, entries: Ifd, version = 0, little = true): Promise<Map<string, string>> {
	const note = sigmaNote(entries, version, little);
	const { tags } = await read(cameraJpeg(exifWith('SIGMA', model, note, true)));
	return new Map(
		[...tags].filter(([key]) => key.startsWith('Sigma:')).map(([key, text]) => [key.slice(6), text])
	);
}

describe('Sigma’s notes', () => {
	it('take the words before values away and name modes', async () => {
		const tags = await told('SIGMA SD10', [
			ascii(8, 'P'),
			ascii(9, '8'),
			ascii(12, 'Expo:+0.8'),
			ascii(13, 'Cont: +0.2'),
			ascii(22, 'Qual:12')
		]);
		expect(Object.fromEntries(tags)).toEqual({
			ExposureMode: 'Program AE',
			MeteringMode: 'Multi-segment',
			ExposureCompensation: '+0.8',
			Contrast: '+0.2',
			Quality: '12'
		});
	});

	it('are read in their own byte order', async () => {
		expect((await told('SIGMA DP2', [long(44, 4), rational(49, 28, 10)], 2, false)).get('FNumber')).toBe(
			'2.8'
		);
	});

	it('number their tags otherwise since version 3', async () => {
		const entries = [
			ascii(39, '145'),
			rational(42, 24, 1, 70, 1),
			rational(49, 40, 10),
			rational(73, 56, 10)
		];
		const old = await told('SIGMA DP2', entries, 2);
		const now = await told('SIGMA fp', entries, 3);
		expect([...old.keys()]).toEqual(['FNumber']);
		expect(old.get('FNumber')).toBe('4.0');
		expect(now.get('LensType')).toBe('Sigma Lens (0x145)');
		expect(now.get('LensFocalRange')).toBe('24 to 70');
		expect(now.get('FNumber')).toBe('5.6');
	});

	it('tell a second exposure time in the unit of the camera', async () => {
		const entries = [ascii(51, '12500'), ascii(75, '12500')];
		expect(Object.fromEntries(await told('SIGMA DP2', entries))).toEqual({ ExposureTime2: '1/80' });
		expect(Object.fromEntries(await told('SIGMA dp2 Quattro', entries))).toEqual({ ExposureTime2: '1/80' });
		expect(Object.fromEntries(await told('SIGMA SD1', entries))).toEqual({ ExposureTime2: '12500' });
		expect(await told('SIGMA fp', entries)).toEqual(new Map());
	});

	it('give numbers where older ones give text, with signs and degrees', async () => {
		const tags = await told('SIGMA DP2', [
			signed(13, -5, 10),
			short(28, 640, 480),
			undef(29, '0100'),
			signed(53, 3, 10),
			ascii(57, '20')
		]);
		expect(tags.get('Contrast')).toBe('-0.5');
		expect(tags.get('PreviewImageSize')).toBe('640x480');
		expect(tags.get('ExposureCompensation')).toBe('+0.3');
		expect(tags.get('SensorTemperature')).toBe('20 C');
	});

	it('give the preview that lies in the file', async () => {
		const picture = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9]);
		const sized = (at: number) => sigmaNote([long(26, at), long(27, picture.length)])(at);
		// The picture stands behind the note, whose size does not depend on where it says so.
		const start = (at: number) => at + sized(at).length;
		const note = (at: number) =>
			bytes(sigmaNote([long(26, start(at)), long(27, picture.length)])(at), picture);
		const file = cameraJpeg(exifWith('SIGMA', 'SIGMA DP2', note));
		const { metadata, tags } = await read(file);
		const [preview] = metadata?.previews ?? [];
		expect(tags.get('Sigma:PreviewImageLength')).toBe('8');
		const [at = 0, size = 0] = preview?.range ?? [];
		expect(file.subarray(at, at + size)).toEqual(picture);
		expect(tags.get('Sigma:PreviewImageStart')).toBe(String(at));
	});
});

describe('X3F', () => {
	const camera = cameraJpeg(exifWith('SIGMA', 'SIGMA DP2', sigmaNote([ascii(3, 'SINGLE')])));
	const small = bytes([0xff, 0xd8, 0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xd9]);

	it('tells head, settings and properties', async () => {
		const file = x3f({
			settings: [
				[1, 0.33333],
				[9, -1.26]
			],
			properties: [
				['AEMODE', 'A'],
				['EXPTIME', '125000'],
				['LENSMODEL', '8900'],
				['SHUTTER', '0.00123'],
				['TIME', '1259413520'],
				['EXPNET', '-1.5'],
				['FLASH', 'ON']
			]
		});
		const { tags, warnings } = await read(file);
		expect(warnings).toEqual([]);
		const raw = (name: string) => tags.get(`SigmaRaw:${name}`);
		expect(raw('FileVersion')).toBe('2.3');
		expect(raw('ImageWidth')).toBe('640');
		expect(raw('WhiteBalance')).toBe('Sunlight');
		expect(raw('SceneCaptureType')).toBe('Vivid');
		expect(raw('ExposureAdjust')).toBe('0.3');
		expect(raw('BlueAdjust')).toBe('-1.3');
		expect(raw('MeteringMode')).toBe('Average');
		expect(raw('IntegrationTime')).toBe('1/8');
		expect(raw('LensType')).toBe('Sigma 70-300mm F4-5.6 DG OS');
		expect(raw('ExposureTime')).toBe('1/813');
		expect(raw('DateTimeOriginal')).toBe('2009:11:28 13:05:20');
		expect(raw('NetExposureCompensation')).toBe('-3/2');
		expect(raw('FlashMode')).toBe('On');
	});

	it('reads the head of older and newer versions as they wrote it', async () => {
		const first = await read(x3f({ version: 0x2_0000 }));
		expect(first.tags.get('SigmaRaw:Rotation')).toBe('90');
		expect(first.tags.has('SigmaRaw:WhiteBalance')).toBe(false);
		const quattro = await read(x3f({ version: 0x4_0001 }));
		expect(quattro.tags.get('SigmaRaw:FileVersion')).toBe('4.1');
		expect(quattro.tags.get('SigmaRaw:ImageHeight')).toBe('480');
	});

	it('reads the camera’s JPEG in it, and gives all pictures as previews', async () => {
		const file = x3f({
			images: [
				['IMA2', 18, camera],
				['IMA2', 18, small],
				['IMAG', 18, small],
				['IMA2', 11, small]
			]
		});
		const { metadata, tags } = await read(file);
		expect(tags.get('IFD0:Model')).toBe('SIGMA DP2');
		expect(tags.get('Sigma:DriveMode')).toBe('SINGLE');
		expect(metadata?.previews.map(({ name }) => name)).toEqual([
			'JpgFromRaw',
			'PreviewImage',
			'PreviewImage'
		]);
		const [at = 0, size = 0] = metadata?.previews[0]?.range ?? [];
		expect(file.subarray(at, at + size)).toEqual(camera);
	});

	it('costs a look at both ends of a large file, and one at its picture', async () => {
		const whole = x3f({ images: [['IMA2', 18, camera]], properties: [['ISO', '200']] });
		// The sensor's data lie before the directory: places after the head move on.
		const large = x3f({
			images: [
				['IMA2', 18, camera],
				['RAW ', 30, new Uint8Array(400_000)]
			],
			properties: [['ISO', '200']]
		});
		expect(large.length).toBeGreaterThan(whole.length);
		let reads = 0;
		let size = 0;
		await readMetadata({
			size: large.length,
			read: (offset, length) => {
				reads++;
				const part = large.subarray(offset, offset + length);
				size += part.length;
				return Promise.resolve(part);
			}
		});
		expect(reads).toBeLessThanOrEqual(5);
		expect(size).toBeLessThan(200_000);
	});
});
