/** Conversions of bitmaps, film frames and the other pictures of programs. */
import type { Conversion } from '../conversions.ts';
import type { RawValue, Value } from '../model.ts';
import { numberText, plain, toNumber, toNumbers } from './numbers.ts';

const text = (value: RawValue): string => String(plain(value));

/** Another text for 0; every other value as it is. */
const zeroIs =
	(shown: Value): Conversion =>
	(value) =>
		toNumber(value) === 0 ? shown : plain(value);

const compressions = ['None', '8-Bit RLE', '4-Bit RLE', 'Bitfields', 'JPEG', 'PNG'];

export const pictureConversions = {
	absolute: (value) => Math.abs(toNumber(value)),
	zeroIsBitDepth: zeroIs('Use BitDepth'),
	zeroIsAll: zeroIs('All'),
	zeroIs256: zeroIs(256),
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
	/** The sign of a PFM's scale is its byte order. */
	pfmByteOrder: (value) => (toNumber(value) > 0 ? 'Big-endian' : 'Little-endian')
} satisfies Record<string, Conversion>;
