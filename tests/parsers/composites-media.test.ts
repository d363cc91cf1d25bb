/** Computed tags of sound and film, and those that only maker notes have the inputs of; the lens among them. */
import { describe, expect, it } from 'vitest';
import { shown, type Inputs } from './computed.ts';
import { matching } from '#lib/parsers/composites/lens-match.ts';

describe('sound and film', () => {
	const counted: Inputs = [
		['MPEG:MPEGAudioVersion', 3],
		['MPEG:AudioLayer', 1],
		['MPEG:SampleRate', 0, '44100'],
		['MPEG:VBRFrames', 100],
		['MPEG:VBRBytes', 40100]
	];

	it.each<[string, Inputs, Record<string, string>]>([
		[
			'FLAC',
			[
				['FLAC:SampleRate', 44100],
				['FLAC:TotalSamples', 441000]
			],
			{ Duration: '10.00 s' }
		],
		[
			'FLAC of unknown length',
			[
				['FLAC:SampleRate', 44100],
				['FLAC:TotalSamples', 0]
			],
			{}
		],
		[
			'AIFF',
			[
				['AIFF:SampleRate', 8000],
				['AIFF:NumSampleFrames', 16000]
			],
			{ Duration: '2.00 s' }
		],
		[
			'APE',
			[
				['APE:SampleRate', 1000],
				['APE:TotalFrames', 3],
				['APE:BlocksPerFrame', 4000],
				['APE:FinalFrameBlocks', 2000]
			],
			{ Duration: '10.00 s' }
		],
		[
			'WAV',
			[
				['RIFF:AvgBytesPerSec', 1000],
				['RIFF:DataSize', 1500]
			],
			{ Duration: '1.50 s' }
		],
		[
			'AVI',
			[
				['RIFF:FrameRate', 25],
				['RIFF:FrameCount', 50]
			],
			{ Duration: '2.00 s' }
		],
		[
			'AVI in several parts',
			[
				['RIFF:FrameRate', 25],
				['RIFF:FrameCount', 50],
				['RIFF:VideoFrameRate', 25],
				['RIFF:VideoFrameCount', 100]
			],
			{ Duration: '4.00 s' }
		],
		['MPEG with counted frames', counted, { Duration: '2.61 s (approx)', AudioBitrate: '123 kbps' }],
		[
			'MPEG by its size, without its tags',
			[
				['MPEG:AudioBitrate', 128000],
				['File:ID3Size', 4000]
			],
			{ Duration: '6.00 s (approx)' }
		],
		[
			'MPEG film of variable rate',
			[
				['MPEG:AudioBitrate', 128000],
				['MPEG:VideoBitrate', 'Variable']
			],
			{}
		],
		['Vorbis', [['Vorbis:NominalBitrate', 80000]], { Duration: '10.00 s (approx)' }]
	])('of %s', (_name, inputs, expected) => {
		expect(shown(inputs, { size: 100_000 })).toEqual(expected);
	});

	it('a film has the mean rate of its data and the angle of its video track', () => {
		expect(
			shown([
				['QuickTime:Duration', 4],
				['QuickTime:MediaDataSize', 400],
				['QuickTime:MediaDataSize', 600],
				['QuickTime/Track1:MatrixStructure', '1 0 0 0 1 0 0 0 1'],
				['QuickTime/Track1:HandlerType', 'soun'],
				['QuickTime/Track2:MatrixStructure', '0 1 0 -1 0 0 0 0 1'],
				['QuickTime/Track2:HandlerType', 'vide']
			])
		).toEqual({ AvgBitrate: '2 kbps', Rotation: '90' });
	});
});

describe('what only maker notes tell', () => {
	it('of Canon', () => {
		expect(
			shown([
				['MakerNotes/Canon:ContinuousDrive', 0],
				['MakerNotes/Canon:SelfTimer', 20],
				['MakerNotes/Canon:CanonExposureMode', 0, 'Easy'],
				['MakerNotes/Canon:EasyMode', 8, 'Portrait'],
				['MakerNotes/Canon:CanonFlashMode', 6],
				['MakerNotes/Canon:FlashBits', 16392],
				['MakerNotes/Canon:FlashExposureComp', 0.667, '+2/3'],
				['MakerNotes/Canon:BaseISO', 200],
				['MakerNotes/Canon:AutoISO', 94],
				['MakerNotes/Canon:MinFocalLength', 18],
				['MakerNotes/Canon:MaxFocalLength', 55],
				['MakerNotes/Canon:WhiteBalance', 1],
				['MakerNotes/Canon:WB_RGGBLevelsDaylight', '2081 1024 1024 1667'],
				['MakerNotes/Canon:DirectoryIndex', 100],
				['MakerNotes/Canon:FileIndex', 7]
			])
		).toEqual({
			DriveMode: 'Self-timer Operation',
			ShootingMode: 'Portrait',
			FlashType: 'External',
			RedEyeReduction: 'On',
			ConditionalFEC: '+2/3',
			ShutterCurtainHack: '1st-curtain sync',
			ISO: '188',
			Lens: '18.0 - 55.0 mm',
			Lens35efl: '18.0 - 55.0 mm',
			WB_RGGBLevels: '2081 1024 1024 1667',
			RedBalance: '2.032227',
			BlueBalance: '1.62793',
			FileNumber: '100-0007'
		});
	});

	it('of Panasonic and Olympus', () => {
		const scene = (mode: number, kind: number, model = 'DMC-LX3'): Inputs => [
			['EXIF/IFD0:Model', model],
			['MakerNotes/Panasonic:SceneMode', mode, 'Other'],
			['MakerNotes/Panasonic:AdvancedSceneType', kind]
		];
		expect(shown(scene(29, 1))).toEqual({ AdvancedSceneMode: 'Snow' });
		expect(shown(scene(90, 3))).toEqual({ AdvancedSceneMode: 'Old Days' });
		expect(shown(scene(90, 3, 'DMC-TZ40'))).toEqual({ AdvancedSceneMode: 'High Key' });
		expect(shown(scene(6, 1))).toEqual({ AdvancedSceneMode: 'Other' });
		expect(
			shown([
				['MakerNotes/Olympus:Extender', '0 04'],
				['MakerNotes/Olympus:LensType', '0 05 00', 'Zuiko 14-54mm F2.8-3.5'],
				['EXIF/ExifIFD:MaxApertureValue', 2.8]
			])
		).toMatchObject({ ExtenderStatus: 'Removed' });
		expect(
			shown([
				['MakerNotes/Olympus:Extender', '0 04'],
				['MakerNotes/Olympus:LensType', '0 05 00', 'Zuiko 14-54mm F2.8-3.5'],
				['EXIF/ExifIFD:MaxApertureValue', 4]
			])
		).toMatchObject({ ExtenderStatus: 'Attached' });
	});

	it('of Nikon, Sony, Apple, Samsung and FLIR', () => {
		expect(
			shown([
				['MakerNotes/Nikon:FocusMode', 'AF-S'],
				['MakerNotes/Nikon:AFDetectionMethod', 0],
				['MakerNotes/Nikon:FocusPointSchema', 3],
				['MakerNotes/Nikon:Lens', '18 250 3.5 6.3', '18-250mm f/3.5-6.3'],
				['MakerNotes/Nikon:LensType', 14, 'G VR']
			])
		).toEqual({
			AutoFocus: 'On',
			ContrastDetectAF: 'Off',
			PhaseDetectAF: 'On (39-point)',
			LensSpec: '18-250mm f/3.5-6.3 G VR'
		});
		expect(
			shown([
				['MakerNotes/Sony:FocusPosition2', 241],
				['EXIF/ExifIFD:FocalLengthIn35mmFormat', 35]
			])['FocusDistance2']
		).toBe('37.46 m');
		expect(
			shown([
				['MakerNotes/Sony:FocusPosition', 94],
				['EXIF/ExifIFD:FocalLength', 30]
			])['FocusDistance']
		).toBe('2.82 m');
		expect(
			shown([
				['MakerNotes/Apple:RunTimeValue', 26711586157916],
				['MakerNotes/Apple:RunTimeScale', 1e9]
			])
		).toEqual({ RunTimeSincePowerUp: '7:25:12' });
		expect(
			shown([
				['MakerNotes/Samsung:WB_RGGBLevelsUncorrected', '200 110 110 160'],
				['MakerNotes/Samsung:WB_RGGBLevelsBlack', '10 10 10 10']
			])['WB_RGGBLevels']
		).toBe('190 100 100 150');
		expect(shown([['APP1/FLIR:PlanckB', 1428]])).toEqual({ PeakSpectralSensitivity: '10.1 um' });
	});
});

describe('the lens', () => {
	const labels = {
		'150': 'Canon EF 14mm f/2.8L USM or Sigma Lens',
		'150.1': 'Sigma 20mm EX f/1.8',
		'150.2': 'Sigma 30mm f/1.4 DC HSM',
		'150.3': 'Sigma 18-35mm f/1.8 DC HSM | A',
		'237': 'Canon EF 24-105mm f/4L IS USM',
		'65535': 'n/a'
	};
	const canon = (id: number, ...more: Inputs): Inputs => [['MakerNotes/Canon:LensType', id], ...more];
	const lensOf = (inputs: Inputs): string | undefined =>
		shown(inputs, { labels: { LensType: labels } })['LensID'];

	it('is the one of a number', () => {
		expect(lensOf(canon(237))).toBe('Canon EF 24-105mm f/4L IS USM');
	});

	it.each<[string, Inputs, string]>([
		[
			'its range',
			[
				['MakerNotes/Canon:MinFocalLength', 18],
				['MakerNotes/Canon:MaxFocalLength', 35]
			],
			'Sigma 18-35mm f/1.8 DC HSM | A'
		],
		[
			'the length and the aperture used',
			[
				['EXIF/ExifIFD:FocalLength', 20],
				['EXIF/ExifIFD:MaxApertureValue', 1.8]
			],
			'Sigma 20mm EX f/1.8 or Sigma 18-35mm f/1.8 DC HSM | A'
		],
		[
			'its name',
			[
				['EXIF/ExifIFD:FocalLength', 20],
				['EXIF/ExifIFD:LensModel', '18-35mm F1.8 DC HSM | Art']
			],
			'Sigma 18-35mm f/1.8 DC HSM | A'
		],
		[
			'a converter',
			[
				['MakerNotes/Canon:MinFocalLength', 60],
				['MakerNotes/Canon:MaxFocalLength', 60]
			],
			'Sigma 30mm f/1.4 DC HSM + 2x'
		],
		[
			'nothing',
			[
				['MakerNotes/Canon:MinFocalLength', 200],
				['MakerNotes/Canon:MaxFocalLength', 800]
			],
			'Unknown (150) 200-800mm'
		]
	])('of several with one number is told by %s', (_by, more, lens) => {
		expect(lensOf(canon(150, ...more))).toBe(lens);
	});

	it('that has no number is told by its length', () => {
		const length: Inputs = [
			['MakerNotes/Canon:MinFocalLength', 5.8125],
			['MakerNotes/Canon:MaxFocalLength', 20.6875]
		];
		expect(lensOf(canon(65535, ...length))).toBe('Unknown 5-20mm');
		const model = ['EXIF/ExifIFD:LensModel', 'EF70-300mm f/4-5.6 IS USM'] as const;
		expect(lensOf(canon(65535, ...length, model))).toBe('Canon EF70-300mm f/4-5.6 IS USM');
	});
});

describe('the lens by a table that is loaded for it', () => {
	it.each<[string, Inputs, string]>([
		[
			'Canon in XMP',
			[
				['XMP/XMP-aux:LensID', 237],
				['EXIF/IFD0:Make', 'Canon'],
				['XMP/XMP-aux:LensInfo', '24 105 undef undef']
			],
			'Canon EF 24-105mm f/4L IS USM'
		],
		[
			'Nikon in XMP, by its first byte',
			[
				['XMP/XMP-aux:LensID', 163],
				['EXIF/IFD0:Make', 'NIKON CORPORATION'],
				['XMP/XMP-aux:LensInfo', '16 35 4 4']
			],
			'AF-S Nikkor 16-35mm f/4G ED VR'
		],
		[
			'Nikon in XMP, that has several rows, once',
			[
				['XMP/XMP-aux:LensID', 174],
				['EXIF/IFD0:Make', 'NIKON CORPORATION'],
				['XMP/XMP-aux:LensInfo', '200 500 5.6 5.6']
			],
			'AF-S Nikkor 200-500mm f/5.6E ED VR'
		],
		[
			'Sony in XMP, by the length used, whatever the range is said to be',
			[
				['XMP/XMP-aux:LensID', 28],
				['EXIF/IFD0:Make', 'SONY'],
				['XMP/XMP-aux:LensInfo', '24 105 4 4'],
				['XMP/XMP-exif:FocalLength', 90]
			],
			'Tamron SP AF 90mm F2.8 Di Macro'
		],
		[
			'an unknown Nikon in XMP',
			[
				['XMP/XMP-aux:LensID', 336896262],
				['EXIF/IFD0:Make', 'NIKON CORPORATION']
			],
			'Unknown (14 14 A1 06)'
		],
		[
			'Nikon in maker notes',
			[
				['MakerNotes/Nikon:LensIDNumber', 119],
				['MakerNotes/Nikon:LensFStops', 6],
				['MakerNotes/Nikon:MinFocalLength', 71.2719],
				['MakerNotes/Nikon:MaxFocalLength', 201.5874],
				['MakerNotes/Nikon:MaxApertureAtMinFocal', 2.8284],
				['MakerNotes/Nikon:MaxApertureAtMaxFocal', 2.8284],
				['MakerNotes/Nikon:MCUVersion', 123],
				['MakerNotes/Nikon:LensType', 14]
			],
			'AF-S VR Zoom-Nikkor 70-200mm f/2.8G IF-ED'
		],
		[
			'a maker without a table',
			[
				['XMP/XMP-aux:LensID', 5],
				['EXIF/IFD0:Make', 'Acme'],
				['XMP/XMP-aux:Lens', '50 mm']
			],
			'Unknown (5)'
		],
		[
			'a number without a name, by the name that EXIF has',
			[
				['XMP/XMP-aux:LensID', 55],
				['EXIF/IFD0:Make', 'Canon'],
				['XMP/XMP-aux:LensInfo', '16 35 4 4'],
				['EXIF/ExifIFD:LensModel', '50mm F1.4']
			],
			'Canon 50mm F1.4'
		],
		[
			'a number without a name, by its range',
			[
				['XMP/XMP-aux:LensID', 55],
				['EXIF/IFD0:Make', 'Canon'],
				['XMP/XMP-aux:LensInfo', '24 105 4 4']
			],
			'Unknown (55) 24-105mm'
		]
	])('of %s', (_name, inputs, lens) => {
		expect(shown(inputs)['LensID']).toBe(lens);
	});
});

it("of two lenses that fit, the camera's name tells by its millimetres and its issue alone", () => {
	const names = [
		'Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical',
		'Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical IF'
	];
	const known = { range: undefined, told: undefined, focal: 30, stop: 2.8, spec: undefined, byRange: false };
	const fitting = (model: string) => matching(names, { ...known, model });
	expect(fitting('28-75mm F2.8')).toEqual([names[1]]);
	expect(fitting('lens II')).toEqual([names[0]]);
	expect(fitting('SP AF XR IF')).toEqual(names);
});
