/** What ExifTool's listing does not tell of the tags of RealMedia. */
import type { Supplement } from '../../../table.ts';

const rate = { print: 'bitRate' } as const;
const time = { value: 'milliseconds', print: 'duration' } as const;
const date = { value: 'realDate' } as const;

export const realProperties: Supplement = { 0: rate, 1: rate, 5: time, 6: time };
export const realMediaProps: Supplement = { 1: rate, 2: rate, 6: time, 7: time };
export const realFileInfo: Supplement = { 'Creation Date': date, 'Modification Date': date };
