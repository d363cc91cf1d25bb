/** What ExifTool's listing does not tell of the tags of JPEG's rarer segments. */
import type { Supplement } from '../../table.ts';

export const jpegNITF: Supplement = {
	0: { value: 'jfifVersion' },
	2: { value: 'character' },
	14: { print: 'hexNumber' }
};

export const jpegSPIFF: Supplement = { 0: { print: 'dotted' } };

export const jpegHDRGainInfo: Supplement = { 10: { value: 'asBinary' } };

export const jpegMediaJukebox: Supplement = { Date: { value: 'dayCount' } };

export const app12PictureInfo: Supplement = {
	Aperture: { value: 'afterF', print: 'oneDecimal' },
	FNumber: { value: 'afterF', print: 'oneDecimal' },
	ImageSize: { print: 'dashAsTimes' },
	Shutter: { value: 'millionths', print: 'xmpExposureTime' },
	TimeDate: { value: 'secondsSince1970' },
	shtr: { value: 'millionths', print: 'xmpExposureTime' }
};

/** Kodak's directory of the scanner that made the picture. */
export const kodakMeta: Supplement = {
	50003: { hint: { as: 'comment' } },
	50004: { hint: { as: 'comment' } },
	50018: { value: 'asBinary', binary: undefined }
};

export const flashPixExtensions: Supplement = {
	4: { value: 'secondsSince1970' },
	5: { value: 'secondsSince1970' },
	268435456: { list: true }
};

/** What a stereo pair says of how it is to be seen. */
export const stimMain: Supplement = {
	12: { print: 'millimetres' },
	13: { print: 'millimetres' },
	17: { print: 'convergence' },
	18: { print: 'millimetres' }
};
