/** What ExifTool's listing does not tell of JPEG's own segments. */
import type { Supplement } from '../../table.ts';

/** Bits that nobody names are told by their number. */
export const jpegAdobe: Supplement = { 2: { bits: {} } };

export const app12Ducky: Supplement = { 1: { print: 'withPercent' } };
