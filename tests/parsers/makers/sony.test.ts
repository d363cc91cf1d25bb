/** Sony's maker notes: enciphered blocks chosen by model or by their first bytes, and the plain ones of the first cameras. */
import { describe, expect, it } from 'vitest';
import { deciphered as opened } from '#lib/parsers/makers/sony-raw.ts';
import { deciphered } from '#lib/parsers/makers/sony/cipher.ts';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, directoryAt, exifWith, placed } from '../../fixtures/build-makers.ts';
import { arw, enciphered, hidden, moreInfo, mrw, sonyJpeg, srf } from '../../fixtures/build-sony.ts';
import { ascii, long, rational, short, sub, tiff, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

async function told(entries: Ifd, model = 'ILCE-7', little = true, mark?: string) {
	const { tags } = await read(sonyJpeg(entries, model, little, mark));
	return Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('Sony:')).map(([key, text]) => [key.slice(5), text])
	);
}

describe('Sony’s notes', () => {
	it.each([
		['SONY DSC \0\0\0', true],
		['SONY CAM \0\0\0', true],
		['\0\0SONY PIC\0\0', true],
		['', true],
		['SONY DSC \0\0\0', false]
	])('are found behind the mark %j (little-endian: %s)', async (mark, little) => {
		expect(await told([long(0x0102, 2), long(0xb021, 0)], 'DSC-W1', little, mark)).toMatchObject({
			Quality: 'Fine',
			ColorTemperature: 'Auto'
		});
	});

	it('of Hasselblads made by Sony are Sony’s', async () => {
		expect(await told([short(0xb041, 2)], 'HV')).toEqual({ ExposureMode: 'Beach' });
	});

	it('say nothing where a number says that there is nothing', async () => {
		expect(await told([short(0xb040, 65_535), short(0xb047, 65_535), short(0xb049, 0)])).toEqual({
			ReleaseMode: 'Normal'
		});
	});

	it('tell a lens by its features and its range', async () => {
		const spec = (...value: number[]) => told([{ id: 0xb02a, type: 1, value: bytes(value) }]);
		expect(await spec(0x83, 0, 0x16, 0, 0x50, 0x35, 0x56, 0)).toEqual({ LensSpec: 'E 16-50mm F3.5-5.6 OSS' });
		expect(await spec(0x02, 0, 0x35, 0, 0, 0x14, 0, 0)).toEqual({ LensSpec: 'FE 35mm F1.4' });
		expect(await spec(0x02, 0, 0x35, 0, 0x16, 0x14, 0, 0)).toEqual({
			LensSpec: 'Unknown (02 35 16 1.4 0 00)'
		});
		expect(await spec(0x41, 0, 0, 0, 0, 0, 0, 0)).toEqual({ LensSpec: 'Unknown (41 0 0 0 0 00)' });
	});

	it('tell of bursts only where the type says that it is that', async () => {
		const mode = { id: 0x1000, type: 7, value: [1] };
		expect(await told([mode, short(0x1001, 320)])).toEqual({
			MultiBurstMode: 'On',
			MultiBurstImageWidth: '320'
		});
		expect(await told([long(0x1000, 1), long(0x1001, 320), long(0x1002, 240)])).toEqual({});
	});

	it('turn sizes, which are stored height first', async () => {
		expect(await told([long(0xb02b, 4000, 6000)])).toEqual({ FullImageSize: '6000x4000' });
	});

	it('use the labels of the kind of camera', async () => {
		const mode = { id: 0x201c, type: 1, value: [9] };
		expect(await told([mode], 'SLT-A77V')).toEqual({ AFAreaModeSetting: 'Spot' });
		expect(await told([mode], 'ILCE-7')).toEqual({ AFAreaModeSetting: 'Center (LA-EA4)' });
		expect(await told([mode], 'ILCA-68')).toEqual({ AFAreaModeSetting: 'Center' });
		expect(await told([mode], 'DSC-RX100')).toEqual({});
	});

	it('believe the later of two that say the same, but for rows that others better', async () => {
		expect(await told([long(0x0102, 2), short(0x202e, 1, 2)])).toEqual({ Quality: 'RAW + Fine' });
		expect(await told([long(0xb025, 3), short(0xb04f, 2)])).toEqual({ DynamicRangeOptimizer: 'Auto' });
	});

	it('count points in use by bits of all bytes', async () => {
		const points = { id: 0x2020, type: 1, value: [0b1001, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
		expect(await told([points], 'SLT-A77V')).toEqual({ AFPointsUsed: 'Center, Right' });
		expect(await told([points], 'ILCA-68')).toEqual({ AFPointsUsed: 'A5, B2' });
		expect(await told([points], 'ILCA-99M2')).toEqual({});
		const more = { ...points, value: [0, 0, 0b1000, 0, 0, 0, 0, 0, 0, 0] };
		expect(await told([more], 'ILCE-7')).toEqual({ AFPointsUsed: '[19]' });
	});

	it('name the point of focus by the kind of area', async () => {
		const point = (area: number, model: string) =>
			told(
				[
					{ id: 0x201c, type: 1, value: [area] },
					{ id: 0x201e, type: 1, value: [3] }
				],
				model
			).then(({ AFPointSelected: name }) => name);
		expect(await point(0, 'ILCE-6000')).toBe('Right Zone');
		expect(await point(4, 'ILCE-6000')).toBe('Upper-right');
		expect(await point(0, 'ILCA-68')).toBe('A7');
		expect(await point(8, 'ILCA-68')).toBe('Top Right Zone');
		expect(await point(0, 'SLT-A58')).toBe('Upper-right');
	});

	it('count points on the sensor, which four models have', async () => {
		const points = undef(0x2022, bytes([0b11], new Uint8Array(25)));
		expect(await told([points], 'ILCE-6000')).toEqual({ FocalPlaneAFPointsUsed: '[0], [1]' });
		expect(await told([points], 'ILCE-6300')).toEqual({});
	});

	it('say how they focused in the fields that a version names', async () => {
		const version = (text: string) => undef(0x3000, placed(68, [0, bytes('II')], [52, bytes(text)]));
		const modes = [short(0xb042, 2), short(0xb043, 1), short(0xb04e, 2)];
		expect(await told([version('DC7303320222000'), ...modes])).toMatchObject({ FocusMode: 'AF-S' });
		expect(await told([version('DC7303320222000'), ...modes])).not.toHaveProperty('AFAreaMode');
		expect(await told(modes)).toMatchObject({ FocusMode: 'AF-C', AFAreaMode: 'Multi' });
	});

	it('believe the directory, and the block before, rather than blocks of settings', async () => {
		const settings = undef(0x114, placed(280, [86 * 2, u16(16)]));
		expect(await told([long(0x0102, 2)], 'DSLR-A200')).toMatchObject({ Quality: 'Fine' });
		expect(await told([long(0x0102, 2), settings], 'DSLR-A200')).toMatchObject({ Quality: 'Fine' });
		expect(await told([settings], 'DSLR-A200')).not.toMatchObject({ Quality: 'Fine' });
	});

	it('have a panorama only where the block says so', async () => {
		const block = (mark: number) => long(0x1003, mark, 8000, 1600, 1, 0, 0, 0, 0, 0, 0, 0, 0);
		expect(await told([block(0)])).toEqual({});
		expect(await told([block(0x101)])).toMatchObject({ PanoramaFullWidth: '8000' });
	});

	it('show as many faces as the block says, wherever it says that they lie', async () => {
		const block = placed(
			200,
			[0, 'II'],
			[2, u16(70, true)],
			[48, [...u16(2, true), ...u16(0x25, true)]],
			[70, [...u16(1, true), ...u16(2, true), ...u16(3, true), ...u16(4, true)]],
			[107, [...u16(5, true), ...u16(6, true), ...u16(7, true), ...u16(8, true)]]
		);
		expect(await told([undef(0x3000, block)])).toMatchObject({
			FacesDetected: '2',
			Face1Position: '1 2 3 4',
			Face2Position: '5 6 7 8'
		});
		expect(Object.keys(await told([undef(0x3000, block)]))).not.toContain('Face3Position');
	});
});

describe('Sony’s blocks', () => {
	it('tell the lens by bytes in their order, but for the oldest form', async () => {
		const spec = (size: number, part: readonly number[]) =>
			told([undef(0x10, placed(size, [0, part]))], 'DSLR-A700');
		const lens = { LensSpec: 'DT 18-200mm F3.5-6.3' };
		expect(await spec(5506, [1, 0, 0x18, 2, 0, 0x35, 0x63, 0])).toMatchObject(lens);
		expect(await spec(368, [0, 1, 2, 0x18, 0x35, 0, 0, 0x63])).toMatchObject(lens);
	});

	it('of the later cameras without a mirror tell voltages, and which way up they were held', async () => {
		const block = placed(40, [6, u16(1024, true)], [22, [0x40]], [24, [0x20]]);
		expect(await told([undef(0x116, block)], 'NEX-7')).toMatchObject({
			BatteryVoltage1: '8.00 V',
			CameraOrientation: 'Rotate 270 CW'
		});
		expect(await told([undef(0x116, block)], 'NEX-5')).toMatchObject({ CameraOrientation: 'Rotate 90 CW' });
	});

	it('tell a lens of another mount with its adapter', async () => {
		expect(await told([long(0xb027, 0xef00 + 1)])).toEqual({
			LensType: 'Canon EF 50mm f/1.8 + Canon EF Adapter'
		});
		expect(await told([long(0xb027, 0xbc00 + 1)])).toEqual({
			LensType: 'Canon EF 50mm f/1.8 + Metabones Speed Booster Ultra'
		});
		expect(await told([long(0xb027, 0x4910)])).toEqual({
			LensType: 'Sigma 50mm F2.8 EX DG MACRO + MC-11 SA-E'
		});
		expect(await told([long(0xb027, 0xef00)])).toEqual({ LensType: 'Canon EF Adapter' });
	});
});

describe('Sony’s enciphered blocks', () => {
	it('turn with a note that a program turned, but for one', async () => {
		const sequence = (little: boolean) => {
			const block = enciphered(placed(400, [8, [...u32(41, little)]]));
			block[0] = 0x0c;
			return told([undef(0x9400, block)], 'NEX-6', little);
		};
		expect(await sequence(true)).toMatchObject({ SequenceImageNumber: '42' });
		expect(await sequence(false)).toMatchObject({ SequenceImageNumber: '42' });
	});

	it('that a program enciphered anew are made plain twice', async () => {
		const twice = enciphered(enciphered(placed(400, [82, [15]])));
		twice[0] = 0x5e;
		const temperature = undef(0x9403, enciphered(enciphered(placed(8, [4, [1, 30]]))));
		expect(await told([undef(0x9400, twice), temperature], 'SLT-A99V')).toMatchObject({
			ModelReleaseYear: '2015',
			CameraTemperature: '30 C'
		});
	});

	it('of the newest models are read where they begin with zeros', async () => {
		const block = (first: number) =>
			told([hidden(0x9050, 900, [4, [first]], [56, [1, 2, 3, 4, 5, 6]])], 'ILCE-7M5');
		expect(await block(0)).toMatchObject({ InternalSerialNumber: '010203040506' });
		expect(await block(3)).toEqual({});
	});

	it('count by how much is known: the first of two that say the same', async () => {
		const first = hidden(0x2010, 7000, [0x24b, [1, 0]]);
		const second = undef(
			0x9405,
			(() => {
				const block = enciphered(placed(1200, [70, [4]]));
				block[0] = 0x3a;
				return block;
			})()
		);
		expect(await told([first, second], 'ILCE-7')).toMatchObject({ PictureEffect2: 'Toy Camera' });
	});

	it('are made plain byte by byte, and what is beyond the cipher stays', () => {
		const all = Uint8Array.from({ length: 256 }, (_none, byte) => byte);
		expect(deciphered(enciphered(all))).toEqual(all);
		expect([...enciphered(bytes([2, 7, 249, 255]))]).toEqual([8, 94, 249, 255]);
	});

	it('are read by the table of the model', async () => {
		const block = (at: number) => hidden(0x2010, 7000, [at, [...u16(16 * 256 + 128, true)]]);
		expect(await told([block(0x344)], 'ILCE-7')).toMatchObject({ SonyISO: '71' });
		expect(await told([block(0x346)], 'ILCE-7RM2')).toMatchObject({ SonyISO: '71' });
		expect(await told([block(0x344)], 'ILCE-1')).toEqual({});
	});

	it('are read by the table that the first byte tells', async () => {
		const stored = (first: number, at: number) => {
			const block = enciphered(placed(400, [at, [15]]));
			block[0] = first;
			return undef(0x9400, block);
		};
		expect(await told([stored(0x07, 82)], 'SLT-A99V')).toMatchObject({ ModelReleaseYear: '2015' });
		expect(await told([stored(0x0c, 70)])).toMatchObject({ ModelReleaseYear: '2015' });
		expect(await told([stored(0x23, 83)])).toMatchObject({ ModelReleaseYear: '2015' });
		expect(await told([stored(0x55, 83)])).toEqual({});
	});

	it('tell the lens by its mount', async () => {
		const block = (mount: number) =>
			hidden(0x9405, 1200, [0, [...deciphered(bytes([0x25]))]], [94, [mount]], [96, [1, 0, 2, 0]]);
		const lens = async (mount: number, model?: string) => {
			const { LensType, LensType2, LensMount } = await told([block(mount)], model);
			return { LensType, LensType2, LensMount };
		};
		expect(await lens(1)).toMatchObject({ LensMount: 'A-mount', LensType: 'Minolta AF 28-70mm F2.8 G' });
		expect(await lens(2)).toMatchObject({ LensType2: 'Sony LA-EA1 or Sigma MC-11 Adapter' });
		expect(await lens(2, 'DSC-RX10')).toEqual({
			LensType2: 'Sony LA-EA1 or Sigma MC-11 Adapter',
			LensMount: undefined,
			LensType: undefined
		});
	});

	it('tell a temperature only where the camera took it', async () => {
		expect(await told([hidden(0x9403, 8, [4, [1, 30]])])).toEqual({ CameraTemperature: '30 C' });
		expect(await told([hidden(0x9403, 8, [4, [0, 30]])])).toEqual({});
	});

	it('show a second count of pictures where the flash did not fire', async () => {
		const block = (flash: number) => hidden(0x9050, 600, [49, [flash]], [76, [5, 1, 0, 200]]);
		expect(await told([block(0)])).toMatchObject({ ShutterCount2: '261' });
		expect(Object.keys(await told([block(1)]))).not.toContain('ShutterCount2');
	});

	it('say what each focus sensor says, by how many there are', async () => {
		const block = (kind: number, at: number) => hidden(0x940e, 400, [2, [kind]], [at, [0, 0x80, 5, 0]]);
		expect(await told([block(1, 17)], 'SLT-A57')).toMatchObject({
			'AFStatusUpper-left': 'Out of Focus',
			AFStatusLeft: 'Back Focus (+5)'
		});
		expect(await told([block(2, 17)], 'SLT-A77V')).toMatchObject({ AFStatusUpperFarLeft: 'Out of Focus' });
		expect(await told([block(3, 125)], 'ILCA-68')).toMatchObject({ AFStatus_00_B4: 'Out of Focus' });
	});

	it('of the newest models lie a few bytes further on', async () => {
		const block = (at: number) => hidden(0x9416, 2600, [at, [2]]);
		expect(await told([block(53)], 'ILCE-1')).toMatchObject({ ExposureProgram: 'Shutter speed priority AE' });
		expect(await told([block(55)], 'ILCE-7M5')).toMatchObject({
			ExposureProgram: 'Shutter speed priority AE'
		});
	});
});

describe('blocks of Sony’s first cameras', () => {
	it('are told by their size, and are big-endian or not', async () => {
		const settings = placed(280, [0, u16(48)], [2, u16(56)], [14, u16(55)]);
		expect(await told([undef(0x114, settings)], 'DSLR-A700')).toMatchObject({
			ExposureTime: '1',
			FNumber: '8.0',
			ColorTemperatureSet: '5500 K'
		});
		const later = placed(1536, [0, [48]], [1, [56]]);
		expect(await told([undef(0x114, later)], 'NEX-5')).toMatchObject({
			ShutterSpeedSetting: '1',
			ApertureSetting: '8.0'
		});
		expect(await told([undef(0x114, new Uint8Array(300))], 'NEX-5')).toEqual({});
	});

	it('swap the bytes of the lens in pairs', async () => {
		const block = placed(368, [0, [0, 0x83, 0, 0x16, 0x35, 0x50, 0, 0x56]]);
		expect(await told([undef(0x10, block)], 'DSLR-A700')).toMatchObject({
			LensSpec: 'E 16-50mm F3.5-5.6 OSS'
		});
	});

	it('count pictures from the other end where the block is big-endian', async () => {
		const block = placed(19_154, [2118, [0x13, 0x65, 0xc4, 0x8c]]);
		expect(await told([undef(0x20, block)], 'DSLR-A900')).toMatchObject({ ShutterCount: String(0xc4_65_13) });
	});
});

it('words of Sony’s styles are shown as they are called', async () => {
	expect(await told([ascii(0xb020, 'AdobeRGB')])).toEqual({ CreativeStyle: 'Adobe RGB' });
});

describe('Sony’s own directory in raw files', () => {
	const key = 0x4433_2211;
	const place = 400;
	const hiddenPlace = 600;

	/** The directory that is enciphered holds one of a style, and the private one says where it is. */
	function arw(): Uint8Array {
		const style = directoryAt([ascii(0x7770, 'Vivid')], hiddenPlace + 100);
		const inner = directoryAt(
			[short(0x7310, 512, 512, 512, 512), long(0x74c0, hiddenPlace + 100)],
			hiddenPlace
		);
		const plain = placed(160, [0, inner], [100, style]);
		const outer = directoryAt(
			[long(0x7200, hiddenPlace), long(0x7201, plain.length), undef(0x7221, bytes(u32(key, true)))],
			place
		);
		const head = tiff([[ascii(271, 'SONY'), { id: 50_740, type: 1, value: u32(place, true) }]], {
			little: true
		});
		return placed(800, [0, head], [place, outer], [hiddenPlace, opened(plain, key)]);
	}

	it('is opened by the key that it has', async () => {
		const { tags } = await read(arw(), 'made.arw');
		expect(Object.fromEntries(tags)).toMatchObject({
			'SR2:SR2SubIFDKey': '0x44332211',
			'SR2SubIFD:BlackLevel': '512 512 512 512',
			'SR2DataIFD:ColorMode': 'Vivid'
		});
	});

	it('says where the other one is also where that is cut off', async () => {
		const { tags } = await read(arw().subarray(0, hiddenPlace + 1), 'made.arw');
		expect(tags.get('SR2:SR2SubIFDOffset')).toBe(String(hiddenPlace));
		expect([...tags.keys()].join()).not.toContain('SR2SubIFD:');
	});
});

describe('blocks of settings, counters and faces', () => {
	const settings = placed(
		140,
		[1, [16, 2]],
		[8, [0xff, 0, 1]],
		[14, [52]],
		[30, [128, 128, 48, 64]],
		[33, [64, 40, 60]],
		[37, [64, 40, 60, 2]]
	);
	const counters = placed(334, [283, [1, 2, 3, 0xff]], [293, [4, 0, 0, 0xff]], [330, [5, 0, 0, 0xff]]);
	const shots = placed(1106, [1102, [7, 0, 0, 0xff]]);
	const words = (...numbers: readonly number[]) => bytes(...numbers.map((number) => u16(number, true)));
	const positions = words(...Array.from({ length: 130 }, (_none, index) => index));
	const readMore = async (model: string, ...blocks: readonly (readonly [number, Uint8Array])[]) => {
		const { tags, warnings } = await read(sonyJpeg([undef(0x20, moreInfo(...blocks))], model, false));
		expect(warnings).toEqual([]);
		return (name: string) => tags.get(`Sony:${name}`);
	};

	it('of the first DSLRs', async () => {
		const one = await readMore('DSLR-A550', [0x201, counters], [1, settings], [0x401, shots]);
		expect(one('DriveMode2')).toBe('Single Frame');
		expect(one('ContrastSetting')).toBe('-1');
		expect(one('SharpnessSetting')).toBe('+1');
		expect(one('ColorTemperatureSetting')).toBe('5200 K');
		expect(one('BrightnessValue')).toBe('2.75');
		expect(one('ISO')).toBe('102400');
		expect(one('FNumber')).toBe('5.7');
		expect(one('ExposureTime')).toBe('1/4');
		expect(one('ShutterCount')).toBe('5');
		expect(one('ImageCount')).toBeUndefined();
		expect(one('ShotNumberSincePowerUp')).toBe('7');
	});

	it('of the first with an E mount', async () => {
		const one = await readMore('NEX-5', [1, settings], [0x201, counters], [0x401, shots]);
		expect(one('ExposureCompensationSet')).toBe('0');
		expect(one('ISO')).toBe('400');
		expect(one('FNumber')).toBe('4.0');
		expect(one('FocalLength2')).toBe('47.6 mm');
		expect(one('ShutterCount')).toBe('4');
		expect(one('ImageCount')).toBe('197121');
		expect(one('ShotNumberSincePowerUp')).toBeUndefined();
	});

	it('of the first with a translucent mirror', async () => {
		const one = await readMore('SLT-A33', [1, settings], [0x401, shots]);
		expect(one('ISO')).toBe('400');
		expect(one('FNumber')).toBe('4.0');
		expect(one('ExposureTime')).toBe('0.4');
		expect(one('Orientation2')).toBe('Unknown (0)');
		expect(one('ShotNumberSincePowerUp')).toBe('7');
	});

	it('tell as many faces as there are', async () => {
		const faces = bytes(words(2), positions);
		const one = await readMore('NEX-5', [1, settings], [2, faces]);
		expect(one('FacesDetected')).toBe('2');
		expect(one('Face1Position')).toBe('15 0 45 30');
		expect(one('Face2Position')).toBe('90 75 120 105');
		expect(one('Face3Position')).toBeUndefined();
		const none = await readMore('NEX-5', [1, settings], [2, bytes(words(0xffff), positions)]);
		expect(none('FacesDetected')).toBe('n/a');
		expect(none('Face1Position')).toBeUndefined();
	});

	it('tell faces and what may be one', async () => {
		const faces = bytes(words(0, 0, 0, 2), positions);
		const one = await readMore('DSLR-A500', [1, settings], [2, faces]);
		expect(one('FacesDetected')).toBe('2');
		expect(one('PotentialFace1Position')).toBe('120 105 150 135');
		expect(one('PotentialFace3Position')).toBeDefined();
		expect(one('PotentialFace4Position')).toBeUndefined();
		expect(one('Face2Position')).toBeDefined();
		expect(one('Face3Position')).toBeUndefined();
	});

	it('keep those that are there when the list or a block is cut off', async () => {
		const whole = moreInfo([1, settings], [2, bytes(words(1), positions)], [0x107, new Uint8Array(7200)]);
		const all = await read(sonyJpeg([undef(0x20, whole)], 'NEX-5'));
		expect(all.tags.get('Sony:TiffMeteringImage')).toContain('7404 bytes');
		for (let size = 5; size < whole.length; size += size < 400 ? 1 : 401) {
			const { tags } = await read(sonyJpeg([undef(0x20, whole.subarray(0, size))], 'NEX-5'));
			expect(tags.has('Sony:DriveMode2')).toBe(size > 17);
			expect(tags.has('Sony:TiffMeteringImage')).toBe(false);
		}
	});
});

describe('Sony’s first raw files', () => {
	const lens: Ifd = [
		long(4, 200_896),
		rational(0x43, 28, 10),
		rational(0x45, 71, 10),
		rational(0x46, 51, 1),
		short(0xc0, 412),
		short(0xd2, 507)
	];
	const file = srf([
		lens,
		[long(5, 7)],
		[long(5, 8)],
		[long(5, 9)],
		[rational(33434, 1, 60), short(34855, 64)]
	]);

	it('tell keys, lens and white balance in a chain of enciphered directories', async () => {
		const { tags, warnings } = await read(file, 'one.srf');
		expect(warnings).toEqual([]);
		expect(Object.fromEntries([...tags].filter(([key]) => key.startsWith('SRF')))).toEqual({
			'SRF0:SRF2Key': '0',
			'SRF1:SRF2Key': '610839777',
			'SRF1:DataKey': '287454020',
			'SRF2:RawDataOffset': '200896',
			'SRF2:MaxApertureAtMaxFocal': '2.8',
			'SRF2:MinFocalLength': '7.1 mm',
			'SRF2:MaxFocalLength': '51 mm',
			'SRF2:WBRedDaylight': '412',
			'SRF2:WBBlueAsShot': '507',
			'SRF3:RawDataLength': '7',
			'SRF4:RawDataLength': '8',
			'SRF5:RawDataLength': '9',
			'SRF6:ExposureTime': '1/60',
			'SRF6:ISO': '64'
		});
	});

	it('keep the camera where the note is cut off anywhere', async () => {
		for (const size of [8, 17, 18, 20, 40, 52, 200, 0x8ddc, 0x8ddc + 12]) {
			const { tags } = await read(srf([lens], size), 'one.srf');
			expect(tags.get('IFD0:Model')).toBe('DSC-F828');
			expect(tags.has('SRF2:WBRedDaylight')).toBe(false);
		}
	});

	it('end where a directory lies outside the note, or points back to itself', async () => {
		const { tags } = await read(srf([[long(5, 1)], [long(5, 2)]]), 'one.srf');
		expect(tags.get('SRF3:RawDataLength')).toBe('2');
		expect(tags.has('SRF4:RawDataLength')).toBe(false);
		const again = srf([lens]).slice();
		// The first directory comes after itself.
		const note = again.length - (0x8ddc + 64);
		again.set(u32(note, true), note + 14);
		expect((await read(again, 'one.srf')).tags.get('SRF0:SRF2Key')).toBe('0');
	});
});

describe('Sony’s own directory in raw files', () => {
	const words = (file: Uint8Array, group: string) =>
		read(file, 'one.arw').then(({ tags }) =>
			Object.fromEntries(
				[...tags]
					.filter(([key]) => key.startsWith(`${group}:`))
					.map(([key, text]) => [key.slice(group.length + 1), text])
			)
		);
	const version = (style: number): Ifd => [
		long(0x201, 40),
		long(0x202, 20),
		long(0x8000, style),
		{ id: 0x8018, type: 9, value: [-91] },
		{ id: 0x8027, type: 9, value: [31] },
		{ id: 0x900f, type: 9, value: [1499] },
		{ id: 0x9014, type: 9, value: [-51] }
	];

	it('tells how Sony’s program developed a picture', async () => {
		expect(
			await words(
				arw([sub(0x7240, [...version(4), { id: 0x8021, type: 3, value: [1, 2, 3, 4] }])]),
				'SonyIDC'
			)
		).toEqual({
			IDCPreviewStart: '40',
			IDCPreviewLength: '20',
			IDCCreativeStyle: 'Vivid',
			BrightnessAdj: '-0.30',
			NoiseReductionValue: '65.5',
			InclinationAngle: '1.5 deg',
			PxShiftPeriphEdgeNRValue: '-5.1',
			GrayPoint: '1 2 3 4',
			IDCPreviewImage: '(Binary data 20 bytes, use -b option to extract)'
		});
	});

	it('has a second version that counts from its own start, and counts before the first', async () => {
		const file = arw([sub(0x7240, version(4)), sub(0x7241, version(9))]);
		const { metadata } = await read(file, 'one.arw');
		const starts = metadata?.tags
			.filter(({ entry }) => entry.name === 'IDCPreviewStart')
			.map(({ raw }) => raw);
		expect(starts?.[1]).toBe(40);
		expect(starts?.[0]).toBeGreaterThan(100);
		expect(await words(file, 'SonyIDC')).toMatchObject({ IDCCreativeStyle: 'Landscape' });
	});

	it('holds blocks of Minolta’s raw files in the first cameras', async () => {
		const tags = await words(arw([undef(0x7250, mrw('DSLR-A700', 'SONY'))]), 'MinoltaRaw');
		expect(tags).toMatchObject({
			WB_RGGBLevels: '438 256 256 509',
			WBMode: 'Cloudy',
			ColorTemperature: 'Auto'
		});
		expect(tags).not.toHaveProperty('WB_RBLevelsTungsten');
		expect(
			await words(arw([undef(0x7250, mrw('DSLR-A100', 'SONY'))], 'DSLR-A100'), 'MinoltaRaw')
		).toMatchObject({
			WB_RBLevelsTungsten: '278 738',
			ColorMode: 'Standard'
		});
	});

	it('loses nothing else where it points nowhere', async () => {
		const file = arw([long(0x7240, 0xffff_fff0), long(0x7241, 3), undef(0x7250, 'none of them')]);
		expect((await read(file, 'one.arw')).tags.get('IFD0:Model')).toBe('DSLR-A700');
	});
});

describe('notes of Sony Ericsson’s phones', () => {
	const note = (size: number) =>
		cameraJpeg(
			exifWith('Sony Ericsson', 'K850i', () =>
				bytes(
					'SEMC MS\0',
					new Uint8Array(12),
					directoryAt([long(0x201, 700), long(0x202, 50), undef(0x2000, '0100')], 8).subarray(0, size)
				)
			)
		);

	it('tell where a preview lies, counted from the end of the mark', async () => {
		const picture = note(100);
		const mark = Buffer.from(picture).indexOf('SEMC MS') + 12;
		const { tags } = await read(picture);
		expect(tags.get('Sony:PreviewImageStart')).toBe(String(mark + 700));
		expect(tags.get('Sony:PreviewImageLength')).toBe('50');
		expect(tags.get('Sony:MakerNoteVersion')).toBe('0100');
	});

	it('that are cut off lose nothing else', async () => {
		for (let size = 0; size < 42; size += 3)
			expect((await read(note(size))).tags.get('IFD0:Model')).toBe('K850i');
	});
});
