/** What ExifTool's listing does not tell of members of ZIP files. */
import type { Supplement } from '../../../table.ts';

export const zipMain: Supplement = {
	3: { print: 'zipFlag' },
	5: { value: 'zipDate' },
	7: { print: 'hex8' }
};
