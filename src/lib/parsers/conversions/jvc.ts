/** Conversions of JVC's maker notes. */
import type { Conversion } from '../conversions.ts';
import { plain } from './numbers.ts';

export const jvcConversions = {
	/** Texts that end with a zero each. */
	jvcVersions: (value) => String(plain(value)).replace(/\0+$/, '').split('\0').join(', ')
} satisfies Record<string, Conversion>;
