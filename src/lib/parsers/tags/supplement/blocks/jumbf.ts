/** What ExifTool's list lacks of JUMBF. */
import type { Supplement } from '../../../table.ts';

export const jpeg2000JUMD: Supplement = { type: { print: 'jumbfType' } };
