import { describe, expect, test } from 'vitest';
import { cameraFields } from '#lib/library/camera-fields.ts';
import { cameraFacets } from '#lib/library/camera-facets.ts';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import { TagIndex } from '#lib/library/tag-index.ts';

/** Tags as `Group1:Name`: the printed value, and the stored one where it is another. */
function said(values: Readonly<Record<string, string | number | readonly [StoredValue, string]>>) {
	const tags = Object.entries(values).map(([key, given]): StoredTag => {
		const [group1 = '', name = ''] = key.split(':');
		const [value, printed] = typeof given === 'object' ? given : [given, undefined];
		const group0 = /^(?:ExifIFD|IFD0|IFD1)$/.test(group1)
			? 'EXIF'
			: group1.startsWith('XMP')
				? 'XMP'
				: 'MakerNotes';
		return {
			...{ group0, group1, name, id: name, table: 'Made', value, offset: 0, size: 0 },
			...(printed === undefined ? {} : { printed })
		};
	});
	const { serial, focus, drive, style, actuations } = cameraFields(new TagIndex(tags));
	return { serial, focus, drive, style, actuations };
}

describe('each maker is understood in its own words', () => {
	test.each([
		[
			'Canon',
			{
				'Canon:SerialNumber': [570004681, '0570004681'] as const,
				'Canon:FocusMode': [3, 'Manual Focus (3)'] as const,
				'Canon:ContinuousDrive': [5, 'Continuous, High'] as const,
				'Canon:PictureStyle': [0x81, 'Standard'] as const,
				'Canon:ShutterCount': 12260
			},
			{
				serial: '0570004681',
				focus: 'Manual Focus',
				drive: 'Continuous, High',
				style: 'Standard',
				actuations: 12260
			}
		],
		[
			'Nikon',
			{
				'Nikon:SerialNumber': 'No= 200659a2',
				'Nikon:FocusMode': 'AF-C  ',
				'Nikon:ShootingMode': [33, 'Continuous, Auto ISO'] as const,
				'Nikon:PictureControlName': ['VIVID', 'Vivid'] as const,
				'Nikon:ShutterCount': 53139
			},
			{ serial: '200659a2', focus: 'AF-C', drive: 'Continuous', style: 'Vivid', actuations: 53139 }
		],
		[
			'Pentax',
			{
				'Pentax:FocusMode': [16, 'AF-S (Focus-priority)'] as const,
				'Pentax:DriveMode': ['0 0 0 0', 'Single-frame; No Timer; Shutter Button; Single Exposure'] as const,
				'Pentax:ImageTone': [1, 'Bright'] as const,
				'Pentax:PictureMode': ['5 0', 'Manual; 1/3 EV steps'] as const
			},
			{ serial: undefined, focus: 'AF-S', drive: 'Single-frame', style: 'Bright', actuations: undefined }
		],
		[
			'Olympus',
			{
				'Olympus:SerialNumber': 'BJMA03234   ',
				'Olympus:FocusMode': ['0 1', 'Single AF; S-AF, Imager AF'] as const,
				'Olympus:DriveMode': ['1 12 0', 'Continuous Shooting, Shot 12; Electronic shutter'] as const,
				'Olympus:PictureMode': ['3 2', 'Natural; 2'] as const
			},
			{
				serial: 'BJMA03234',
				focus: 'Single AF',
				drive: 'Continuous Shooting; Electronic shutter',
				style: 'Natural',
				actuations: undefined
			}
		],
		[
			'Fujifilm',
			{
				'FujiFilm:InternalSerialNumber': 'FFDT22794526     Y32014 2015:11:13 535030217060',
				'FujiFilm:FocusMode': [0, 'Auto'] as const,
				'FujiFilm:FocusMode2': [1, 'AF-S'] as const,
				'FujiFilm:FilmMode': [0x200, 'F2/Fujichrome (Velvia)'] as const,
				'FujiFilm:PictureMode': [1, 'Portrait'] as const,
				'FujiFilm:ImageCount': 4711
			},
			{
				serial: 'FFDT22794526     Y32014 2015:11:13 535030217060',
				focus: 'AF-S',
				drive: undefined,
				style: 'F2/Fujichrome (Velvia)',
				actuations: 4711
			}
		]
	])('%s', (_, tags, expected) => {
		expect(said(tags)).toEqual(expected);
	});
});

test('the body tells its number before the electronics in it, and nothing is better than noise', () => {
	expect(
		said({ 'Canon:InternalSerialNumber': 'GD1515322', 'ExifIFD:SerialNumber': '033024001432' }).serial
	).toBe('033024001432');
	for (const noise of ['', '0000000000', '?5?j6?D[?P', 'Fz\x7f2T6'])
		expect(said({ 'Olympus:SerialNumber': noise }).serial).toBeUndefined();
});

test('a counter that was not deciphered is no shutter count', () => {
	for (const noise of [0, -1, 4294965247, 'n/a'])
		expect(said({ 'Nikon:ShutterCount': noise }).actuations).toBeUndefined();
	expect(said({ 'Nikon:ShutterCount': 4294965247, 'Nikon:MechanicalShutterCount': 174 }).actuations).toBe(
		174
	);
});

test('what a tag says it does not know gives way to the next', () => {
	expect(
		said({
			'Sony:CreativeStyle': ['?', 'Unknown (7)'],
			'Sony:ColorMode': [2, 'Landscape']
		}).style
	).toBe('Landscape');
	expect(said({ 'Panasonic:BurstMode': [0, 'Off'] }).drive).toBeUndefined();
	expect(said({ 'Nikon:ShootingMode': [512, 'Single-Frame, [9]'] }).drive).toBe('Single-Frame');
	expect(said({ 'Nikon:FocusMode': '8\x02' }).focus).toBeUndefined();
});

test('every filter of cameras is a field of queries, and takes no tag of ExifTool its name', () => {
	for (const name of cameraFacets) expect(fieldNamed(name)?.read).toBeDefined();
	expect(fieldNamed('shutter-count')?.name).toBe('actuations');
	for (const tag of ['FocusMode', 'DriveMode', 'PictureStyle', 'ShutterCount', 'SerialNumber'])
		expect(fieldNamed(tag)).toBeUndefined();
});
