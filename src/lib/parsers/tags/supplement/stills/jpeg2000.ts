/** What ExifTool's list lacks of JPEG 2000. */
import type { Supplement } from '../../../table.ts';

const resolution: Supplement = { 0: { value: 'sevenDigits' }, 4: { value: 'sevenDigits' } };

export const jpeg2000FileType: Supplement = { 1: { value: 'minorVersion' } };
export const jpeg2000ImageHeader: Supplement = { 10: { print: 'bitsPerComponent' } };
export const jpeg2000CaptureResolution = resolution;
export const jpeg2000DisplayResolution = resolution;
