/** What ExifTool's listing does not tell of what Olympus' cameras keep in films: how numbers read. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const time: Addition = {
	print: 'xmpExposureTime',
	hint: { use: (raw) => (typeof raw === 'number' && raw > 0 ? 10 / raw : raw) } satisfies MakerHint
};
const aperture: Addition = { print: 'xmpFNumber' };
const bias: Addition = { print: 'xmpExposureBias' };
const length: Addition = { print: 'xmpFocalLength' };

export const olympusMOV1: Supplement = { 38: time, 42: aperture, 50: bias, 72: length };
export const olympusMOV2: Supplement = { 54: time, 58: aperture, 66: bias, 88: length };
export const olympusMP4: Supplement = { 40: aperture, 48: bias };
