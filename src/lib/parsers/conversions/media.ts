/** Conversions of sound and moving pictures: durations, bit rates, QuickTime dates, ID3 genres. */
import type { Conversion } from '../conversions.ts';

export const mediaConversions = {} satisfies Record<string, Conversion>;
