/**
 * The boxes of a movie and its tracks: headers, handlers, sample descriptions.
 * Specs: ISO/IEC 14496-12 (movie, track, media), QuickTime File Format (sample descriptions, aperture, timecode).
 */
import { ByteReader } from '../../io/byte-reader.ts';
import type { RawValue } from '../../model.ts';
import { boxesIn, type Box } from './boxes.ts';
import { handler } from './handler.ts';
import { metaBox, userData } from './metadata.ts';
import { fixed, readFields, type Field, type Movie } from './movie.ts';
import { fieldsBox, open, read, type Rule } from './rules.ts';
import { sampleTable } from './samples.ts';
import { textOfBytes } from './text.ts';
import { canonTrack, uuidBox } from './uuid.ts';

const movieFields: Field[] = [
	['MovieHeaderVersion', 'u8'],
	3,
	['CreateDate', 'date'],
	['ModifyDate', 'date'],
	['TimeScale', 'u32'],
	['Duration', 'long'],
	['PreferredRate', 'rate'],
	['PreferredVolume', 'ufixed16'],
	10,
	['MatrixStructure', 'fixed32', 9],
	['PreviewTime', 'u32'],
	['PreviewDuration', 'u32'],
	['PosterTime', 'u32'],
	['SelectionTime', 'u32'],
	['SelectionDuration', 'u32'],
	['CurrentTime', 'u32'],
	['NextTrackID', 'u32']
];
const movieDurations = new Set([
	'Duration',
	'PreviewTime',
	'PreviewDuration',
	'PosterTime',
	'SelectionTime',
	'SelectionDuration',
	'CurrentTime'
]);

const trackFields: Field[] = [
	['TrackHeaderVersion', 'u8'],
	3,
	['TrackCreateDate', 'date'],
	['TrackModifyDate', 'date'],
	['TrackID', 'u32'],
	4,
	['TrackDuration', 'long'],
	8,
	['TrackLayer', 'u16'],
	2,
	['TrackVolume', 'ufixed16'],
	2,
	['MatrixStructure', 'fixed32', 9],
	['ImageWidth', 'whole32'],
	['ImageHeight', 'whole32']
];

const mediaFields: Field[] = [
	['MediaHeaderVersion', 'u32'],
	['MediaCreateDate', 'date'],
	['MediaModifyDate', 'date'],
	['MediaTimeScale', 'u32'],
	['MediaDuration', 'long'],
	['MediaLanguageCode', 'u16']
];

const scaled = (value: RawValue, scale: number) => (scale > 0 ? Number(value) / scale : value);

/** Counts are told only where they say something: sizes of a track that is not seen are 0 and left out. */
function movieHeader(box: Box, movie: Movie): void {
	readFields(movie, box, 'QuickTime::MovieHeader', movieFields, (name, value) => {
		if (name === 'TimeScale') movie.timeScale = Number(value);
		return movieDurations.has(name) ? scaled(value, movie.timeScale) : value;
	});
}

function trackHeader(box: Box, movie: Movie): void {
	readFields(movie, box, 'QuickTime::TrackHeader', trackFields, (name, value) => {
		if (name === 'TrackID' && movie.track) movie.track.id = Number(value);
		if (name === 'TrackDuration') return scaled(value, movie.timeScale);
		if (name === 'ImageWidth' || name === 'ImageHeight') return value === 0 ? undefined : value;
		return value;
	});
}

function mediaHeader(box: Box, movie: Movie): void {
	readFields(movie, box, 'QuickTime::MediaHeader', mediaFields, (name, value) => {
		const { track } = movie;
		if (name === 'MediaTimeScale' && track) track.timeScale = Number(value);
		if (name === 'MediaDuration' && track) track.length = Number(value);
		if (name === 'MediaLanguageCode' && value === 0) return undefined;
		return name === 'MediaDuration' ? scaled(value, track?.timeScale ?? 0) : value;
	});
}

const fixedList = (name: string): Rule =>
	read((box, movie) => {
		const reader = new ByteReader(box.bytes);
		const values: number[] = [];
		while (reader.remaining >= 4 && values.length < 3) values.push(fixed(reader.i32()));
		movie.tag('QuickTime::TrackAperture', name, values, box.offset, box.bytes.length);
	});

const references = [
	['cdsc', 'ContentDescribes'],
	['chap', 'ChapterListTrackID'],
	['clcp', 'ClosedCaptionTrack'],
	['fall', 'AlternateFormatTrack'],
	['folw', 'SubtitleTrack'],
	['forc', 'ForcedSubtitleTrack'],
	['mpod', 'ElementaryStreamTrack'],
	['scpt', 'TranscriptTrack'],
	['ssrc', 'Non-primarySourceTrack'],
	['sync', 'SyncronizedTrack'],
	['tmcd', 'TimecodeTrack']
].map(([type = '', name = '']): [string, Rule] => [
	type,
	read((box, movie) => {
		const reader = new ByteReader(box.bytes);
		const ids: number[] = [];
		while (reader.remaining >= 4 && ids.length < 1024) ids.push(reader.u32());
		// Object descriptors refer to themselves first.
		if (type === 'mpod' && ids.length > 1 && ids[0] === 1) ids.shift();
		movie.tag('QuickTime::TrackRef', name, ids, box.offset, box.bytes.length);
	})
]);

const dataReference: Rule = open(
	[
		['url ', 'URL'],
		['url\0', 'URL'],
		['urn ', 'URN']
	].map(([type = '', name = '']): [string, Rule] => [
		type,
		read((box, movie) => {
			const text = textOfBytes(box.bytes.subarray(4));
			if (text) movie.tag('QuickTime::DataRef', name, text, box.offset + 4, box.bytes.length - 4);
		})
	]),
	{ skip: () => 8 }
);

const genericHeader = open([
	[
		'gmin',
		fieldsBox('QuickTime::GenMediaInfo', [
			['GenMediaVersion', 'u8'],
			['GenFlags', 'u8', 3],
			['GenGraphicsMode', 'u16'],
			['GenOpColor', 'u16', 3],
			['GenBalance', 'fixed16']
		])
	],
	[
		'tmcd',
		open([
			[
				'tcmi',
				read((box, movie) => {
					readFields(movie, box, 'QuickTime::TCMediaInfo', [
						4,
						['TextFont', 'u16'],
						['TextFace', 'u16'],
						['TextSize', 'u16'],
						2,
						['TextColor', 'u16', 3],
						['BackgroundColor', 'u16', 3]
					]);
					const length = box.bytes[24] ?? 0;
					movie.tag(
						'QuickTime::TCMediaInfo',
						'FontName',
						textOfBytes(box.bytes.subarray(25, 25 + length)),
						box.offset + 25,
						length
					);
				})
			]
		])
	]
]);

const mediaInfo = open([
	['vmhd', fieldsBox('QuickTime::VideoHeader', [4, ['GraphicsMode', 'u16'], ['OpColor', 'u16', 3]])],
	['smhd', fieldsBox('QuickTime::AudioHeader', [4, ['Balance', 'fixed16']])],
	[
		'hmhd',
		fieldsBox('QuickTime::HintHeader', [
			4,
			['MaxPDUSize', 'u16'],
			['AvgPDUSize', 'u16'],
			['MaxBitrate', 'u32'],
			['AvgBitrate', 'u32']
		])
	],
	['gmhd', genericHeader],
	['hdlr', handler],
	['dinf', open([['dref', dataReference]])],
	['stbl', sampleTable]
]);

const media = open([
	['mdhd', read(mediaHeader)],
	['hdlr', handler],
	[
		'elng',
		read((box, movie) => {
			movie.tag(
				'QuickTime::Media',
				'ExtendedLanguageTag',
				textOfBytes(box.bytes.subarray(4)),
				box.offset + 4,
				box.bytes.length - 4
			);
		})
	],
	['minf', mediaInfo]
]);

const track = open(
	[
		['tkhd', read(trackHeader)],
		[
			'tapt',
			open([
				['clef', fixedList('CleanApertureDimensions')],
				['prof', fixedList('ProductionApertureDimensions')],
				['enof', fixedList('EncodedPixelsDimensions')]
			])
		],
		['tref', open(references)],
		['mdia', media],
		['udta', userData],
		['meta', metaBox],
		['uuid', uuidBox]
	],
	{
		enter: (movie) => {
			movie.track = { number: ++movie.tracks, id: 0, handler: '', timeScale: 0, length: 0 };
		},
		leave: (movie) => {
			const { track } = movie;
			if (track) {
				canonTrack(track, movie);
				const { id, handler, timeScale, length, samples } = track;
				if (handler === 'vide' || handler === 'soun')
					movie.fragments.track(id, handler === 'vide', timeScale, length, samples?.count, samples?.time);
			}
			movie.track = undefined;
		}
	}
);

/** What is told of the fragments that follow. */
const extension = open([
	[
		'mehd',
		read(({ bytes }, { fragments, timeScale }) => {
			fragments.length(bytes, timeScale);
		})
	],
	[
		'trex',
		read(({ bytes }, { fragments }) => {
			fragments.extends(bytes);
		})
	]
]);

/** Where dash cameras list what they keep beside their tracks. */
const blockList: Rule = {
	kind: 'place',
	at: ({ start, end }, movie) => {
		movie.tag('QuickTime::Movie', 'GPSDataList', { binary: end - start }, start, end - start);
	}
};

/** `moov` */
export const movieBox: Rule = open([
	['mvhd', read(movieHeader)],
	['trak', track],
	['gps ', blockList],
	['mvex', extension],
	['udta', userData],
	['meta', metaBox],
	['uuid', uuidBox]
]);

/** `moof` */
export const fragmentBox: Rule = open([
	[
		'mfhd',
		read((box, movie) => {
			const reader = new ByteReader(box.bytes).skip(4);
			movie.tag('QuickTime::MovieFragHdr', 'MovieFragmentSequence', reader.u32(), box.offset + 4, 4);
		})
	],
	[
		'traf',
		read(({ bytes, offset }, { fragments, found }) => {
			fragments.fragment(boxesIn(bytes, offset, found.budget));
		})
	]
]);

/** `sidx` */
export const indexBox: Rule = read(({ bytes, offset, size }, { fragments }) => {
	fragments.index(bytes, offset + size);
});
