/** What the page and the decode worker agree on: pictures that the browser cannot show, made into ones it can. */

export interface DecodedPicture {
	/** A JPEG, or PNG where there is transparency; upright. */
	readonly blob: Blob;
	readonly width: number;
	readonly height: number;
}

/** Pixels of a picture as large as a screen shows them; whoever asked closes them. */
export interface ScreenPicture {
	readonly bitmap: ImageBitmap;
	/** Of the whole picture, upright. */
	readonly width: number;
	readonly height: number;
}

/** What is to be put on a screen. */
export interface ScreenWish {
	readonly picture: Blob;
	readonly mime: string;
	/** EXIF orientation 1-8 of its file. */
	readonly orientation: number;
	/** It is a picture within its file: it may have no EXIF of its own. */
	readonly embedded: boolean;
	/** Pixels as stored, where known. */
	readonly width?: number | undefined;
	readonly height?: number | undefined;
	/** Longest side wanted, pixels. */
	readonly side: number;
}

export interface DecodeService {
	/** Decodes a picture that the browser can decode, upright and no larger than a screen needs. @throws EncodingError */
	screen(wish: ScreenWish): Promise<ScreenPicture>;
	/**
	 * Decodes HEIC and HEIF (libheif), JXL (libjxl), JPEG 2000 (OpenJPEG), TIFF (UTIF) and PSD (our own); on the page any other as RAW (LibRaw, in a worker of its own).
	 * @throws EncodingError where the file is damaged, of a kind that is not decoded here, or larger than the limits
	 */
	decode(file: Blob, mime: string): Promise<DecodedPicture>;
	/** Turns an embedded picture upright by its file's EXIF orientation (1-8). @throws EncodingError */
	turn(picture: Blob, orientation: number): Promise<DecodedPicture>;
}
