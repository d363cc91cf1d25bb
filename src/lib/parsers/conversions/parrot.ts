/** Conversions of what Parrot's drones write beside a film: fixed point throughout. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { numberText, plain, significant, toNumber, toNumbers } from './numbers.ts';

/** Numbers with so many bits behind the point; several stand in one text. */
const fixed = (digits: number): Conversion => scaled(1 / 2 ** digits);
const scaled =
	(by: number): Conversion =>
	(value: RawValue): Value =>
		Array.isArray(value)
			? toNumbers(value)
					.map((number) => numberText(significant(number * by, 15)))
					.join(' ')
			: significant(toNumber(value) * by, 15);

export const parrotConversions = {
	parrotFixed8: fixed(8),
	parrotFixed12: fixed(12),
	parrotFixed14: fixed(14),
	parrotFixed16: fixed(16),
	parrotFixed20: fixed(20),
	parrotFixed22: fixed(22),
	/** Radians with twelve bits behind the point; pi has as many digits as ExifTool gives it. */
	parrotDegrees: scaled(180 / 3.14159 / 0x1000),
	/** Milliseconds with eight bits behind the point. */
	parrotExposure: scaled(1 / 256_000),
	/** Microseconds are told as milliseconds. */
	parrotMilliseconds: scaled(1e-6),
	parrotMetres: (value) => `${toNumber(value).toFixed(3)} m`,
	parrotSignal: (value) => `${String(plain(value))} dBm`,
	parrotPercent: (value) => `${String(plain(value))} %`,
	parrotRate: (value) => `${String(plain(value))} kbit/s`
} satisfies Record<string, Conversion>;
