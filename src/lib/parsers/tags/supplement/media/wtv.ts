/** What ExifTool's listing does not tell of recordings of Windows Media Center. */
import type { Supplement } from '../../../table.ts';

const date = { value: 'wtvDate' } as const;
const length = { value: 'wtvTicks', print: 'duration' } as const;

export const wtvMetadata: Supplement = {
	Duration: length,
	'WM/MediaOriginalBroadcastDateTime': { value: 'colonDate' },
	'WM/MediaOriginalRunTime': length,
	'WM/OriginalReleaseTime': { value: 'colonDate' },
	'WM/WMRVEncodeTime': date,
	'WM/WMRVEndTime': date
};
