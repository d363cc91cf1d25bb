/**
 * What films and sound say of themselves, as fields of an item: which tag of which container gives a field is data, a list of
 * ExifTool's names, best first (https://exiftool.org/TagNames/). Names of programs for music are those of MusicBrainz Picard's
 * tag map (https://picard-docs.musicbrainz.org/en/appendices/tag_mapping.html) as ExifTool shows them.
 */
import type { MediaKind } from '#lib/parsers/registry.ts';
import { codecName, codecNumbers, codecOfType, usualCodecOfType } from './codecs.ts';
import type { Item } from './item.ts';
import { keyName } from './musical-key.ts';
import { textOf, type TagIndex } from './tag-index.ts';

const sources = {
	artist: [
		...['ID3:Artist', 'Vorbis:Artist', 'ItemList:Artist', 'ItemList:AlbumArtist', 'Keys:Artist'],
		...['UserData:Artist', 'APE:Artist', 'Matroska:Artist', 'Matroska:Artist-und', 'RIFF:Artist'],
		...['ASF:Author', 'Flash:Artist', 'AIFF:Author', 'Real:Author', 'XMP-xmpDM:Artist'],
		...['ID3:Band', 'Vorbis:Albumartist', 'AlbumArtist']
	],
	album: [
		...['ID3:Album', 'Vorbis:Album', 'ItemList:Album', 'Keys:Album', 'UserData:Album', 'APE:Album'],
		...['ASF:AlbumTitle', 'Matroska:Album', 'Matroska:Album-und', 'RIFF:Product', 'Flash:Album'],
		'XMP-xmpDM:Album'
	],
	genre: [
		...['ID3:Genre', 'Vorbis:Genre', 'ItemList:Genre', 'Keys:Genre', 'UserData:Genre', 'APE:Genre'],
		...['ASF:Genre', 'Matroska:Genre', 'Matroska:Genre-und', 'RIFF:Genre', 'Flash:Genre', 'XMP-xmpDM:Genre']
	],
	recorded: [
		...['ID3:RecordingTime', 'ID3:OriginalReleaseTime', 'ID3:ReleaseTime', 'ID3:Year', 'Vorbis:Date'],
		...['Vorbis:Year', 'ItemList:ContentCreateDate', 'APE:Year', 'APE:Date', 'ASF:Year', 'Matroska:Date'],
		...['Matroska:DateReleased', 'Matroska:DateRecorded', 'RIFF:DateCreated', 'Flash:Date', 'Year']
	],
	key: [
		...['InitialKey', 'Initialkey', 'Tkey', 'WmInitialkey', 'Vorbis:Key', 'APE:Key', 'Matroska:Key'],
		...['ID3:Key', 'iTunes:Key', 'Keys:Key', 'XMP-xmpDM:Key']
	],
	bpm: [
		...['BeatsPerMinute', 'BPM', 'Bpm', 'TBPM', 'Tbpm', 'WmBeatsperminute', 'Vorbis:Tempo', 'APE:Tempo'],
		...['RIFF:Tempo', 'XMP-xmpDM:Tempo']
	],
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

/** When a recording was made or came out: where one is written, it dates the item. */
export const recordedSources: readonly string[] = sources.recorded;

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
	]?: Item[K] | undefined;
};

/**
 * What a film or a recording says of itself; nothing for other kinds.
 * @param file what of the file itself is needed: ExifTool's type, bytes, and seconds where they are known
 */
export function avFields(
	tags: TagIndex,
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
		artist: tags.text(sources.artist),
		album: tags.text(sources.album),
		genre: tags.printed(sources.genre),
		year: yearOf(tags.text(sources.recorded)),
		key: tags.first(sources.key, keyName),
		// What iTunes has no tempo for is 0; above this it is no tempo.
		bpm: rounded(between(tags, sources.bpm, 1, 999), 10)
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

function yearOf(text: string | undefined): number | undefined {
	const year = Number(/\d{4}/.exec(text ?? '')?.[0]);
	return year > 1000 ? year : undefined;
}
