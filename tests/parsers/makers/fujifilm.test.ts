/** FujiFilm's maker notes and RAF files. */
import { describe, expect, it } from 'vitest';
import { readMetadata, fromBytes, Budget } from '#lib/parsers/index.ts';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { cameraJpeg, exifWith } from '../../fixtures/build-makers.ts';
import { fujiJpeg, fujiNote, fujiPeople, raf } from '../../fixtures/build-raf.ts';
import { ascii, long, short, signed, sub, tiff, undef, type Ifd } from '../../fixtures/build-tiff.ts';
import { read } from '../reading.ts';

/** What a note says, by name. */
async function told(entries: Ifd, model = 'X-T3', make = 'FUJIFILM', little = true) {
	const { tags } = await read(fujiJpeg(entries, model, little, make));
	return Object.fromEntries(
		[...tags].filter(([key]) => key.startsWith('FujiFilm:')).map(([key, text]) => [key.slice(9), text])
	);
}

const slong = (id: number, value: number) => ({ id, type: 9, value: [value] });

describe('people that a camera of FujiFilm knows', () => {
	const ada = { name: 'Ada\0', birthday: '18151210', category: 2 };
	const bob = { name: 'Bob', birthday: '', category: 0x14 };
	const people = fujiPeople(ada, bob);
	const ofAda = { Face1Name: 'Ada', Face1Birthday: '1815:12:10', Face1Category: 'Partner' };

	it('are told by name, day of birth and kind', async () => {
		expect(await told([undef(0x4282, people)])).toEqual({
			...ofAda,
			Face2Name: 'Bob',
			Face2Birthday: '',
			Face2Category: 'Family, [4]'
		});
	});

	it('are eight at most', async () => {
		const nine = Array.from({ length: 9 }, () => ada);
		const names = Object.keys(await told([undef(0x4282, fujiPeople(...nine))]));
		expect(names.filter((name) => name.endsWith('Name'))).toHaveLength(8);
	});

	it.each([
		['a record beyond the block', 8, 5000],
		['a record that is too small', 12, 61],
		['a name beyond the block', 72 + 62 + 12 + 30, 5000]
	])('end with %s', async (_, at, value) => {
		const broken = people.slice();
		broken.set(u32(value, true), at);
		expect(await told([undef(0x4282, broken)])).toEqual(ofAda);
	});
});

describe('FujiFilm’s notes', () => {
	it('name settings and keep numbers nobody named, in hexadecimal where the maker counts so', async () => {
		expect(await told([short(0x1001, 3), short(0x1002, 256), short(0x1401, 0x999)])).toEqual({
			Sharpness: '0 (normal)',
			WhiteBalance: 'Daylight',
			FilmMode: 'Unknown (0x999)'
		});
	});

	it('are little-endian with their own offsets also where EXIF is big-endian', async () => {
		const { tags } = await read(fujiJpeg([ascii(0x1000, 'NORMAL '), short(0x1001, 3)], 'X-T3', false));
		expect(tags.get('FujiFilm:Quality')).toBe('NORMAL ');
		expect(tags.get('FujiFilm:Sharpness')).toBe('0 (normal)');
		expect(tags.get('File:MakerNoteByteOrder')).toBe('Little-endian (Intel, II)');
	});

	it('write the serial number with its letters and the day the camera was made', async () => {
		const serial = (text: string) => told([ascii(0x10, text)]);
		expect(await serial('FPX20582698 592D313134360702198C0020100A84')).toEqual({
			InternalSerialNumber: 'FPX20582698 Y-1146 2007:02:19 8C0020100A84'
		});
		expect(await serial('no such number')).toEqual({ InternalSerialNumber: 'no such number' });
	});

	it('tell several settings from the bits of one number', async () => {
		const tags = await told([long(0x102d, 0x00341211), long(0x1103, 0x08000002), long(0x102e, 0x102)]);
		expect(tags).toEqual({
			FocusMode2: 'AF-S',
			PreAF: 'On',
			AFAreaMode: 'Wide/Tracking',
			AFAreaPointSize: '1',
			AFAreaZoneSize: '4 x 1',
			DriveMode: 'Continuous High',
			DriveSpeed: '8 fps',
			'AF-CSetting': 'Set 1 (multi-purpose)',
			'AF-CTrackingSensitivity': '2',
			'AF-CSpeedTrackingSensitivity': '0',
			'AF-CZoneAreaSwitching': 'Auto'
		});
	});

	it.each([
		['X-T3', 2, 'Pre-shot'],
		['X-T30', 2, 'No flash & flash'],
		['X-T4', 6, 'Pixel Shift']
	])('name bracketing as the %s does', async (model, value, text) => {
		expect(await told([short(0x1100, value)], model)).toEqual({ AutoBracketing: text });
	});

	it('show tones between the named ones as numbers', async () => {
		expect(await told([slong(0x1040, -16), slong(0x1041, 40)])).toEqual({
			ShadowTone: '+1 (medium hard)',
			HighlightTone: '-2.5'
		});
	});

	it('say the size of the picture only in cameras of General Electric', async () => {
		expect(await told([ascii(0x1304, '14M')])).toEqual({});
		expect(await told([ascii(0x1304, '14M')], 'J1455', 'GENERAL IMAGING CO.')).toEqual({
			GEImageSize: '14M'
		});
	});

	it('of noise reduction told twice show what the later says', async () => {
		expect(await told([short(0x100b, 64), short(0x100e, 0)])).toEqual({ NoiseReduction: '0 (normal)' });
		expect(await told([short(0x100b, 0x100)])).toEqual({});
	});

	it('are known by the other names they go by', async () => {
		const exif = exifWith('GENERAL IMAGING CO.', 'J1455', fujiNote([short(0x1020, 1)], 'GENERALE'), true);
		const { tags } = await read(cameraJpeg(exif));
		expect(tags.get('FujiFilm:Macro')).toBe('On');
	});
});

describe('RAF', () => {
	const levels = bytes(u16(384), u16(601), u16(384), u16(515));
	const settings = [
		[0x100, bytes(u16(1444), u16(4352))],
		[0x111, bytes(u16(1424), u16(4256))],
		[0x121, bytes(u16(1440), u16(4288))],
		[0x2ff0, levels],
		[0x9200, bytes(u16(16), u16(256))]
	] as const;

	it('tells what the header, the camera’s directory and the picture in it say', async () => {
		const { metadata, tags } = await read(
			raf({ picture: fujiJpeg([short(0x1001, 3)]), first: settings, compression: 2 }),
			'shot.raf'
		);
		expect(metadata?.type.type).toBe('RAF');
		const one = (key: string) => tags.get(key);
		expect(one('RAF:FirmwareVersion')).toBe('0106');
		expect(one('RAF:RAFCompression')).toBe('Lossless');
		expect(one('RAF:RawImageFullSize')).toBe('4352x1444');
		expect(one('RAF:RawImageSize')).toBe('4288x1440');
		expect(one('RAF:WB_GRGBLevels')).toBe('384 601 384 515');
		expect(one('RAF:RelativeExposure')).toBe('-4.0');
		expect(one('IFD0:Model')).toBe('X-T3');
		expect(one('FujiFilm:Sharpness')).toBe('0 (normal)');
		expect(one('Composite:ImageSize')).toBe('4256x1424');
	});

	it('gives the picture in it as its preview', async () => {
		const picture = fujiJpeg([]);
		const { metadata } = await read(raf({ picture }), 'shot.raf');
		expect(metadata?.previews).toEqual([
			{ name: 'PreviewImage', mime: 'image/jpeg', range: [0x94, picture.length] }
		]);
	});

	it('counts the diagonals of sensors that are turned', async () => {
		const { tags } = await read(raf({ first: [...settings, [0x130, [0x8c, 0, 0, 0]]] }));
		expect(tags.get('RAF:RawImageSize')).toBe('2144x2880');
	});

	it('tells the second picture apart; what is computed goes by the first', async () => {
		const other = [[0x2ff0, bytes(u16(384), u16(700), u16(384), u16(400))]] as const;
		const { tags } = await read(raf({ first: settings, second: other }));
		expect(tags.get('RAF2:WB_GRGBLevels')).toBe('384 700 384 400');
		expect(tags.get('Composite:RedBalance')).toBe('1.565104');
	});

	it('draws the filter’s cells', async () => {
		const cells = Array.from({ length: 36 }, (_, index) => index % 3);
		const { tags } = await read(raf({ first: [[0x131, cells]] }));
		expect(tags.get('RAF:XTransLayout')).toBe('RGBRGB RGBRGB RGBRGB RGBRGB RGBRGB RGBRGB');
	});

	it.each([
		['first', [4936, 3296, 0, 0], '4936', '3296'],
		['second', [20_000, 6160, 4120, 0], '6160', '4120']
	])('takes the size from the %s likely pair of numbers', async (_which, numbers, width, height) => {
		const data = bytes(...numbers.map((number) => u32(number, true)));
		const { tags } = await read(raf({ first: [[0xc000, data]] }));
		expect(tags.get('RAF:RawImageWidth')).toBe(width);
		expect(tags.get('RAF:RawImageHeight')).toBe(height);
	});

	it('reads the directory with which the raw data begin, offsets from the start of the file', async () => {
		const raw = tiff([[sub(0xf000, [long(0xf001, 4936), long(0xf007, 2048), signed(0xf00b, 1, 2)])]], {
			little: true
		});
		const file = raf({ raw });
		const { tags } = await read(file);
		expect(tags.get('FujiIFD:RawImageFullWidth')).toBe('4936');
		expect(tags.get('FujiIFD:GeometricDistortionParams')).toBe('0.5');
		expect(tags.get('FujiIFD:StripOffsets')).toBe(String(2048 + file.length - raw.length));
	});

	it('shows where the thumbnail lies in the whole file', async () => {
		const exif = tiff([[ascii(271, 'FUJIFILM')], [short(259, 6), long(0x201, 500), long(0x202, 3)]], {
			little: true
		});
		const { tags } = await read(raf({ picture: cameraJpeg(exif) }));
		expect(tags.get('IFD1:ThumbnailOffset')).toBe(String(0x94 + 12 + 500));
	});

	it('takes two reads, of less than a megabyte, of a large file', async () => {
		const picture = bytes(fujiJpeg([undef(0x4282, new Uint8Array(64))]), new Uint8Array(2_000_000));
		const file = raf({ picture, first: settings, raw: new Uint8Array(20_000_000) });
		const budget = new Budget();
		await readMetadata(fromBytes(file), { fileName: 'large.raf', budget });
		expect(budget.used.reads).toBeLessThanOrEqual(2);
		expect(budget.used.bytes).toBeLessThan(1e6);
	});

	it('keeps what it found of a directory that claims too much', async () => {
		const file = raf({ first: settings });
		const at = 0x94 + fujiJpeg([]).length;
		const damaged = file.slice();
		damaged.set([0xff, 0xff], at);
		const { tags, warnings } = await read(damaged);
		expect(tags.get('RAF:RawImageSize')).toBe('4288x1440');
		expect(warnings.some(({ message }) => message.startsWith('RAF'))).toBe(true);
	});
});
