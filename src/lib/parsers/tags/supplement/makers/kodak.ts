/** What ExifTool's listing does not tell of Kodak's maker notes. */
import type { Addition, Supplement } from '../../../table.ts';

const hundredths: Addition = { value: 'kodakHundredths' };
const exposure: Addition = { value: 'kodakHundredThousandths', print: 'xmpExposureTime' };
const microseconds: Addition = { value: 'kodakMillionths', print: 'xmpExposureTime' };

export const kodakMain: Supplement = {
	18: { value: 'kodakMonthDay' },
	20: { value: 'kodakClock' },
	30: hundredths,
	32: exposure,
	36: { value: 'kodakThousandths', print: 'kodakSigned' },
	92: { hex: true },
	94: { print: 'kodakSensitivity' },
	98: hundredths,
	100: { print: 'kodakStamp' },
	102: { hex: true },
	104: hundredths,
	107: { print: 'kodakSharpness' }
};

export const kodakType3: Supplement = {
	14: { value: 'kodakMonthDay' },
	16: { value: 'kodakOldClock' },
	30: hundredths,
	55: { print: 'kodakSharpness' },
	56: exposure,
	60: hundredths
};

export const kodakType5: Supplement = { 20: exposure, 28: hundredths, 32: hundredths, 34: hundredths };

export const kodakType6: Supplement = { 16: exposure, 24: hundredths, 28: hundredths, 30: hundredths };

export const kodakType9: Supplement = {
	12: hundredths,
	16: microseconds,
	20: { value: 'kodakSlashDate' }
};

export const kodakType10: Supplement = {
	2: { print: 'timesText' },
	18: exposure,
	19: hundredths,
	29: { value: 'kodakHundredths', print: 'xmpMillimetres' }
};

export const kodakSubIFD0: Supplement = {
	64035: hundredths,
	64036: exposure,
	64061: hundredths
};

export const kodakSubIFD2: Supplement = {
	24582: hundredths,
	24835: hundredths,
	61446: hundredths,
	61699: hundredths,
	61700: exposure
};

export const kodakSubIFD3: Supplement = { 4096: hundredths };

export const kodakSubIFD5: Supplement = { 15: hundredths };

export const kodakCameraInfo: Supplement = { 64772: hundredths, 64773: exposure };
