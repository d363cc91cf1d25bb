/** Computed tags of sound and film, and those that only maker notes have the inputs of. */
import { describe, expect, it } from 'vitest';
import { shown, type Inputs } from './computed.ts';

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
