/** What ExifTool's listing does not tell of JVC's maker notes. */
import type { Supplement } from '../../../table.ts';

export const jvcMain: Supplement = { 2: { value: 'jvcVersions' } };
