/**
 * What films and sound say of how they are coded, as fields of an item: which tag of which container gives a field is data, a list
 * of ExifTool's names, best first (https://exiftool.org/TagNames/). What they say of their music is song.ts.
 */
import type { Music } from '#lib/parsers/music.ts';
import type { MediaKind } from '#lib/parsers/registry.ts';
import { codecName, codecNumbers, codecOfType, usualCodecOfType } from './codecs.ts';
import type { Item } from './item.ts';
import { songFields } from './song.ts';
import { textOf, type TagIndex } from './tag-index.ts';

const sources = {
	fps: [
		...['QuickTime:VideoFrameRate', 'Matroska:VideoFrameRate', 'RIFF:VideoFrameRate', 'RIFF:FrameRate'],
		...['MPEG:FrameRate', 'M2TS:FrameRate', 'Theora:FrameRate', 'Flash:FrameRate', 'MXF:FrameRate'],
		'XMP-xmpDM:VideoFrameRate'
	],
	channels: [
		...['AudioChannels', 'RIFF:NumChannels', 'AIFF:NumChannels', 'FLAC:Channels', 'AAC:Channels'],
		...['MAC:Channels', 'Real:Channels', 'ChannelCount', 'NumChannels', 'Channels']
	],
	// Of spectral band replication the rate it is played at.
	samplerate: [
		...['MPEG:SampleRate', 'RIFF:SampleRate', 'FLAC:SampleRate', 'Matroska:OutputAudioSampleRate'],
		...['Matroska:AudioSampleRate', 'QuickTime:AudioSampleRate', 'ASF:AudioSampleRate'],
		...['Flash:AudioSampleRate', 'M2TS:AudioSampleRate', 'SampleRate', 'AudioSampleRate']
	],
	bitrate: {
		audio: [
			...['Composite:AudioBitrate', 'MPEG:AudioBitrate', 'Vorbis:NominalBitrate', 'ASF:MaxBitrate'],
			...['Real:AvgBitrate', 'AverageBitrate', 'Composite:AvgBitrate']
		],
		video: ['Composite:AvgBitrate', 'Real:AvgBitrate']
	}
} as const;

/** Where a codec may be told, and what is made of it. */
interface CodecSource {
	readonly source: string;
	readonly name: (written: string) => string | undefined;
}
const byName = (source: string): CodecSource => ({ source, name: codecName });
const byNumber = (source: string, kind: keyof typeof codecNumbers): CodecSource => ({
	source,
	name: (written) => codecNumbers[kind][Number(written)]
});

const pictureCodecs: readonly CodecSource[] = [
	byName('CompressorID'),
	byName('Matroska:VideoCodecID'),
	byName('RIFF:VideoCodec'),
	byNumber('M2TS:VideoStreamType', 'stream'),
	byNumber('Flash:VideoEncoding', 'flashPicture'),
	{ source: 'ASF:VideoCodecName', name: windowsCodec },
	{ source: 'Theora:FrameRate', name: () => 'theora' }
];
const soundCodecs: readonly CodecSource[] = [
	byName('AudioFormat'),
	byName('Track2:OriginalFormat'),
	byName('Matroska:AudioCodecID'),
	byName('AIFF:CompressionType'),
	byNumber('ASF:AudioCodecID', 'wave'),
	byNumber('RIFF:Encoding', 'wave'),
	byNumber('M2TS:AudioStreamType', 'stream'),
	byNumber('Flash:AudioEncoding', 'flashSound'),
	{ source: 'Opus:AudioChannels', name: () => 'opus' },
	{ source: 'Vorbis:SampleRate', name: () => 'vorbis' },
	{ source: 'FLAC:SampleRate', name: () => 'flac' }
];

/** ASF tells a name that people read. */
function windowsCodec(written: string): string | undefined {
	return /^(?:windows media (?:video|screen)|wm[vs])/i.test(written) ? 'wmv' : codecName(written);
}

type AvFields = {
	-readonly [
		K in
			| 'codec'
			| 'sound'
			| 'fps'
			| 'bitrate'
			| 'channels'
			| 'samplerate'
			| 'artist'
			| 'album'
			| 'genre'
			| 'year'
			| 'key'
			| 'bpm'
			| 'song'
	]?: Item[K] | undefined;
};

/**
 * What a film or a recording says of itself; nothing for other kinds.
 * @param music what of it is music, by the names of music
 * @param file what of the file itself is needed: ExifTool's type, bytes, and seconds where they are known
 */
export function avFields(
	tags: TagIndex,
	music: Music,
	kind: MediaKind,
	file: { readonly type: string; readonly size: number; readonly duration: number | undefined }
): AvFields {
	if (kind !== 'audio' && kind !== 'video') return {};
	const film = kind === 'video';
	const sound = soundCodec(tags, file.type);
	return {
		codec: film ? codec(tags, pictureCodecs, 'V_') : sound,
		sound: film ? sound : undefined,
		fps: film ? rounded(between(tags, sources.fps, 0.1, 1000), 1000) : undefined,
		bitrate: bitrate(tags, kind, file),
		channels: channels(tags),
		samplerate: sampleRate(tags),
		...songFields(tags, music, film)
	};
}

function codec(tags: TagIndex, from: readonly CodecSource[], matroska: string): string | undefined {
	for (const { source, name } of from) {
		const found = tags.first([source], name);
		if (found !== undefined) return found;
	}
	// One name for every track of Matroska: its letter tells which kind it is.
	for (const { value } of tags.named('CodecID')) {
		const id = textOf(value);
		const found = id.startsWith(matroska) ? codecName(id) : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}

function soundCodec(tags: TagIndex, type: string): string | undefined {
	const fixed = codecOfType[type];
	if (fixed !== undefined) return fixed;
	const told = codec(tags, soundCodecs, 'A_');
	if (told !== undefined) return told;
	const layer = tags.printed(['MPEG:AudioLayer']);
	if (layer !== undefined && /^[123]$/.test(layer)) return `mp${layer}`;
	return usualCodecOfType[type];
}

function channels(tags: TagIndex): number | undefined {
	const told = between(tags, sources.channels, 1, 255);
	if (told !== undefined) return Number.isInteger(told) ? told : undefined;
	// Of MPEG how the channels are coded, which is one way for one and others for two.
	const mode = tags.printed(['MPEG:ChannelMode']);
	return mode === undefined ? undefined : /single|mono/i.test(mode) ? 1 : 2;
}

/** Hertz; some formats keep a code and print the rate, and a rate of pictures goes by the same name. */
function sampleRate(tags: TagIndex): number | undefined {
	for (const source of sources.samplerate) {
		const tag = tags.find(source);
		const rate = tag && Number(textOf(tag.printed ?? tag.value));
		if (rate !== undefined && rate >= 1000 && rate <= 50_000_000) return Math.round(rate);
	}
	return undefined;
}

/** Bits a second: as the file says, else its bytes by its length. */
function bitrate(
	tags: TagIndex,
	kind: 'audio' | 'video',
	{ size, duration }: { readonly size: number; readonly duration: number | undefined }
): number | undefined {
	const bytes = kind === 'audio' ? between(tags, ['RIFF:AvgBytesPerSec'], 1, 1e9) : undefined;
	const told = bytes === undefined ? between(tags, sources.bitrate[kind], 100, 1e11) : bytes * 8;
	// Of a moment there is no rate worth telling.
	const counted = duration !== undefined && duration >= 0.1 ? (size * 8) / duration : undefined;
	return rounded(told ?? counted, 1);
}

function between(tags: TagIndex, from: readonly string[], least: number, most: number): number | undefined {
	return tags.first(from, (text) => {
		const value = text === '' ? NaN : Number(text.split(/[ ,]/, 1)[0]);
		return value >= least && value <= most ? value : undefined;
	});
}

const rounded = (value: number | undefined, parts: number) =>
	value === undefined ? undefined : Math.round(value * parts) / parts;
