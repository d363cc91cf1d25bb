/** What the page and the RAW worker agree on: pixels of the sensor made into a picture. */
import type { DecodedPicture } from '../decode/contract.ts';

export interface RawService {
	/**
	 * Develops a RAW file as its camera would: its white balance, its colours, upright.
	 * @throws EncodingError where LibRaw cannot, or the file is larger than the limits (decode/limits.ts)
	 */
	develop(file: Blob): Promise<DecodedPicture>;
}
