/** What ExifTool's listing does not tell of Sigma's raw files. */
import { latin1 } from '../../../io/byte-reader.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

const version = { value: 'x3fVersion' } as const;
const oneDecimal = { print: 'x3fOneDecimal' } as const;

export const sigmaRawHeader: Supplement = {
	1: version,
	2: { value: 'hexadecimal', hint: { use: (_raw, place) => latin1(place.bytes()) } satisfies MakerHint },
	6: { bits: {} }
};

export const sigmaRawHeader4: Supplement = { 1: version };

export const sigmaRawHeaderExt: Supplement = {
	1: oneDecimal,
	2: oneDecimal,
	3: oneDecimal,
	4: oneDecimal,
	5: oneDecimal,
	6: oneDecimal,
	7: oneDecimal,
	8: oneDecimal,
	9: oneDecimal,
	10: oneDecimal
};

export const sigmaRawProperties: Supplement = {
	APERTURE: oneDecimal,
	EXPCOMP: { print: 'xmpExposureBias' },
	EXPNET: { print: 'xmpExposureBias' },
	EXPTIME: { value: 'sigmaMicroseconds', print: 'sigmaExposureTime' },
	FLASH: { print: 'x3fCapital' },
	FLENGTH: { print: 'xmpFocalLength' },
	FLEQ35MM: { print: 'xmpFocalLength' },
	IMAGERTEMP: { print: 'celsiusAsStored' },
	LENSMODEL: { value: 'sigmaLens', hex: true },
	SHUTTER: { print: 'sigmaExposureTime' },
	TIME: { value: 'x3fDate' }
};
