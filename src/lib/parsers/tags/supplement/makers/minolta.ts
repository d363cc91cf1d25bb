/** What ExifTool's listing does not tell of Minolta's maker notes. https://exiftool.org/TagNames/Minolta.html */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';
import { of, only } from './sony-models.ts';

const time: Addition = { value: 'sonyEighthTime', print: 'sonyExposureTimeText' };
/** Where 0 is a time as well. */
const firstTime: Addition = { value: 'minoltaEighthTime', print: 'sonyExposureTimeText' };
const aperture: Addition = { value: 'sonyEighthFNumber', print: 'oneDecimal' };
const maxAperture: Addition = aperture;
const iso: Addition = { value: 'minoltaEighthIso', print: 'sonyWhole' };
const third: Addition = { value: 'minoltaThird', print: 'xmpExposureBias' };
const focal: Addition = { value: 'minoltaBalance', print: 'xmpFocalLength' };
const distance: Addition = { value: 'minoltaDistance', print: 'minoltaDistanceText' };
const distance16: Addition = { value: 'minoltaDistance16', print: 'minoltaDistanceTwo' };
const date: Addition = { value: 'minoltaDate' };
const time3: Addition = { value: 'minoltaTime' };
const brightness: Addition = { value: 'minoltaBrightness' };
const of256: Addition = { value: 'minoltaBalance' };
/** The middle is 5 in two models. */
const less: Addition = {
	hint: {
		use: (raw, { note }: Place) =>
			typeof raw === 'number' ? raw - (note.model.startsWith('DiMAGE A2') ? 5 : 3) : raw
	} satisfies MakerHint
};
/** Only one model says it. */
const of7Hi: Addition = only({}, of(/^DiMAGE 7Hi/));
const plusOne: Addition = { value: 'sonyPlusOne' };
const fromTen: Addition = { value: 'sonyFromTen' };
const of24: Addition = { value: 'minolta24th', print: 'xmpExposureBias' };
const hundreds: Addition = { value: 'minoltaHundreds' };
const hundredth: Addition = { value: 'minoltaFrom300', print: 'sonySignedTenth' };
const wholeHundredth: Addition = { value: 'minoltaFrom300', print: 'sonySigned' };
const fineAperture: Addition = { value: 'sonyEighthFNumber', print: 'xmpFNumber' };
const fromNormal: Addition = { value: 'sonyFromTen', print: 'minoltaNormal' };
const hex: Addition = { hex: true };
const lightValue: Addition = { value: 'minoltaLightValues' };
const lightValues: Addition = lightValue;
const eighth: Addition = { value: 'minoltaEighth', print: 'minoltaSteps' };
const afStatus: Addition = { print: 'sonyAfStatus' };
/** Shown as a TIFF picture: 40 by 30 pixels of three numbers behind a head of 204 bytes. */
const image: Addition = {
	binary: true,
	hint: { use: () => ({ binary: 204 + 40 * 30 * 6 }) } satisfies MakerHint
};

export const minoltaMain: Supplement = {
	0x0105: hex,
	0x0115: hex,
	// Sony's first camera has labels of its own.
	0x0101: {
		hint: { weak: true, pick: ({ note }: Place) => (note.make.startsWith('SONY') ? 1 : 0) } satisfies MakerHint
	},
	0x0113: only({}, of(/^DSLR-A100/)),
	0x0081: { binary: true },
	0x0088: { group1: 'Minolta', hint: { offset: true, fact: 'previewStart' } satisfies MakerHint },
	0x0089: { group1: 'Minolta', hint: { fact: 'previewLength' } satisfies MakerHint }
};

export const minoltaISInfoA100: Supplement = { 0: { hex: true } };

export const minoltaCameraSettings: Supplement = {
	8: iso,
	9: firstTime,
	10: aperture,
	13: third,
	18: focal,
	19: distance,
	21: date,
	22: time3,
	23: maxAperture,
	28: of256,
	29: of256,
	30: of256,
	3: { print: 'minoltaWhiteBalance' },
	31: { ...less, print: 'minoltaNormal' },
	32: { ...less, print: 'minoltaNormal' },
	35: third,
	41: less,
	44: brightness,
	51: of7Hi,
	52: of7Hi
};

export const minoltaCameraSettings7D: Supplement = {
	30: of24,
	38: fromTen,
	39: fromTen,
	40: fromTen,
	63: hundreds,
	64: fromTen,
	71: aperture,
	72: firstTime,
	94: plusOne,
	98: plusOne
};

export const minoltaCameraSettings5D: Supplement = {
	48: fromTen,
	49: fromTen,
	50: fromTen,
	53: time,
	54: aperture,
	73: hundreds,
	74: fromTen,
	83: hundredth,
	110: hundreds,
	174: plusOne
};

export const minoltaCameraSettingsA100: Supplement = {
	1: wholeHundredth,
	6: time,
	7: fineAperture,
	8: time,
	9: fineAperture,
	10: hex,
	11: hex,
	16: wholeHundredth,
	24: fromNormal,
	25: fromNormal,
	26: fromNormal,
	32: hex,
	33: hex,
	35: hex,
	57: hundreds,
	61: { print: 'minoltaSeconds' },
	94: hundreds
};

export const minoltaCameraInfoA100: Supplement = {
	2: afStatus,
	4: afStatus,
	6: afStatus,
	8: afStatus,
	10: afStatus,
	12: afStatus,
	14: afStatus,
	16: afStatus,
	18: afStatus,
	45: afStatus,
	47: afStatus,
	49: afStatus
};

export const minoltaWBInfoA100: Supplement = {
	49: hex,
	52: hex,
	56: lightValue,
	1576: lightValues,
	1680: lightValue,
	1681: lightValue,
	4172: image,
	18872: time,
	18874: iso,
	18875: distance16,
	18880: eighth,
	18881: eighth,
	18883: lightValue,
	18885: maxAperture,
	18887: aperture
};

