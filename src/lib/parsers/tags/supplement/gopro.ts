/** What ExifTool's listing does not tell of GoPro's telemetry: conversions. */
import type { Supplement } from '../../table.ts';

export const goProGPMF: Supplement = { MUID: { print: 'hexOfWords' }, VERS: { print: 'dotted' } };
