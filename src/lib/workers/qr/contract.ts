/** What the page and the worker that reads QR codes agree on. */
export interface QrService {
	/**
	 * The text of a QR code in a picture.
	 * @param pixels RGBA, row by row
	 * @returns undefined where no code can be read in it
	 */
	read(pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): Promise<string | undefined>;
}
