/** TIFF by UTIF, loaded when the first such picture is opened. The largest page is shown. */
import { loaded, maxPixels, undecodable, wholeFile, type Decoder } from './limits.ts';

export const decodeTiff: Decoder = async (file) => {
	const bytes = await wholeFile(file);
	const { default: UTIF } = await loaded(() => import('utif2'));
	try {
		const pages = UTIF.decode(bytes);
		const page = pages.toSorted((a, b) => pixels(b) - pixels(a))[0];
		if (!page || pixels(page) === 0) throw undecodable('No picture in it can be decoded');
		if (pixels(page) > maxPixels) throw undecodable('Too large to decode');
		UTIF.decodeImage(bytes, page);
		const rgba = UTIF.toRGBA8(page);
		return new ImageData(new Uint8ClampedArray(rgba), page.width, page.height);
	} catch (error) {
		// UTIF throws whatever its code stumbles over; to a person it is one thing.
		throw error instanceof DOMException ? error : undecodable(`UTIF: ${String(error)}`);
	}
};

/** Width times height as the directory claims, before anything is decoded (t256 and t257 are TIFF's tag numbers). */
function pixels(page: Readonly<Record<string, unknown>>): number {
	const first = (value: unknown) => (Array.isArray(value) ? Number(value[0]) : 0);
	return first(page.t256) * first(page.t257) || 0;
}
