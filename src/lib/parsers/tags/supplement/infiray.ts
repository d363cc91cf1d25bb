/** What ExifTool's listing does not tell of InfiRay's thermal pictures: units. */
import type { Addition, Supplement } from '../../table.ts';

const celsius: Addition = { print: 'celsiusHundredths' };
const share: Addition = { print: 'percentOfUnit' };
const short: Addition = { print: 'hundredths' };

export const infiRayPicture: Supplement = {
	0: celsius,
	4: { print: 'metresHundredths' },
	8: short,
	12: share,
	16: celsius
};

export const infiRayMixMode: Supplement = { 1: share };

export const infiRayOpMode: Supplement = { 11: celsius };

export const infiRaySensor: Supplement = { 320: short, 324: short };
