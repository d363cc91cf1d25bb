/** What ExifTool's listing does not tell of AIFF. */
import type { Supplement } from '../../../table.ts';

const sinceMac = { value: 'secondsSince1904' } as const;

export const aiffFormatVers: Supplement = { 0: sinceMac };
export const aiffComment: Supplement = { 0: sinceMac };
