/** A RAW file made here: a DNG (https://helpx.adobe.com/camera-raw/digital-negative.html) of bare pixels, red at the left, blue at the right. */
import { ascii, long, rational, short, signed, tiff, type Made } from './fixtures/build-tiff.ts';

const bytes = (id: number, ...value: number[]): Made => ({ id, type: 1, value });

export interface MadeDng {
	readonly width: number;
	readonly height: number;
	/** EXIF orientation. */
	readonly orientation?: number;
	/** TIFF's number for how the pixels are packed; 1: not at all. */
	readonly compression?: number;
}

export function madeDng({
	width,
	height,
	orientation = 1,
	compression = 1
}: MadeDng): Uint8Array<ArrayBuffer> {
	const size = width * height * 2;
	const start = 8;
	const dng = tiff(
		[
			[
				long(254, 0),
				long(256, width),
				long(257, height),
				short(258, 16),
				short(259, compression),
				short(262, 32803),
				ascii(271, 'Made'),
				ascii(272, 'Made One'),
				long(273, start),
				short(274, orientation),
				short(277, 1),
				long(278, height),
				long(279, size),
				short(284, 1),
				short(33421, 2, 2),
				bytes(33422, 0, 1, 1, 2),
				bytes(50706, 1, 4, 0, 0),
				bytes(50707, 1, 1, 0, 0),
				ascii(50708, 'Made One'),
				long(50717, 65535),
				// The colours of the sensor are those of sRGB: its matrix from XYZ.
				signed(
					50721,
					...[32406, -15372, -4986, -9689, 18758, 415, 557, -2040, 10570].flatMap((one) => [one, 10000])
				),
				rational(50728, 1, 1, 1, 1, 1, 1),
				short(50778, 21)
			]
		],
		{ little: true, gap: size }
	);
	const view = new DataView(dng.buffer, dng.byteOffset);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const colour = (y % 2) + (x % 2);
			const bright = x < width / 2 ? colour === 0 : colour === 2;
			view.setUint16(start + (y * width + x) * 2, bright ? 50_000 : 4000, true);
		}
	return new Uint8Array(dng);
}
