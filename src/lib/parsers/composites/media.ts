/** Computed tags of sound and films: durations, bit rates, rotation. */
import type { Composite, Inputs, Made } from '../composite-inputs.ts';
import { toNumber, toNumbers } from '../conversions/numbers.ts';
import { valueOf } from '../print.ts';
import type { RawValue, Tag } from '../model.ts';

const numberOf = (tag: Tag) => toNumber(valueOf(tag) as RawValue);

/** Bits a second of all media data over the length of the movie. */
function averageBitRate(inputs: Inputs): Made | undefined {
	const seconds = inputs.all('QuickTime:Duration').map(numberOf)[0] ?? 0;
	const bytes = inputs.all('QuickTime:MediaDataSize').reduce((sum, tag) => sum + numberOf(tag), 0);
	return seconds > 0 ? Math.round((bytes * 8) / seconds) : undefined;
}

/** Degrees that the picture of the first video track is turned by, from its matrix. */
function rotation(inputs: Inputs): Made | undefined {
	const video = inputs.all('QuickTime:HandlerType').find((tag) => tag.raw === 'vide');
	if (!video) return undefined;
	const matrix = inputs.all('MatrixStructure').find((tag) => tag.group1 === video.group1);
	const [a = 0, b = 0] = matrix ? toNumbers(matrix.raw) : [];
	if (a === 0 && b === 0) return undefined;
	const degrees = (Math.atan2(b, a) * 180) / Math.PI;
	return Math.round((degrees < 0 ? degrees + 360 : degrees) * 1000) / 1000;
}

/** One number over another. */
function quotient(amount: string, rate: string) {
	return (inputs: Inputs): Made | undefined => {
		const [top, bottom] = [inputs.number(amount), inputs.number(rate)];
		return !top || !bottom ? undefined : top / bottom;
	};
}

/** The length of Monkey's Audio: all its blocks are of one size but the last. */
function blocks(inputs: Inputs): Made | undefined {
	const [rate, frames, each, last] = ['SampleRate', 'TotalFrames', 'BlocksPerFrame', 'FinalFrameBlocks'].map(
		(name) => inputs.number(`APE:${name}`)
	);
	if (!rate || !frames || each === undefined || last === undefined) return undefined;
	return ((frames - 1) * each + last) / rate;
}

/** Samples in a frame of MPEG audio by version and layer as stored (version 3: 1; layer 1: III, 2: II, 3: I). */
function samplesInFrame(inputs: Inputs): number {
	const layer = inputs.number('MPEG:AudioLayer');
	if (layer === 3) return 384;
	return layer === 1 && inputs.number('MPEG:MPEGAudioVersion') !== 3 ? 576 : 1152;
}

/** Seconds that the counted frames of MPEG audio take. */
function framesDuration(inputs: Inputs): number | undefined {
	// The header has the rate as a number of a list.
	const rate = parseFloat(inputs.printed('MPEG:SampleRate') ?? '');
	const frames = inputs.number('MPEG:VBRFrames');
	return frames && rate ? (frames * samplesInFrame(inputs)) / rate : undefined;
}

/** The length of MPEG audio or video: from the count of frames, else from the bytes at the rate that is told. */
function mpegDuration(inputs: Inputs): Made | undefined {
	const counted = framesDuration(inputs);
	if (counted !== undefined) return counted;
	const rates = ['MPEG:AudioBitrate', 'MPEG:VideoBitrate'].map((name) => inputs.number(name));
	// Pictures take a variable part of the bytes.
	if (inputs.has('MPEG:VideoBitrate') && rates[1] === undefined) return undefined;
	const bits = rates.reduce<number>((sum, rate) => sum + (rate ?? 0), 0);
	const bytes = inputs.fileSize - (inputs.number('ID3Size') ?? 0);
	return bits > 0 && bytes > 0 ? (8 * bytes) / bits : undefined;
}

function mpegBitRate(inputs: Inputs): Made | undefined {
	const [bytes, seconds] = [inputs.number('MPEG:VBRBytes'), framesDuration(inputs)];
	return bytes && seconds ? (8 * bytes) / seconds : undefined;
}

/** The length of AVI: that of its video where there are several streams. */
function riffDuration(inputs: Inputs): Made | undefined {
	const [rate, count] = [inputs.number('RIFF:FrameRate'), inputs.number('RIFF:FrameCount')];
	const [videoRate, videoCount] = [inputs.number('VideoFrameRate'), inputs.number('VideoFrameCount')];
	if (!rate || count === undefined) return undefined;
	// The header may count less than the stream: of a file in several parts it tells of the first.
	if (videoRate && videoCount !== undefined) {
		const [own, video] = [count / rate, videoCount / videoRate];
		return video > 1.2 * own && video < 3 * own ? video : own;
	}
	return count / rate;
}

/** The length of a wave: its data, or the whole file where it has none (AVI without pictures), over the bytes of a second. */
function waveDuration(inputs: Inputs): Made | undefined {
	if (inputs.type === 'WV' || inputs.number('FrameCount') || inputs.number('VideoFrameCount'))
		return undefined;
	const [bytes, speed] = [inputs.number('RIFF:DataSize'), inputs.number('RIFF:AvgBytesPerSec')];
	if (!speed || (bytes === undefined && inputs.type !== 'AVI' && inputs.type !== 'WAV')) return undefined;
	return (bytes || inputs.fileSize) / speed;
}

/** What no count tells, told by the size of the file. */
function bySize(rate: string, bits: number) {
	return (inputs: Inputs): Made | undefined => {
		const speed = inputs.number(rate);
		if (!speed) return undefined;
		return (inputs.fileSize * bits) / speed;
	};
}

export const media: readonly Composite[] = [
	{
		id: 'QuickTime-AvgBitrate',
		name: 'AvgBitrate',
		needs: ['QuickTime:MediaDataSize', 'QuickTime:Duration'],
		print: 'bitRate',
		compute: averageBitRate
	},
	{
		id: 'QuickTime-Rotation',
		name: 'Rotation',
		needs: ['QuickTime:MatrixStructure', 'QuickTime:HandlerType'],
		compute: rotation
	},
	{
		id: 'AIFF-Duration',
		name: 'Duration',
		needs: ['AIFF:SampleRate', 'AIFF:NumSampleFrames'],
		print: 'duration',
		compute: quotient('AIFF:NumSampleFrames', 'AIFF:SampleRate')
	},
	{
		id: 'APE-Duration',
		name: 'Duration',
		needs: ['APE:SampleRate', 'APE:TotalFrames', 'APE:BlocksPerFrame', 'APE:FinalFrameBlocks'],
		print: 'duration',
		compute: blocks
	},
	{
		id: 'FLAC-Duration',
		name: 'Duration',
		needs: ['FLAC:SampleRate', 'FLAC:TotalSamples'],
		print: 'duration',
		compute: quotient('FLAC:TotalSamples', 'FLAC:SampleRate')
	},
	{
		id: 'MPEG-AudioBitrate',
		name: 'AudioBitrate',
		needs: ['MPEG:VBRBytes', 'MPEG:VBRFrames', 'MPEG:MPEGAudioVersion', 'MPEG:SampleRate'],
		also: ['MPEG:AudioLayer'],
		print: 'bitRate',
		compute: mpegBitRate
	},
	{
		id: 'MPEG-Duration',
		name: 'Duration',
		uses: ['MPEG:AudioBitrate', 'MPEG:VideoBitrate', 'MPEG:VBRFrames'],
		also: ['ID3Size', 'MPEG:SampleRate', 'MPEG:MPEGAudioVersion', 'MPEG:AudioLayer'],
		print: 'approximateDuration',
		compute: mpegDuration
	},
	{
		id: 'RIFF-Duration',
		name: 'Duration',
		needs: ['RIFF:FrameRate', 'RIFF:FrameCount'],
		also: ['VideoFrameRate', 'VideoFrameCount'],
		print: 'duration',
		compute: riffDuration
	},
	{
		id: 'RIFF-Duration2',
		name: 'Duration',
		needs: ['RIFF:AvgBytesPerSec'],
		also: ['RIFF:DataSize', 'FrameCount', 'VideoFrameCount'],
		unseen: true,
		print: 'duration',
		compute: waveDuration
	},
	{
		id: 'Vorbis-Duration',
		name: 'Duration',
		needs: ['Vorbis:NominalBitrate'],
		print: 'approximateDuration',
		compute: bySize('Vorbis:NominalBitrate', 8)
	}
];
