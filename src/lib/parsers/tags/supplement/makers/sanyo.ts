/** What ExifTool's listing does not tell of Sanyo's maker notes. */
import type { Supplement } from '../../../table.ts';

export const sanyoMain: Supplement = {
	256: { binary: true },
	513: { hex: true }
};
