/** What ExifTool's listing does not tell of ASF. */
import type { Supplement } from '../../../table.ts';

const ticks = { value: 'ticks', print: 'durationText' } as const;

export const asfFileProperties: Supplement = {
	24: { value: 'windowsDate' },
	40: ticks,
	48: ticks,
	76: { print: 'bitRate' }
};
export const asfStreamProperties: Supplement = {
	32: ticks,
	48: { print: 'asfStreamNumber' },
	54: { hex: true }
};
export const asfExtendedDescr: Supplement = {
	OriginalReleaseTime: { value: 'colonDate' },
	MediaOriginalBroadcastDateTime: { value: 'colonDate' }
};
