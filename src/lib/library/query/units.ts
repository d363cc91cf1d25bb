// Numbers as people write them: 20MB, 1/60, f/2.8, 24mm, 3min, 1:30, 16:9, 1920x1080, 320k.
import { linesOf } from '../resolution.ts';

/** Lower end in, upper end out. */
export type Interval = readonly [low: number, high: number];

/** What a written value stands for. */
export interface Span {
	/** What equals it: `12` megapixels is all that rounds to 12. */
	readonly equal: Interval;
	/** Where comparisons and ranges set their edges. */
	readonly edge: Interval;
}

export type Unit =
	| 'count'
	| 'bytes'
	| 'pixels'
	| 'megapixels'
	| 'ratio'
	| 'seconds'
	| 'iso'
	| 'aperture'
	| 'millimetres'
	| 'metres'
	| 'percent'
	| 'lines'
	| 'fps'
	| 'bits'
	| 'hertz';

/** What may follow a number, and by how much it multiplies; letter case does not matter. */
const units: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
	count: {},
	bytes: {
		b: 1,
		k: 1e3,
		kb: 1e3,
		m: 1e6,
		mb: 1e6,
		g: 1e9,
		gb: 1e9,
		t: 1e12,
		tb: 1e12,
		kib: 2 ** 10,
		mib: 2 ** 20,
		gib: 2 ** 30,
		tib: 2 ** 40
	},
	pixels: { px: 1 },
	megapixels: { mp: 1, mpx: 1 },
	ratio: {},
	seconds: { ms: 0.001, s: 1, sec: 1, m: 60, min: 60, h: 3600, hr: 3600 },
	iso: {},
	aperture: {},
	millimetres: { mm: 1, cm: 10 },
	metres: { m: 1, km: 1000, mi: 1609.344, ft: 0.3048 },
	percent: {},
	lines: { p: 1, i: 1 },
	fps: { fps: 1 },
	bits: {
		b: 1,
		bps: 1,
		k: 1e3,
		kb: 1e3,
		kbps: 1e3,
		kbit: 1e3,
		m: 1e6,
		mb: 1e6,
		mbps: 1e6,
		mbit: 1e6,
		g: 1e9,
		gbps: 1e9
	},
	hertz: { hz: 1, k: 1e3, khz: 1e3, mhz: 1e6 }
};

const prefixes: Partial<Record<Unit, RegExp>> = { iso: /^iso\s*/i, aperture: /^f\/?/i };
const suffixes: Partial<Record<Unit, RegExp>> = { percent: /\s*%$/ };

/** Where a number without a unit is meant to the last digit. */
const exact: ReadonlySet<Unit> = new Set(['bytes', 'bits', 'hertz']);

const plain = /^(-?)(\d+(?:\.(\d+))?|\.(\d+))([a-z]*)$/i;
const fraction = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)s?$/i;
const clock = /^(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)$/;
const parts = /^(?:(\d+)h)?(?:(\d+)m(?:in)?)?(?:(\d+(?:\.\d+)?)s)?$/i;

const number = new Float64Array(1);
/** The same bytes as a whole number: doubles of one sign are in the order of these. */
const whole = new BigInt64Array(number.buffer);

/** Smallest double above a number: the upper end of an interval that holds just it. */
export function above(value: number): number {
	if (!Number.isFinite(value)) return value;
	if (value === 0) return Number.MIN_VALUE;
	number[0] = value;
	whole[0] = (whole[0] ?? 0n) + (value > 0 ? 1n : -1n);
	return number[0];
}

/** Value in the unit's base (bytes, seconds, millimetres ...) and half of its last written digit; undefined: not a number of this unit. */
function readNumber(written: string, unit: Unit): { value: number; half: number } | undefined {
	const prefix = prefixes[unit];
	const tail = suffixes[unit];
	const headless = prefix ? written.replace(prefix, '') : written;
	const text = tail ? headless.replace(tail, '') : headless;
	const number = plain.exec(text);
	if (number) {
		const [, sign, digits, decimals, bare, suffix] = number;
		const factor = suffix ? units[unit][suffix.toLowerCase()] : 1;
		if (factor === undefined) return undefined;
		// A number of bytes without a unit is meant to the byte, and so is what counts as many.
		const half = exact.has(unit) && factor === 1 ? 0 : 0.5 * 10 ** -(decimals ?? bare ?? '').length * factor;
		const value = Number(digits) * factor;
		return { value: sign ? -value : value, half };
	}
	if (unit === 'seconds') {
		const divided = fraction.exec(text);
		if (divided) return quotient(divided);
		const time = clock.exec(text);
		if (time)
			return { value: Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]), half: 0.5 };
		const long = text ? parts.exec(text) : null;
		if (long)
			return {
				value: Number(long[1] ?? 0) * 3600 + Number(long[2] ?? 0) * 60 + Number(long[3] ?? 0),
				half: long[3] ? 0.5 : 30
			};
	}
	if (unit === 'ratio') {
		const sides = /^(\d+(?:\.\d+)?)[:x/](\d+(?:\.\d+)?)$/i.exec(text);
		if (sides) return quotient(sides);
	}
	if (unit === 'lines') {
		const sides = /^(\d{1,6})[x×*](\d{1,6})$/i.exec(text);
		const value = sides ? linesOf(Number(sides[1]), Number(sides[2])) : undefined;
		return value === undefined ? undefined : { value, half: 0 };
	}
	return undefined;
}

function quotient(match: RegExpExecArray): { value: number; half: number } | undefined {
	const value = Number(match[1]) / Number(match[2]);
	return Number.isFinite(value) ? { value, half: 0 } : undefined;
}

/** What a written number stands for; undefined where it is none of this unit. */
export function numberSpan(written: string, unit: Unit, slack = 0, rounds = false): Span | undefined {
	const number = readNumber(written.trim(), unit);
	if (!number) return undefined;
	const { value } = number;
	const give = Math.abs(value) * slack;
	const edge: Interval = [value - give, above(value + give)];
	return { edge, equal: rounds && number.half > 0 ? [value - number.half, value + number.half] : edge };
}
