/** What ExifTool's listing does not tell of Kodak's maker notes. */
import type { MakerHint, Place } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const hint = (one: MakerHint) => one;

/** Texts that end with a zero each, as lines. */
const lines: MakerHint['use'] = (raw) => (typeof raw === 'string' ? raw.replaceAll('\0', '\n') : raw);

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

/** Other makers' cameras share the form, not all of the values. */
const isKodak = ({ note }: Place) => /kodak/i.test(note.make);
/** A number of letters and digits. */
const plainNumber: MakerHint = {
	when: isKodak,
	use: (raw) => (typeof raw === 'string' && /^\w+$/.test(raw) ? raw : undefined)
};

export const kodakType7: Supplement = {
	0: { hint: hint({ use: (raw) => (typeof raw === 'string' ? raw.trimEnd() : raw) }) }
};

export const kodakType9: Supplement = {
	12: { hint: hint({ pick: () => 0, use: (raw, place) => Number(raw) / (isKodak(place) ? 100 : 10) }) },
	16: microseconds,
	20: { value: 'kodakSlashDate' },
	87: { hint: hint({ when: isKodak }) },
	168: { hint: plainNumber },
	196: { hint: plainNumber }
};

export const kodakType10: Supplement = {
	2: { print: 'timesText' },
	18: exposure,
	19: { value: 'kodakTenths' },
	20: { value: 'kodakThirds', print: 'kodakRounded' },
	29: { value: 'kodakHundredths', print: 'xmpMillimetres' }
};

/** What the first of the directories tells counts: others tell it where it does not. */
const told = (name: string): { readonly hint: MakerHint } => ({ hint: { fact: `Kodak${name}` } });
const untold = (name: string): { readonly hint: MakerHint } => ({
	hint: { use: (raw, { note }) => (note.facts.has(`Kodak${name}`) ? undefined : raw) }
});

export const kodakSubIFD0: Supplement = {
	64035: { ...hundredths, ...told('FNumber') },
	64036: { ...exposure, ...told('ExposureTime') },
	64046: told('ISO'),
	64061: hundredths,
	64070: untold('ISO')
};

export const kodakSubIFD1: Supplement = { 39: untold('ISO'), 40: untold('ISO') };

export const kodakSubIFD2: Supplement = {
	24582: hundredths,
	24835: hundredths,
	61446: hundredths,
	61699: { ...hundredths, ...untold('FNumber') },
	61700: { ...exposure, ...untold('ExposureTime') },
	61701: { value: 'kodakTenths', ...untold('ISO') }
};

export const kodakSubIFD3: Supplement = { 4096: hundredths };

export const kodakSubIFD5: Supplement = { 15: hundredths };

export const kodakCameraInfo: Supplement = { 64772: hundredths, 64773: exposure };

export const kodakIFD: Supplement = {
	0: { print: 'dotted' },
	1020: { print: 'unknownNumber' },
	1030: { hint: hint({ pick: ({ count }) => (count === 1 ? 2 : 1) }) },
	'1030:single': { name: 'CameraTemperature', print: 'celsiusAsStored' },
	3203: microseconds,
	3204: microseconds,
	3660: { hint: hint({ as: 'undef', use: lines }) }
};

export const kodakProcessing: Supplement = { 20: { value: 'kodakGains' } };

export const kodakTextualInfo: Supplement = {
	Aperture: { value: 'kodakAperture' },
	'Focal Length': { print: 'xmpMillimetres' },
	_other_info: { list: true }
};
