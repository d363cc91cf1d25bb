/** What ExifTool's listing does not tell of Phase One's maker notes: conversions, and the block that is a directory. */
import type { Supplement } from '../../../table.ts';

export const phaseOneMain: Supplement = {
	262: { print: 'phaseOneMatrix' },
	272: { name: 'SensorCalibration' },
	274: { value: 'phaseOneDate' },
	528: { print: 'phaseOneCelsius' },
	529: { print: 'phaseOneCelsius' },
	530: { value: 'phaseOneDate' },
	540: { value: 'asBinary' },
	547: { value: 'asBinary' },
	550: { print: 'phaseOneMatrix' },
	1024: { value: 'phaseOneTime', print: 'xmpExposureTime' },
	1025: { value: 'phaseOneAperture', print: 'oneDecimal' },
	1026: { print: 'phaseOneThreeDecimals' },
	1027: { print: 'xmpFocalLength' },
	1044: { value: 'phaseOneAperture', print: 'oneDecimal' },
	1045: { value: 'phaseOneAperture', print: 'oneDecimal' }
};
