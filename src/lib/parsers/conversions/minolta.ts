/** Conversions of Minolta's maker notes; many are those of Sony's, which came after them. */
import type { Conversion } from '../conversions.ts';
import type { Value } from '../model.ts';
import { minoltaIsoSettings } from '../tags/makers/minolta-raw-labels.ts';
import { fixed, plain, significant, toNumber, toNumbers, two } from './numbers.ts';

const ofNumber =
	(convert: (number: number) => Value): Conversion =>
	(value) => {
		const number = toNumber(value);
		return Number.isNaN(number) ? plain(value) : convert(number);
	};
const wbModes: readonly string[] = [
	'Auto',
	'Daylight',
	'Cloudy',
	'Tungsten',
	'Flash/Fluorescent',
	'Fluorescent',
	'Shade',
	'User 1',
	'User 2',
	'User 3',
	'Temperature'
];

const firstBalances: Readonly<Record<number, string>> = {
	0: 'Auto',
	1: 'Daylight',
	2: 'Cloudy',
	3: 'Tungsten',
	5: 'Custom',
	7: 'Fluorescent',
	8: 'Fluorescent 2',
	11: 'Custom 2',
	12: 'Custom 3'
};
const shiftedBalances: readonly string[] = [
	'Auto',
	'Daylight',
	'Cloudy',
	'Tungsten',
	'Flash',
	'Fluorescent',
	'Shade',
	'Custom1',
	'Custom2',
	'Custom3'
];
const middleShift = 0x80_0000;

export const minoltaConversions = {
	minoltaThird: ofNumber((number) => significant(number / 3 - 2, 15)),
	minoltaEighthTime: ofNumber((number) => significant(2 ** (6 - number / 8), 15)),
	minoltaSeconds: ofNumber((number) => `${number} s`),
	minoltaDistance: ofNumber((number) => number / 1000),
	minoltaDistanceText: (value) => (toNumber(value) === 0 ? 'inf' : `${String(plain(value))} m`),
	/** A date and a time in the bytes of a number. */
	minoltaDate: ofNumber((number) => `${number >>> 16}:${two((number >>> 8) & 0xff)}:${two(number & 0xff)}`),
	minoltaTime: ofNumber(
		(number) => `${two(number >>> 16)}:${two((number >>> 8) & 0xff)}:${two(number & 0xff)}`
	),
	minoltaBalance: ofNumber((number) => significant(number / 256, 15)),
	minoltaBrightness: ofNumber((number) => significant(number / 8 - 6, 15)),
	minoltaFrom300: ofNumber((number) => significant((number - 300) / 100, 15)),
	minolta24th: ofNumber((number) => significant(number / 24, 15)),
	minoltaEighth: ofNumber((number) => number / 8),
	minoltaSteps: ofNumber((number) => significant(number, 3)),
	/** A distance in sixteenths of a step. */
	minoltaDistance16: ofNumber((number) => significant(2 ** ((number - 126) / 16), 15)),
	minoltaDistanceTwo: ofNumber((number) => `${fixed(number, 2)} m`),
	minoltaLightValues: (value) => {
		const values = toNumbers(value).map((number) => (number - 106) / 8);
		return values.length === 1 ? (values[0] ?? 0) : values.join(' ');
	},
	/** The mode, with the step of its fine tuning where there is one: 8 is the middle. */
	minoltaWbMode: ofNumber((number) => {
		const [mode, step] = [number & 0x0f, number >> 4];
		const shown = wbModes[mode] ?? `Unknown (${mode})`;
		return step >= 6 && step <= 12 ? `${shown} (${step - 8})` : shown;
	}),
	/** A number of the first cameras; of later ones a mode in the highest byte, and how far it was shifted from the middle. */
	minoltaWhiteBalance: ofNumber((number) => {
		const [mode, shift] = [number >>> 24, ((number & 0xff_ffff) - middleShift) / 0x1_0000];
		if (number < 0x1_0000) return firstBalances[number] ?? `Unknown (${number})`;
		const shown = shiftedBalances[mode];
		if (shown === undefined) return `Unknown (0x${number.toString(16)})`;
		return shift === 0 ? shown : `${shown}${shift > 0 ? '+' : ''}${significant(shift, 8)}`;
	}),
	minoltaNormal: ofNumber((number) => (number === 0 ? 'Normal' : `${number > 0 ? '+' : ''}${number}`)),
	minoltaAutoTemperature: ofNumber((number) => (number === 0 ? 'Auto' : number)),
	/** Eighths of a step, but for a few that have a name. */
	minoltaIsoSetting: ofNumber(
		(number) => minoltaIsoSettings[number] ?? Math.floor(2 ** ((number - 48) / 8) * 100 + 0.5)
	),
	minoltaHundreds: ofNumber((number) => number * 100),
	minoltaEighthIso: ofNumber((number) => significant(2 ** ((number - 48) / 8) * 100, 15))
} satisfies Record<string, Conversion>;
