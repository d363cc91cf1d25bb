/** What ExifTool's listing does not tell of MNG's tags. */
import type { Supplement } from '../../../table.ts';

export const mngMNGHeader: Supplement = { 6: { print: 'hex8' } };
