/** What ExifTool's listing does not tell of the tags of files with layers. */
import type { Supplement } from '../../../table.ts';

export const gimpHeader: Supplement = { 9: { print: 'xcfVersion' } };

export const pspMain: Supplement = { FileVersion: { print: 'dotsForSpaces' } };

export const pspCreator: Supplement = {
	1: { value: 'pspDate' },
	2: { value: 'pspDate' },
	7: { value: 'backwards', print: 'dotsForSpaces' }
};
