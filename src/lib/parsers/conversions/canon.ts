/**
 * Conversions of Canon's maker notes: steps of exposure in 32nds with thirds of their own, units of the sensor's logarithms.
 * What values mean: https://exiftool.org/TagNames/Canon.html, https://exiv2.org/tags-canon.html
 */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { fixed, numberText, plain, significant, toNumber, toNumbers } from './numbers.ts';

const digits15 = (value: number): number => significant(value, 15);

/** Exposure steps: 32 a stop, but thirds stand for themselves (0x0c and 0x14). */
export function stops(value: number): number {
	const whole = Math.abs(value);
	const part = whole & 0x1f;
	const exact = part === 0x0c ? 0x20 / 3 : part === 0x14 ? 0x40 / 3 : part;
	return (Math.sign(value) * (whole - part + exact)) / 0x20;
}

const of =
	(compute: (value: number) => number): Conversion =>
	(raw) => {
		const value = toNumber(raw);
		return Number.isNaN(value) ? plain(raw) : compute(value);
	};

/** Two significant digits, as C's `%.2g` writes them. */
function twoDigits(raw: RawValue): Value {
	const value = toNumber(raw);
	if (!Number.isFinite(value)) return plain(raw);
	const short = significant(value, 2);
	const [digits = '', power = '0'] = short.toExponential().split('e');
	const exponent = Number(power);
	if (exponent >= -4 && exponent < 2) return short;
	return `${digits}e${exponent < 0 ? '-' : '+'}${pad(Math.abs(exponent))}`;
}

const pad = (value: number): string => String(Math.trunc(value)).padStart(2, '0');

/** Numbers above zero with their sign. */
const withSign = (value: number): string | number => (value > 0 ? `+${numberText(value)}` : value);

/** Numbers of bits that are set in words of 16. */
function setBits(raw: RawValue): string {
	const set: number[] = [];
	for (const [index, word] of toNumbers(raw).entries()) {
		for (let bit = 0; bit < 16; bit++) if ((word >> bit) & 1) set.push(index * 16 + bit);
	}
	return set.length > 0 ? set.join(',') : '(none)';
}

/** Speeds that the first cameras number. */
const speeds: Readonly<Record<number, string | number>> = {
	0: 'n/a',
	14: 'Auto High',
	15: 'Auto',
	16: 50,
	17: 100,
	18: 200,
	19: 400,
	20: 800
};

const releases: Readonly<Record<string, string>> = { a: 'Alpha ', b: 'Beta ', 0: '' };

/** Rows of autofocus points of the EOS-1D: name, points, and the code of the first, from which on they count by two. */
const pointRows: readonly (readonly [row: string, count: number, code: number])[] = [
	['A', 7, 0x04],
	['B', 10, 0x21],
	['C', 11, 0x40],
	['D', 10, 0x61],
	['E', 7, 0x84]
];
const pointNames = (row: string, count: number) =>
	Array.from({ length: count }, (_none, index) => `${row}${index + 1}`);
const pointOfCode = new Map<number, string>([
	[0, ' 5'],
	...pointRows.flatMap(([row, count, code]) =>
		// The middle of the middle row is one nearer.
		pointNames(row, count).map((name, index): [number, string] => [
			code + index * 2 - (row === 'C' && index === 7 ? 1 : 0),
			name
		])
	)
]);
/** Points by the number of their bit, with those that stand for none. */
const pointBits = [
	...pointNames(' ', 2),
	...pointNames('A', 7),
	...pointNames(' ', 2),
	...pointNames('B', 10),
	...pointNames('C', 11),
	...pointNames('D', 10),
	...pointNames(' ', 2),
	...pointNames('E', 7),
	...pointNames(' ', 5)
];

/** The point in use, and those that were in focus. */
function points1D(raw: RawValue): Value {
	const [main = 0, ...bits] = toNumbers(raw);
	if (bits.length < 7) return 'Unknown';
	const shown = pointBits.filter((_name, index) => ((bits[index >> 3] ?? 0) >> (index & 7)) & 1);
	const code = main.toString(16).padStart(2, '0');
	return `${pointOfCode.get(main) ?? `Unknown (0x${code})`} (${shown.join(',')})`;
}

export const canonConversions = {
	canonTwoDigits: twoDigits,
	canonStops: of(stops),
	/** With a number after it, that many times as long. */
	canonStopsTime: (raw) => {
		const [value = 0, times = 1] = toNumbers(raw);
		return digits15(Math.exp(-stops(value) * Math.LN2) * times);
	},
	canonStopsAperture: of((value) => Math.exp((stops(value) * Math.LN2) / 2)),
	canonAutoIso: of((value) => Math.exp((value / 32) * Math.LN2) * 100),
	canonBaseIso: of((value) => (Math.exp((value / 32) * Math.LN2) * 100) / 32),
	canonMeasured: of((value) => value / 32 + 5),
	canonEighths: of((value) => value / 8 - 6),
	canonGuide: of((value) => value / 32),
	canonTenths: of((value) => value / 10),
	canonHundredths: of((value) => value / 100),
	canonThousandths: of((value) => value / 1000),
	canonMinusTenths: of((value) => -value / 10),
	canonDegrees: of((value) => value - 128),
	canonDegreesText: (value) => `${numberText(toNumber(value))} C`,
	canonWhole: (value) => fixed(toNumber(value), 0),
	canonTwoDecimals: (value) => fixed(toNumber(value), 2),
	canonMacro: of((value) => Math.exp(((75 - value) * Math.LN2 * 3) / 40)),
	canonInfoIso: of((value) => 100 * Math.exp((value / 8 - 9) * Math.LN2)),
	canonInfoFNumber: of((value) => Math.exp(((value - 8) / 16) * Math.LN2)),
	canonInfoTime: of((value) => Math.exp(4 * Math.LN2 * (1 - stops(value - 24)))),
	canonCompactIso: of((value) => 100 * Math.exp(((value - 411) / 96) * Math.LN2)),
	canonCompactFNumber: of((value) => Math.exp((value / 192) * Math.LN2)),
	canonCompactTime: of((value) => Math.exp((-value / 96) * Math.LN2)),
	/** Seconds of the self-timer, in tenths; a bit says that they were chosen freely. */
	canonSelfTimer: (raw) => {
		const value = toNumber(raw);
		if (value === 0) return 'Off';
		return `${numberText((value & 0xfff) / 10)} s${value & 0x4000 ? ', Custom' : ''}`;
	},
	canonCameraIso: (raw) => {
		const value = toNumber(raw);
		return value & 0x4000 ? value & 0x3fff : (speeds[value] ?? `Unknown (${value})`);
	},
	/** A setting of some steps to either side. */
	canonParameter: (raw) => {
		const value = toNumber(raw);
		if (Number.isNaN(value)) return plain(raw);
		if (value === 0x7fff) return 'n/a';
		// Negative ones of 16 bits, where they were kept without a sign.
		if (value > 0xfff0) return value - 0x10000;
		return value === 0 ? 'Normal' : withSign(value);
	},
	canonPlus: (raw) => {
		const value = toNumber(raw);
		return value === 0 ? 'Normal' : withSign(value);
	},
	canonClarity: (raw) => (toNumber(raw) === 0x7fff ? 'n/a' : plain(raw)),
	/** A step of a picture style; a mark says that it has none. */
	canonStyle: (raw) => (toNumber(raw) === -559_038_737 ? 'n/a' : plain(raw)),
	canonTracking: (raw) => {
		const value = toNumber(raw);
		if (value === 0x7fff_ffff) return 'n/a';
		return value === 127 ? 'Auto' : value;
	},
	canonZoomCode: (raw) => (toNumber(raw) === 8 ? 'n/a' : plain(raw)),
	canonTimes: (value) => `${fixed(toNumber(value), 1)}x`,
	canonSharpness: (raw) => {
		const value = toNumber(raw);
		return value === 0x7fff ? 'n/a' : withSign(value);
	},
	canonFocalUnits: (value) => `${numberText(toNumber(value))}/mm`,
	canonDistance: (raw) => {
		const metres = toNumber(raw);
		return metres > 655.345 ? 'inf' : `${numberText(metres)} m`;
	},
	/** The number of a directory and of a file in it. */
	canonFileNumber: (value) => String(plain(value)).replace(/^(\d+)(\d{4})$/, '$1-$2'),
	/** Of the EOS D30: four hexadecimal digits, and five others. */
	canonSerialD30: (raw) => {
		// A program may have put a word in its place.
		const value = toNumber(raw) || 0;
		const upper = Math.floor(value / 0x10000)
			.toString(16)
			.padStart(4, '0');
		return `${upper}${String(value % 0x10000).padStart(5, '0')}`;
	},
	/** The same in its raw files: as many hexadecimal digits as it takes, a line between. */
	canonRawSerialD30: (raw) => {
		const value = toNumber(raw) || 0;
		return `${Math.floor(value / 0x10000).toString(16)}-${String(value % 0x10000).padStart(5, '0')}`;
	},
	canonSerial6: (value) => String(toNumber(value) || 0).padStart(6, '0'),
	canonSerial10: (value) => String(toNumber(value) || 0).padStart(10, '0'),
	canonFirmware: (raw) => {
		const value = toNumber(raw);
		const digits = value.toString(16).padStart(8, '0');
		const [, release = '', major = '', minor = '', revision = '', step = ''] =
			/^(.)(.)(..)0?(.+)(..)$/.exec(digits) ?? [];
		const head = releases[release] ?? `Unknown(${release}) `;
		return `${head}${major}.${minor} rev ${revision}.${step}`;
	},
	canonCase: (raw) => {
		const value = toNumber(raw);
		if (value === 11) return 'Case A';
		return value === 0x8000_0000 ? 'n/a' : `Case ${numberText(value)}`;
	},
	canonFilter: (raw) => {
		const values = toNumbers(raw).map(numberText).join(' ');
		return values === '-1' ? 'Off' : `On (${values})`;
	},
	canonSetBits: setBits,
	/** Minutes from UTC. */
	canonTimeZone: (raw) => {
		const value = toNumber(raw);
		const minutes = Math.abs(value);
		return `${value < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
	},
	canonContrast: (raw) => {
		const value = toNumber(raw);
		if (value === 0) return 'Off';
		if (value === 8) return 'On';
		if (value === 0xffff) return 'n/a';
		return `${value & 8 ? 'On' : 'Off'} (0x${value.toString(16).padStart(2, '0')})`;
	},
	canonPoints1D: points1D,
	/** What share of its power a flash used. */
	canonFlashPercent: of((value) => (value >= 255 ? 255 : 2 ** ((value - 200) / 16))),
	canonPercentText: (raw) => {
		const value = toNumber(raw);
		return value === 255 ? 'Strobe or Misfire' : `${fixed(value * 100, 0)}%`;
	},
	canonVolts: (raw) => {
		const value = toNumber(raw);
		return value ? `${fixed((value * 5) / 186, 2)}V` : 'n/a';
	},
	/** Columns of four letters, and a temperature. */
	canonCalibration: (raw) => {
		const [temperature = 0, ...others] = toNumbers(raw).slice(0, 4).reverse();
		const columns = others.reverse().map((number) => String(number).padStart(4));
		return `${columns.join(' ')} (${temperature}K)`;
	},
	minusOne: (value) => toNumber(value) - 1
} satisfies Record<string, Conversion>;
