/** FLIR's thermal pictures: notes, records in segments and files. */
import { expect, it } from 'vitest';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { jpeg, rational } from '../../fixtures/build-tiff.ts';
import {
	cameraJpeg,
	directoryAt,
	exifWith,
	flirCamera,
	flirFile,
	flirLines,
	flirMeasurements,
	flirPixels,
	flirSegments,
	float,
	fpf,
	placed
} from '../../fixtures/build-makers.ts';
import { read } from '../reading.ts';

it('the note’s temperatures may be below zero', async () => {
	const note = (at: number) =>
		directoryAt([rational(1, 308, 1), rational(2, 2 ** 32 - 5, 1), rational(3, 80, 100)], at);
	const { tags } = await read(cameraJpeg(exifWith('FLIR Systems AB', 'FLIR i7', note)));
	expect(tags.get('FLIR:ImageTemperatureMax')).toBe('308');
	expect(tags.get('FLIR:ImageTemperatureMin')).toBe('-5');
	expect(tags.get('FLIR:Emissivity')).toBe('0.80');
});

it('segments are put together in their order, and records read in theirs', async () => {
	const file = flirFile([
		[0x20, flirCamera()],
		[0x01, flirPixels()]
	]);
	const [first, ...rest] = flirSegments(file, 700);
	const { tags, warnings } = await read(jpeg(...rest.reverse(), first ?? new Uint8Array()));
	expect(warnings).toEqual([]);
	const one = (name: string) => tags.get(`FLIR:${name}`);
	expect(one('CreatorSoftware')).toBe('made by hand');
	expect(one('Emissivity')).toBe('0.96');
	expect(one('ObjectDistance')).toBe('1.25 m');
	expect(one('ReflectedApparentTemperature')).toBe('17.0 C');
	expect(one('RelativeHumidity')).toBe('50.0 %');
	expect(one('CameraModel')).toBe('Lumotherm 7');
	// An hour before UTC by the camera's zone, sixty minutes behind.
	expect(one('DateTimeOriginal')).toBe('2011:03:13 08:06:40.500+01:00');
	expect(one('RawThermalImageType')).toBe('TIFF');
	expect(one('RawThermalImage')).toContain('212 bytes');
	expect(one('PeakSpectralSensitivity')).toBe('10.3 um');
});

it.each([
	['PNG', bytes('\x89PNG\r\n\x1a\n', 'abc'), 'image/png'],
	['JPG', bytes([0xff, 0xd8, 0xff, 0xe0, 0]), 'image/jpeg']
])('a record’s picture that is %s is a preview', async (type, picture, mime) => {
	const record = bytes(placed(32, [0, u16(2, true)], [2, u16(8, true)], [4, u16(6, true)]), picture);
	const file = flirFile([[0x0e, record]], true);
	const { metadata, tags } = await read(file);
	expect(metadata?.type.type).toBe('FLIR');
	expect(tags.get('FLIR:EmbeddedImageType')).toBe(type);
	expect(tags.get('FLIR:EmbeddedImageWidth')).toBe('8');
	const [preview] = metadata?.previews ?? [];
	expect(preview?.mime).toBe(mime);
	const [at = 0, size = 0] = preview?.range ?? [];
	expect(file.subarray(at, at + size)).toEqual(picture);
});

it('palettes, places and readings of meters are read as their rows say', async () => {
	const palette = placed(136, [0, [8]], [6, [1, 2, 3]], [80, 'Iron'], [112, 'abcdefghabcdefghabcdefgh']);
	const latitude = new Uint8Array(new Float64Array([45.5]).buffer);
	const place = placed(
		104,
		[0, u32(1, true)],
		[4, '2200'],
		[8, 'N'],
		[16, latitude],
		[32, float(100.25)],
		[88, 'WGS-84']
	);
	const reading = new Uint8Array(new Float64Array([295.65]).buffer);
	const meter = placed(420, [26, [13]], [28, [8]], [32, 'MO297'], [96, reading]);
	const { tags } = await read(
		flirFile([
			[0x22, palette],
			[0x2b, place],
			[0x2c, meter]
		])
	);
	const one = (name: string) => tags.get(`FLIR:${name}`);
	expect(one('AboveColor')).toBe('1 2 3');
	expect(one('PaletteName')).toBe('Iron');
	expect(one('Palette')).toContain('24 bytes');
	expect(one('GPSVersionID')).toBe('2.2.0.0');
	expect(one('GPSLatitude')).toBe('45 deg 30\' 0.00" N');
	expect(one('GPSAltitude')).toBe('100.25 m');
	expect(one('Reading1Value')).toBe('22.5');
	expect(one('Reading1Description')).toBe('Air Temperature');
});

it('a record that lies outside costs that record, with a warning', async () => {
	const file = flirFile([
		[0x20, flirCamera()],
		[0x22, placed(112, [80, 'Iron'])]
	]);
	file.set(u32(0x7fff_ffff), 64 + 12);
	const { tags, warnings } = await read(file);
	expect(tags.has('FLIR:Emissivity')).toBe(false);
	expect(tags.get('FLIR:PaletteName')).toBe('Iron');
	expect(warnings).toHaveLength(1);
});

it('the public format is a head of fixed places', async () => {
	const { metadata, tags } = await read(fpf());
	expect(metadata?.type.type).toBe('FPF');
	expect(tags.get('FLIR:ImagePixelFormat')).toBe('4-byte float');
	expect(tags.get('FLIR:ImageWidth')).toBe('160');
	expect(tags.get('FLIR:AtmosphericTemperature')).toBe('20.0 C');
	expect(tags.get('FLIR:DateTimeOriginal')).toBe('2024:05:31 10:11:12.345');
});

it.each([true, false])('measurements have their own byte order, little: %s', async (little) => {
	const record = flirMeasurements(
		[
			[1, [160, 120], 'Sp1'],
			[2, [10, 20, 30, 40], 'Fläche'],
			[9, [], '']
		],
		little
	);
	for (const littleFile of [true, false]) {
		const { tags, warnings } = await read(flirFile([[0x21, record]], littleFile));
		expect(warnings).toEqual([]);
		const one = (name: string) => tags.get(`FLIR:${name}`);
		expect(one('Meas1Type')).toBe('Spot');
		expect(one('Meas1Params')).toBe('160 120');
		expect(one('Meas1Label')).toBe('Sp1');
		expect(one('Meas2Type')).toBe('Area');
		expect(one('Meas2Params')).toBe('10 20 30 40');
		expect(one('Meas2Label')).toBe('Fläche');
		expect(one('Meas3Type')).toBe('Unknown (9)');
		expect(one('Meas3Label')).toBe('');
	}
});

it('a measurement that claims more than there is costs itself, with a warning', async () => {
	const record = flirMeasurements([
		[1, [1, 2], 'Sp1'],
		[1, [3, 4], 'Sp2']
	]);
	const second = 12 + 36 + 4 + 8 + 24;
	record.set(u16(0xffff, true), second);
	const { tags, warnings } = await read(flirFile([[0x21, record]]));
	expect(tags.get('FLIR:Meas1Label')).toBe('Sp1');
	expect(tags.has('FLIR:Meas2Type')).toBe(false);
	expect(warnings.map(({ message }) => message)).toEqual(['FLIR: measurement 2 is cut off']);
	// Corners that would lie outside leave its kind.
	record.set(u16(second - 12, true), second);
	record.set(u16(0xfff0, true), second + 4);
	const kind = await read(flirFile([[0x21, record]]));
	expect(kind.tags.get('FLIR:Meas2Type')).toBe('Spot');
	expect(kind.tags.has('FLIR:Meas2Params')).toBe(false);
});

it('lines of text give labels, values and parameters by number, and when they were written', async () => {
	const { tags } = await read(
		flirFile([
			[
				0x23,
				flirLines(
					'.text.0.label text "Compa"ny"',
					'.text.0.value text "Müller"',
					'.text.12.label text ""',
					'.text.3.other text "nobody knows"',
					'.text.4.label ascii "of another kind"'
				)
			],
			[0x2e, flirLines('# Generated at Mon Jan 6 2014', '.par.1.param text "Bearing"')]
		])
	);
	const names = [...tags].filter(([key]) => /^FLIR:(?:Label|Value|Param|DateTime)/.test(key));
	expect(names).toEqual([
		['FLIR:Label0', 'Compa"ny'],
		['FLIR:Value0', 'Müller'],
		['FLIR:Label12', ''],
		['FLIR:DateTimeGenerated', 'Mon Jan 6 2014'],
		['FLIR:Param1', 'Bearing']
	]);
});

it('files of sequences have the size of their sensor', async () => {
	const first = flirFile([[0x01, placed(8, [0, u16(2)], [2, u16(640)], [4, u16(512)])]]);
	const fifth = flirFile([[0x05, placed(60, [38, u16(320, true)], [40, u16(240, true)])]], true);
	for (const file of [first, fifth]) file[0] = 0x41;
	const [one, other] = [await read(first), await read(fifth)];
	expect(one.metadata?.type.type).toBe('SEQ');
	expect(one.tags.get('FLIR:SensorWidth')).toBe('640');
	expect(one.tags.get('FLIR:SensorHeight')).toBe('512');
	expect(other.tags.get('FLIR:SensorWidth')).toBe('320');
	expect(other.tags.get('FLIR:SensorHeight')).toBe('240');
});
