/** What ExifTool's listing does not tell of RIFF: conversions, and the names of the several codecs of one id. */
import type { Supplement } from '../../../table.ts';

const date = { value: 'riffDate' } as const;
const rate = { value: 'reciprocal', print: 'frameRate' } as const;
const size = { print: 'bytesText' } as const;

export const riffAudioFormat: Supplement = { 0: { hex: true } };

export const riffAVIHeader: Supplement = {
	0: { value: 'perMillion', print: 'frameRate' },
	1: { print: 'kilobytesASecond' }
};

export const riffStreamHeader: Supplement = {
	'5:AudioSampleRate': { value: 'reciprocal', print: 'riffRate' },
	'5:VideoFrameRate': rate,
	'5:StreamSampleRate': rate,
	10: { print: 'codecQuality' },
	11: { print: 'sampleSize' }
};

export const riffBroadcastExt: Supplement = {
	320: { value: 'broadcastDate' },
	338: { value: 'longOfTwo' },
	348: { value: 'hexOfBytes' }
};

export const riffSampler: Supplement = { 6: { value: 'bytesWithColons' } };

export const riffAcidizer: Supplement = { 16: { print: 'slashPair' } };

export const riffDS64: Supplement = { 0: size, 1: size };

export const riffMain: Supplement = { IDIT: date };
export const riffInfo: Supplement = { IDIT: date, ICRD: { value: 'colonsForHyphens' }, DTIM: date };
