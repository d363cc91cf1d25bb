/** Conversions of what phones and stereo cameras write into segments of a JPEG. Print forms are ExifTool's. */
import type { Conversion } from '../conversions.ts';
import { plain, toNumber } from './numbers.ts';

export const phoneConversions = {
	/** Lines of sight that are parallel meet nowhere. */
	convergence: (value) => (toNumber(value) === 0 ? 'inf' : `${String(plain(value))} mm`)
} satisfies Record<string, Conversion>;
