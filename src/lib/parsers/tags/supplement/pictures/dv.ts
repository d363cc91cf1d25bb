/** What ExifTool's listing does not tell of the tags of DV. */
import type { Supplement } from '../../../table.ts';

export const dvMain: Supplement = {
	Duration: { print: 'duration' },
	FrameRate: { print: 'frameRate' },
	TotalBitrate: { print: 'bitRate' }
};
