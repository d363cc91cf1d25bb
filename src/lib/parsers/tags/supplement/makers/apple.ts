/** What ExifTool's listing does not tell of Apple's maker notes. */
import type { Supplement } from '../../../table.ts';

export const appleMain: Supplement = {
	3: { name: 'RunTime' },
	12: { print: 'appleFocusRange' },
	35: { print: 'appleFocusPerformance' }
};
