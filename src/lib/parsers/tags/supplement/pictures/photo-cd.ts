/** What ExifTool's listing does not tell of the tags of Photo CD. */
import type { Supplement } from '../../../table.ts';

const version = { value: 'dotsForSpaces' } as const;

export const photoCDMain: Supplement = {
	7: version,
	9: version,
	11: version,
	13: { value: 'pspDate' },
	17: { value: 'pspDate' },
	110: { print: 'micrometers' },
	228: version
};
