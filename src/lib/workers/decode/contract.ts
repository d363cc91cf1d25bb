/** What the page and the decode worker agree on: pictures that the browser cannot show, made into ones it can. */

export interface DecodedPicture {
	/** A JPEG, or PNG where there is transparency; upright. */
	readonly blob: Blob;
	readonly width: number;
	readonly height: number;
}

export interface DecodeService {
	/**
	 * Decodes HEIC, HEIF (libheif) and TIFF (UTIF).
	 * @throws EncodingError where the file is damaged, of a kind that is not decoded here, or larger than the limits
	 */
	decode(file: Blob, mime: string): Promise<DecodedPicture>;
	/** Turns an embedded picture upright by its file's EXIF orientation (1-8). @throws EncodingError */
	turn(picture: Blob, orientation: number): Promise<DecodedPicture>;
}
