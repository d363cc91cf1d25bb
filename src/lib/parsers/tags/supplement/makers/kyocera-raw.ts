/** What ExifTool's listing does not tell of Kyocera's raw files: texts stand backwards, numbers are steps. */
import type { Supplement } from '../../../table.ts';

const backwards = { value: 'kyoceraText' } as const;

export const kyoceraRawMain: Supplement = {
	1: backwards,
	12: backwards,
	25: backwards,
	33: backwards,
	56: { value: 'kyoceraExposureTime', print: 'xmpExposureTime' },
	88: { value: 'kyoceraAperture', print: 'kyoceraTwoDigits' },
	104: { value: 'kyoceraAperture', print: 'kyoceraTwoDigits' },
	112: { print: 'millimetres' }
};
