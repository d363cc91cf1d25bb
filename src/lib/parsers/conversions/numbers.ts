/** Numbers and texts of raw values, formatted as ExifTool's tables expect them. */
import type { Rational, RawValue, Value } from '../model.ts';

export function isRational(value: unknown): value is Rational {
	return typeof value === 'object' && value !== null && 'd' in value && 'n' in value;
}

/** A number of significant digits, without trailing zeros, as C's `%.{digits}g` prints it. */
export function significant(value: number, digits: number): number {
	// Most are whole and short, which spares the way through text.
	if (Number.isInteger(value) && Math.abs(value) < 10 ** digits) return value;
	// The shortest text that reads back as the number has no more digits than letters: nothing is to be rounded.
	if (String(value).length <= digits) return value;
	return Number.isFinite(value) ? Number(precise(value, digits)) : value;
}

/**
 * A number of so many significant digits, as C's `%g` rounds it: what lies exactly between two goes to the even one, where
 * `toPrecision` takes the larger. Numbers of 32 bits often do.
 */
function precise(value: number, digits: number): string {
	// A decimal of so many places is a binary of as many.
	const places = digits - Math.floor(Math.log10(Math.abs(value)));
	if (places < 0 || !Number.isInteger(value * 2 ** places)) return value.toPrecision(digits);
	const [longer = '', exponent = '0'] = value.toExponential(digits).split('e');
	if (!/[02468]\.?5$/.test(longer)) return value.toPrecision(digits);
	return `${longer.slice(0, -1)}e${exponent}`;
}

/**
 * A number with so many decimals, as C's `%.{digits}f` prints it: what lies exactly between two goes to the even one, where
 * `toFixed` takes the larger.
 */
export function fixed(value: number, digits: number): string {
	// Only a number that ends in binary within a few places can lie exactly between.
	if (!Number.isInteger(value * 2 ** (digits + 1)) || Math.abs(value) > 1e12) return value.toFixed(digits);
	const scaled = Math.abs(value) * 10 ** digits;
	const floor = Math.floor(scaled);
	if (scaled - floor !== 0.5 || floor % 2 === 1) return value.toFixed(digits);
	return ((Math.sign(value) * floor) / 10 ** digits).toFixed(digits);
}

/** With a zero before one digit, as parts of dates and clocks have it. */
export const two = (value: number | string): string => String(value).padStart(2, '0');

/** The conversion that divides, to the 15 digits that are shown of a fraction. */
export const divided =
	(by: number) =>
	(value: RawValue): number =>
		significant(toNumber(value) / by, 15);

/** Fractions rounded before: exposure times and the like come again in every file. */
const rounded = new Map<number, number>();
const mostRounded = 4096;

/** A fraction as a number of 10 significant digits; a zero denominator gives `inf`, 0/0 `undef`, as ExifTool prints. */
export function ratio({ n, d }: Rational): number | string {
	if (d === 0) return n === 0 ? 'undef' : 'inf';
	const value = n / d;
	if (Number.isInteger(value)) return significant(value, 10);
	let known = rounded.get(value);
	if (known === undefined) {
		if (rounded.size >= mostRounded) rounded.clear();
		rounded.set(value, (known = significant(value, 10)));
	}
	return known;
}

/** A number as text of at most 15 significant digits, as C's `%.15g` prints it: `0.3`, `1e-05`, `1.5e+20`. */
export function numberText(value: number): string {
	if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
	if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '-Inf' : 'Inf';
	// JavaScript's own text is the shortest that reads back as the number: with no more than 15 digits it is this one.
	const shortest = String(value);
	const size = Math.abs(value);
	if (size >= 1e-4 && size < 1e15 && shortest.length <= 16 + lettersBefore(value)) return shortest;
	const rounded = Number(precise(value, 15));
	const [digits = '', exponent = '0'] = rounded.toExponential(14).split('e');
	const power = Number(exponent);
	if (power >= -4 && power < 15) return String(rounded);
	const sign = power < 0 ? '-' : '+';
	return `${String(Number(digits))}e${sign}${two(Math.abs(power))}`;
}

/** Letters of a fraction's text before its first digit that counts, beside the point: a sign, zeros. */
function lettersBefore(value: number): number {
	const size = Math.abs(value);
	const zeros = size >= 1 ? 0 : size >= 0.1 ? 1 : size >= 0.01 ? 2 : size >= 0.001 ? 3 : 4;
	return value < 0 ? zeros + 1 : zeros;
}

/** One raw value as a plain value: fractions divided, big integers narrowed where exact, lists joined by a space. */
export function plain(raw: RawValue): Value {
	switch (typeof raw) {
		case 'bigint': {
			// All digits are shown, where a fraction has but 15.
			const number = Number(raw);
			return Math.abs(number) < 1e15 ? number : raw.toString();
		}
		case 'number':
		case 'string':
		case 'boolean':
			return raw;
	}
	if (Array.isArray(raw)) return joined(raw as readonly RawValue[]);
	if (isRational(raw)) return ratio(raw);
	if (raw instanceof Map) {
		return `{${[...raw].map(([key, value]) => `${key}=${String(plain(value))}`).join(',')}}`;
	}
	return raw as Value;
}

/** Members up to which adding one text to the other is quicker than a list of them, and takes no more memory. */
const fewMembers = 32;

function joined(members: readonly RawValue[]): string {
	const count = members.length;
	if (count > fewMembers) return members.map((one) => word(plain(one))).join(' ');
	let text = '';
	for (let index = 0; index < count; index++) {
		const one = word(plain(members[index] as RawValue));
		text = index === 0 ? one : `${text} ${one}`;
	}
	return text;
}

const word = (value: Value): string => (typeof value === 'number' ? numberText(value) : String(value));

/** The value as a number; NaN where it is none. */
export function toNumber(raw: RawValue): number {
	const value = plain(raw);
	return typeof value === 'number' ? value : Number(String(value).split(' ', 1)[0] || NaN);
}

/** The values of a raw list (or of one value) as numbers. */
export function toNumbers(raw: RawValue): number[] {
	if (Array.isArray(raw)) return raw.map((one: RawValue) => toNumber(one));
	if (typeof raw === 'string') return raw.split(' ').map(Number);
	return [toNumber(raw)];
}
