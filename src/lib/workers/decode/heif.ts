/** HEIC and HEIF by libheif (WebAssembly, LGPL-3.0), loaded when the first such picture is opened. */
import { readOnce } from '../read-once.ts';
import { loaded, maxPixels, undecodable, unloadable, wholeFile, type Decoder } from './limits.ts';
import type startLibHeif from 'libheif-js/libheif-wasm/libheif.js';
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url';

type LibHeif = ReturnType<typeof startLibHeif>;

const library = readOnce(async (): Promise<LibHeif> => {
	const { default: factory } = await loaded(() => import('libheif-js/libheif-wasm/libheif.js'));
	return new Promise((resolve, reject) => {
		// It may be ready before the factory has returned, or after.
		const late: { module?: LibHeif } = {};
		let ready = false;
		const module = factory({
			locateFile: () => wasmUrl,
			onRuntimeInitialized: () => {
				ready = true;
				if (late.module) resolve(late.module);
			},
			onAbort: (why: unknown) => {
				reject(unloadable(`libheif did not start: ${String(why)}`));
			}
		});
		late.module = module;
		if (ready) resolve(module);
	});
});

export const decodeHeif: Decoder = async (file) => {
	const bytes = await wholeFile(file);
	const libheif = await library.now();
	try {
		return await decoded(libheif, new Uint8Array(bytes));
	} catch (error) {
		if (error instanceof DOMException) throw error;
		// It stopped in the middle, for want of memory perhaps: what is left of it would fail with the next pictures, too.
		library.forget();
		throw undecodable(`libheif: ${String(error)}`);
	}
};

async function decoded({ HeifDecoder, heif_context_free }: LibHeif, bytes: Uint8Array): Promise<ImageData> {
	const decoder = new HeifDecoder();
	let images: ReturnType<typeof decoder.decode> = [];
	try {
		images = decoder.decode(bytes);
		const image = images.find((one) => one.is_primary()) ?? images[0];
		if (!image) throw undecodable('No picture in it can be decoded');
		const [width, height] = [image.get_width(), image.get_height()];
		if (!(width > 0 && height > 0) || width * height > maxPixels) throw undecodable('Too large to decode');
		const pixels = await new Promise<ImageData | null>((resolve) => {
			image.display(new ImageData(width, height), resolve);
		});
		if (!pixels) throw undecodable('Its pixels could not be decoded');
		return pixels;
	} finally {
		for (const one of images) one.free?.();
		// It holds a copy of the whole file, and lets go of it only when the same decoder is given another.
		if (decoder.decoder) heif_context_free(decoder.decoder);
	}
}
