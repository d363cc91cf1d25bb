/** Conversions of MPEG video. */
import type { Conversion } from '../conversions.ts';
import { plain, toNumber } from './numbers.ts';

/** Height of a pixel over its width, by number from 1 on (ISO/IEC 11172-2 §2.4.3.2). */
const aspects = [
	1, 0.6735, 0.7031, 0.7615, 0.8055, 0.8437, 0.8935, 0.9157, 0.9815, 1.0255, 1.0695, 1.095, 1.1575, 1.2015
];
const frameRates = [23.976, 24, 25, 29.97, 30, 50, 59.94, 60];
const variable = 0x3_ffff;

export const mpegConversions = {
	mpegAspect: (value) => aspects[toNumber(value) - 1] ?? plain(value),
	mpegFrameRate: (value) => frameRates[toNumber(value) - 1] ?? plain(value),
	framesASecond: (value) => `${String(plain(value))} fps`,
	/** In units of 400 bits a second. */
	mpegBitRate: (value) => (toNumber(value) === variable ? 'Variable' : toNumber(value) * 400)
} satisfies Record<string, Conversion>;
