/** What phones append to pictures, and keep in boxes of HEIC and MP4. What is expected is what ExifTool says of the same bytes. */
import { describe, expect, it } from 'vitest';
import { bytes, u32 } from '../fixtures/build-blocks.ts';
import * as made from '../fixtures/build-phone-trailers.ts';
import { jpeg } from '../fixtures/build-tiff.ts';
import { box, fileType, join } from './made-boxes.ts';
import { read } from './reading.ts';

const binary = (size: number) => `(Binary data ${size} bytes, use -b option to extract)`;

async function said(file: Uint8Array, group: string) {
	const { tags, warnings } = await read(file);
	expect(warnings).toEqual([]);
	return Object.fromEntries([...tags].filter(([key]) => key.startsWith(`${group}:`)));
}

const ofSamsung = {
	'Samsung:TimeStamp': '2023:11:14 22:13:20.123+00:00',
	'Samsung:MCCData': 'Germany (262)',
	'Samsung:EmbeddedImageName': 'DualShot_1',
	'Samsung:EmbeddedImage': binary(3),
	'Samsung:EmbeddedImage2': binary(7),
	'Samsung:DepthMapName': 'DualShot_DepthMap_1',
	'Samsung:DepthMapData': binary(5),
	'Samsung:DepthMapData2': binary(6),
	'Samsung:EmbeddedVideoType': 'MotionPhoto_Data',
	'Samsung:EmbeddedVideoFile': binary(31),
	'Samsung:OriginalPath': '/data/made/up.jpg',
	'Samsung:IsNotReEdit': 'True',
	'Samsung:NDEVersion': '3',
	'Samsung:ClipCenterX': '0.5',
	'Samsung:ClipWidth': '1',
	'Samsung:Hue': '5',
	'Samsung:WBMode': '2',
	'Samsung:OwnWay': 'x',
	'Samsung:FilterType': '3',
	'Samsung:PortraitEffectID': '1',
	'Samsung:DecoValue': '{}',
	'Samsung:OriginalPathHashKey': 'abc/def',
	'Samsung:ConnectorType': 'made',
	'Samsung:GenImageVersion': '1'
};

describe('what Samsung’s phones add', () => {
	const parts = made.samsungTrailer(...made.samsungParts);

	it('is read behind a JPEG', async () => {
		expect(await said(bytes(jpeg(), parts), 'Samsung')).toEqual(ofSamsung);
	});

	it('is read in a box of MP4 and HEIC', async () => {
		expect(await said(join(fileType('mp42'), box('moov'), box('sefd', parts)), 'Samsung')).toEqual(ofSamsung);
		expect(await said(join(fileType('heic'), box('sefd', parts)), 'Samsung')).toEqual(ofSamsung);
	});

	it('may tell where the film lies', async () => {
		expect(await said(bytes(jpeg(), made.samsungTrailer(made.samsungFilmPlace)), 'Samsung')).toEqual({
			'Samsung:EmbeddedVideoType': 'MotionPhoto_Data',
			'Samsung:EmbeddedVideoOffsetSize': '4096 1000000'
		});
	});

	it.each(['{"originalPath":"b"', '', '[]', '\0'])(
		'says nothing of edits that are no JSON: %j',
		async (text) => {
			const file = bytes(jpeg(), made.samsungTrailer([0x0ba1, 'PhotoEditor_Re_Edit_Data', text]));
			expect(await said(file, 'Samsung')).toEqual({});
		}
	);

	it('keeps what is whole of edits', async () => {
		const text = JSON.stringify({ toneValue: '{"hue":', clipInfoValue: '', effectValue: { alphaValue: 1 } });
		const file = bytes(jpeg(), made.samsungTrailer([0x0ba1, 'PhotoEditor_Re_Edit_Data', text]));
		expect(await said(file, 'Samsung')).toEqual({ 'Samsung:EffectValueAlphaValue': '1' });
	});
});

describe('what OnePlus’ phones add', () => {
	it('tells the device, wherever its part stands', async () => {
		const device = ['watermark.device', '\x01\x02\x03\x04\x05CPH0000'] as const;
		for (const parts of [[device], [['private.emptyspace', '\0\0\0\0'] as const, device]]) {
			const trailer = made.onePlusTrailer(...parts);
			expect(await said(bytes(jpeg(), trailer), 'OnePlus')).toEqual({
				'OnePlus:JSONInfo': expect.stringContaining('"watermark.device"'),
				'OnePlus:Device': '0x0102030405 CPH0000'
			});
		}
	});

	it.each([
		['a place before the file', '[{"name":"watermark.device","length":11,"offset":5000}]'],
		['a size beyond the list', '[{"name":"watermark.device","length":11,"offset":1}]'],
		['what is no number', '[{"name":"watermark.device","length":"11","offset":{}}]'],
		['what is no part', '[null, 1, "x", [], {"name":"watermark.device"}]']
	])('is passed over where it has %s', async (_, list) => {
		const file = bytes(jpeg(), new Uint8Array(64), list, 'jxrs', u32(list.length + 8, true));
		expect(await said(file, 'OnePlus')).toEqual({ 'OnePlus:JSONInfo': list });
	});
});
