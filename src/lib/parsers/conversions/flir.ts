/** Conversions of FLIR's thermal pictures. */
import type { Conversion } from '../conversions.ts';
import { unixDate } from './media.ts';
import { fixed, numberText, plain, significant, toNumber, toNumbers, two } from './numbers.ts';
import { sexagesimal } from './exif.ts';

const absoluteZero = 273.15;

const digits =
	(count: number, unit = ''): Conversion =>
	(value) => {
		const number = toNumber(value);
		return Number.isNaN(number) ? plain(value) : `${fixed(number, count)}${unit}`;
	};

const place =
	(positive: string, negative: string): Conversion =>
	(value) => {
		const degrees = toNumber(value);
		return `${sexagesimal(Math.abs(degrees))} ${degrees < 0 ? negative : positive}`;
	};

export const flirConversions = {
	/** Kelvin to degrees Celsius. */
	flirCelsius: (value) => toNumber(value) - absoluteZero,
	flirCelsiusText: digits(1, ' C'),
	flirTwoDecimals: digits(2),
	flirMetres: digits(2, ' m'),
	flirFocus: digits(1, ' m'),
	flirDegrees: digits(1, ' deg'),
	/** Eight digits. */
	flirEightDigits: (value) => significant(toNumber(value), 8),
	/** A fraction; older cameras write percents. */
	flirHumidity: (value) => {
		const number = toNumber(value);
		return number > 2 ? Number((number / 100).toPrecision(15)) : number;
	},
	flirPercent: (value) => `${fixed(toNumber(value) * 100, 1)} %`,
	flirSigned: (value) => (toNumber(value) > 0 ? `+${numberText(toNumber(value))}` : plain(value)),
	flirLatitude: place('N', 'S'),
	flirLongitude: place('E', 'W'),
	flirDotted: (value) => [...String(plain(value))].join('.'),
	/** Seconds since 1970, milliseconds, minutes that the clock is behind UTC. */
	flirDate: (value) => {
		const [seconds = 0, milliseconds = 0, behind = 0] = toNumbers(value);
		const zone = -behind;
		const all = Math.abs(zone);
		return (
			`${unixDate(seconds + zone * 60)}.${String(milliseconds).padStart(3, '0')}` +
			`${zone < 0 ? '-' : '+'}${two(Math.floor(all / 60))}:${two(all % 60)}`
		);
	},
	/** Year, month, day, hour, minute, second, millisecond. */
	flirFpfDate: (value) => {
		const [year = 0, ...rest] = toNumbers(value);
		const [month = 0, day = 0, hour = 0, minute = 0, second = 0, milliseconds = 0] = rest;
		return (
			`${String(year).padStart(4, '0')}:${two(month)}:${two(day)} ` +
			`${two(hour)}:${two(minute)}:${two(second)}.${String(milliseconds).padStart(3, '0')}`
		);
	}
} satisfies Record<string, Conversion>;
