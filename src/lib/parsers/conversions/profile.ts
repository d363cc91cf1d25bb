/** Conversions of ICC profiles, Photoshop resources, PNG, GIF and WebP. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { md5 } from './md5.ts';
import { divided, plain, toNumber, toNumbers, two } from './numbers.ts';
import { hex } from '../io/hex.ts';

const either = (value: RawValue, words: readonly (readonly [off: string, on: string])[]) => {
	const flags = toNumber(value);
	return words.map(([off, on], bit) => ((flags >>> bit) & 1 ? on : off)).join(', ');
};

export const profileConversions = {
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
	},
	/** Year, month, day, hours, minutes, seconds. */
	dateOfParts: (value) => {
		const [year = 0, month = 0, day = 0, ...clock] = toNumbers(value);
		return `${String(year).padStart(4, '0')}:${two(month)}:${two(day)} ${clock.map(two).join(':')}`;
	},
	percentOfOne: (value) => `${Number((toNumber(value) * 100).toPrecision(10))}%`,
	percent: (value) => `${Math.trunc(toNumber(value))}%`,
	layerOpacity: (value) => (toNumber(value) * 100) / 255,
	twoDecimals: (value) => Number(toNumber(value).toFixed(2)),
	/** Stored as steps from medium. */
	photoshopQuality: (value) => toNumber(value) + 4,

	/** The digest of bytes. */
	md5Digest: (value) =>
		typeof value === 'object' && 'bytes' in value && value.bytes ? md5(value.bytes) : plain(value),
	hundredThousandths: divided(100_000),
	/** Stored as the exponent of the file in hundred-thousandths; shown as that of the display. */
	pngGamma: (value) => {
		const exponent = toNumber(value);
		return exponent === 0 ? 0 : Math.round(1e9 / exponent) / 1e4;
	},
	pngOffset: (value) => {
		const [x = 0, y = 0, unit = 0] = toNumbers(value);
		return `${x}, ${y} (${unit === 1 ? 'microns' : 'pixels'})`;
	},
	zeroIsForever: (value) => (toNumber(value) === 0 ? 'inf' : plain(value)),
	zeroIsInfinite: (value) => (toNumber(value) === 0 ? 'Infinite' : plain(value)),
	hundredthSeconds: (value) => `${toNumber(value).toFixed(2)} s`,

	/** Four letters, or a version of four bytes, in one number. */
	fourLetters: (value) => {
		const number = toNumber(value);
		if (!Number.isSafeInteger(number)) return plain(value);
		return String.fromCharCode(...[24, 16, 8, 0].map((shift) => (number >>> shift) & 255)).replaceAll(
			'\0',
			''
		);
	},
	fourBytes: (value) => {
		const number = toNumber(value);
		if (!Number.isSafeInteger(number)) return plain(value);
		return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
	}
} satisfies Record<string, Conversion>;
