/** Conversions of what cameras keep of themselves in films. */
import type { Conversion } from '../conversions.ts';
import { fixed, toNumber } from './numbers.ts';

/** A fraction of nothing counts as none. */
const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

export const filmConversions = {
	filmFNumber: (value) => fixed(finite(toNumber(value)), 1),
	filmBias: (value) => {
		const steps = finite(toNumber(value));
		return `${steps < 0 ? '' : '+'}${fixed(steps, 1)}`;
	}
} satisfies Record<string, Conversion>;
