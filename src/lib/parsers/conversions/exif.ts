/** Conversions of EXIF, GPS and their kin. Formulas: EXIF 3.0 (CIPA DC-008), APEX; print forms as ExifTool shows them. */
import type { Conversion } from '../conversions.ts';

export const exifConversions = {} satisfies Record<string, Conversion>;
