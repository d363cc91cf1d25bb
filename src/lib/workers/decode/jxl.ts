/** JPEG XL by libjxl (WebAssembly, of jSquash), for browsers that do not show it; loaded when the first one is opened. */
import wasmUrl from '@jsquash/jxl/codec/dec/jxl_dec.wasm?url';
import { readOnce } from '../read-once.ts';
import { loaded, maxPixels, undecodable, wholeFile, type Decoder } from './limits.ts';

const library = readOnce(() =>
	loaded(async () => {
		const { default: decode, init } = await import('@jsquash/jxl/decode.js');
		await init({ locateFile: () => wasmUrl });
		return decode;
	})
);

export const decodeJxl: Decoder = async (file) => {
	const bytes = await wholeFile(file);
	const decode = await library.now();
	const pixels = await decode(bytes).catch((error: unknown) => {
		throw undecodable(`libjxl: ${String(error)}`);
	});
	if (pixels.width * pixels.height > maxPixels) throw undecodable('Too large to decode');
	return pixels;
};
