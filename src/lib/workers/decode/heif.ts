/** HEIC and HEIF by libheif (WebAssembly, LGPL-3.0), loaded when the first such picture is opened. */
import { readOnce } from '../read-once.ts';
import { maxPixels, undecodable, wholeFile, type Decoder } from './limits.ts';
import type startLibHeif from 'libheif-js/libheif-wasm/libheif.js';
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url';

type LibHeif = ReturnType<typeof startLibHeif>;

const library = readOnce(async (): Promise<LibHeif> => {
	const { default: factory } = await import('libheif-js/libheif-wasm/libheif.js');
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
				reject(undecodable(`libheif stopped: ${String(why)}`));
			}
		});
		late.module = module;
		if (ready) resolve(module);
	});
});

export const decodeHeif: Decoder = async (file) => {
	const bytes = await wholeFile(file);
	const { HeifDecoder } = await library.now();
	const images = new HeifDecoder().decode(new Uint8Array(bytes));
	const image = images.find((one) => one.is_primary()) ?? images[0];
	if (!image) throw undecodable('No picture in it can be decoded');
	const [width, height] = [image.get_width(), image.get_height()];
	if (!(width > 0 && height > 0) || width * height > maxPixels) throw undecodable('Too large to decode');
	const decoded = await new Promise<ImageData | null>((resolve) => {
		image.display(new ImageData(width, height), resolve);
	});
	for (const one of images) one.free?.();
	if (!decoded) throw undecodable('Its pixels could not be decoded');
	return decoded;
};
