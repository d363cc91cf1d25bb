/** What ExifTool's listing does not tell of tags in JSON. */
import type { Supplement } from '../../../table.ts';

/** Lengths in pixels are shown without the unit. */
export const xmpSVG: Supplement = { height: { value: 'withoutPixels' }, width: { value: 'withoutPixels' } };

export const jsonMain: Supplement = { adjustmentsSettingsStatisticsLightMap: { value: 'bytesOfBase64' } };
