/** Photoshop documents: their merged picture, by a reader of ours. */
import type { Decoder } from './limits.ts';
import { psdPixels } from './psd-pixels.ts';

export const decodePsd: Decoder = async (file) => {
	const { data, width, height } = await psdPixels(file);
	return new ImageData(data, width, height);
};
