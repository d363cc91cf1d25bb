/** What cameras of Kodak and Samsung keep in boxes of their films. */
import { describe, expect, it } from 'vitest';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { box, fileType } from '../made-boxes.ts';
import { read } from '../reading.ts';

const picture = bytes([0xff, 0xd8, 0xff, 0xdb], 'picture');
const padded = (text: string, size: number) => bytes(text, new Uint8Array(size - text.length));

const film = (free: Uint8Array, userData: Uint8Array = bytes()) =>
	bytes(fileType(), box('free', free), box('moov', box('udta', userData)));

describe('a free box of Kodak', () => {
	const camera = bytes(
		box('Seri', bytes('12KCG0\0')),
		box('SVer', bytes('121.02')),
		box('Expo', bytes(u16(1), u16(60))),
		box('FNum', bytes(u16(280))),
		box('StSV', bytes(u16(18))),
		box('AprV', bytes(u16(4000))),
		box('Expc', bytes(u16(0xfffe))),
		box('Scrn', bytes(u16(160), u16(120), u32(picture.length), picture, 'more'))
	);

	it('tells of the camera and the exposure, with a preview', async () => {
		const { tags, metadata } = await read(film(camera));
		expect(Object.fromEntries(tags)).toMatchObject({
			'Kodak:SerialNumber': 'KCG0',
			'Kodak:FirmwareVersion': '1.02',
			'Kodak:ExposureTime': '1/60',
			'Kodak:FNumber': '2.8',
			'Kodak:ShutterSpeedValue': '1/64',
			'Kodak:ApertureValue': '4.0',
			'Kodak:ExposureCompensation': '-2/3',
			'Kodak:PreviewImageWidth': '160'
		});
		expect(metadata?.previews.map(({ range }) => range?.[1])).toEqual([picture.length]);
	});

	it('keeps what came before the cut', async () => {
		const whole = film(camera);
		for (let end = 24; end < whole.length; end += 3)
			expect((await read(whole.subarray(0, end))).metadata).toBeDefined();
	});
});

it('reads what Samsung keeps of its camera and its thumbnail', async () => {
	const own = bytes(
		padded('SAMSUNG', 32),
		padded('HMX-1', 480),
		u32(160),
		u32(120),
		u32(picture.length),
		picture,
		'more'
	);
	const { tags, metadata } = await read(film(bytes(), box('@sec', own)));
	expect(Object.fromEntries(tags)).toMatchObject({
		'Samsung:Make': 'Samsung',
		'Samsung:Model': 'HMX-1',
		'Samsung:ThumbnailHeight': '120'
	});
	expect(metadata?.previews.map(({ range }) => range?.[1])).toEqual([picture.length]);
});
