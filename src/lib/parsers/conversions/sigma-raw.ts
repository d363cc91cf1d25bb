/** Conversions of Sigma's raw files. */
import type { Conversion } from '../conversions.ts';
import { unixDate } from './media.ts';
import { fixed, plain, toNumber } from './numbers.ts';

export const sigmaRawConversions = {
	/** The upper half is the first number. */
	x3fVersion: (value) => {
		const version = toNumber(value);
		return `${version >>> 16}.${version & 0xffff}`;
	},
	x3fDate: (value) => {
		const seconds = toNumber(value);
		if (Number.isNaN(seconds)) return plain(value);
		return seconds === 0 ? '0000:00:00 00:00:00' : unixDate(seconds);
	},
	x3fOneDecimal: (value) => {
		const number = toNumber(value);
		return Number.isNaN(number) ? plain(value) : fixed(number, 1);
	},
	/** `OFF` as `Off`. */
	x3fCapital: (value) =>
		String(plain(value)).replace(
			/^(.)(.*)$/s,
			(_all, first: string, rest: string) => first + rest.toLowerCase()
		)
} satisfies Record<string, Conversion>;
