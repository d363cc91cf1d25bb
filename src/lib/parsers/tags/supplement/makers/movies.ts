/** What ExifTool's listing does not tell of what cameras keep in a box of their movies: how numbers read. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

/** So often it goes into some seconds; nothing is no time. */
const goesInto = (seconds: number): Addition => ({
	print: 'xmpExposureTime',
	hint: { use: (raw) => (typeof raw === 'number' && raw > 0 ? seconds / raw : raw) } satisfies MakerHint
});
const time = goesInto(10);
const tenths = {
	use: (raw) => (typeof raw === 'number' ? raw / 10 : raw)
} satisfies MakerHint;
const aperture: Addition = { print: 'oneDecimal', hint: tenths };
const compensation: Addition = { print: 'xmpExposureBias', hint: tenths };
const length: Addition = { print: 'xmpFocalLength', hint: tenths };

export const fujiFilmMOV: Supplement = { 46: goesInto(1), 50: aperture, 58: compensation };
export const kodakMOV: Supplement = { 78: time, 82: aperture, 90: compensation, 112: length };
export const minoltaMOV1: Supplement = { 46: time, 50: aperture, 58: compensation, 80: length };
export const minoltaMOV2: Supplement = { 38: time, 42: aperture, 50: compensation, 72: length };
export const nikonMOV: Supplement = { 38: time, 42: aperture, 50: compensation, 72: length };
export const pentaxMOV: Supplement = { 38: time, 42: aperture, 50: compensation, 72: length };
export const samsungMP4: Supplement = { 46: time, 50: aperture, 58: compensation };
export const sanyoMOV: Supplement = { 38: time, 42: aperture, 50: compensation, 72: length };
