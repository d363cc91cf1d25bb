/** Conversions of Hewlett-Packard's maker notes. */
import type { Conversion } from '../conversions.ts';
import { divided, plain } from './numbers.ts';

export const hpConversions = {
	hpTenths: divided(10),
	hpMillionths: divided(1e6),
	hpSerial: (value) => String(plain(value)).replace(/^SERIAL NUMBER:/, '')
} satisfies Record<string, Conversion>;
