/** What ExifTool's listing does not tell of what Samsung's phones append to pictures and films. */
import type { Supplement } from '../../table.ts';

export const samsungTrailer: Supplement = { '0x0a01': { value: 'samsungMilliseconds' } };
