/**
 * Conversions of sound and moving pictures: durations, bit rates, QuickTime dates and places.
 * Print forms are ExifTool's.
 */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { fixed, numberText, plain, significant, toNumber, toNumbers, two } from './numbers.ts';

/** Seconds from 1904-01-01 (QuickTime) to 1970-01-01 (Unix). */
const macToUnix = 2_082_844_800;

/** Seconds as `12.34 s`, `0:03:07`, or with days. */
export function duration(seconds: number): string {
	if (!Number.isFinite(seconds)) return String(seconds);
	if (seconds === 0) return '0 s';
	const sign = seconds < 0 ? '-' : '';
	let left = Math.abs(seconds);
	if (left < 30) return `${sign}${fixed(left, 2)} s`;
	left += 0.5;
	let hours = Math.floor(left / 3600);
	left -= hours * 3600;
	const minutes = Math.floor(left / 60);
	let days = '';
	if (hours > 24) {
		days = `${Math.floor(hours / 24)} days `;
		hours %= 24;
	}
	return `${sign}${days}${hours}:${two(minutes)}:${two(Math.floor(left - minutes * 60))}`;
}

/** Bits a second as `128 kbps`. */
export function bitRate(bits: number): string {
	let value = bits;
	for (const unit of ['bps', 'kbps', 'Mbps']) {
		if (value < 1000) return `${value < 100 ? significant(value, 3) : Math.round(value)} ${unit}`;
		value /= 1000;
	}
	return `${value < 100 ? significant(value, 3) : Math.round(value)} Gbps`;
}

/** Unix seconds as `2020:01:31 12:00:00` in UTC. */
export function unixDate(seconds: number): string {
	const date = new Date(seconds * 1000);
	if (Number.isNaN(date.getTime())) return String(seconds);
	const year = String(date.getUTCFullYear()).padStart(4, '0');
	return (
		`${year}:${two(date.getUTCMonth() + 1)}:${two(date.getUTCDate())} ` +
		`${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
	);
}

/** An ISO 8601 date with colons: `2020-01-31T12:00:00Z` becomes `2020:01:31 12:00:00Z`. Other text stays. */
export function colonDate(text: string): string {
	const match =
		/^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[-+]\d{2}:?\d{2})?)?$/.exec(
			text.trim()
		);
	if (!match) return text;
	const [, year, month, day, time, zone = ''] = match;
	const date = [year, month, ...(day ? [day] : [])].join(':');
	if (!time) return date;
	const offset = /^[-+]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
	return `${date} ${time}${offset}`;
}

/** Degrees as `12 deg 20' 44.16" N`. */
function degrees(value: number, letters: readonly [string, string]): string {
	const letter = value < 0 ? letters[1] : letters[0];
	const all = Math.abs(value) + 1e-10;
	const whole = Math.floor(all);
	const minutes = Math.floor((all - whole) * 60);
	let seconds = Math.max(0, (all - whole) * 3600 - minutes * 60);
	if (seconds >= 59.995) seconds = 59.99;
	return `${whole} deg ${minutes}' ${fixed(seconds, 2)}" ${letter}`;
}

/** One number of an ISO 6709 text in degrees: `+DD.D`, `+DDMM.M` or `+DDMMSS.S`; longitudes have three D. */
function sexagesimal(text: string, wide: boolean): number {
	const sign = text.startsWith('-') ? -1 : 1;
	const digits = text.replace(/^[-+]/, '');
	const whole = digits.split('.', 1)[0]?.length ?? 0;
	const first = wide ? 3 : 2;
	if (whole <= first) return sign * Number(digits);
	const degree = Number(digits.slice(0, first));
	if (whole <= first + 2) return sign * (degree + Number(digits.slice(first)) / 60);
	return (
		sign * (degree + Number(digits.slice(first, first + 2)) / 60 + Number(digits.slice(first + 2)) / 3600)
	);
}

/** `+12.34-098.76+010.5/` as `12.34 -98.76 10.5` (ISO 6709). */
function place(raw: RawValue): Value {
	const text = String(plain(raw));
	const match = /([-+]\d+(?:\.\d*)?)([-+]\d+(?:\.\d*)?)([-+]\d+(?:\.\d*)?)?/.exec(text);
	if (!match) return text;
	const [, latitude = '', longitude = '', altitude] = match;
	const parts = [sexagesimal(latitude, false), sexagesimal(longitude, true)];
	if (altitude) parts.push(Number(altitude));
	return parts.map((part) => significant(part, 15)).join(' ');
}

function printPlace(raw: RawValue): Value {
	const [latitude = NaN, longitude = NaN, altitude] = String(plain(raw)).split(' ').map(Number);
	if (Number.isNaN(latitude) || Number.isNaN(longitude)) return plain(raw);
	const text = `${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}`;
	if (altitude === undefined) return text;
	return `${text}, ${Math.abs(altitude)} m ${altitude < 0 ? 'Below' : 'Above'} Sea Level`;
}

const languageOffset = 0x60;

/** A packed ISO 639-2 code, or the text as it is. Codes of the old Macintosh list below 1024 are named where known. */
export function languageOf(code: number): string {
	if (code === 0x7fff) return 'und';
	if (code < 0x400) return macLanguages[code] ?? (code === 0 ? 'eng' : String(code));
	return String.fromCharCode(
		((code >> 10) & 31) + languageOffset,
		((code >> 5) & 31) + languageOffset,
		(code & 31) + languageOffset
	);
}

/** Macintosh language codes (QuickTime File Format, "Language code values") as ISO 639. */
const macLanguages = (
	'en fr de it nl sv es da pt no he ja ar fi el is mt tr hr zh-TW ur hi th ko lt pl hu et lv smi fo fa ru zh-CN nl-BE ga sq ro cs sk sl yi sr mk bg uk be ' +
	'uz kk az-Cyrl az-Arab hy ka mo ky tg tk mn-Mong mn ps ku ks sd bo ne sa mr bn as gu pa or ml kn ta te si my km lo vi id tl ms-Latn ms-Arab am ti om so sw rw rn ny mg eo'
).split(' ');

const matrixColumn = 16384;

/** Seconds since 1904; 0 is no date. Dates of writers that counted from 1970 are taken as such. */
function quickTimeDate(value: RawValue): Value {
	const seconds = toNumber(value);
	if (Number.isNaN(seconds)) return plain(value);
	if (seconds === 0) return '0000:00:00 00:00:00';
	if (seconds === macToUnix) return '0000:00:00 00:00:00';
	return unixDate(seconds >= macToUnix ? seconds - macToUnix : seconds);
}

export const mediaConversions = {
	duration: (value) => (typeof value === 'number' ? duration(value) : plain(value)),
	milliseconds: (value) => {
		const number = Number.parseFloat(String(plain(value)));
		return Number.isNaN(number) ? 0 : number / 1000;
	},
	millisecondText: (value) => {
		const number = Number(plain(value));
		return Number.isNaN(number) ? plain(value) : number / 1000;
	},
	secondsText: (value) => `${String(plain(value))} s`,
	durationText: (value) => {
		const number = Number(plain(value));
		return Number.isNaN(number) ? plain(value) : duration(number);
	},
	approximateDuration: (value) =>
		typeof value === 'number' ? `${value === 0 ? '0.00 s' : duration(value)} (approx)` : plain(value),
	metres: (value) => `${numberText(toNumber(value))} m`,
	latitude: (value) => degrees(toNumber(value), ['N', 'S']),
	longitude: (value) => degrees(toNumber(value), ['E', 'W']),
	nominalBitRate: (value) => (toNumber(value) === 0 ? 'Unspecified' : bitRate(toNumber(value))),
	bitRate: (value) => (typeof value === 'number' ? bitRate(value) : plain(value)),
	kilohertz: (value) => `${significant(toNumber(value) / 1000, 10)} kHz`,
	times100: (value) => toNumber(value) * 100,
	times1000: (value) => toNumber(value) * 1000,
	quickTimeDate,
	/** The same where it is known to count in UTC. */
	quickTimeDateUtc: (value) => {
		const date = quickTimeDate(value);
		return typeof date === 'string' && /^[1-9]/.test(date) ? `${date}+00:00` : date;
	},
	quickTimeMatrix: (value) => {
		const cells = toNumbers(value);
		return cells.map((cell, index) => numberText(index % 3 === 2 ? cell / matrixColumn : cell)).join(' ');
	},
	quickTimeLanguage: (value) =>
		typeof value === 'number' && value >= 0x400 && value !== 0x7fff ? languageOf(value) : plain(value),
	unknownNumber: (value) => (typeof value === 'number' ? `Unknown (${value})` : plain(value)),
	volumePercent: (value) => `${fixed(toNumber(value) * 100, 2)}%`,
	frameRate: (value) => Math.round(toNumber(value) * 1000) / 1000,
	/** `0.2.0` from the four bytes of a minor version. */
	minorVersion: (value) => {
		const number = toNumber(value);
		return [number >>> 16, (number >>> 8) & 255, number & 255].map((part) => part.toString(16)).join('.');
	},
	tripleVersion: (value) => {
		const number = toNumber(value);
		return [number >>> 16, (number >>> 8) & 255, number & 255].join('.');
	},
	colonDate: (value) => (typeof value === 'string' ? colonDate(value) : plain(value)),
	isoPlace: (value) => place(value),
	printPlace: (value) => printPlace(value),
	hex8: (value) => `0x${(toNumber(value) >>> 0).toString(16).padStart(8, '0')}`,
	/** `1280x720` from the last two of several numbers. */
	sizeText: (value) => toNumbers(value).slice(-2).join('x'),
	lastTwo: (value) => toNumbers(value).slice(-2).join(' '),
	colonPair: (value) => toNumbers(value).join(':'),
	fieldOrder: (value) => {
		const [count, order] = toNumbers(value);
		const name = count === 1 ? 'Progressive' : count === 2 ? '2:1 Interlaced' : `Unknown (${count})`;
		return `${name}; ${order}`;
	},
	/** `3 of 12`; without a total the number alone. */
	ofTotal: (value) => {
		const [number = 0, total = 0] = toNumbers(value);
		return total === 0 ? number : `${number} of ${total}`;
	},
	trimZeros: (value) =>
		String(plain(value))
			.trim()
			.split(/\s+/)
			.map((word) => word.replace(/^0+(?=\w)/, ''))
			.join(' '),
	/** A chapter `seconds title` as `[h:mm:ss.sss] title`. */
	chapter: (value) => {
		const text = String(plain(value));
		const at = text.indexOf(' ');
		const seconds = Number(at < 0 ? text : text.slice(0, at));
		if (Number.isNaN(seconds)) return text;
		return `[${clock(seconds)}]${at < 0 ? '' : text.slice(at)}`;
	},
	/** A line of timed lyrics `[12.3]text` as `[00:12.30]text`. */
	timedLine: (value) => {
		const text = String(plain(value));
		const match = /^\[(\d+\.\d+)\]/.exec(text);
		if (!match?.[1]) return text;
		const seconds = Number(match[1]);
		const rest = fixed(seconds % 60, 2).padStart(5, '0');
		return `[${two(Math.floor(seconds / 60))}:${rest}]${text.slice(match[0].length)}`;
	},
	popularimeter: (value) => {
		const text = String(plain(value));
		const match = /^(.*?) (\d+) (\d+)$/s.exec(text);
		return match ? `${match[1]} Rating=${match[2]} Count=${match[3]}` : text;
	},
	/** Minutes from UTC as `+01:00`. */
	zoneOffset: (value) => {
		const minutes = toNumber(value);
		const all = Math.abs(minutes);
		return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}:${two(Math.floor(all % 60))}`;
	},
	trackProperty: (value) => {
		const [flags = 0, attributes = 0, priority = 0] = toNumbers(value);
		const main = flags === 0 ? 'No presentation' : flags === 1 ? 'Main track' : `Unknown (${flags})`;
		const access =
			attributes === 0 ? 'No attributes' : attributes === 0x8000 ? 'Read only' : `Unknown (${attributes})`;
		return `${main}; ${access}; Priority ${priority}`;
	}
} satisfies Record<string, Conversion>;

function clock(seconds: number): string {
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor((seconds - hours * 3600) / 60);
	const rest = seconds - hours * 3600 - minutes * 60;
	return `${hours}:${two(minutes)}:${fixed(rest, 3).padStart(6, '0')}`;
}
