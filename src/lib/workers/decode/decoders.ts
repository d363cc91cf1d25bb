/** Decoders for what the browser cannot show: one line a MIME type. Each loads when first needed. */
import { decodeHeif } from './heif.ts';
import type { Decoder } from './limits.ts';
import { decodeTiff } from './tiff.ts';

export const decoders: Readonly<Record<string, Decoder>> = {
	'image/heic': decodeHeif,
	'image/heif': decodeHeif,
	'image/heic-sequence': decodeHeif,
	'image/heif-sequence': decodeHeif,
	'image/tiff': decodeTiff
};
