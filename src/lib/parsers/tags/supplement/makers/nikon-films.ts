/** What ExifTool's listing does not tell of what Nikon's cameras keep in films: how numbers read. */
import { isRational } from '../../../conversions/numbers.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { RawValue } from '../../../model.ts';
import type { Addition, Supplement } from '../../../table.ts';

const time: Addition = { print: 'xmpExposureTime' };
const aperture: Addition = { print: 'xmpFNumber' };
const bias: Addition = { print: 'xmpExposureBias' };
const length: Addition = { print: 'xmpFocalLength' };
const lens: Addition = { print: 'xmpLensInfo' };
/** Without a number in each of its parts there is no position. */
const known: MakerHint = {
	use: (raw) => (Array.isArray(raw) && raw.some((one: RawValue) => isRational(one) && one.d === 0) ? '' : raw)
};
const position: Addition = { value: 'gpsDegrees', print: 'gpsDegreesText', hint: known };

export const nikonAVITags: Supplement = {
	8: time,
	9: { print: 'oneDecimal' },
	10: bias,
	11: { value: 'apexAperture', print: 'oneDecimal' },
	15: length,
	22: { print: 'secondsText' }
};

/** The last byte of a version counts most. */
const backwards: MakerHint = { use: (_raw, place) => [...place.bytes()].reverse().join('.') };
export const nikonAVIVers: Supplement = { 2: { hint: backwards } };

export const nikonNCTG: Supplement = {
	0x16: { print: 'threeDecimals' },
	0x110829a: time,
	0x110829d: aperture,
	0x1109204: bias,
	0x110920a: length,
	0x110a432: lens,
	0x1200000: { print: 'dotted' },
	0x1200002: position,
	0x1200004: position,
	0x1200006: { print: 'xmpMetres' },
	0x1200007: { value: 'gpsTime', print: 'nikonClockOfFilms' },
	0x120001d: { value: 'exifDate' },
	0x2000001: { print: 'nikonVersion' },
	0x200001b: { print: 'nikonCrop' },
	0x2000083: { print: 'nikonLensTypeOfFilms' },
	0x2000084: lens,
	0x20000a7: { print: 'nikonCountOfFilms' }
};
