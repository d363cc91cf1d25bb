/** What makes bare pixels that lie in a file a picture of their own: the head of a TIFF (TIFF 6.0) to stand before them. */

export interface Pixels {
	/** Byte order of the numbers in the head: that of the samples, where these are of more than a byte. */
	readonly little: boolean;
	readonly width: number;
	readonly height: number;
	/** Bits of each sample of a pixel. */
	readonly bits: readonly number[];
	/** PhotometricInterpretation: what the samples mean. */
	readonly photometric: number;
	/** Left out where the file has no say in it. */
	readonly orientation?: number;
	/** PlanarConfiguration. */
	readonly planar?: number;
	/** Of the uncompressed pixels, in bytes. */
	readonly size: number;
}

const short = 3;
const long = 4;
const fraction = 5;
const perInch = 2;
const usualResolution = 72;

/** The head; the pixels follow right behind it. */
export function tiffHead(pixels: Pixels): Uint8Array {
	const { little, width, height, bits, photometric, orientation, planar = 1, size } = pixels;
	const count = orientation === undefined ? 14 : 15;
	const bitsAt = 8 + 2 + count * 12 + 4;
	const inline = bits.length === 1;
	const fractionsAt = bitsAt + (inline ? 0 : bits.length * 2);
	const pixelsAt = fractionsAt + 16;
	const bytes = new Uint8Array(pixelsAt);
	const view = new DataView(bytes.buffer);
	bytes.fill(little ? 0x49 : 0x4d, 0, 2);
	view.setUint16(2, 42, little);
	view.setUint32(4, 8, little);
	view.setUint16(8, count, little);
	let at = 10;
	const put = (id: number, type: number, value: number, values = 1): void => {
		view.setUint16(at, id, little);
		view.setUint16(at + 2, type, little);
		view.setUint32(at + 4, values, little);
		if (type === short && values === 1) view.setUint16(at + 8, value, little);
		else view.setUint32(at + 8, value, little);
		at += 12;
	};
	put(254, long, 0);
	put(256, long, width);
	put(257, long, height);
	put(258, short, inline ? (bits[0] ?? 8) : bitsAt, bits.length);
	put(259, short, 1);
	put(262, short, photometric);
	put(273, long, pixelsAt);
	if (orientation !== undefined) put(274, short, orientation);
	put(277, short, bits.length);
	put(278, long, height);
	put(279, long, size);
	put(282, fraction, fractionsAt);
	put(283, fraction, fractionsAt + 8);
	put(284, short, planar);
	put(296, short, perInch);
	if (!inline) for (const [index, value] of bits.entries()) view.setUint16(bitsAt + index * 2, value, little);
	for (const [index, value] of [usualResolution, 1, usualResolution, 1].entries()) {
		view.setUint32(fractionsAt + index * 4, value, little);
	}
	return bytes;
}
