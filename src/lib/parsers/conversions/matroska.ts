/** Conversions of Matroska. */
import type { Conversion } from '../conversions.ts';
import { divided, numberText, significant, toNumber } from './numbers.ts';

export const matroskaConversions = {
	/** Nanoseconds as seconds, or as how many there are of them in a second. */
	nanoseconds: divided(1e9),
	perNanoseconds: (value) => (toNumber(value) > 0 ? 1e9 / toNumber(value) : 0),
	millisecondsText: (value) => `${numberText(significant(toNumber(value) * 1000, 10))} ms`
} satisfies Record<string, Conversion>;
