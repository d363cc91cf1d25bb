/** Develops RAW files by LibRaw (WebAssembly, LGPL-2.1 or CDDL-1.0). */
import start from 'libraw-wasm/dist/libraw.js';
import wasmUrl from 'libraw-wasm/dist/libraw.wasm?url';
import { encodePicture } from '../decode/encode.ts';
import { loaded, maxBytes, maxPixels, undecodable } from '../decode/limits.ts';
import type { RawService } from './contract.ts';

/**
 * Larger files are developed at half the size: four pixels of the sensor make one of the picture, which takes a fifth of the
 * time and still fills a screen.
 */
const halvedFrom = 20 * 1024 * 1024;

export function rawService(): RawService {
	return {
		async develop(file) {
			if (file.size > maxBytes) throw undecodable('Too large to decode');
			try {
				const { LibRaw } = await loaded(() => start({ locateFile: () => wasmUrl }));
				const raw = new LibRaw();
				raw.open(new Uint8Array(await file.arrayBuffer()), {
					halfSize: file.size >= halvedFrom,
					useCameraWb: true,
					outputBps: 8
				});
				const pixels = picture(raw.imageData());
				return await encodePicture(await createImageBitmap(pixels), 1, false);
			} catch (error) {
				// LibRaw throws whatever its code stumbles over; to a person it is one thing.
				throw error instanceof DOMException
					? error
					: undecodable(`LibRaw: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
	};
}

/** Red, green and blue, or grey, a byte each, as a canvas takes them. */
function picture(
	image: { width: number; height: number; colors: number; bits: number; data: ArrayLike<number> } | undefined
): ImageData {
	if (!image) throw undecodable('LibRaw: no picture');
	const { width, height, colors, bits, data } = image;
	const count = width * height;
	if (!(count > 0) || count > maxPixels) throw undecodable('Too large to decode');
	if (bits !== 8 || (colors !== 1 && colors !== 3) || data.length < count * colors)
		throw undecodable('LibRaw: pixels of a kind that is not expected');
	const rgba = new Uint8ClampedArray(count * 4);
	const [green, blue] = colors === 3 ? [1, 2] : [0, 0];
	for (let at = 0, from = 0; at < rgba.length; at += 4, from += colors) {
		rgba[at] = data[from] ?? 0;
		rgba[at + 1] = data[from + green] ?? 0;
		rgba[at + 2] = data[from + blue] ?? 0;
		rgba[at + 3] = 255;
	}
	return new ImageData(rgba, width, height);
}
