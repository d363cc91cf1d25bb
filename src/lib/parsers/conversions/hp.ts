/** Conversions of Hewlett-Packard's maker notes. */
import type { Conversion } from '../conversions.ts';
import { plain, significant, toNumber } from './numbers.ts';

export const hpConversions = {
	hpTenths: (value) => significant(toNumber(value) / 10, 15),
	hpMillionths: (value) => significant(toNumber(value) / 1e6, 15),
	hpSerial: (value) => String(plain(value)).replace(/^SERIAL NUMBER:/, '')
} satisfies Record<string, Conversion>;
