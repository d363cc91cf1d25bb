/** JPEG 2000 by OpenJPEG (WebAssembly, of Cornerstone), loaded when the first such picture is opened. */
import type startOpenJpeg from '@cornerstonejs/codec-openjpeg/decodewasmjs';
import wasmUrl from '@cornerstonejs/codec-openjpeg/decodewasm?url';
import { readOnce } from '../read-once.ts';
import { loaded, maxPixels, undecodable, wholeFile, type Decoder } from './limits.ts';

type OpenJpeg = Awaited<ReturnType<typeof startOpenJpeg>>;
type Frame = ReturnType<InstanceType<OpenJpeg['J2KDecoder']>['getFrameInfo']>;

const library = readOnce(async () => {
	// What it tells of each step is nobody's to read.
	const silent = () => undefined;
	return loaded(async () => {
		const { default: start } = await import('@cornerstonejs/codec-openjpeg/decodewasmjs');
		return start({ locateFile: () => wasmUrl, print: silent, printErr: silent });
	});
});

export const decodeJp2: Decoder = async (file) => {
	const bytes = new Uint8Array(await wholeFile(file));
	const { J2KDecoder } = await library.now();
	const decoder = new J2KDecoder();
	try {
		decoder.getEncodedBuffer(bytes.length).set(bytes);
		decoder.decode();
		const frame = decoder.getFrameInfo();
		const { width, height } = frame;
		// Of what it does not know it makes a picture without a size.
		if (!(width > 0 && height > 0)) throw undecodable('No picture in it can be decoded');
		if (width * height > maxPixels) throw undecodable('Too large to decode');
		return new ImageData(pixelsOf(decoder.getDecodedBuffer(), frame), width, height);
	} catch (error) {
		// What its C++ throws is a number here.
		throw error instanceof DOMException ? error : undecodable(`OpenJPEG: ${String(error)}`);
	} finally {
		decoder.delete();
	}
};

/** One, two, three or four samples a pixel, as red, green, blue and opacity in a byte each. */
function pixelsOf(
	samples: Uint8Array,
	{ width, height, bitsPerSample, componentCount, isSigned }: Frame
): Uint8ClampedArray<ArrayBuffer> {
	const wide = bitsPerSample > 8;
	const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength);
	const middle = isSigned ? 2 ** (bitsPerSample - 1) : 0;
	const scale = 255 / (2 ** bitsPerSample - 1);
	const [size, read] = wide
		? [2, (at: number) => (isSigned ? view.getInt16(at, true) : view.getUint16(at, true))]
		: [1, (at: number) => (isSigned ? view.getInt8(at) : view.getUint8(at))];
	const sample = (pixel: number, component: number) =>
		(read((pixel * componentCount + component) * size) + middle) * scale;
	const [green, blue] = componentCount >= 3 ? [1, 2] : [0, 0];
	const opacity = componentCount === 4 ? 3 : componentCount === 2 ? 1 : undefined;
	const data = new Uint8ClampedArray(width * height * 4);
	for (let pixel = 0, to = 0; to < data.length; pixel++, to += 4) {
		data[to] = sample(pixel, 0);
		data[to + 1] = sample(pixel, green);
		data[to + 2] = sample(pixel, blue);
		data[to + 3] = opacity === undefined ? 255 : sample(pixel, opacity);
	}
	return data;
}
