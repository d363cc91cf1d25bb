/** What ExifTool's listing does not tell of JPEG's own segments. */
import type { Supplement } from '../../table.ts';

export const app12Ducky: Supplement = { 1: { print: 'withPercent' } };
