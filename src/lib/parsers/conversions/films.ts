/** Conversions of what cameras keep of themselves in films. */
import type { Conversion } from '../conversions.ts';
import { divided, fixed, plain, significant, toNumber } from './numbers.ts';

/** A fraction of nothing counts as none. */
const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

export const filmConversions = {
	filmFNumber: (value) => fixed(finite(toNumber(value)), 1),
	filmBias: (value) => {
		const steps = finite(toNumber(value));
		return `${steps < 0 ? '' : '+'}${fixed(steps, 1)}`;
	},
	/** A name in capitals has one only. */
	filmMake: (value) => {
		const name = String(plain(value)).toLowerCase();
		return name.charAt(0).toUpperCase() + name.slice(1);
	},
	/** Two letters stand before the text. */
	filmCounted: (value) => String(plain(value)).slice(2),
	filmThirdTime: (value) => {
		const apex = toNumber(value) / 3;
		return Math.abs(apex) < 100 ? significant(2 ** -apex, 15) : 0;
	},
	filmAperture: (value) => significant(2 ** (toNumber(value) / 2000), 15),
	filmThousandths: divided(1000),
	filmHundredths: divided(100),
	filmThirds: divided(3)
} satisfies Record<string, Conversion>;
