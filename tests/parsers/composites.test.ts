/** Computed tags of pictures from inputs alone: what is needed, what counts first, how it prints. */
import { describe, expect, it } from 'vitest';
import { compute, shown, type Inputs } from './computed.ts';

describe('the size of a picture', () => {
	it.each<[string, Inputs, string, string?]>([
		[
			'what the format says, not what EXIF repeats',
			[
				['File:ImageWidth', 8],
				['File:ImageHeight', 6],
				['EXIF/IFD0:ImageWidth', 4000],
				['EXIF/IFD0:ImageHeight', 3000]
			],
			'8x6'
		],
		[
			'of the container too',
			[
				['EXIF/IFD0:ImageWidth', 4000],
				['EXIF/IFD0:ImageHeight', 3000],
				['PNG:ImageWidth', 8],
				['PNG:ImageHeight', 6]
			],
			'8x6'
		],
		[
			'the directory that holds the full picture',
			[
				['EXIF/IFD0:SubfileType', 1],
				['EXIF/IFD0:ImageWidth', 80],
				['EXIF/IFD0:ImageHeight', 60],
				['EXIF/SubIFD:SubfileType', 0],
				['EXIF/SubIFD:ImageWidth', 800],
				['EXIF/SubIFD:ImageHeight', 600]
			],
			'800x600',
			'DNG'
		],
		[
			'the first directory where none says so',
			[
				['EXIF/IFD0:ImageWidth', 800],
				['EXIF/IFD0:ImageHeight', 600],
				['EXIF/IFD1:ImageWidth', 80],
				['EXIF/IFD1:ImageHeight', 60]
			],
			'800x600',
			'TIFF'
		],
		[
			'the first track',
			[
				['QuickTime/Track1:ImageWidth', 640],
				['QuickTime/Track1:ImageHeight', 480],
				['QuickTime/Track2:ImageWidth', 64],
				['QuickTime/Track2:ImageHeight', 48]
			],
			'640x480',
			'MP4'
		],
		[
			'EXIF for raw files whose directories hold previews',
			[
				['EXIF/IFD0:ImageWidth', 80],
				['EXIF/IFD0:ImageHeight', 60],
				['EXIF/ExifIFD:ExifImageWidth', 800],
				['EXIF/ExifIFD:ExifImageHeight', 600]
			],
			'800x600',
			'CR2'
		],
		[
			'what is left after cropping',
			[
				['RAF:RawImageCroppedSize', '4896x3264'],
				['File:ImageWidth', 8],
				['File:ImageHeight', 6]
			],
			'4896x3264',
			'RAF'
		],
		[
			'the part of the sensor that is used',
			[
				['EXIF/IFD0:SensorLeftBorder', 8],
				['EXIF/IFD0:SensorRightBorder', 3656],
				['EXIF/IFD0:SensorTopBorder', 4],
				['EXIF/IFD0:SensorBottomBorder', 2740]
			],
			'3648x2736',
			'RW2'
		],
		['the box of a PostScript picture', [['PostScript:BoundingBox', '0 0 320 240']], '320x240', 'EPS']
	])('%s', (_name, inputs, size, type) => {
		expect(shown(inputs, type === undefined ? {} : { type })['ImageSize']).toBe(size);
	});

	it('of a PDF is not that of a drawing in it', () => {
		expect(shown([['PostScript:BoundingBox', '0 0 320 240']], { type: 'PDF' })).toEqual({});
	});

	it('in fractions makes megapixels as ExifTool makes them', () => {
		expect(
			shown([
				['SVG:ImageWidth', '240.0'],
				['SVG:ImageHeight', '240.0']
			])
		).toMatchObject({ ImageSize: '240.0x240.0', Megapixels: '0.000000' });
	});

	it('does not believe a shape that no sensor has, and looks at the next size', () => {
		const strip: Inputs = [
			['EXIF/ExifIFD:FocalPlaneXResolution', 1000],
			['EXIF/ExifIFD:ExifImageWidth', 3000],
			['EXIF/ExifIFD:ExifImageHeight', 30],
			['File:ImageWidth', 320],
			['File:ImageHeight', 240]
		];
		expect(compute(strip).values['ScaleFactor35efl']).toBeCloseTo(4.2585, 4);
	});

	it('is left out where it is told in centimetres', () => {
		expect(
			shown([
				['SVG:ImageWidth', '1cm'],
				['SVG:ImageHeight', '1cm']
			])
		).toEqual({});
	});
});

describe('exposure and lens', () => {
	it('take the aperture of APEX where the f-number is 0, and the time of the bulb', () => {
		expect(
			shown([
				['EXIF/ExifIFD:FNumber', 0],
				['EXIF/ExifIFD:ApertureValue', 2.8],
				['EXIF/ExifIFD:ExposureTime', 0.5],
				['MakerNotes/Canon:BulbDuration', 4]
			])
		).toEqual({ Aperture: '2.8', ShutterSpeed: '4' });
	});

	it('trust EXIF more than what makers and XMP repeat, wherever it stands', () => {
		const exif: Inputs = [['EXIF/ExifIFD:FNumber', 8]];
		const others: Inputs = [
			['MakerNotes/Canon:FNumber', 7.6],
			['XMP/XMP-exif:FNumber', 5.6]
		];
		expect(shown([...exif, ...others])['Aperture']).toBe('8.0');
		expect(shown([...others, ...exif])['Aperture']).toBe('8.0');
	});

	it('read the first of two sensitivities, and none of a list', () => {
		const exposure: Inputs = [
			['EXIF/ExifIFD:FNumber', 8],
			['EXIF/ExifIFD:ExposureTime', 0.01]
		];
		expect(shown([...exposure, ['EXIF/ExifIFD:ISO', '100 0', '100, 0']])['LightValue']).toBe('12.6');
		expect(shown([...exposure, ['XMP/XMP-exif:ISO', ['100', '200']]])).not.toHaveProperty('LightValue');
	});

	it.each<[string, Inputs, string]>([
		['the diagonal', [['MakerNotes/Olympus:FocalPlaneDiagonal', 21.63]], '2.0'],
		[
			'the sides of the sensor',
			[
				['MakerNotes/Canon:FocalPlaneXSize', 23.6],
				['MakerNotes/Canon:FocalPlaneYSize', 15.6]
			],
			'1.5'
		],
		[
			'what Canon keeps in the fractions',
			[
				['EXIF/ExifIFD:FocalPlaneXResolution', { n: 3888000, d: 876 }],
				['EXIF/ExifIFD:FocalPlaneYResolution', { n: 2592000, d: 583 }]
			],
			'1.6'
		],
		[
			'resolution and size',
			[
				['EXIF/ExifIFD:FocalPlaneXResolution', 1000],
				['EXIF/ExifIFD:FocalPlaneYResolution', 1000],
				['EXIF/ExifIFD:FocalPlaneResolutionUnit', 3],
				['EXIF/ExifIFD:ExifImageWidth', 3600],
				['EXIF/ExifIFD:ExifImageHeight', 2400]
			],
			'1.0'
		]
	])('tell the scale from %s', (_name, inputs, scale) => {
		expect(shown([['EXIF/ExifIFD:FocalLength', 50], ...inputs])['ScaleFactor35efl']).toBe(scale);
	});

	it('tell the depth of field at infinity and between two distances', () => {
		const camera: Inputs = [
			['EXIF/ExifIFD:FocalLength', 50],
			['EXIF/ExifIFD:FocalLengthIn35mmFormat', 50],
			['EXIF/ExifIFD:FNumber', 8]
		];
		expect(shown([...camera, ['EXIF/ExifIFD:SubjectDistance', 4294967295]])['DOF']).toBe(
			'inf (10.40 m - inf)'
		);
		expect(
			shown([
				...camera,
				['MakerNotes/Canon:FocusDistanceLower', 4],
				['MakerNotes/Canon:FocusDistanceUpper', 6]
			])['DOF']
		).toBe('6.15 m (3.39 - 9.54 m)');
		expect(shown([...camera, ['EXIF/ExifIFD:SubjectDistance', 0]])).not.toHaveProperty('DOF');
		const near = ['XMP/XMP-aux:ApproximateFocusDistance', 0] as const;
		expect(shown([...camera, ['EXIF/ExifIFD:SubjectDistance', 0], near])['DOF']).toBe('inf (0.00 m - inf)');
	});

	it('name the lens as its maker writes it', () => {
		expect(shown([['XMP/XMP-aux:Lens', '18.0 - 55.0 mm f/3.5']])['LensID']).toBe('18.0-55.0mm f/3.5');
		expect(shown([['EXIF/ExifIFD:LensModel', 'LUMIX S 24-105/F4']])['LensID']).toBe('LUMIX S 24-105mm F4');
		expect(shown([['EXIF/ExifIFD:LensModel', '24-105mmF4 | 50/F2']])['LensID']).toBe('24-105mm F4 | 50mm F2');
		expect(shown([['EXIF/ExifIFD:LensModel', 'Juniper']])).not.toHaveProperty('LensID');
	});

	it('look further where the distance is infinite', () => {
		expect(
			shown([
				['EXIF/ExifIFD:FocalLength', 50],
				['EXIF/ExifIFD:FocalLengthIn35mmFormat', 50],
				['EXIF/ExifIFD:FNumber', 8],
				['EXIF/ExifIFD:SubjectDistance', 'inf'],
				['XMP/XMP-aux:ApproximateFocusDistance', 5]
			])['DOF']
		).toBe('6.15 m (3.39 - 9.54 m)');
	});

	it('tell the flash of XMP', () => {
		const fired: Inputs = [
			['XMP/XMP-exif:FlashFired', 'True'],
			['XMP/XMP-exif:FlashReturn', '3'],
			['XMP/XMP-exif:FlashMode', '1']
		];
		expect(shown([['XMP/XMP-exif:FlashMode', '1']])['Flash']).toBe('On, Did not fire');
		expect(shown([['XMP/XMP-exif:FlashReturn', '2']])['Flash']).toBe('Unknown (0x4)');
		// What no flash says reaches into the other bits.
		expect(shown([['XMP/XMP-exif:FlashReturn', '5']])['Flash']).toBe('Unknown (0xa)');
		expect(shown([['XMP/XMP-exif:FlashMode', '-1']])['Flash']).toBe('Unknown (0xfffffffffffffff8)');
		expect(compute(fired)).toMatchObject({ shown: { Flash: 'On, Return detected' }, values: { Flash: 15 } });
		expect(shown([['EXIF/ExifIFD:Flash', 16]])).not.toHaveProperty('Flash');
	});

	it.each<[string, Inputs, string, string]>([
		['gains of a mosaic', [['MakerNotes/Nikon:WB_RGGBLevels', '538 256 256 354']], '2.101563', '1.382813'],
		[
			'gains over two greens',
			[['MakerNotes/Nikon:WB_GRBGLevels', '250 477 365 262']],
			'1.863281',
			'1.425781'
		],
		['gains without green', [['MakerNotes/Nikon:WB_RBLevels', '1.5 1.25 1 1']], '1.5', '1.25'],
		['gains in parts of 256', [['MakerNotes/Olympus:WB_RBLevels', '512 384']], '2', '1.5'],
		[
			'levels',
			[
				['MakerNotes/Panasonic:WBRedLevel', 1612],
				['MakerNotes/Panasonic:WBGreenLevel', 1054],
				['MakerNotes/Panasonic:WBBlueLevel', 2182]
			],
			'1.529412',
			'2.070209'
		]
	])('tell the colour balance from %s', (_name, inputs, red, blue) => {
		expect(shown(inputs)).toEqual({ RedBalance: red, BlueBalance: blue });
	});
});

describe('places', () => {
	it('have the sign of their letter', () => {
		const { shown: texts, values } = compute([
			['EXIF/GPS:GPSLatitude', 33.5],
			['EXIF/GPS:GPSLatitudeRef', 'S'],
			['EXIF/GPS:GPSLongitude', 70.25],
			['EXIF/GPS:GPSLongitudeRef', 'W'],
			['EXIF/GPS:GPSAltitude', 12.34],
			['EXIF/GPS:GPSAltitudeRef', 1],
			['EXIF/GPS:GPSDateStamp', '2024:05:06'],
			['EXIF/GPS:GPSTimeStamp', '07:08:09']
		]);
		expect(texts).toEqual({
			GPSLatitude: `33 deg 30' 0.00" S`,
			GPSLongitude: `70 deg 15' 0.00" W`,
			GPSPosition: `33 deg 30' 0.00" S, 70 deg 15' 0.00" W`,
			GPSAltitude: '12.3 m Below Sea Level',
			GPSDateTime: '2024:05:06 07:08:09Z'
		});
		expect(values).toMatchObject({ GPSLatitude: -33.5, GPSAltitude: -12.34, GPSPosition: '-33.5 -70.25' });
	});

	it('without a letter have none where both stand together', () => {
		expect(
			shown([
				['EXIF/GPS:GPSLatitude', 12.5, '12 deg 30\' 0.00"'],
				['EXIF/GPS:GPSLongitude', 7.5],
				['EXIF/GPS:GPSLongitudeRef', 'E']
			])
		).toMatchObject({ GPSPosition: `12 deg 30' 0.00", 7 deg 30' 0.00" E` });
	});

	it('joins halves that are words, or of which one is empty', () => {
		const position = (latitude: string, longitude: string) =>
			shown([
				['OpenEXR:GPSLatitude', latitude],
				['OpenEXR:GPSLongitude', longitude]
			])['GPSPosition'];
		expect(position('12 30 0', '34 30 0')).toBe('12 30 0, 34 30 0');
		expect(position('', '34 30 0')).toBe(', 34 30 0');
		expect(position('', '')).toBeUndefined();
	});

	it('of XMP have their letter from the sign', () => {
		expect(
			shown([
				['XMP/XMP-exif:GPSLatitude', -1.5, `1 deg 30' 0.00" S`],
				['XMP/XMP-exif:GPSLongitude', 2.5, `2 deg 30' 0.00" E`]
			])
		).toEqual({
			GPSLatitudeRef: 'South',
			GPSLongitudeRef: 'East',
			GPSPosition: `1 deg 30' 0.00" S, 2 deg 30' 0.00" E`
		});
	});

	it('of films come out of one text, with or without a height', () => {
		expect(shown([['QuickTime/UserData:GPSCoordinates', '52.5 13.25 -5']])).toEqual({
			GPSLatitude: `52 deg 30' 0.00" N`,
			GPSLongitude: `13 deg 15' 0.00" E`,
			GPSPosition: `52 deg 30' 0.00" N, 13 deg 15' 0.00" E`,
			GPSAltitude: '5 m',
			GPSAltitudeRef: 'Below Sea Level'
		});
		expect(shown([['QuickTime/Keys:GPSCoordinates', '52.5 13.25']])).not.toHaveProperty('GPSAltitude');
		const text = '(none) Role=shooting Lat=52.50000 Lon=13.25000 Alt=5.00 Body=earth Notes=';
		const both: Inputs = [
			['QuickTime/UserData:GPSCoordinates', '1.5 2.5 3'],
			['QuickTime/UserData:LocationInformation', text]
		];
		expect(shown(both.slice(1))['GPSPosition']).toMatch(/^52 deg 30/);
		expect(shown(both)['GPSPosition']).toMatch(/^52 deg 30/);
	});
});

describe('dates', () => {
	it.each<[string, Inputs, Record<string, string>]>([
		[
			'of IPTC stand in where EXIF has none',
			[
				['IPTC:DateCreated', '2024:05:06'],
				['IPTC:TimeCreated', '07:08:09+02:00']
			],
			{ DateTimeCreated: '2024:05:06 07:08:09+02:00', DateTimeOriginal: '2024:05:06 07:08:09+02:00' }
		],
		[
			'of IPTC do not where it has one',
			[
				['EXIF/ExifIFD:DateTimeOriginal', '2020:01:01 00:00:00'],
				['IPTC:DateCreated', '2024:05:06'],
				['IPTC:TimeCreated', '07:08:09']
			],
			{ DateTimeCreated: '2024:05:06 07:08:09' }
		],
		['of XMP stand in too', [['XMP/XMP-photoshop:DateCreated', '2024:05:06 07:08:09']], {}],
		[
			'of ID3 before version 2.4',
			[
				['ID3/ID3v2_3:Year', '2001'],
				['ID3/ID3v2_3:Date', '0506'],
				['ID3/ID3v2_3:Time', '0708']
			],
			{ DateTimeOriginal: '2001:05:06 07:08' }
		],
		['of ID3 since', [['ID3/ID3v2_4:RecordingTime', '2001:05:06']], { DateTimeOriginal: '2001:05:06' }],
		[
			'of Kodak',
			[
				['MakerNotes/Kodak:YearCreated', 2003],
				['MakerNotes/Kodak:MonthDayCreated', '07:27']
			],
			{ DateCreated: '2003:07:27' }
		],
		[
			'with a zone of their own take no second one',
			[
				['EXIF/ExifIFD:CreateDate', '2024:05:06 07:08:09+01:00'],
				['EXIF/ExifIFD:OffsetTimeDigitized', '+02:00']
			],
			{}
		]
	])('%s', (_name, inputs, expected) => {
		expect(shown(inputs)).toEqual(expected);
	});
});

it('nothing is computed of a file that has nothing to compute from', () => {
	expect(
		shown([
			['PDF:Title', 'x'],
			['XMP/XMP-dc:Title', 'y'],
			['MakerNotes/Nikon:ISO', 3]
		])
	).toEqual({});
});

describe('what makers’ tags come to', () => {
	it('a zoom that two widths tell, where its number says so', () => {
		const widths: Inputs = [
			['MakerNotes/Canon:ZoomSourceWidth', 2000],
			['MakerNotes/Canon:ZoomTargetWidth', 3000]
		];
		expect(shown([...widths, ['MakerNotes/Canon:DigitalZoom', 3]])).toMatchObject({ DigitalZoom: '1.50x' });
		expect(shown([...widths, ['MakerNotes/Canon:DigitalZoom', 1]])).not.toHaveProperty('DigitalZoom');
	});

	it('a scene with its kind where the two have no name of their own', () => {
		const scene = (mode: number, text: string, type: number) =>
			shown([
				['EXIF/IFD0:Model', 'DMC-FT4'],
				['MakerNotes/Panasonic:SceneMode', mode, text],
				['MakerNotes/Panasonic:AdvancedSceneType', type]
			])['AdvancedSceneMode'];
		expect(scene(5, 'Night Portrait', 1)).toBe('Night Portrait');
		expect(scene(5, 'Night Portrait', 9)).toBe('Night Portrait (9)');
		expect(scene(0, 'Off', 9)).toBe('Unknown (0 9)');
		expect(scene(200, 'Unknown (200)', 1)).toBe('Unknown (200 1)');
		expect(scene(2, 'Portrait', 2)).toBe('Outdoor Portrait');
	});

	it('light by the sensitivity of Pentax’s notes, wherever they lie', () => {
		const light = shown([
			['MakerNotes/Pentax:ISO', 9, '400'],
			['EXIF/ExifIFD:ISO', 100],
			['EXIF/ExifIFD:FNumber', 1],
			['EXIF/ExifIFD:ExposureTime', 1]
		])['LightValue'];
		expect(light).toBe('-2.0');
	});

	it('nothing of what a track says from moment to moment where the file says it', () => {
		const mode = (group: string, value: number, text: string): Inputs => [
			[`MakerNotes/${group}:CanonExposureMode`, value, text],
			[`MakerNotes/${group}:EasyMode`, 0, 'Full auto']
		];
		expect(shown([...mode('Canon', 6, 'M-Dep'), ...mode('Track4', 3, 'Aperture-priority AE')])).toMatchObject(
			{
				ShootingMode: 'M-Dep'
			}
		);
	});
});

describe('heights', () => {
	it('are told with the reference that EXIF 3 knows', () => {
		const height = (reference: number, text: string) =>
			shown([
				['EXIF/GPS:GPSAltitude', 100],
				['EXIF/GPS:GPSAltitudeRef', reference, text]
			])['GPSAltitude'];
		const words = 'Positive Sea Level (sea-level ref)';
		expect(height(0, 'Above Sea Level')).toBe('100 m Above Sea Level');
		expect(height(2, words)).toBe(`100 m ${words}`);
		expect(height(7, 'Unknown (7)')).toBe('100 m Below Sea Level');
	});
});
