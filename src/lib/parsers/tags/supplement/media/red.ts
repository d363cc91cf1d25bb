/** What ExifTool's listing does not tell of RED's films. */
import type { Supplement } from '../../../table.ts';

const date = { value: 'redDate' } as const;
const time = { value: 'redTime' } as const;
const rate = { print: 'redFrameRate' } as const;

export const redMain: Supplement = {
	4101: { value: 'redDateTime' },
	4131: date,
	4132: time,
	4144: date,
	4145: time,
	8294: rate,
	16490: { value: 'redTenths' },
	24684: { value: 'redMillimetres', print: 'redMetres' }
};
export const redRED1: Supplement = { 62: rate };
export const redRED2: Supplement = { 86: rate };
