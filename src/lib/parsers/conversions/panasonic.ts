/** Conversions of the maker notes of Panasonic and Leica. Meanings: https://exiftool.org/TagNames/Panasonic.html */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { fixed, numberText, plain, significant, toNumbers, two } from './numbers.ts';
import { hexByte } from '../io/hex.ts';

const text = (value: RawValue): string => {
	const shown = plain(value);
	return typeof shown === 'number' ? numberText(shown) : String(shown);
};
const isNumber = (shown: string): boolean => shown !== '' && Number.isFinite(Number(shown));
/** The first of several numbers is meant. */
const ofNumber =
	(convert: (number: number) => Value): Conversion =>
	(value) => {
		const shown = text(value);
		const [first = ''] = shown.split(' ', 1);
		return isNumber(first) ? convert(Number(first)) : shown;
	};
/** One value has a name, all others are shown as they are. */
const named =
	(names: Readonly<Record<string, string>>): Conversion =>
	(value) =>
		names[text(value)] ?? plain(value);
const signed = (number: number): Value => (number > 0 ? `+${number}` : number);
const trim = (shown: string): string => shown.replace(/[\s\0]+$/, '');
const firstDigit = 0x30;
/** Bytes of a text as text, of numbers as numbers. */
const version = (value: RawValue): Value => {
	const bytes = toNumbers(value);
	return bytes.some((byte) => byte < firstDigit) ? bytes.join(' ') : decodeText(Uint8Array.from(bytes));
};

/** Plant, date and number: `F510601020001`. */
function serial(value: RawValue): Value {
	const [, plant = '', year = '', month = '', day = '', number = ''] =
		/^([A-Z\d]{3})(\d{2})(\d{2})(\d{2})(\d{4})/.exec(text(value)) ?? [];
	if (plant === '') return plain(value);
	return `(${plant}) ${Number(year) < 70 ? '20' : '19'}${year}:${month}:${day} no. ${number}`;
}

function sinceStart(seconds: number): Value {
	const days = Math.floor(seconds / 86_400);
	let rest = seconds - days * 86_400;
	const hours = Math.floor(rest / 3600);
	rest -= hours * 3600;
	const minutes = Math.floor(rest / 60);
	const shown = fixed(rest - minutes * 60, 2).padStart(5, '0');
	return `${days > 0 ? `${days} days ` : ''}${two(hours)}:${two(minutes)}:${shown}`;
}

/** The first digits that count, as C's `%.2g` shows them. */
function twoDigits(number: number): string {
	if (number === 0 || !Number.isFinite(number)) return String(number || 0);
	const power = Math.floor(Math.log10(Math.abs(Number(number.toPrecision(2)))));
	if (power >= -4 && power < 2) return String(Number(number.toPrecision(2)));
	const [digits = '', exponent = 0] = number.toExponential(1).split('e').map(Number);
	return `${String(digits)}e${Number(exponent) < 0 ? '-' : '+'}${two(Math.abs(Number(exponent)))}`;
}

/** A point that is nowhere. */
const nowhere = '16777216 16777216';

function point(value: RawValue): Value {
	const shown = text(value);
	if (shown === nowhere) return 'none';
	const [left = '', top = '0'] = shown.split(' ');
	return isNumber(left) && isNumber(top) ? `${twoDigits(Number(left))} ${twoDigits(Number(top))}` : shown;
}

/** Date and time to hundredths, a decimal digit each four bits. */
function dateTime(value: RawValue): Value {
	const digits = toNumbers(value).map(hexByte);
	const [century = '', year = '', month = '', day = '', hour = '', minute = '', second = '', part = ''] =
		digits;
	return `${century}${year}:${month}:${day} ${hour}:${minute}:${second}.${part}`;
}

/** Those of the M8. */
const whiteBalances: Readonly<Record<number, string>> = {
	0: 'Auto or Manual',
	1: 'Daylight',
	2: 'Fluorescent',
	3: 'Tungsten',
	4: 'Flash',
	10: 'Cloudy',
	11: 'Shade'
};

export const panasonicConversions = {
	panasonicVersion: version,
	panasonicDots: (value) => text(value).replaceAll(' ', '.'),
	panasonicThirds: ofNumber((steps) => significant(steps / 3, 15)),
	panasonicTrimmed: (value) => trim(text(value)),
	panasonicWithoutZeros: (value) => text(value).replaceAll('\0', ''),
	panasonicSerial: serial,
	panasonicFrameRate: named({ 0: 'n/a' }),
	panasonicHundredths: ofNumber((time) => significant(time / 100, 15)),
	panasonicSinceStart: ofNumber(sinceStart),
	panasonicAge: named({ '9999:99:99 00:00:00': '(not set)' }),
	panasonicTravelDay: named({ 65535: 'n/a' }),
	panasonicSetting: ofNumber((step) => (step === 0 ? 'Normal' : signed(step))),
	panasonicProgramIso: named({ 65534: 'Intelligent ISO', 65535: 'n/a', '-1': 'n/a' }),
	panasonicPoint: point,
	panasonicTenths: ofNumber((number) => significant(number / 10, 15)),
	panasonicTenthsDown: ofNumber((number) => significant(-number / 10, 15) || 0),
	panasonicPressure: ofNumber((pressure) => `${fixed(pressure, 1)} kPa`),
	/** Two bytes, the lower first. */
	panasonicLensModel: ofNumber((number) => `${hexByte(number)} ${hexByte(number >>> 8)}`),
	panasonicDateTime: dateTime,

	leicaSerial: ofNumber((number) => String(number).padStart(7, '0')),
	leicaLensSerial: ofNumber((number) => String(number).padStart(10, '0')),
	leicaCelsius: (value) => `${text(value)} C`,
	leicaAuto: named({ 0: 'Auto' }),
	leicaTwoDecimals: ofNumber((number) => fixed(number, 2)),
	leicaOneDecimal: ofNumber((number) => fixed(number, 1)),
	leicaThousandths: ofNumber((number) => significant(number / 1000, 15)),
	leicaLight: ofNumber((number) => significant(number / 1e5, 15)),
	leicaMetres: (value) => `${text(value)} m`,
	leicaMillimetres: ofNumber((number) => `${fixed(number, 1)} mm`),
	/** A temperature, where the upper bit is set. */
	leicaWhiteBalance: ofNumber((number) =>
		number > 0x8000 ? `${number - 0x8000} Kelvin` : (whiteBalances[number] ?? `Unknown (${number})`)
	)
} satisfies Record<string, Conversion>;
