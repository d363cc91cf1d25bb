/** Conversions of DJI's maker notes and thermal pictures. */
import type { Conversion } from '../conversions.ts';
import { fixed, toNumber } from './numbers.ts';

const withUnit =
	(digits: number, unit: string): Conversion =>
	(value) =>
		`${fixed(toNumber(value), digits)}${unit}`;

export const djiConversions = {
	djiSigned: (value) => `${toNumber(value) < 0 ? '' : '+'}${fixed(toNumber(value), 2)}`,
	djiCelsius: withUnit(1, ' C'),
	djiMetres: withUnit(1, ' m'),
	djiTwoDecimals: withUnit(2, ''),
	/** ExifTool takes the percents for a fraction. */
	djiPercent: (value) => `${significantPercent(toNumber(value))} %`
} satisfies Record<string, Conversion>;

const significantPercent = (fraction: number): number => Number((fraction * 100).toPrecision(6));
