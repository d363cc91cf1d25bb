/** What reading the moments of a recording may cost: more than its tags, as they lie all over it. */
import type { Limits } from '../io/budget.ts';

export const timedLimits: Partial<Limits> = {
	bytes: 256 * 1024 * 1024,
	items: 4_000_000,
	kept: 64 * 1024 * 1024,
	ms: 60_000
};
