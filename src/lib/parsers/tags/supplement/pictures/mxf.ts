/** What ExifTool's listing does not tell of MXF's tags. */
import type { Supplement } from '../../../table.ts';

const time = { print: 'duration' } as const;
/** An element's id without the first half, which all of them share. */
const element = (id: string) => `060e2b34.0101.${id}`;

export const mxfHeader: Supplement = { 0: { value: 'dotsForSpaces' } };

export const mxfMain: Supplement = {
	[element('0102.07020201.01030000')]: time,
	[element('0102.07020103.01030000')]: time,
	[element('0102.07020103.01050000')]: time,
	[element('0101.04060102.00000000')]: time,
	[element('0105.04010602.010b0000')]: { print: 'bitRate' }
};
