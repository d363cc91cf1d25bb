/** Conversions of ASF. */
import type { Conversion } from '../conversions.ts';
import { divided, toNumber } from './numbers.ts';

/** Ticks of 100 ns from 1601 to 1970. */
const windowsEpoch = 116_444_736_000_000_000;

export const asfConversions = {
	/** Ticks of 100 ns as seconds. */
	ticks: divided(1e7),
	windowsDate: (value) => {
		const milliseconds = Math.round((toNumber(value) - windowsEpoch) / 1e7) * 1000;
		const date = new Date(milliseconds);
		if (milliseconds === 0 || Number.isNaN(date.getTime())) return '0000:00:00 00:00:00Z';
		const [day = '', clock = ''] = date.toISOString().split('T');
		// Years of more than four digits have a sign.
		return `${day.replace(/^\+0*/, '').replaceAll('-', ':')} ${clock.slice(0, 8)}Z`;
	},
	/** Seven bits of number; the highest bit of all says that it is enciphered. */
	asfStreamNumber: (value) => {
		const number = toNumber(value);
		return number & 0x8000 ? `${String(number & 0x7f)} (encrypted)` : number & 0x7f;
	}
} satisfies Record<string, Conversion>;
