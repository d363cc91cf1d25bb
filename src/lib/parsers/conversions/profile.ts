/** Conversions of ICC profiles and Photoshop resources. */
import type { Conversion } from '../conversions.ts';

export const profileConversions = {} satisfies Record<string, Conversion>;
