/** Conversions of text and dates: case, trimming, character sets, XMP and IPTC dates, what XMP writes as text. */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { sexagesimal } from './exif.ts';
import { fixed, plain, toNumber, two } from './numbers.ts';

/** A fraction written as text (`28/10`) as a number; anything else as it is. */
function divide(text: string): string | number {
	const match = /^(-?\d+)\/(-?\d+)$/.exec(text);
	if (!match) return text;
	const [n, d] = [Number(match[1]), Number(match[2])];
	if (d === 0) return n === 0 ? 'undef' : 'inf';
	return n / d;
}

/** The same, a number to its 15 digits. */
function fraction(text: string): string | number {
	const divided = divide(text);
	return typeof divided === 'number' ? digits15(divided) : divided;
}

const digits15 = (value: number) => Number(value.toPrecision(15));

const isoTime = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2})(:\d{2})?\s*(\S*)$/;

/** An ISO 8601 date and time with colons throughout, undefined for anything else. */
function dateTime(text: string): string | undefined {
	const match = isoTime.exec(text);
	if (!match) return undefined;
	const [, year = '', month = '', day = '', minutes = '', seconds = '', rest = ''] = match;
	return `${year}:${month}:${day} ${minutes}${seconds}${rest}`;
}

function date(text: string): string {
	return dateTime(text) ?? (/^\d{4}-\d/.test(text) ? text.replaceAll('-', ':') : text);
}

/** Applies to text; other values pass as they are. */
const ofText =
	(convert: (text: string) => Value): Conversion =>
	(value) => {
		const shown = plain(value);
		return typeof shown === 'string' ? convert(shown) : shown;
	};

/** The number that a text begins with, as programs write `50,0 mm`; NaN without one. */
function leading(value: RawValue): number {
	const shown = plain(value);
	return typeof shown === 'number' ? shown : parseFloat(String(shown));
}

/** Degrees from `DDD,MM,SSk`, `DDD,MM.mmk` or a number; south and west are negative. */
function degrees(text: string): Value {
	const parts = text.match(/\d+(?:\.\d+)?/g);
	if (!parts) return text;
	const [whole = '0', minutes = '0', seconds = '0'] = parts;
	const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
	return digits15(/[SW]\s*$/i.test(text) || text.trimStart().startsWith('-') ? -size : size);
}

function withSide(value: RawValue, positive: string, negative: string): Value {
	const number = leading(value);
	if (Number.isNaN(number)) return plain(value);
	return `${sexagesimal(Math.abs(number))} ${number < 0 ? negative : positive}`;
}

/** Exposure times as photographers say them. */
function exposureTime(value: RawValue): Value {
	const seconds = Number(plain(value));
	if (!Number.isFinite(seconds)) return plain(value);
	if (seconds > 0 && seconds < 0.25001) return `1/${Math.floor(0.5 + 1 / seconds)}`;
	return fixed(seconds, 1).replace(/\.0$/, '');
}

/** Steps as photographers say them: `+1/3`, `-2`. */
function exposureBias(value: RawValue): Value {
	const steps = String(plain(value)) === 'inf' ? Infinity : leading(value);
	if (Number.isNaN(steps)) return 0;
	if (steps === Infinity) return '+Inf';
	const near = steps * 1.00001;
	if (steps === 0) return 0;
	const signed = (number: number) => (number > 0 ? `+${number}` : String(number));
	if (Math.trunc(near) / near > 0.999) return signed(Math.trunc(near));
	if (Math.trunc(near * 2) / (near * 2) > 0.999) return `${signed(Math.trunc(near * 2))}/2`;
	if (Math.trunc(near * 3) / (near * 3) > 0.999) return `${signed(Math.trunc(near * 3))}/3`;
	return signed(Number(near.toPrecision(3)));
}

function fNumber(value: RawValue): Value {
	const number = Number(plain(value));
	if (!Number.isFinite(number) || number <= 0) return plain(value);
	return fixed(number, number < 1 ? 2 : 1);
}

/** Shortest and longest focal length, widest apertures at both, in four numbers. */
const isLensNumber = (word: string): boolean => /^(?:undef|inf|\?|[-+]?\d*\.?\d+(?:e[-+]?\d+)?)$/i.test(word);

function lensInfo(value: RawValue): Value {
	const text = String(plain(value));
	const [short, long, wideShort, wideLong, ...more] = text.split(' ');
	if (short === undefined || long === undefined || wideShort === undefined || wideLong === undefined)
		return text;
	if (more.length > 0 || ![short, long, wideShort, wideLong].every(isLensNumber)) return text;
	const known = (number: string) => (/^(?:undef|inf)$/.test(number) ? '?' : number);
	const pair = (a: string, b: string) => (a === b || b === '0' ? a : `${a}-${b}`);
	return `${pair(known(short), known(long))}mm f/${pair(known(wideShort), known(wideLong))}`;
}

const subSamplings: Readonly<Record<string, string>> = {
	'1 1': 'YCbCr4:4:4',
	'1 2': 'YCbCr4:4:0',
	'1 4': 'YCbCr4:4:1',
	'2 1': 'YCbCr4:2:2',
	'2 2': 'YCbCr4:2:0',
	'2 4': 'YCbCr4:2:1',
	'4 1': 'YCbCr4:1:1',
	'4 2': 'YCbCr4:1:0'
};

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const mail =
	/^(?:[A-Z][a-z]*,?\s+)?(\d{1,2})\s+([A-Z][a-z]{2})\w*\s+(\d{4}|\d{2})\s+(\d{1,2}:\d{2})(:\d{2})?\s*(\S*)/;

/** The zones that have names in RFC 822. */
const zones: Readonly<Record<string, string>> = {
	UT: '+00:00',
	GMT: '+00:00',
	Z: '+00:00',
	EDT: '-04:00',
	EST: '-05:00',
	CDT: '-05:00',
	CST: '-06:00',
	MDT: '-06:00',
	MST: '-07:00',
	PDT: '-07:00',
	PST: '-08:00'
};

/** A date as mail has it (RFC 822), which PNG recommends for its creation time. */
function mailDate(text: string): string {
	const match = mail.exec(text);
	const month = match ? months.indexOf(match[2] ?? '-') : -1;
	if (!match || month < 0) return text;
	const [, day = '', , year = '', clock = '', seconds = ':00', zone = ''] = match;
	const century = year.length === 4 ? '' : Number(year) >= 70 ? '19' : '20';
	const offset = /^[-+]\d{4}$/.test(zone)
		? `${zone.slice(0, 3)}:${zone.slice(3)}`
		: Object.hasOwn(zones, zone)
			? (zones[zone] ?? '')
			: '';
	return `${century}${year}:${two(month / 3 + 1)}:${two(day)} ${clock}${seconds}${offset}`;
}

export const textConversions = {
	lowerCase: (value) => String(value).toLowerCase(),

	/** Dates of XMP: ISO 8601 in any of its lengths. */
	xmpDate: ofText(date),
	/** Values of XMP whose type nobody listed: what looks like a fraction or a date and time is one. */
	xmpGuess: ofText((text) => dateTime(text) ?? fraction(text)),
	xmpFraction: ofText(fraction),
	xmpFractions: ofText((text) =>
		text
			.split(' ')
			.map((one) => String(fraction(one)))
			.join(' ')
	),
	/** APEX apertures and times to f-numbers and seconds. */
	xmpAperture: ofText((text) => {
		const apex = parseFloat(String(divide(text)));
		return Number.isNaN(apex) ? text : digits15(2 ** (apex / 2));
	}),
	xmpShutterSpeed: ofText((text) => {
		const apex = parseFloat(String(divide(text)));
		return Number.isNaN(apex) ? text : digits15(Math.abs(apex) < 100 ? 1 / 2 ** apex : 0);
	}),
	xmpLatitude: ofText(degrees),
	xmpLongitude: ofText(degrees),
	xmpLatitudeText: (value) => withSide(value, 'N', 'S'),
	xmpLongitudeText: (value) => withSide(value, 'E', 'W'),
	xmpExposureTime: exposureTime,
	xmpExposureBias: exposureBias,
	xmpFNumber: fNumber,
	xmpFocalLength: (value) => {
		if (String(plain(value)) === 'inf') return 'Inf mm';
		const millimetres = leading(value);
		return `${fixed(Number.isNaN(millimetres) ? 0 : millimetres, 1)} mm`;
	},
	xmpMillimetres: (value) => `${String(plain(value))} mm`,
	xmpMetres: (value) =>
		/^(?:inf|undef)$/.test(String(plain(value))) ? plain(value) : `${String(plain(value))} m`,
	xmpLensInfo: lensInfo,
	/** The members of what is one value: they are shown together. */
	xmpWords: (value) => (Array.isArray(value) ? value.map((one: RawValue) => plain(one)) : plain(value)),
	xmpSubSampling: (value) => {
		const text = String(plain(value));
		return Object.hasOwn(subSamplings, text) ? `${subSamplings[text] ?? ''} (${text})` : `Unknown (${text})`;
	},
	/** A number of 32 bits for what others write in 16. */
	xmpColorSpace: ofText((text) => (text === '4294967295' ? '65535' : text)),
	focusDistance: (value) => (String(plain(value)) === '4294967295' ? 'infinity' : plain(value)),
	plusTerm: ofText((text) => text.replace(/^.*\/ldf\/vocab\//, '')),
	withoutSlash: ofText((text) => text.replace(/^\//, '')),
	oneDecimal: (value) => {
		const number = Number(plain(value));
		return Number.isFinite(number) ? fixed(number, 1) : plain(value);
	},

	/** IPTC's CCYYMMDD and HHMMSS±HHMM. */
	iptcDate: ofText((text) => text.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1:$2:$3')),
	iptcTime: ofText((text) =>
		text.replace(
			/^(\d{2}):?(\d{2}):?(\d{2}(?:\.\d+)?)(?:([-+]\d{2}):?(\d{2}))?$/,
			(_all, h: string, m: string, s: string, zone?: string, minutes?: string) =>
				`${h}:${m}:${s}${zone === undefined ? '' : `${zone}:${minutes ?? '00'}`}`
		)
	),
	/** ISO 2022 escape sequences, letter by letter; that of UTF-8 has a name. */
	iptcCharacterSet: ofText((text) => {
		if (text === '\x1b%G') return 'UTF8';
		const spaced = [...text].map((letter) => ` ${letter}`).join('');
		return spaced.replaceAll(' \x1b', ', ESC').replace(/^, /, '');
	}),
	/** PhotoMechanic's four numbers. */
	photoMechanicPrefs: ofText((text) => {
		const match = /^\s*(-?\d+):\s*(-?\d+):\s*(-?\d+):\s*(\S*)/.exec(text);
		if (!match) return text;
		const [, tagged = '', colour = '', rating = '', frame = ''] = match;
		return `Tagged:${tagged}, ColorClass:${colour}, Rating:${rating}, FrameNum:${frame}`;
	}),

	mailDate: ofText(mailDate),
	/** Seconds since 1970. */
	unixDate: (value) => {
		const seconds = toNumber(value);
		const at = new Date(seconds * 1000);
		if (Number.isNaN(at.getTime())) return plain(value);
		return `${at.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ')}+00:00`;
	}
} satisfies Record<string, Conversion>;
