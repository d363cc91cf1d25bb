/** Conversions of what recordings say from moment to moment: GoPro's telemetry, camera motion, positions. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { sexagesimal } from './exif.ts';
import { divided, fixed, numberText, plain, toNumber, toNumbers } from './numbers.ts';
import { unixDate } from './media.ts';
import { textConversions } from './text.ts';

const text = (value: RawValue): string => {
	const shown = plain(value);
	return typeof shown === 'number' ? numberText(shown) : String(shown);
};

const joinedBy =
	(mark: string): Conversion =>
	(value) =>
		text(value).replaceAll(' ', mark);

const withUnit =
	(unit: string): Conversion =>
	(value) =>
		`${text(value)} ${unit}`;

/** Seconds from 1970 to 2000. */
const to2000 = 946_684_800;

/** A date with so many decimals of its seconds. */
function dateWithParts(seconds: number, decimals: number): string {
	const scale = 10 ** decimals;
	const parts = Math.round(seconds * scale);
	if (!Number.isFinite(parts)) return String(seconds);
	const whole = Math.floor(parts / scale);
	const rest = String(parts - whole * scale).padStart(decimals, '0');
	return `${unixDate(whole)}.${rest}`;
}

const withSide =
	(positive: string, negative: string): Conversion =>
	(value) => {
		const degrees = toNumber(value);
		return `${sexagesimal(Math.abs(degrees))} ${degrees < 0 ? negative : positive}`;
	};

const roundedMetres =
	(decimals: number): Conversion =>
	(value) =>
		`${toNumber(value)
			.toFixed(decimals)
			.replace(/\.?0+$/, '')} m`;

export const timedConversions = {
	timedLatitude: withSide('N', 'S'),
	/** Places in parts of the picture, with six decimals. */
	faceBounds: (value) =>
		text(value)
			.split(' ')
			.map((number) => numberText(Math.trunc((Number.parseFloat(number) || 0) * 1e6 + 0.5) / 1e6))
			.join(' '),
	timedLongitude: withSide('E', 'W'),
	kilometresAnHour: (value) => Number((toNumber(value) * 3.6).toPrecision(15)),
	overSea: (value) => {
		const metres = toNumber(value);
		const shown = numberText(Math.trunc(Math.abs(metres) * 10) / 10);
		return `${shown} m ${metres < 0 ? 'Below' : 'Above'} Sea Level`;
	},
	metresASecondText: withUnit('m/s'),
	toldMetres: withUnit('m'),
	/** `240309165803.250` */
	goProDate: (value) => text(value).replace(/^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?=\d)/, '20$1:$2:$3 $4:$5:'),
	/** Days since 2000, and seconds of the day. */
	goProDays: (value) => {
		const [days = NaN, seconds = NaN] = toNumbers(value);
		return dateWithParts(to2000 + days * 86_400 + seconds, 3);
	},
	/** To four decimals. */
	streamNumber: (value) => Number(fixed(toNumber(value), 4)),
	goProHundredths: divided(100),
	goProMicroseconds: divided(1e6),
	goProExposures: (value) =>
		toNumbers(value)
			.map((time) => text(textConversions.xmpExposureTime(time)))
			.join(' '),
	goProRate: joinedBy('/'),
	goProSize: joinedBy('x'),
	goProAmperes: withUnit('A'),
	goProAmpereHours: withUnit('Ah'),
	goProVolts: withUnit('V'),
	goProPercent: withUnit('%'),
	inverse: (value) => (toNumber(value) === 0 ? 0 : 1 / toNumber(value)),
	/** Nanoseconds as seconds, which print as milliseconds. */
	cammSeconds: divided(1e9),
	cammMilliseconds: (value) => `${text(Number((toNumber(value) * 1000).toPrecision(4)))} ms`,
	/** To micrometres and millimetres: as exact as doubles and floats of that size are. */
	cammAltitude: roundedMetres(6),
	cammShortAltitude: roundedMetres(3),
	/** Seconds since 1970, though the specification counts those of the satellites since 1980: programs write these. */
	cammDate: (value) => {
		const seconds = toNumber(value);
		if (seconds === 0) return '0000:00:00 00:00:00Z';
		return `${dateWithParts(seconds, 6).replace(/\.?0+$/, '')}Z`;
	},
	rtmdAperture: (value) => Number((2 ** (8 - toNumber(value) / 8192)).toPrecision(15)),
	rtmdGain: divided(100),
	rtmdGainText: (value) => `${fixed(toNumber(value), 2)} dB`,
	/** A byte of something else, then century, year and so on to the second as decimal digits. */
	rtmdDate: (value) => {
		const [, century, year, month, day, hour, minute, second] = toNumbers(value).map((byte) =>
			byte.toString(16).padStart(2, '0')
		);
		return `${century}${year}:${month}:${day} ${hour}:${minute}:${second}`;
	}
} satisfies Record<string, Conversion>;
