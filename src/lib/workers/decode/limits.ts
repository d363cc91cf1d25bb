/** What a picture may cost to decode, and how a refusal is said. */

/** Pixels of one picture at most: 100 million, 400 MB while it is decoded. */
export const maxPixels = 100_000_000;
/** Bytes of a file that is read whole to be decoded. */
export const maxBytes = 512 * 1024 * 1024;

/** A damaged or unsupported picture, by the name that browsers use for it. */
export function undecodable(why: string): DOMException {
	return new DOMException(why, 'EncodingError');
}

/** A decoder that cannot be had now says nothing of the picture: later it may be. */
export function unloadable(why: string): DOMException {
	return new DOMException(why, 'NetworkError');
}

/** Loads what decodes. @throws NetworkError where it cannot be had now, as after an update of the app in another tab */
export async function loaded<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch (error) {
		throw unloadable(`The decoder could not be loaded: ${String(error)}`);
	}
}

/** From a file to its pixels, upright. @throws EncodingError, or NetworkError where the decoder cannot be had now */
export type Decoder = (file: Blob) => Promise<ImageData>;

/** The bytes of a file, for those that need all of them. @throws EncodingError */
export function wholeFile(file: Blob): Promise<ArrayBuffer> {
	if (file.size > maxBytes) throw undecodable('Too large to decode');
	return file.arrayBuffer();
}
