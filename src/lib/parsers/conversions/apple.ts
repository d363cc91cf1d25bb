/** Conversions of Apple's maker notes. */
import type { Conversion } from '../conversions.ts';
import { fixed, toNumber, toNumbers } from './numbers.ts';

export const appleConversions = {
	/** Two distances in metres, in either order. */
	appleFocusRange: (value) => {
		const [near = 0, far = 0] = toNumbers(value).sort((one, other) => one - other);
		return `${fixed(near, 2)} - ${fixed(far, 2)} m`;
	},
	/** The second word is two: four bits, and the rest. */
	appleFocusPerformance: (value) => {
		const [first = 0, second = 0] = toNumbers(value).map(toNumber);
		return `${first} ${second >>> 28} ${second & 0xfff_ffff}`;
	}
} satisfies Record<string, Conversion>;
