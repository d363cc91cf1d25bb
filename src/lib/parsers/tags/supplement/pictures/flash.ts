/** What ExifTool's listing does not tell of the tags of Flash films. */
import type { Supplement } from '../../../table.ts';

const rate = { value: 'times1000', print: 'bitRate' } as const;
const seconds = { print: 'duration' } as const;

export const flashMain: Supplement = { Duration: seconds };

export const flashMeta: Supplement = {
	audiodatarate: rate,
	videodatarate: rate,
	duration: seconds,
	starttime: seconds,
	totalduration: seconds,
	framerate: { print: 'frameRate' },
	keyframesFilepositions: { list: true },
	keyframesTimes: { list: true }
};

export const flashAudio: Supplement = {
	'Bit4-5': { value: 'flashSampleRate' },
	'Bit6': { value: 'flashSampleSize' },
	'Bit7': { value: 'plusOne' }
};
