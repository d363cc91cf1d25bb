/** Conversions of Nintendo's 3DS. */
import type { Conversion } from '../conversions.ts';
import { unixDate } from './media.ts';
import { fixed, plain, toNumber } from './numbers.ts';

/** Seconds from 1970 to 2000. */
const to2000 = 946_684_800;

export const nintendoConversions = {
	nintendoDate: (value) => unixDate(toNumber(value) + to2000),
	nintendoHex: (value) => {
		const letters = String(plain(value));
		return `0x${[...letters].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')}`;
	},
	nintendoParallax: (value) => fixed(toNumber(value), 2)
} satisfies Record<string, Conversion>;
