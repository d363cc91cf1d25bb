/** Conversions of what recordings say from moment to moment: GoPro's telemetry, camera motion, positions. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { numberText, plain, toNumber, toNumbers } from './numbers.ts';
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

const divided =
	(by: number): Conversion =>
	(value) =>
		toNumber(value) / by;

/** Seconds from 1970 to 2000, and to 1980. */
const to2000 = 946_684_800;
const to1980 = 315_964_800;

/** A date with so many decimals of its seconds. */
export function dateWithParts(seconds: number, decimals: number): string {
	const scale = 10 ** decimals;
	const parts = Math.round(seconds * scale);
	if (!Number.isFinite(parts)) return String(seconds);
	const whole = Math.floor(parts / scale);
	const rest = String(parts - whole * scale).padStart(decimals, '0');
	return `${unixDate(whole)}.${rest}`;
}

export const timedConversions = {
	kilometresAnHour: (value) => Number((toNumber(value) * 3.6).toPrecision(15)),
	metresASecondText: withUnit('m/s'),
	/** `240309165803.250` */
	goProDate: (value) => text(value).replace(/^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?=\d)/, '20$1:$2:$3 $4:$5:'),
	/** Days since 2000, and seconds of the day. */
	goProDays: (value) => {
		const [days = NaN, seconds = NaN] = toNumbers(value);
		return dateWithParts(to2000 + days * 86_400 + seconds, 3);
	},
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
	/** Seconds of the satellites' time since 1980, or of UTC since 1970. */
	cammDate: (value) => {
		const seconds = toNumber(value);
		return `${dateWithParts(seconds + to1980, 6)}`;
	}
} satisfies Record<string, Conversion>;
