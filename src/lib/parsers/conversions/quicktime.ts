/** Conversions that films alone need. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { divided, plain, toNumber } from './numbers.ts';

export const quickTimeConversions = {
	/** Numbers of tracks that something is said of. */
	trackNumbers: (value) => `Track ${String(plain(value))}`,
	/** Kept in millionths of a second, told in seconds. */
	microseconds: divided(1e6),
	microsecondsText: (value) => `${String(Math.round(toNumber(value) * 1e6))} microseconds`
} satisfies Record<string, Conversion>;
