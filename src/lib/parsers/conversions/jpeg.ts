/** Conversions of the rarer JPEG segments and of what programs append to pictures. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { unixDate } from './media.ts';
import { fixed, plain, toNumber } from './numbers.ts';

/** Days from 1899-12-30, from which spreadsheets and COM count, to 1970-01-01. */
const daysToUnix = 25_569;

/** Numbers in another form; what is none stays as it is. */
const ofNumber =
	(convert: (number: number) => string | number): Conversion =>
	(value) => {
		const number = toNumber(value);
		return Number.isNaN(number) ? plain(value) : convert(number);
	};

export const jpegConversions = {
	character: ofNumber((code) => String.fromCharCode(code)),
	hexNumber: ofNumber((number) => `0x${number.toString(16)}`),
	millionths: ofNumber((number) => number / 1e6),
	thousandths: ofNumber((number) => number / 1000),
	negativeHundredths: ofNumber((number) => (number === 0 ? 0 : -number / 100)),
	/** Hundredths of degrees, the other way round. */
	turnedBack: ofNumber((number) => (number === 0 ? 0 : 360 - number / 100)),
	withPercent: (value) => `${String(plain(value))}%`,
	percentOfUnit: ofNumber((number) => `${fixed(number * 100, 1)} %`),
	celsiusHundredths: ofNumber((number) => `${fixed(number, 2)} C`),
	metresHundredths: ofNumber((number) => `${fixed(number, 2)} m`),
	hundredths: ofNumber((number) => fixed(number, 2)),
	/** Days since 1899-12-30, with the time as their fraction. */
	dayCount: ofNumber((days) => unixDate(Math.round((days - daysToUnix) * 86_400))),
	/** Seconds since 1970, told without a zone. */
	secondsSince1970: ofNumber(unixDate),
	hoursOfSeconds: ofNumber((seconds) => seconds / 3600),
	/** Canon counts exposure from five stops below. */
	afterFive: ofNumber((stops) => stops + 5),
	thousandthsOfInch: ofNumber((size) => (size * 25.4) / 1000),
	hundredthsOfMillimetre: ofNumber((size) => `${fixed(size, 2)} mm`),
	/** The last four digits number the file, those before them its folder. */
	folderAndNumber: (value) => String(plain(value)).replace(/^(\d+)(\d{4})$/, '$1-$2'),
	/** `1280-960` as `1280x960`. */
	dashAsTimes: (value) => String(plain(value)).replace('-', 'x'),
	/** `F11` as 11. */
	afterF: (value) => {
		const number = Number(String(plain(value)).replace(/^F/i, ''));
		return Number.isNaN(number) ? plain(value) : number;
	},
	hexOfWords: (value) =>
		String(plain(value))
			.split(' ')
			.map((word) => Number(word).toString(16).padStart(8, '0'))
			.join('')
} satisfies Record<string, Conversion>;
