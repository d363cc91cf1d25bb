/** Conversions of the music that a GIF may hold. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { divided, plain, toNumber } from './numbers.ts';

export const gifConversions = {
	/** A bit each. */
	gifChannels: (value) => `0x${toNumber(value).toString(16).padStart(4, '0')}`,
	gifHundredths: divided(100),
	gifSeconds: (value) => `${String(plain(value))} s`
} satisfies Record<string, Conversion>;
