/** What ExifTool's listing does not tell of JFIF tags. */
import type { Supplement } from '../../table.ts';

export const jfifMain: Supplement = { 0: { print: 'jfifVersion' } };
