/** Decoders for what the browser cannot show: one line a MIME type. Each loads when first needed. */
import type { DecodedType } from '#lib/library/viewing.ts';
import { decodeHeif } from './heif.ts';
import { decodeJp2 } from './jp2.ts';
import { decodeJxl } from './jxl.ts';
import type { Decoder } from './limits.ts';
import { decodePsd } from './psd.ts';
import { decodeTiff } from './tiff.ts';

export const decoders: Readonly<Record<string, Decoder>> = {
	'image/heic': decodeHeif,
	'image/heif': decodeHeif,
	'image/heic-sequence': decodeHeif,
	'image/heif-sequence': decodeHeif,
	'image/jp2': decodeJp2,
	'image/jpx': decodeJp2,
	'image/x-j2c': decodeJp2,
	'image/jxl': decodeJxl,
	'image/tiff': decodeTiff,
	'application/vnd.adobe.photoshop': decodePsd
} satisfies Record<DecodedType, Decoder>;
