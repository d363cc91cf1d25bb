/** Pixels as a picture that an <img> shows. */
import type { DecodedPicture } from './contract.ts';
import { upright } from './orient.ts';

/** @param orientation by which it is turned upright; the bitmap is closed @param alpha whether any pixel lets the ground through */
export async function encodePicture(
	bitmap: ImageBitmap,
	orientation: number,
	alpha: boolean
): Promise<DecodedPicture> {
	const canvas = upright(bitmap, orientation);
	bitmap.close();
	const { width, height } = canvas;
	const blob = await canvas.convertToBlob(
		alpha ? { type: 'image/png' } : { type: 'image/jpeg', quality: 0.92 }
	);
	return { blob, width, height };
}
