/** Conversions of Kyocera's raw files. */
import type { Conversion } from '../conversions.ts';
import { plain, significant, toNumber } from './numbers.ts';

export const kyoceraConversions = {
	kyoceraText: (value) => [...String(plain(value))].reverse().join(''),
	/** Eighths of a step from 1/16000 s. */
	kyoceraExposureTime: (value) => significant(2 ** (toNumber(value) / 8) / 16_000, 15),
	/** Sixteenths of a power of two. */
	kyoceraAperture: (value) => significant(2 ** (toNumber(value) / 16), 15),
	kyoceraTwoDigits: (value) => significant(toNumber(value), 2)
} satisfies Record<string, Conversion>;
