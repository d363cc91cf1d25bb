/** What ExifTool's listing does not tell of the tags of CIFF. */
import type { Supplement } from '../../table.ts';

export const canonRawExposureInfo: Supplement = {
	1: { value: 'apexTime', print: 'xmpExposureTime' },
	2: { value: 'apexAperture', print: 'oneDecimal' }
};

export const canonRawMain: Supplement = {
	6150: { value: 'thousandths', print: 'secondsText' },
	6151: { print: 'millimetres' },
	'6155:UnknownNumber': { unknown: true },
	6164: { value: 'afterFive' },
	6167: { print: 'folderAndNumber' }
};

export const canonRawMakeModel: Supplement = { 6: { count: 26 } };

export const canonRawTimeStamp: Supplement = {
	0: { value: 'secondsSince1970' },
	1: { value: 'hoursOfSeconds' }
};
