/** Conversions of bitmaps, film frames and the other pictures of programs. */
import type { Conversion } from '../conversions.ts';
import type { Binary, RawValue, Value } from '../model.ts';
import { unixDate } from './media.ts';
import { divided, fixed, numberText, plain, toNumber, toNumbers, two } from './numbers.ts';
import { hex } from '../io/hex.ts';

const text = (value: RawValue): string => String(plain(value));

/** Another text for 0; every other value as it is. */
const zeroIs =
	(shown: Value): Conversion =>
	(value) =>
		toNumber(value) === 0 ? shown : plain(value);

const isBinary = (value: RawValue): value is Binary => typeof value === 'object' && 'binary' in value;

/** Types of pictures that iTunes keeps, and what they are called. */
const itcImages: Readonly<Record<string, string>> = {
	'\0\0\0\r': 'JPEG',
	'\0\0\0\x0e': 'PNG',
	PNGf: 'PNG',
	ARGb: 'ARGB'
};

const compressions = ['None', '8-Bit RLE', '4-Bit RLE', 'Bitfields', 'JPEG', 'PNG'];

export const pictureConversions = {
	absolute: (value) => Math.abs(toNumber(value)),
	zeroIsBitDepth: zeroIs('Use BitDepth'),
	zeroIsAll: zeroIs('All'),
	zeroIs256: zeroIs(256),
	/** A small number, or four letters backwards: a codec of films. */
	bmpCompressionCode: (value) => {
		const number = toNumber(value);
		return number <= 0xff
			? number
			: String.fromCharCode(...[0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff)).replaceAll('\0', '');
	},
	bmpCompression: (value) => compressions[toNumber(value)] ?? plain(value),
	/** Four letters backwards, or a small number. */
	bmpColorSpace: (value) => {
		const letters = text(value);
		const number = letters.charCodeAt(0);
		return letters.slice(1) === '\0\0\0' ? number : [...letters].reverse().join('');
	},
	thirtyBitFraction: (value) =>
		toNumbers(value)
			.map((number) => numberText(number / 0x40000000))
			.join(' '),
	sixDecimals: (value) =>
		toNumbers(value)
			.map((number) => number.toFixed(6))
			.join(' '),
	hex2: (value) => `0x${toNumber(value).toString(16).padStart(2, '0')}`,
	/** Eight hexadecimal digits without a mark. */
	hexadecimal8: (value) => toNumber(value).toString(16).padStart(8, '0'),
	/** The date of a DPX has a colon before its time too. */
	dpxDate: (value) => text(value).replace(/^(\d+:\d+:\d+):/, '$1 '),
	aspect: (value) => {
		const [width = 0, height = 0] = toNumbers(value);
		if (height === 0) return width === 0 ? 'undef' : 'inf';
		return `${width}:${height}`;
	},
	seaLevel: (value) => {
		const metres = toNumber(value);
		return `${Number(fixed(Math.abs(metres), 1))} m ${metres < 0 ? 'Below' : 'Above'} Sea Level`;
	},
	/** Seconds off UTC as `+01:00`. */
	zoneOfSeconds: (value) => {
		const minutes = Math.round(Math.abs(toNumber(value)) / 60);
		return `${toNumber(value) < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	},
	/** `file` is the first version, `v011` the eleventh. */
	xcfVersion: (value) => {
		const version = /^v(\d+)/.exec(text(value))?.[1];
		return version === undefined ? 0 : Number(version);
	},
	dotsForSpaces: (value) => text(value).replaceAll(' ', '.'),
	backwards: (value) => toNumbers(value).reverse().join(' '),
	/** Seconds since 1970; none is no date. */
	pspDate: (value) => (toNumber(value) === 0 ? '0000:00:00 00:00:00' : `${unixDate(toNumber(value))}+00:00`),
	upperHexOfBytes: (value) =>
		isBinary(value) ? hex(value.bytes ?? new Uint8Array()).toUpperCase() : text(value),
	itcImageType: (value) => itcImages[text(value)] ?? text(value),
	djvuVersion: (value) => toNumbers(value).reverse().join('.'),
	tenth: divided(10),
	micrometers: (value) => `${text(value)} micrometers`,
	celsius: (value) => `${fixed(toNumber(value), 1)} C`,
	signedTenth: (value) => `${toNumber(value) < 0 ? '' : '+'}${fixed(toNumber(value), 1)}`,
	/** From the metres between two pixels to pixels an inch. */
	dotsPerInchOfPitch: (value) => 0.0254 / toNumber(value),
	/** Bytes written as letters: how many there are. */
	bytesOfBase64: (value) => {
		const letters = text(value).replace(/[^\w+/]/g, '');
		return { binary: Math.floor((letters.length * 3) / 4) };
	},
	withoutPixels: (value) => text(value).replace(/px$/, ''),
	crossForSpace: (value) => text(value).replace(' ', 'x'),
	/** Degrees, minutes and seconds, each with the sign. */
	degreesOfParts: (value) => {
		const [degrees = 0, minutes = 0, seconds = 0] = toNumbers(value);
		return Number((degrees + minutes / 60 + seconds / 3600).toPrecision(15));
	},
	/** 5,512.5 Hz and its doubles. */
	flashSampleRate: (value) => Math.floor(5512.5 * 2 ** toNumber(value)),
	flashSampleSize: (value) => 8 * (toNumber(value) + 1),
	plusOne: (value) => toNumber(value) + 1,
	/** Day, month and year, as RealProducer writes them: `5/12/2004 9:54:03`. */
	realDate: (value) =>
		text(value).replace(
			/^(\d+)\/(\d+)\/(\d+)\s+(\d+):(\d+):(\d+)/,
			(_all, day: string, month: string, year: string, ...clock: string[]) =>
				`${year}:${two(month)}:${two(day)} ` + clock.slice(0, 3).map(two).join(':')
		),
	by6000: divided(6000),
	by100: divided(100),
	by1024: divided(1024),
	oneLessBy1024: (value) => 1 - toNumber(value) / 1024,
	/** Levels of 14 bits as stops. */
	gammaBlack: (value) => (toNumber(value) > 0 ? Math.log2(toNumber(value) / 4.6875) + 1 : 0),
	gammaWhite: (value) => (toNumber(value) > 0 ? Math.log2(toNumber(value) / 16383) : 0),
	gammaMiddle: (value) => (toNumber(value) > 0 ? Math.log2(toNumber(value) / 1200) : 0),
	/** `200` is version 2.0.0. */
	vrdVersion: (value) => text(value).replace(/^(\d*)(\d)(\d)$/, '$1.$2.$3'),
	/** How many points, and pairs of numbers. */
	curvePoints: (value) => {
		const [count = 0, ...numbers] = toNumbers(value);
		if (count === 0) return plain(value);
		return Array.from(
			{ length: Math.min(count, Math.floor(numbers.length / 2)) },
			(_, index) => `(${numbers[index * 2] ?? 0},${numbers[index * 2 + 1] ?? 0})`
		).join(' ');
	},
	toSevenDigits: (value) => Number(toNumber(value).toPrecision(7)),
	wholePercent: (value) => `${Math.round(toNumber(value) * 100)}%`,
	signedThousandth: (value) => `${toNumber(value) < 0 ? '' : '+'}${toNumber(value).toFixed(3)}`,
	/** Flags, seconds since 1970 in hexadecimal, and the program that fetched the file. */
	quarantine: (value) => {
		const [flags = '', seconds = '', program = ''] = text(value).split(';');
		const at = parseInt(seconds, 16);
		return `Flags=${flags}${Number.isNaN(at) ? '' : ` set at ${unixDate(at)}`}${program && ` by ${program}`}`;
	},
	/** The sign of a PFM's scale is its byte order. */
	pfmByteOrder: (value) => (toNumber(value) > 0 ? 'Big-endian' : 'Little-endian')
} satisfies Record<string, Conversion>;
