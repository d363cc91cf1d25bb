/** What ExifTool's listing does not tell of the heads of sound files. */
import type { Supplement } from '../../../table.ts';

export const mpcMain: Supplement = { 'Bit216-223': { print: 'digitsWithDots' } };
export const apeOldHeader: Supplement = { 0: { value: 'thousandth' } };

export const aacMain: Supplement = {
	'Bit018-021': { value: 'aacSampleRate' }
};
