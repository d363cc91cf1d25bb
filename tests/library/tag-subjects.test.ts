import { expect, test } from 'vitest';
import { bySubject, subjectOf } from '#lib/library/tag-subjects.ts';

const note = (name: string) => ({ group0: 'MakerNotes', name });

test.each([
	[
		'focus',
		[
			'FocusMode',
			'AFAreaMode',
			'NumAFPoints',
			'AF-CPrioritySelection',
			'FacesDetected',
			'AFPoint',
			'SubjectDetectArea'
		]
	],
	[
		'lens',
		[
			'LensType',
			'LensSerialNumber',
			'LensFStops',
			'FocalLength',
			'MaxFocalLength',
			'VignettingCorr',
			'VRMode',
			'VRInfoVersion'
		]
	],
	[
		'exposure',
		[
			'ISO',
			'AEBBracketValue',
			'MeteringMode',
			'FlashMode',
			'ContinuousDrive',
			'ShootingMode',
			'ReleaseMode',
			'ShutterMode',
			'AELock'
		]
	],
	[
		'body',
		[
			'SerialNumber',
			'ShutterCount',
			'CanonFirmwareVersion',
			'OwnerName',
			'BatteryLevel',
			'TimeZone',
			'CameraTemperature'
		]
	],
	[
		'style',
		[
			'PictureStyle',
			'PictureControlName',
			'FilmMode',
			'CreativeStyle',
			'PhotoStyle',
			'WB_RGGBLevelsAsShot',
			'Saturation',
			'WhiteBalance',
			'HighISONoiseReduction'
		]
	],
	['rest', ['PreviewImage', 'SpecialMode', 'BabyAge']]
] as const)('what is about %s stands together', (subject, names) => {
	expect(names.map((name) => [name, subjectOf(note(name))])).toEqual(names.map((name) => [name, subject]));
});

test('a maker’s tags come by subject, in the order of the file within one, and none is lost', () => {
	const tags = ['ShutterCount', 'LensType', 'FocusMode', 'Oddity', 'AFAreaMode'].map(note);
	expect(bySubject(tags)?.map(({ subject, tags }) => [subject, tags.map(({ name }) => name)])).toEqual([
		['focus', ['FocusMode', 'AFAreaMode']],
		['lens', ['LensType']],
		['body', ['ShutterCount']],
		['rest', ['Oddity']]
	]);
});

test('other groups, and a maker’s that is about one thing, are left as they are', () => {
	expect(
		bySubject([
			{ group0: 'EXIF', name: 'FocalLength' },
			{ group0: 'EXIF', name: 'ISO' }
		])
	).toBeUndefined();
	expect(bySubject([note('Oddity'), note('BabyAge')])).toBeUndefined();
	expect(bySubject([])).toBeUndefined();
});
