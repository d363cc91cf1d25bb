/** What a picture may cost to decode, and how a refusal is said. */

/** Pixels of one picture at most: 100 million, 400 MB while it is decoded. */
export const maxPixels = 100_000_000;
/** Bytes of a file that is read whole to be decoded. */
export const maxBytes = 512 * 1024 * 1024;

/** A damaged or unsupported picture, by the name that browsers use for it. */
export function undecodable(why: string): DOMException {
	return new DOMException(why, 'EncodingError');
}

/** From a file to its pixels, upright. @throws EncodingError */
export type Decoder = (file: Blob) => Promise<ImageData>;

/** The bytes of a file, for those that need all of them. @throws EncodingError */
export function wholeFile(file: Blob): Promise<ArrayBuffer> {
	if (file.size > maxBytes) throw undecodable('Too large to decode');
	return file.arrayBuffer();
}
