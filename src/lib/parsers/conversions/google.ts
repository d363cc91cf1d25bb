/** Conversions of Google's HDR+ notes. */
import type { Conversion } from '../conversions.ts';
import { unixDate } from './media.ts';
import { toNumber } from './numbers.ts';

export const googleConversions = {
	googleMilliseconds: (value) => {
		const milliseconds = toNumber(value);
		const part = String(Math.trunc(milliseconds % 1000)).padStart(3, '0');
		return `${unixDate(Math.floor(milliseconds / 1000))}.${part}+00:00`;
	}
} satisfies Record<string, Conversion>;
