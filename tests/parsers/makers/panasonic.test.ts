/** Maker notes of Panasonic, Leica and Sanyo. */
import { describe, expect, it } from 'vitest';
import {
	ascii,
	long,
	rational,
	short,
	signed,
	undef,
	type Ifd,
	type Made
} from '../../fixtures/build-tiff.ts';
import {
	bareNote,
	cameraWith,
	leicaNote,
	leicaNoteOfExif,
	panasonicNote,
	sanyoNote
} from '../../fixtures/build-olympus.ts';
import { cameraJpeg, exifWith } from '../../fixtures/build-makers.ts';
import { read } from '../reading.ts';

const told = async (entries: Ifd, model = 'DMC-GH4') =>
	(await read(cameraWith('Panasonic', model, panasonicNote(entries)))).tags;
const bytesOf = (id: number, ...value: number[]): Made => ({ id, type: 1, value });

describe('Panasonic', () => {
	it.each<[string, Made, string | undefined]>([
		['ImageQuality', short(1, 2), 'High'],
		['FirmwareVersion', undef(2, '\0\x01\0\x02'), '0.1.0.2'],
		['AFAreaMode', bytesOf(0x0f, 16, 0), '1-area'],
		['WhiteBalanceBias', { id: 0x23, type: 8, value: [-5] }, '-5/3'],
		['InternalSerialNumber', undef(0x25, 'F510601020001\0\0\0'), '(F51) 2006:01:02 no. 0001'],
		['InternalSerialNumber', undef(0x25, '\0S010604030293\0'), '(S01) 2006:04:03 no. 0293'],
		['TimeSincePowerOn', long(0x29, 8_640_123), '1 days 00:00:01.23'],
		['BabyAge', ascii(0x33, '9999:99:99 00:00:00'), '(not set)'],
		['TravelDay', short(0x36, 65535), 'n/a'],
		['Contrast', short(0x39, 65530), '-6'],
		['Saturation', short(0x40, 3), '+3'],
		['ProgramISO', short(0x3c, 65534), 'Intelligent ISO'],
		['ProgramISO', short(0x3c, 100), '100'],
		['AFPointPosition', rational(0x4d, 1, 2, 1, 3), '0.5 0.33'],
		['AFPointPosition', rational(0x4d, 16777216, 1, 16777216, 1), 'none'],
		['LensFirmwareVersion', undef(0x60, '\x01\x02\0\0'), '1.2.0.0'],
		['Title', undef(0x65, 'A walk\0\0\0'), 'A walk'],
		['ManometerPressure', short(0x86, 1013), '101.3 kPa'],
		['ManometerPressure', short(0x86, 65535), undefined],
		['PitchAngle', short(0x91, 15), '-1.5'],
		['FilterEffect', rational(0xa1, 0, 4), 'High Key'],
		['LensTypeModel', short(0xc5, 0x0102), '02 01'],
		['ISO', long(0xd1, 0xffff_ffff), undefined]
	])('%s of %o is %s', async (name, made, shown) => {
		expect((await told([made])).get(`Panasonic:${name}`)).toBe(shown);
	});

	it.each([
		['DMC-GH4', 'Low'],
		['DMC-GF3', '-1'],
		['DMC-ZS7', '-2'],
		['DC-G9', '1']
	])('contrast of the %s goes by its own list', async (model, shown) => {
		expect((await told([short(0x2c, 1)], model)).get('Panasonic:ContrastMode')).toBe(shown);
	});

	it('as many faces are told as were found', async () => {
		const faces = new Uint8Array(42).map((_, index) => (index === 0 ? 1 : index % 2 === 0 ? 7 : 0));
		const tags = await told([undef(0x4e, faces)]);
		expect(tags.get('Panasonic:Face1Position')).toBe('7 7 7 7');
		expect(tags.has('Panasonic:Face2Position')).toBe(false);
	});

	it('date and time are digits of four bits', async () => {
		const time = new Uint8Array([0x20, 0x12, 1, 2, 3, 4, 5, 6, ...new Array<number>(8).fill(0), 9, 0, 0, 0]);
		const tags = await told([undef(0x2003, time)]);
		expect(tags.get('Panasonic:PanasonicDateTime')).toBe('2012:01:02 03:04:05.06');
		expect(tags.get('Panasonic:TimeLapseShotNumber')).toBe('9');
		time.set([0x59, 0x98], 6);
		expect((await told([undef(0x2003, time)])).get('Panasonic:PanasonicDateTime')).toBe(
			'2012:01:02 03:04:59.98'
		);
	});

	it('lenses are named by what they are called, or by the numbers of their maker', async () => {
		const named = await told([ascii(0x51, 'LUMIX G VARIO 14-140/F3.5-5.6')]);
		expect(named.get('Composite:LensID')).toBe('LUMIX G VARIO 14-140mm F3.5-5.6');
		expect((await told([ascii(0x51, 'NO-LENS')])).has('Composite:LensID')).toBe(false);
		const numbered = await told([short(0xc4, 2), short(0xc5, 2)]);
		expect(numbered.get('Composite:LensType')).toBe('Leica D Summilux 25mm F1.4 Asph.');
		expect(numbered.get('Composite:LensID')).toBe('Leica D Summilux 25mm F1.4 Asph.');
		expect((await told([short(0xc4, 9), short(0xc5, 2)])).get('Composite:LensID')).toBe('Unknown (9 02 00)');
	});

	it('scenes say what chose them', async () => {
		const scene = await told([short(0x3d, 7), short(0x8001, 2)]);
		expect(scene.get('Composite:AdvancedSceneMode')).toContain('(intelligent auto plus)');
	});

	it('one model counts its offsets from behind the mark', async () => {
		const note = (at: number) => panasonicNote([ascii(0x51, 'A LENS THAT IS LONG')])(at - 12);
		const { tags } = await read(cameraWith('Panasonic', 'DC-FT7', note));
		expect(tags.get('Panasonic:LensType')).toBe('A LENS THAT IS LONG');
	});

	it('its phones have a gain only', async () => {
		const { tags } = await read(
			cameraWith('Panasonic', 'X', () => new Uint8Array([0x4d, 0x4b, 0x45, 0x44, 0, 0, 5, 0, 0, 0]))
		);
		expect(tags.get('Panasonic:Gain')).toBe('5');
		const note = () => new Uint8Array([0x4d, 0x4b, 0x45, 0x44, 0, 0, 5, 0, 0, 0]);
		const other = await read(cameraJpeg(exifWith('Panasonic', 'X', note, false)));
		expect(other.tags.get('Panasonic:Gain')).toBe('5');
	});
});

describe('Leica', () => {
	const leica = 'Leica Camera AG';
	const shown = async (make: string, model: string, note: (at: number) => Uint8Array, name: string) =>
		(await read(cameraWith(make, model, note))).tags.get(name);

	it("has Panasonic's notes where Panasonic made it", async () => {
		const note = leicaNoteOfExif(0, 0, 0)([short(1, 2)]);
		expect(await shown('LEICA', 'D-LUX 3', note, 'Panasonic:ImageQuality')).toBe('High');
	});

	it.each([
		[7, '1 3', 'Elmarit-M 21mm f/2.8'],
		[24, '6 0', 'Summilux-M 35mm f/1.4'],
		[27, '6 3', 'Summicron-M 35mm f/2 (IV)'],
		[999, '249 3', 'Unknown (249 3)']
	])('M8: lens %i is known by number and frame', async (stored, _value, name) => {
		const note = leicaNote(0, 0, 0)([long(0x310, stored), short(0x304, 0x8000 + 5600)]);
		expect(await shown(leica, 'M8 Digital Camera', note, 'Leica:LensType')).toBe(name);
		expect(await shown(leica, 'M8 Digital Camera', note, 'Leica:WhiteBalance')).toBe('5600 Kelvin');
	});

	it.each([
		['X1', leicaNote(0, 1, 0)],
		['LEICA Q (Typ 116)', leicaNoteOfExif(0, 8, 0)]
	])('%s: focus and exposure', async (model, note) => {
		const entries = [bytesOf(0x40d, 1, 1, 0, 0), undef(0x40a, '\xd2\x04\x80\xbb\0\0\0\0')];
		expect(await shown(leica, model, note(entries), 'Leica:ExposureMode')).toBe('Aperture-priority AE (1)');
		expect(await shown(leica, model, note(entries), 'Leica:FocusDistance')).toBe('1.234 m');
		expect(await shown(leica, model, note(entries), 'Leica:FocalLength')).toBe('48.0 mm');
	});

	it('R9: levels of white balance stand in a directory without a head', async () => {
		expect(await shown(leica, 'R9', bareNote([short(0x0d, 1, 2, 3)]), 'Leica:WB_RGBLevels')).toBe('1 2 3');
	});

	it('M9: directories in values', async () => {
		const inner = new Uint8Array([1, 0, 2, 0x34, 9, 0, 1, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0]);
		const note = leicaNote(0x30, 3, 0)([undef(0x3400, inner)]);
		expect(await shown(leica, 'M9 Digital Camera', note, 'Leica:CameraTemperature')).toBe('27 C');
	});

	it('S2: a lens; of a later S light too; of an M10 the aperture', async () => {
		const s2 = leicaNoteOfExif(0, 2, 0)([ascii(0x303, 'Summarit-S  '), signed(0x311, 5, 3)]);
		expect(await shown(leica, 'S2', s2, 'Leica:LensType')).toBe('Summarit-S');
		expect(await shown(leica, 'S2', s2, 'Leica:ExternalSensorBrightnessValue')).toBeUndefined();
		expect(await shown(leica, 'LEICA S (Typ 006)', s2, 'Leica:ExternalSensorBrightnessValue')).toBe('1.67');
		const m10 = leicaNoteOfExif(0, 2, 0)([{ id: 0x35a, type: 9, value: [5600] }]);
		expect(await shown(leica, 'LEICA M10', m10, 'Leica:FNumber')).toBe('5.6');
	});
});

it('Sanyo: settings, faces and distance', async () => {
	const entries = [short(0x201, 257), short(0x21f, 3), rational(0x223, 5, 4)];
	const { tags } = await read(cameraWith('SANYO', 'VPC', sanyoNote(entries)));
	expect(tags.get('Sanyo:SanyoQuality')).toBe('Fine/Low');
	expect(tags.get('Sanyo:SceneSelect')).toBe('Night');
	expect(tags.get('Sanyo:ManualFocusDistance')).toBe('1.25');
	const faces = sanyoNote([long(0x223, 1, 0, 0, 0, 5, 6, 7, 8), short(0x201, 99)]);
	const newer = (await read(cameraWith('SANYO', 'VPC', faces))).tags;
	expect(newer.get('Sanyo:FacesDetected')).toBe('1');
	expect(newer.get('Sanyo:FacePosition')).toBe('5 6 7 8');
	expect(newer.get('Sanyo:SanyoQuality')).toBe('Unknown (0x63)');
});
