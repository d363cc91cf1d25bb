/** Conversions of Pentax's maker notes. Names and forms: https://exiftool.org/TagNames/Pentax.html */
import type { Conversion } from '../conversions.ts';
import type { Labels, RawValue, Value } from '../model.ts';
import { digitalFilters } from '../tags/makers/pentax-filters.ts';
import { pentaxMain } from '../tags/makers/pentax.ts';
import { fixed, numberText, plain, toNumber, toNumbers, two } from './numbers.ts';
import { filterParameter } from './pentax-filters.ts';
import { textConversions } from './text.ts';

const text = (value: RawValue): string => {
	const shown = plain(value);
	return typeof shown === 'number' ? numberText(shown) : String(shown);
};
/** The first number, converted; of several that one only. */
const first =
	(convert: (number: number) => Value): Conversion =>
	(value) =>
		convert(toNumber(value));
const each =
	(convert: (number: number, index: number) => number): Conversion =>
	(value) => {
		const numbers = toNumbers(value).map(convert);
		return numbers.length === 1 ? (numbers[0] ?? '') : (plain(numbers) as string);
	};
const eachText =
	(join: string, convert: (number: number, index: number) => string): Conversion =>
	(value) =>
		toNumbers(value).map(convert).join(join);

/**
 * Eighths of a stop, with those that stand for thirds as thirds: 3 and 5 eighths.
 * @param steps a whole number
 */
function pentaxStops(steps: number): number {
	const sign = steps < 0 ? -1 : 1;
	const part = (steps * sign) & 7;
	const third = part === 3 ? 8 / 3 - part : part === 5 ? 16 / 3 - part : 0;
	return (steps + sign * third) / 8;
}

/** With its sign; nothing is no more and no less. */
const signed = (number: number): string =>
	number === 0 ? '0' : `${number > 0 ? '+' : ''}${fixed(number, 1)}`;
const sequence = (bits: readonly number[]): string => bits.join(',');
const signedNibble = (nibble: number): number => (nibble > 7 ? nibble - 16 : nibble);
const spaced = (number: number): string => (number === 0 ? ' 0' : number > 0 ? `+${number}` : String(number));

const brackets = ['', 'WB-BA', 'WB-GM', 'Saturation', 'Sharpness', 'Contrast', 'Hue', 'HighLowKey'];

/** The label of a word of a tag of which several words together have one. */
function labelOf(id: number, word: number, key: string): string {
	const labels = pentaxMain.entries.get(id)?.each?.[word];
	const known = typeof labels === 'object' && labels !== null ? (labels as Labels)[key] : undefined;
	return known ?? `Unknown (${key})`;
}

const areaWords = 7;

/** Numbers, from 1, of those points whose two bits are one of some. */
function pointsWith(value: RawValue, codes: readonly number[]): number[] {
	const points: number[] = [];
	for (const [index, byte] of toNumbers(value).entries()) {
		for (let part = 0; part < 4; part++) {
			if (codes.includes((byte >> (6 - 2 * part)) & 3)) points.push(index * 4 + part + 1);
		}
	}
	return points;
}

const pointsOf =
	(...codes: readonly number[]): Conversion =>
	(value) =>
		value === '' ? '(none)' : sequence(pointsWith(value, codes));

/** Exposures from here on were ended by hand; the camera does not tell when. */
const bulb = 42949;

export const pentaxConversions = {
	pentaxDate: (value) => {
		const [century = 0, years = 0, month = 0, day = 0] = toNumbers(value);
		return `${String(century * 256 + years).padStart(4, '0')}:${two(month)}:${two(day)}`;
	},
	pentaxTime: (value) => {
		const parts = toNumbers(value);
		return parts.length === 3 ? parts.map(two).join(':') : `Unknown (${text(value)})`;
	},
	pentaxHundredThousandths: first((count) => Number((count * 1e-5).toPrecision(15))),
	pentaxExposureText: (value) => {
		const seconds = toNumber(value);
		return seconds > bulb ? 'Unknown (Bulb)' : textConversions.xmpExposureTime(seconds);
	},
	pentaxTenths: first((count) => Number((count * 0.1).toPrecision(15))),
	pentaxHundredths: first((count) => count / 100),
	pentaxTwoHundredFiftySixths: first((count) => count / 256),
	pentaxAsStops: first((count) => (count - 50) / 10),
	pentaxSigned: first((number) => signed(number)),
	pentaxOneDecimal: first((number) => fixed(number, 1)),
	/** A half counts as one. */
	pentaxRounded: first((number) => Math.floor(number + 0.5)),
	pentaxSteps: first((number) => (number === 255 ? 'n/a' : number)),
	pentaxNoDecimal: first((number) => fixed(number, 0)),
	pentaxHexByte: (value) => `0x${toNumber(value).toString(16).padStart(2, '0')}`,
	pentaxMillimetres: first((number) => `${fixed(number, 1)} mm`),
	pentaxWholeMillimetres: (value) => `${text(value)} mm`,
	pentaxCelsius: (value) => `${text(value)} C`,
	pentaxTenthsCelsius: first((number) => `${fixed(number, 1)} C`),
	pentaxMilliseconds: (value) => `${text(value)} ms`,
	pentaxVolts: first((number) => `${fixed(number, 2)} V`),
	/** Stops are added: a third each up to 9, then from 0.5 on in steps of one. */
	pentaxBracket: (value) => {
		const numbers = toNumbers(value);
		const [step = 0, ...rest] = numbers;
		const stops = step < 10 ? step / 3 : step < 20 ? step - 9.5 : step;
		return rest.length === 0 ? stops : (plain([stops, ...rest]) as string);
	},
	pentaxBracketText: (value) => {
		const [stops = 0, extended, ...rest] = toNumbers(value);
		const shown = stops === 0 ? '0' : fixed(stops, 1);
		if (extended === undefined) return shown;
		const kind = extended >> 8;
		const what =
			extended === 0 ? 'No Extended Bracket' : `${brackets[kind] || `Unknown(${kind})`}+${extended & 0xff}`;
		return [`${shown} EV`, what, ...rest].join(', ');
	},
	/** Versions are kept with all bits turned. */
	pentaxFirmware: (value) =>
		toNumbers(value)
			.map((byte, index) => (index === 0 ? String(byte ^ 0xff) : two(byte ^ 0xff)))
			.join(' '),
	pentaxFirmwareText: (value) => text(value).replaceAll(' ', '.'),
	pentaxLightValue: each((value) => value / 1024),
	pentaxSensorSize: each((value) => value / 500),
	pentaxSensorSizeText: (value) => {
		const [width = 0, height = 0] = toNumbers(value);
		return `${fixed(width, 3)} x ${fixed(height, 3)} mm`;
	},
	pentaxFlashCompensation: (value) => {
		const [steps = 0, ...rest] = toNumbers(value);
		return rest.length === 0 ? steps / 256 : (plain([steps / 6, ...rest]) as string);
	},
	pentaxFlashCompensationText: (value) => {
		const [steps = 0, ...rest] = toNumbers(value);
		return [signed(steps), ...rest].join('; ');
	},
	pentaxColorTemperature: first((number) => 53190 - number),
	/** Kelvin, and the two ways a white balance was shifted. */
	pentaxTemperature: (value) => {
		const [high = 0, low = 0, , shift = 0] = toNumbers(value);
		return `${53190 - (high * 256 + low)} ${signedNibble(shift & 15)} ${signedNibble(shift >> 4)}`;
	},
	pentaxTemperatureText: (value) => {
		const [kelvin = 0, ...shifts] = toNumbers(value);
		return [String(kelvin), ...shifts.map(spaced)].join(' ');
	},
	pentaxFaceDetect: (value) => {
		const [most = 0, count = 0, ...rest] = toNumbers(value);
		return [most === 0 ? 'Off' : `On (${most} faces max)`, `${count} faces detected`, ...rest].join('; ');
	},
	pentaxIsoMinSpeed: (value) => {
		const [mode = 0, speed = 0, ...rest] = toNumbers(value);
		return plain([mode, speed === 0 ? 0 : Math.exp(pentaxStops(68 - speed) * Math.LN2), ...rest]) as string;
	},
	pentaxIsoMinSpeedText: (value) => {
		const [mode = 0, seconds = 0, ...rest] = toNumbers(value);
		const speed = textConversions.xmpExposureTime(seconds);
		return [labelOf(122, 0, String(mode)), seconds === 0 ? '0' : speed, ...rest].map(String).join('; ');
	},
	pentaxPictureMode: (value) => {
		const [mode = 0, scene = 0, steps, ...rest] = toNumbers(value);
		const shown = labelOf(51, 0, `${mode} ${scene}`);
		return steps === undefined ? shown : [shown, labelOf(51, 1, String(steps)), ...rest].join('; ');
	},
	pentaxInterval: (value) => {
		const [shot = 0, of = 0] = toNumbers(value);
		return shot === 0 && of === 0 ? 'Off' : `Shot ${shot} of ${of}`;
	},
	pentaxClarity: (value) => {
		const numbers = toNumbers(value);
		const [on = 0, amount = 0] = numbers;
		if (on === 0 && amount === 0 && numbers.length === 2) return 'Off';
		if (on !== 1) return `Unknown (${text(value)})`;
		return amount === 0 ? '0' : amount > 0 ? `+${amount}` : String(amount);
	},
	pentaxMatrix: each((number) => number / 8192),
	pentaxMatrixText: eachText(' ', (number) => fixed(number, 5)),
	pentaxSegments: eachText(' ', (number) =>
		number === 255 ? 'n/a' : number === 0 ? '0' : fixed(number / 8 - 6, 1)
	),
	pentaxHalfPress: first((number) => number / 60),
	pentaxHalfPressText: first(
		(seconds) => `${fixed(seconds, 2)} s${seconds > 254.5 / 60 ? ' or longer' : ''}`
	),
	/** Odd numbers are long lenses. */
	pentaxStabilizedLength: first((number) => (number & 1 ? number * 4 : number / 2)),
	pentaxIso: first((number) => Math.trunc(100 * 2 ** pentaxStops(number - 32) + 0.5)),
	pentaxExposureTime: first((number) => 2 ** -pentaxStops(number - 68)),
	pentaxAperture: first((number) => 2 ** (pentaxStops(number - 68) / 2)),
	pentaxCompensation: first((number) => pentaxStops(64 - number)),
	pentaxStopsOf: first((number) => pentaxStops(number)),
	pentaxAeTime: first((number) => 24 * Math.exp((-(number - 32) * Math.LN2) / 8)),
	pentaxAeAperture: first((number) => 2 ** ((number - 68) / 16)),
	pentaxAeIso: first((number) => 100 * 2 ** ((number - 32) / 8)),
	pentaxAeXv: first((number) => (number - 64) / 8),
	pentaxAeError: first((number) => -(number - 64) / 8),
	pentaxEighths: first((number) => number / 8),
	pentaxLevelText: first((number) => (number === 90 ? 'n/a' : number)),
	pentaxLensStops: first((number) => 5 + (number ^ 7) / 2),
	pentaxLensLength: first((number) => 10 * (number >> 2) * 4 ** ((number & 3) - 2)),
	pentaxNominalMax: first((number) => 2 ** (number / 4)),
	pentaxNominalMin: first((number) => 2 ** ((number + 10) / 4)),
	pentaxMaxAperture: first((number) => 2 ** ((number - 1) / 32)),
	pentaxGuideNumber: first((number) => (number === 0 ? 0 : 2 ** ((number === 29 ? -3 : number) / 16 + 4))),
	pentaxGuideNumberText: first((number) => (number === 0 ? 'n/a' : fixed(number, 0))),
	pentaxManufactured: (value) => {
		// Of the first decade only the last digit of the year may be there.
		const date = text(value).replace(/^\d{5}$/, '200$&');
		return /^\d{8}$/.test(date)
			? `${date.slice(0, 4)}:${date.slice(4, 6)}:${date.slice(6)}`
			: `Unknown (${date})`;
	},
	pentaxDotted: (value) => text(value).replaceAll(' ', '.'),
	pentaxNoLoadText: first(
		(number) => `${number} (${fixed((number * 8.18) / 186, 1)}V, ${Math.trunc(((number - 155) * 100) / 35)}%)`
	),
	pentaxLoadText: first(
		(number) => `${number} (${fixed((number * 8.18) / 186, 1)}V, ${Math.trunc(((number - 152) * 100) / 34)}%)`
	),
	pentaxBatteryVoltage: first((number) => number * 4e-8 + 0.27219),
	pentaxDoubled: first((number) => number * 2),
	/** Of one that is cut off the rest is 0. */
	pentaxKelvin: (value) => {
		const [kelvin = 0, second = 0, third = 0, fourth = 0] = toNumbers(value);
		return [53_190 - kelvin, second, third / 8192, fourth / 8192].join(' ');
	},
	pentaxHalfDown: first((number) => -number / 2),
	pentaxDown: first((number) => -number),
	pentaxOneMore: first((number) => number + 1),
	pentaxGrid: (value) => text(value).replace(' ', 'x'),
	/** A filter, and pairs of a parameter and its value. */
	pentaxFilter: (value) => {
		const [filter = 0, ...parameters] = toNumbers(value);
		const shown = [digitalFilters[String(filter)] ?? `Unknown (${filter})`];
		for (let at = 0; at + 1 < parameters.length; at += 2) {
			const id = parameters[at] ?? 0;
			if (id !== 0) shown.push(filterParameter(id, parameters[at + 1] ?? 0));
		}
		return shown;
	},
	pentaxAreas: (value) => {
		const numbers = toNumbers(value);
		const areas: string[] = [];
		for (let at = 0; at + areaWords <= numbers.length; at += areaWords) {
			const flags = numbers[at + 6] ?? 0;
			const what = [
				...(flags & 0x10 ? ['central'] : []),
				...(flags & 0x08 ? [] : ['peripheral']),
				...(flags & 0x04 ? ['in-focus'] : [])
			];
			areas.push(
				`${numbers[at + 2] ?? 0},${numbers[at + 3] ?? 0}${what.length > 0 ? `(${what.join(',')})` : ''}`
			);
		}
		return areas.length > 0 ? areas : '(none)';
	},
	pentaxCafInFocus: pointsOf(2, 3),
	pentaxCafSelected: pointsOf(1, 2, 3),
	pentaxAfInFocus: pointsOf(2, 3),
	pentaxAfSelected: pointsOf(1, 2, 3),
	pentaxAfSpecial: pointsOf(3)
} satisfies Record<string, Conversion>;
