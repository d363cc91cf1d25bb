/** What ExifTool's listing does not tell of the tags of WordPerfect's drawings. */
import type { Supplement } from '../../../table.ts';

export const wpgMain: Supplement = {
	ImageHeightInches: { print: 'hundredths' },
	ImageWidthInches: { print: 'hundredths' }
};
