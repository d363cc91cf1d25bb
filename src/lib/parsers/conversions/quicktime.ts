/** Conversions that films alone need. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { plain } from './numbers.ts';

export const quickTimeConversions = {
	/** Numbers of tracks that something is said of. */
	trackNumbers: (value) => `Track ${String(plain(value))}`
} satisfies Record<string, Conversion>;
