/** What ExifTool's listing does not tell of DJI's maker notes. */
import type { Supplement } from '../../../table.ts';

const signed = { print: 'djiSigned' } as const;

export const djiMain: Supplement = {
	3: signed,
	4: signed,
	5: signed,
	6: signed,
	7: signed,
	8: signed,
	9: signed,
	10: signed,
	11: signed
};
