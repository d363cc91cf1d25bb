/** Maker notes of Olympus, OM System and Epson. */
import { describe, expect, it } from 'vitest';
import {
	ascii,
	long,
	rational,
	short,
	signed,
	sub,
	undef,
	type Ifd,
	type Made
} from '../../fixtures/build-tiff.ts';
import {
	cameraWith,
	epsonNote,
	oldOlympusNote,
	olympusCamera,
	olympusNote,
	olympusNoteBig,
	omNote
} from '../../fixtures/build-olympus.ts';
import { read } from '../reading.ts';

const told = async (entries: Ifd, model = 'E-M1', note = olympusNote) =>
	(await read(cameraWith('OLYMPUS', model, note(entries)))).tags;
const bytesOf = (id: number, ...value: number[]): Made => ({ id, type: 1, value });

const equipment = 0x2010;
const settings = 0x2020;
const processing = 0x2040;
const focus = 0x2050;

it('a camera tells lens, drive, focus and white balance', async () => {
	const { tags, warnings } = await read(olympusCamera());
	expect(warnings).toEqual([]);
	expect(tags.get('Olympus:LensType')).toBe('Olympus M.Zuiko Digital ED 12-45mm F4.0 Pro');
	expect(tags.get('Olympus:LensModel')).toBe('OLYMPUS M.12-45mm F4.0');
	expect(tags.get('Olympus:FocusMode')).toBe('MF; S-AF, MF, Imager AF');
	expect(tags.get('Olympus:DriveMode')).toBe('AE Bracketing, Shot 2');
	expect(tags.get('Olympus:WB_RBLevels')).toBe('546 438 256 256');
	expect(tags.get('Olympus:FocusDistance')).toBe('2.31 m');
});

describe('heads', () => {
	const entries = [ascii(0x209, 'OLYMPUS DIGITAL CAMERA')];
	it.each([
		['of their own, in either order', olympusNoteBig],
		['of OM System', omNote],
		['of old cameras, that count as EXIF does', oldOlympusNote],
		["of Epson's", epsonNote]
	])('%s', async (_what, note) => {
		expect((await told(entries, 'X', note)).get('Olympus:CameraID')).toBe('OLYMPUS DIGITAL CAMERA');
	});

	it('values are found where a program moved an old note and left its offsets', async () => {
		const note = (at: number) => oldOlympusNote([ascii(0x209, 'OLYMPUS DIGITAL CAMERA')])(at + 400);
		const { tags } = await read(cameraWith('OLYMPUS', 'C2000Z', note));
		expect(tags.get('Olympus:CameraID')).toBe('OLYMPUS DIGITAL CAMERA');
	});

	it('a directory that is a value is read as one that is elsewhere', async () => {
		const inValue = (at: number) => {
			const [value] = [undef(equipment, new Uint8Array(30))];
			const whole = olympusNote([value])(at);
			const start = 12 + 2 + 12 + 4;
			whole.set([1, 0, 3, 2, 2, 0, 8, 0, 0, 0, start + 18, 0, 0, 0, 0, 0, 0, 0], start);
			whole.set(
				[...'A LENS\0'].map((letter) => letter.charCodeAt(0)),
				start + 18
			);
			return whole;
		};
		const { tags } = await read(cameraWith('OLYMPUS', 'E-1', inValue));
		expect(tags.get('Olympus:LensModel')).toBe('A LENS');
	});
});

describe('what depends on the camera', () => {
	it.each([
		['SX558', 'HQ (Normal)'],
		['SX151', 'SQ (Low)'],
		['D4322', 'HQ (Normal)'],
		['D4040', 'SQ (Low)']
	])('quality 1 of a %s is %s', async (type, quality) => {
		expect(
			(await told([short(0x201, 1), ascii(0x207, type)], 'X', oldOlympusNote)).get('Olympus:Quality')
		).toBe(quality);
	});

	it.each([
		['E-3', 0x45, 'Mid-left (horizontal); All Target'],
		['E-620', 0x05, 'Mid-right (horizontal); Single Target'],
		['E-1', 1, 'Center (horizontal)'],
		['E-M1', 5, '5'],
		['E-P1', 0, undefined]
	])('a focus point of the %s', async (model, value, shown) => {
		expect((await told([sub(focus, [short(0x308, value)])], model)).get('Olympus:AFPoint')).toBe(shown);
	});

	it.each([
		['E-1', '20 C'],
		['E-M1', '81.7 C']
	])('the %s stores its temperature in its way', async (model, shown) => {
		const entries = [sub(focus, [{ id: 0x1500, type: 8, value: [20] }])];
		expect((await told(entries, model)).get('Olympus:SensorTemperature')).toBe(shown);
	});

	it.each([
		['E-1', 'CS3 (min CS0, max CS4)'],
		['E-3', '1 (min -2, max 2)']
	])('saturation of the %s', async (model, shown) => {
		const entries = [sub(settings, [{ id: 0x503, type: 8, value: [1, -2, 2] }])];
		expect((await told(entries, model)).get('Olympus:CustomSaturation')).toBe(shown);
	});

	it('newer ones tell details of a focus point', async () => {
		const entries = [sub(focus, [short(0x31b, 0x8196)])];
		expect((await told(entries, 'OM-1')).get('Olympus:AFPointDetails')).toMatch(
			/^Birds; .*Right Eye Priority/
		);
		expect((await told(entries, 'E-3')).get('Olympus:AFPointDetails')).toBe(String(0x8196));
	});
});

it.each<[string, Made, string]>([
	['DriveMode', short(0x600, 0, 0, 0, 0, 2, 17), 'Single Shot; Anti-shock'],
	['DriveMode', short(0x600, 0, 0, 0, 0, 4, 40), 'Sequential SH1'],
	['DriveMode', short(0x600, 5, 1, 65, 0, 0), 'AE+Focus Bracketing, Shot 1; Mechanical shutter'],
	['PanoramaMode', short(0x601, 2, 3), 'Right to Left, Shot 3'],
	['Gradation', { id: 0x50f, type: 8, value: [-1, -1, 1, 1] }, 'Low Key; Auto-Override'],
	['StackedImage', long(0x804, 9, 8), 'Focus-stacked (8 images)'],
	['AFAreas', long(0x304, 0x36794285, 0), 'Left (54,121)-(66,133)'],
	['AFAreas', long(0x304, 0, 0), 'none'],
	['AFPointSelected', signed(0x305, 0, 1, 1, 2, 3, 10, 1, 2, 7, 10), '(50%,30%) (50%,70%)'],
	['AFPointSelected', signed(0x305, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 'n/a'],
	['FlashIntensity', signed(0x405, 0, 0, 0, 0, 0, 0), 'n/a'],
	['FlashMode', short(0x400, 6), 'Fill-in, Red-eye'],
	['RollAngle', { id: 0x903, type: 8, value: [3, 1] }, '-0.3'],
	['PitchAngle', { id: 0x904, type: 8, value: [3, 0] }, 'n/a'],
	['ManometerReading', { id: 0x901, type: 9, value: [10, 33] }, '1 m, 3.3 ft'],
	['WhiteBalanceTemperature', short(0x501, 0), 'Auto'],
	['ArtFilterEffect', short(0x52f, 5, 0, 0, 2, 32784), 'Pin Hole; 0; 0; Partial Color 2; Star Light'],
	['ArtFilterEffect', short(0x52f, 99), 'Unknown (0x63)'],
	['ColorCreatorEffect', { id: 0x532, type: 8, value: [1, 2, 3, -4] }, 'Color 1; 2; 3; Strength -4']
])('setting %s of %o is %s', async (name, made, shown) => {
	expect((await told([sub(settings, [made])])).get(`Olympus:${name}`)).toBe(shown);
});

it.each<[number, string, Made, string]>([
	[equipment, 'Extender', bytesOf(0x301, 0, 0, 4, 0, 0, 0), 'Olympus Zuiko Digital EC-14 1.4x Teleconverter'],
	[equipment, 'BodyFirmwareVersion', long(0x104, 0x1234), '1.234'],
	[equipment, 'MaxAperture', short(0x20a, 953), '3.6'],
	[equipment, 'SerialNumber', ascii(0x101, 'BJM1   '), 'BJM1'],
	[processing, 'AspectRatio', bytesOf(0x1112, 3, 3), '16:9'],
	[processing, 'ColorMatrix', short(0x200, 356, 65414), '356 -122'],
	[focus, 'FocusDistance', rational(0x305, 0xffff_ffff, 1), 'inf'],
	[focus, 'ManualFlash', short(0x1209, 1, 4), 'On (1/4 strength)'],
	[focus, 'ImageStabilization', undef(0x1600, new Uint8Array(48)), 'Off'],
	[focus, 'ImageStabilization', undef(0x1600, new Uint8Array(48).fill(1)), 'On, Mode 1']
])('directory %i: %s', async (directory, name, made, shown) => {
	expect((await told([sub(directory, [made])])).get(`Olympus:${name}`)).toBe(shown);
});

it('the main directory: sequence, speeds and balance', async () => {
	const tags = await told([
		long(0x200, 3, 2, 1),
		signed(0x1000, 5, 1),
		signed(0x1001, 5, 1),
		signed(0x1002, 4, 1),
		short(0x1017, 384, 64),
		ascii(0x208, '[pictureInfo] Resolution=6 [Camera Info] Type=D4028')
	]);
	expect(tags.get('Olympus:SpecialMode')).toBe('Panorama, Sequence: 2, Panorama: Left to Right');
	expect(tags.get('Olympus:ShutterSpeedValue')).toBe('1/32');
	expect(tags.get('Olympus:ISOValue')).toBe('100');
	expect(tags.get('Olympus:ApertureValue')).toBe('4.0');
	expect(tags.get('Olympus:RedBalance')).toBe('1.5');
	expect(tags.get('Olympus:Resolution')).toBe('6');
	expect(tags.get('Olympus:CameraType')).toBe('X-2,C-50Z');
});

it('of a name that comes twice the last counts', async () => {
	const tags = await told([short(0x1004, 3), sub(settings, [short(0x400, 2)])]);
	expect(tags.get('Olympus:FlashMode')).toBe('Fill-in');
	expect((await told([ascii(0x404, 'A1'), ascii(0x101a, 'B2')])).get('Olympus:SerialNumber')).toBe('B2');
});

it('a preview that is not valid is none', async () => {
	const picture = (valid: number) =>
		told([sub(settings, [long(0x100, valid), long(0x101, 8), long(0x102, 200)])]);
	expect((await picture(1)).has('Olympus:PreviewImage')).toBe(true);
	expect((await picture(0)).has('Olympus:PreviewImage')).toBe(false);
});

it('a preview is found where the note says', async () => {
	const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xdb, 0, 0, 0xff, 0xd9]);
	const note = (at: number) => {
		const make = (where: number) =>
			olympusNote([sub(settings, [long(0x101, where), long(0x102, picture.length)]), undef(0xf00, picture)])(
				0
			);
		const start = Buffer.from(make(0)).indexOf(Buffer.from(picture));
		return at >= 0 ? make(start) : make(0);
	};
	const { metadata, tags } = await read(cameraWith('OLYMPUS', 'E-M1', note));
	expect(tags.get('Olympus:PreviewImage')).toContain('8 bytes');
	const [preview] = metadata?.previews ?? [];
	expect(preview).toMatchObject({ name: 'PreviewImage', mime: 'image/jpeg' });
	expect(tags.get('Olympus:PreviewImageStart')).toBe(String(preview?.range?.[0]));
});

it("a picture in Epson's note is a preview", async () => {
	const picture = new Uint8Array(200).fill(7);
	picture.set([0xff, 0xd8, 0xff]);
	const { metadata, tags } = await read(
		cameraWith('SEIKO EPSON CORP.', 'R-D1', epsonNote([undef(0x280, picture)]))
	);
	expect(tags.get('Olympus:PreviewImage')).toContain('200 bytes');
	expect(metadata?.previews[0]).toMatchObject({ name: 'PreviewImage', mime: 'image/jpeg' });
});
