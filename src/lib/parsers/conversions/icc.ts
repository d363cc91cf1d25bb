/** Conversions of ICC profiles. */
import type { Conversion } from '../conversions.ts';
import { hex } from '../io/hex.ts';
import type { RawValue } from '../model.ts';
import { toNumber, toNumbers } from './numbers.ts';

const either = (value: RawValue, words: readonly (readonly [off: string, on: string])[]) => {
	const flags = toNumber(value);
	return words.map(([off, on], bit) => ((flags >>> bit) & 1 ? on : off)).join(', ');
};

export const iccConversions = {
	/** Binary-coded: one byte, then two digits of half a byte. */
	iccVersion: (value) => {
		const version = toNumber(value);
		return `${version >> 8}.${(version >> 4) & 15}.${version & 15}`;
	},
	iccFlags: (value) =>
		either(value, [
			['Not Embedded', 'Embedded'],
			['Independent', 'Not Independent']
		]),
	/** 64 bits, of which the last four are the standard's. */
	iccAttributes: (value) =>
		either(toNumbers(value)[1] ?? 0, [
			['Reflective', 'Transparency'],
			['Glossy', 'Matte'],
			['Positive', 'Negative'],
			['Color', 'B&W']
		]),
	/** 16 bytes in hexadecimal; 0 for a profile that has none. */
	iccProfileId: (value) => {
		const bytes = toNumbers(value);
		return bytes.every((byte) => byte === 0) ? 0 : hex(bytes);
	}
} satisfies Record<string, Conversion>;
