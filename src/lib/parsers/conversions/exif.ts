/** Conversions of EXIF, GPS and their kin. Formulas: EXIF 3.0 (CIPA DC-008), APEX; print forms as ExifTool shows them. */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { fixed, numberText, plain, significant, toNumbers, two } from './numbers.ts';
import { hexByte } from '../io/hex.ts';

/** The value as text, lists joined by spaces. */
const text = (value: RawValue): string => {
	const shown = plain(value);
	return typeof shown === 'number' ? numberText(shown) : String(shown);
};

/** What cannot be divided stays the word that says so. */
const isNumber = (shown: string): boolean => shown !== '' && Number.isFinite(Number(shown));

/** Numbers as text, each; anything else as it is. */
const ofNumber =
	(convert: (number: number) => Value): Conversion =>
	(value) => {
		const shown = text(value);
		return isNumber(shown) ? convert(Number(shown)) : shown;
	};

/** The same of an exponent that may be divided by nothing, which counts as endless, or as what stands for nothing. */
const ofApex =
	(convert: (apex: number) => Value, nothing = 0): Conversion =>
	(value) => {
		const shown = text(value);
		if (shown === 'undef') return nothing;
		return shown === 'inf' ? convert(Infinity) : isNumber(shown) ? convert(Number(shown)) : shown;
	};

/** Degrees, minutes and seconds as degrees. */
function degrees(value: RawValue): Value {
	const shown = text(value);
	const parts = shown.match(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi);
	// Where one of them was divided by nothing, nothing is told.
	if (!parts || /inf|undef/.test(shown)) return '';
	const [whole = 0, minutes = 0, seconds = 0] = parts.map(Number);
	return whole + (minutes + seconds / 60) / 60;
}

/** Degrees as degrees, minutes and hundredths of seconds. */
export function sexagesimal(value: number): string {
	let rest = Math.abs(value);
	let whole = Math.trunc(rest);
	rest = (rest - whole) * 60;
	let minutes = Math.trunc(rest);
	let seconds = (rest - minutes) * 60;
	if (fixed(seconds, 2) === '60.00') [seconds, minutes] = [0, minutes + 1];
	if (minutes >= 60) [minutes, whole] = [minutes - 60, whole + 1];
	return `${value < 0 ? '-' : ''}${whole} deg ${minutes}' ${fixed(seconds, 2)}"`;
}

/** Hours, minutes and seconds as `HH:MM:SS.sss`; what is too much in one place is carried to the next. Of a text the digits it begins with. */
function clock(value: RawValue): Value {
	const shown = text(value);
	const words = shown.split(' ');
	const [hours = 0, minutes = 0, seconds = 0] = words.map((part) => parseFloat(part) || 0);
	// What was divided by nothing has no hours: so ExifTool says it, and who compares finds the same.
	if (words.slice(0, 3).includes('inf')) return 'Inf:NaN:000000000NaN';
	let total = significant(hours * 3600 + minutes * 60 + seconds, 15);
	const h = Math.floor(total / 3600);
	total -= h * 3600;
	const m = Math.floor(total / 60);
	const s = (total - m * 60).toFixed(9).replace(/\.?0+$/, '');
	return `${two(h)}:${two(m)}:${/^\d(?:\.|$)/.test(s) ? `0${s}` : s}`;
}

const components = ['-', 'Y', 'Cb', 'Cr', 'R', 'G', 'B'];
const filterColours = ['Red', 'Green', 'Blue', 'Cyan', 'Magenta', 'Yellow', 'White'];

/** Width, height and the colours of a filter mosaic, as rows in brackets. */
function filterPattern(value: RawValue): Value {
	if (!Array.isArray(value) && typeof value !== 'string') return '<truncated data>';
	const [width, height, ...cells] = toNumbers(value);
	if (width === undefined || height === undefined || Number.isNaN(width)) return '<truncated data>';
	if (!(width > 0) || !(height > 0)) return '<zero pattern size>';
	if (width * height > cells.length) return '<invalid pattern size>';
	let shown = '';
	for (let row = 0; row < height; row++) {
		const colours = cells
			.slice(row * width, (row + 1) * width)
			.map((cell) => filterColours[cell] ?? 'Unknown');
		shown += `[${colours.join(',')}]`;
	}
	return shown;
}

/** A value as the bytes of its text, where that is longer than some letters. Long lists are put into words once. */
const asBinaryFrom =
	(letters: number): Conversion =>
	(value) => {
		const shown = plain(value);
		if (typeof shown === 'object') return shown;
		const written = typeof shown === 'number' ? numberText(shown) : String(shown);
		if (written.length < letters) return shown;
		return { binary: written.length, bytes: new TextEncoder().encode(written) };
	};

const hexadecimal = (value: RawValue): string => {
	if (typeof value === 'string') return [...value].map((letter) => hexByte(letter.charCodeAt(0))).join('');
	return toNumbers(value).map(hexByte).join('');
};
const mosaics: Readonly<Record<string, string>> = { 1: '0 1 1 2', 2: '2 1 1 0', 3: '1 2 0 1', 4: '1 0 2 1' };

/** Names of the steps of a DNG opcode list (DNG 1.7, chapter 7). */
const opcodes = [
	'WarpRectilinear',
	'WarpFisheye',
	'FixVignetteRadial',
	'FixBadPixelsConstant',
	'FixBadPixelsList',
	'TrimBounds',
	'MapTable',
	'MapPolynomial',
	'GainMap',
	'DeltaPerRow',
	'DeltaPerColumn',
	'ScalePerRow',
	'ScalePerColumn',
	'WarpRectilinear2'
];

export const exifConversions = {
	/** What nobody knows the meaning of is shown up to 60 letters. */
	shortened: (value) => {
		const shown = plain(value);
		return typeof shown === 'string' && shown.length > 60 ? `${shown.slice(0, 55)}[...]` : shown;
	},
	/** The numbers as they would be written, as bytes: lists too long to read. */
	asBinary: asBinaryFrom(0),
	/** The same, where they are many. */
	longAsBinary: asBinaryFrom(65),
	offsetsAsBinary: asBinaryFrom(33),
	withoutTrailingSpace: (value) => text(value).replace(/\s+$/, ''),
	commaSeparated: (value) => text(value).replace(/\s+/g, ', '),
	dotted: (value) => text(value).replace(/ /g, '.'),
	hexadecimal,
	upperHexadecimal: (value) => hexadecimal(value).toUpperCase(),

	apexTime: ofApex((apex) => (Math.abs(apex) < 100 ? significant(1 / 2 ** apex, 15) : 0)),
	apexAperture: ofApex((apex) => (apex === Infinity ? 'Inf' : significant(2 ** (apex / 2), 15)), 1),
	millimetres: (value) => `${text(value)} mm`,
	hundredthsOfMetre: ofNumber((metres) => `${fixed(metres, 2)} m`),
	thousandthsOfMillimetre: ofNumber((millimetres) => `${fixed(millimetres, 3)} mm`),
	/** `600 400` as `600x400`. */
	timesText: (value) => text(value).replace(' ', 'x'),
	/** Some programs write the name of a setting before its value. */
	withoutLabel: (value) => text(value).replace(/^[^:]*: /, ''),
	celsiusAsStored: (value) => `${text(value)} C`,
	gpsDegrees: degrees,
	gpsDegreesText: (value) => {
		// All digits count: what is shown of the seconds may lie on the border between two.
		if (typeof value === 'number') return sexagesimal(value);
		const shown = text(value);
		return isNumber(shown) ? sexagesimal(Number(shown)) : shown;
	},
	gpsTime: clock,
	/** Seconds to a millionth. */
	gpsTimeText: (value) =>
		text(value).replace(/\d+\.\d{7,}$/, (seconds) =>
			Number(seconds)
				.toFixed(6)
				.padStart(9, '0')
				.replace(/\.?0+$/, '')
		),
	/** As stored, a fraction that cannot be divided too. */
	metresAsStored: (value) => `${text(value)} m`,
	exifDate: (value) => text(value).replace(/(\d{4})\D*(\d{2})\D*(\d{2})$/, '$1:$2:$3'),
	componentsText: (value) =>
		text(value)
			.split(' ')
			.map((code) => components[Number(code)] ?? `Err (${code})`)
			.join(', '),
	filterPattern,
	planeColours: (value) =>
		text(value)
			.split(' ')
			.map((code) => filterColours[Number(code)] ?? `Unknown(${code})`)
			.join(','),
	/** CR2's number for the four ways to lay out a mosaic. */
	cr2Filter: (value) => mosaics[text(value)] ?? text(value),
	versionText: (value) => text(value).replace(/\0+$/, ''),
	/** The steps of a DNG opcode list, which is big-endian whatever the file is. */
	opcodeNames: (value) => {
		if (typeof value !== 'object' || !('bytes' in value) || !value.bytes) return plain(value);
		const view = new DataView(value.bytes.buffer, value.bytes.byteOffset, value.bytes.byteLength);
		const count = view.byteLength >= 4 ? view.getUint32(0) : 0;
		const names: string[] = [];
		for (let at = 4; names.length < count && at + 16 <= view.byteLength; at += 16 + view.getUint32(at + 12)) {
			const code = view.getUint32(at);
			names.push(opcodes[code - 1] ?? `[opcode ${code}]`);
		}
		return names.join(', ');
	},
	threeDecimals: ofNumber((number) => Math.trunc(number * 1000 + 0.5) / 1000),
	/** Light transmission at both ends of a zoom. */
	tStops: (value) =>
		text(value)
			.split(' ')
			.map((stop) => (isNumber(stop) ? fixed(Number(stop), 2) : stop))
			.join('-'),
	/** Time codes of SMPTE 12M, eight bytes each, in hexadecimal. */
	timeCodes: (value) =>
		(
			toNumbers(value)
				.map(hexByte)
				.join('.')
				.match(/(?:\w\w\.){7}\w\w/g) ?? []
		).join(' '),
	timeCodesText: (value) =>
		text(value).replace(/(\w\w)\.(\w\w)\.(\w\w)\.(\w\w)(?:\.\w\w){4}/g, (_all, ...parts: string[]) => {
			// The upper bits are flags.
			const [frames, seconds, minutes, hours] = [0x3f, 0x7f, 0x7f, 0x3f].map((mask, index) =>
				hexByte(parseInt(parts[index] ?? '', 16) & mask)
			);
			return `${hours}:${minutes}:${seconds}.${frames}`;
		}),
	/** Bytes that are no letters of ASCII as dots. */
	printableText: (value) =>
		String.fromCharCode(
			...[...new TextEncoder().encode(text(value))].map((byte) => (byte >= 0x20 && byte < 0x7f ? byte : 0x2e))
		),
	/** A JFIF version in two numbers, the second as hundredths. */
	jfifVersion: (value) => {
		const [major = 0, minor = 0] = toNumbers(value);
		return `${major}.${two(minor)}`;
	}
} satisfies Record<string, Conversion>;
