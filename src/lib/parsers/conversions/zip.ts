/** Conversions of members of ZIP files. */
import type { Conversion } from '../conversions.ts';
import { plain, toNumber, two } from './numbers.ts';

export const zipConversions = {
	zipFlag: (value) => {
		const flag = toNumber(value);
		return flag === 0 ? plain(value) : `0x${flag.toString(16).padStart(4, '0')}`;
	},
	/** Date and time of MS-DOS in one number. */
	zipDate: (value) => {
		const stamp = toNumber(value);
		const [date, time] = [stamp >>> 16, stamp & 0xffff];
		return (
			`${1980 + (date >> 9)}:${two((date >> 5) & 15)}:${two(date & 31)} ` +
			`${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`
		);
	}
} satisfies Record<string, Conversion>;
