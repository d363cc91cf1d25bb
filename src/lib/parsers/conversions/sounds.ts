/** Conversions of the heads of sound files. */
import type { Conversion } from '../conversions.ts';
import type { RawValue } from '../model.ts';
import { divided, plain, toNumber } from './numbers.ts';
import { aacRates } from '../blocks/aac.ts';

/** Seconds from 1904 to 1970. */
const macEpoch = 2_082_844_800;

const toTexts = (value: RawValue): string[] =>
	Array.isArray(value) ? value.map(String) : [String(plain(value))];

export const soundConversions = {
	/** Several texts of a frame as one, as ID3v2.3 writes them. */
	slashed: (value) => toTexts(value).join('/'),
	/** What a text is about, in parentheses, and the text. */
	described: (value) => {
		const [about = '', text = ''] = toTexts(value);
		return `(${about}) ${text}`;
	},
	aacSampleRate: (value) => aacRates[toNumber(value)] ?? `Unknown (${String(plain(value))})`,
	secondsSince1904: (value) => {
		const seconds = toNumber(value) - macEpoch;
		const date = new Date(seconds * 1000);
		// What other systems count from is no time to ExifTool.
		return seconds === 0
			? '0000:00:00 00:00:00'
			: date.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ');
	},
	/** `115` is version 1.1.5. */
	digitsWithDots: (value) => [...String(plain(value))].join('.'),
	thousandth: divided(1000)
} satisfies Record<string, Conversion>;
