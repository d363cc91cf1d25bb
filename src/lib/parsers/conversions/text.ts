/** Conversions of text and dates: case, trimming, character sets, XMP and IPTC dates. */
import type { Conversion } from '../conversions.ts';

export const textConversions = {
	lowerCase: (value) => String(value).toLowerCase()
} satisfies Record<string, Conversion>;
