/** What ExifTool's listing does not tell of Canon's boxes. */
import type { Supplement } from '../../../table.ts';

export const canonFocalInfo: Supplement = { 0: { print: 'xmpFocalLength' } };
export const canonExposureInfo: Supplement = { 0: { print: 'xmpFNumber' }, 1: { print: 'xmpExposureTime' } };
