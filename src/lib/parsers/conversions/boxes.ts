/** Conversions of pictures in boxes: HEIF, AVIF, JPEG 2000, JPEG XL. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { divided, isRational, plain, significant, toNumber } from './numbers.ts';

export const boxConversions = {
	plusEight: (value) => toNumber(value) + 8,
	/** A fraction of two 16-bit numbers, which say no more than seven digits. */
	sevenDigits: (value) =>
		isRational(value) && value.d !== 0 ? significant(value.n / value.d, 7) : plain(value),
	bitsPerComponent: (value) => {
		const stored = toNumber(value);
		if (stored === 255) return 'Variable';
		return `${(stored & 0x7f) + 1} Bits, ${stored & 0x80 ? 'Signed' : 'Unsigned'}`;
	},
	/** A pixel format of HD Photo: a GUID of which the last byte tells. */
	lastByte: (value) => Number(String(plain(value)).split(' ').pop()),
	/** An id in groups of digits, letters in brackets where the first four bytes are some. */
	jumbfType: (value) => {
		const digits = String(plain(value));
		const groups = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16)];
		const letters = (groups[0] ?? '').replace(/../g, (code) => String.fromCharCode(parseInt(code, 16)));
		if (/^\w{4}$/.test(letters)) groups[0] = `(${letters})`;
		return groups.join('-');
	},
	by256: divided(256),
	/** General level of HEVC, which is stored times 30. */
	hevcLevel: (value) => `${String(plain(value))} (level ${(toNumber(value) / 30).toFixed(1)})`,
	/** A grid of tiles: version, flags and counts, then its size. */
	gridSize: (value) => String(plain(value)).split(' ').slice(2).join(' ').replace(' ', 'x')
} satisfies Record<string, Conversion>;
