/** Conversions of Reconyx' trail cameras. */
import type { Conversion } from '../conversions.ts';
import { plain, toNumber, toNumbers, two } from './numbers.ts';

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

/** A date of MS-DOS. */
const dosDate = (date: number): string => `${1980 + (date >> 9)}:${two((date >> 5) & 15)}:${two(date & 31)}`;
const dosTime = (time: number): string =>
	`${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;

export const reconyxConversions = {
	reconyxDotted: (value) => toNumbers(value).join('.'),
	/** Two numbers and a letter. */
	reconyxRevision: (value) => {
		const [major = 0, minor = 0, letter = 0] = toNumbers(value);
		return `${major}.${minor}${letter === 0 ? '' : String.fromCharCode(letter)}`;
	},
	/** Version, date and revision, in bytes whose digits are hexadecimal. */
	reconyxVersion: (value) => {
		const [major = 0, minor = 0, low = 0, high = 0, month = 0, day = 0, revision = 0] = toNumbers(value);
		const letter = revision === 0 ? '' : String.fromCharCode(revision);
		return `${hex(major, 2)}.${hex(minor, 2)} ${hex(high * 256 + low, 4)}:${hex(month, 2)}:${hex(day, 2)} Rev.${letter}`;
	},
	/** Year, month and day, digits as hexadecimal ones. */
	reconyxHexDate: (value) => {
		const [year = 0, rest = 0] = toNumbers(value);
		return `${hex(year, 4)}:${hex(rest >> 8, 2)}:${hex(rest & 0xff, 2)}`;
	},
	reconyxOf: (value) => toNumbers(value).join(' of '),
	/** The upper half first, in any byte order. */
	reconyxLong: (value) => {
		const [upper = 0, lower = 0] = toNumbers(value);
		return upper * 0x10000 + lower;
	},
	/** Second, minute, hour, month, day, year. */
	reconyxDate: (value) => {
		const [second = 0, minute = 0, hour = 0, month = 0, day = 0, year = 0] = toNumbers(value);
		return `${String(year).padStart(4, '0')}:${two(month)}:${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
	},
	/** Second, minute, hour, day, month, year, which in bytes takes two. */
	reconyxDayFirst: (value) => {
		const [second = 0, minute = 0, hour = 0, day = 0, month = 0, low = 0, high = 0] = toNumbers(value);
		const year = String(high * 256 + low).padStart(4, '0');
		return `${year}:${two(month)}:${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
	},
	reconyxDosDateTime: (value) => {
		const [date = 0, time = 0] = toNumbers(value);
		return `${dosDate(date)} ${dosTime(time)}`;
	},
	reconyxDosDate: (value) => dosDate(toNumber(value)),
	reconyxCard: (value) =>
		toNumbers(value)
			.map((part) => hex(part, 4))
			.join('-'),
	reconyxHex: (value) => `0x${hex(toNumber(value), 4)}`,
	reconyxFahrenheit: (value) => `${toNumber(value)} F`,
	reconyxCelsius: (value) => `${toNumber(value)} C`,
	reconyxVolts: (value) => `${String(plain(value))} V`
} satisfies Record<string, Conversion>;
