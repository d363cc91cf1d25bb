/** What ExifTool's listing does not tell of Google's HDR+ notes. */
import type { Supplement } from '../../../table.ts';

export const googleHDRPlusMakerNote: Supplement = {
	'12-8': { value: 'googleMilliseconds' },
	'12-12-1': { value: 'milliseconds' },
	'12-12-2': { value: 'milliseconds' },
	'9-36-1': { value: 'unixDate' }
};
