/**
 * Sample descriptions: which codec a track has and how (`stsd`), and its frame rate.
 * Specs: ISO/IEC 14496-12 §8.5, ISO/IEC 14496-15, QuickTime File Format "Sample descriptions".
 */
import { pushFacts } from '../../blocks/facts.ts';
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import { hex } from '../../io/hex.ts';
import type { RawValue } from '../../model.ts';
import { boxesIn, boxesToEnd, type Box, type BoxRules } from './boxes.ts';
import { readDecoder } from './decoder.ts';
import { emptyCode } from './handler.ts';
import { readHintDescription } from './hints.ts';
import { readFields, type Field, type Movie } from './movie.ts';
import { fieldsBox, open, read, type Rule } from './rules.ts';
import { measureDescription, soundConfigs } from './sound-config.ts';
import { entryNamed } from './tables.ts';
import { pascalOrC, textOfBytes } from './text.ts';

/** Frames a second: samples against their time, for pictures only. */
const timeToSample: Rule = read((box, movie) => {
	const { track } = movie;
	const reader = new ByteReader(box.bytes);
	reader.skip(4);
	const claimed = reader.u32();
	if (track && claimed > 0) track.duration = new ByteReader(box.bytes).seek(12).u32();
	if (track?.handler !== 'vide') return;
	let samples = 0;
	let time = 0;
	for (let index = 0; index < claimed && reader.remaining >= 8; index++) {
		const count = reader.u32();
		samples += count;
		time += count * reader.u32();
	}
	track.samples = { count: samples, time };
	if (time > 0 && track.timeScale > 0) {
		movie.tag(
			'QuickTime::SampleTable',
			'VideoFrameRate',
			(samples * track.timeScale) / time,
			box.offset,
			box.bytes.length
		);
	}
});

/** `colr` with numbers instead of a profile (ISO/IEC 14496-12 §12.1.5). */
export function readColour(box: Box, movie: Movie): void {
	const type = latin1(box.bytes.subarray(0, 4));
	if (type !== 'nclx' && type !== 'nclc') return;
	const fields: Field[] = [
		['ColorProfiles', 'code'],
		['ColorPrimaries', 'u16'],
		['TransferCharacteristics', 'u16'],
		['MatrixCoefficients', 'u16']
	];
	if (type === 'nclx') fields.push(['VideoFullRangeFlag', 'u8']);
	readFields(movie, box, 'QuickTime::ColorRep', fields, (name, value) =>
		name === 'VideoFullRangeFlag' ? Number(value) >> 7 : value
	);
}

const bitRates = fieldsBox('QuickTime::Bitrate', [
	['BufferSize', 'u32'],
	['MaxBitrate', 'u32'],
	['AverageBitrate', 'u32']
]);

const rights = open(
	[
		['aver', 'VersionRestrictions'],
		['medi', 'MediaFlags'],
		['mode', 'ModeFlags'],
		['plat', 'Platform'],
		['song', 'ItemID'],
		['tran', 'TransactionID'],
		['veID', 'ItemVendorID'],
		['tool', 'ItemTool']
	].map(([type = '', name = '']): [string, Rule] => [
		type,
		read((box, movie) => {
			const value = type === 'tool' ? textOfBytes(box.bytes) : `0x${hex(box.bytes)}`;
			movie.tag('QuickTime::Rights', name, value, box.offset, box.bytes.length);
		})
	])
);

const schemeInfo = open(
	[
		['cert', 'Certificate'],
		['iviv', 'InitializationVector'],
		['key ', 'KeyID'],
		['name', 'UserName'],
		['user', 'UserID']
	]
		.map(([type = '', name = '']): [string, Rule] => [
			type,
			read((box, movie) => {
				const { bytes } = box;
				const binary = type === 'cert';
				const prefix = type === 'key ' || type === 'user' ? '0x' : '';
				const value =
					type === 'name'
						? textOfBytes(bytes)
						: binary
							? { binary: bytes.length, bytes }
							: prefix + hex(bytes);
				movie.tag('QuickTime::SchemeInfo', name, value, box.offset, bytes.length);
			})
		])
		.concat([['righ', rights]])
);

const protection = open([
	[
		'frma',
		read((box, movie) => {
			movie.tag(
				'QuickTime::ProtectionInfo',
				'OriginalFormat',
				latin1(box.bytes.subarray(0, 4)),
				box.offset,
				4
			);
		})
	],
	[
		'schm',
		read((box, movie) => {
			const reader = new ByteReader(box.bytes);
			reader.skip(4);
			const push = (name: string, value: RawValue, at: number, size: number) => {
				movie.tag('QuickTime::SchemeType', name, value, box.offset + at, size);
			};
			push('SchemeType', reader.latin1(4), 4, 4);
			push('SchemeVersion', reader.u16(), 8, 2);
			push('SchemeURL', textOfBytes(reader.take(reader.remaining)), 10, box.bytes.length - 10);
		})
	],
	['schi', schemeInfo]
]);

const wave = open([
	['esds', read(readDecoder)],
	...soundConfigs,
	[
		'frma',
		read((box, movie) => {
			movie.tag('QuickTime::Wave', 'PurchaseFileFormat', latin1(box.bytes.subarray(0, 4)), box.offset, 4);
		})
	],
	[
		'enda',
		read((box, movie) => {
			movie.tag('QuickTime::Wave', 'Endianness', new ByteReader(box.bytes).u16(), box.offset, 2);
		})
	]
]);

const channelLayout: Rule = read((box, movie) => {
	const fields: Field[] = [
		4,
		['LayoutFlags', 'u16'],
		['AudioChannels', 'u16'],
		['AudioChannelTypes', 'u32'],
		['NumChannelDescriptions', 'u32']
	];
	let flags = 0;
	let known = true;
	readFields(movie, box, 'QuickTime::ChannelLayout', fields, (name, value) => {
		if (name === 'LayoutFlags') {
			flags = Number(value);
			known = flags !== 0 && flags !== 1;
		}
		if (name === 'AudioChannels' && !known) return undefined;
		if (name === 'AudioChannelTypes' && flags !== 1) return undefined;
		if (name === 'NumChannelDescriptions' && flags !== 1 && flags !== 0) return undefined;
		return value;
	});
});

/** Sound from all around (https://github.com/google/spatial-media/blob/master/docs/spatial-audio-rfc.md). */
const spatialSound: Rule = read((box, movie) => {
	const channels = box.bytes.length >= 12 ? new ByteReader(box.bytes).seek(8).u32() : 0;
	readFields(movie, box, 'QuickTime::SpatialAudio', [
		['SpatialAudioVersion', 'u8'],
		['AmbisonicType', 'u8'],
		['AmbisonicOrder', 'u32'],
		['AmbisonicChannelOrdering', 'u8'],
		['AmbisonicNormalization', 'u8'],
		['AmbisonicChannels', 'u32'],
		['AmbisonicChannelMap', 'u32', Math.min(channels, Math.floor((box.bytes.length - 12) / 4))]
	]);
});

const audioParts: BoxRules<Movie> = new Map<string, Rule>([
	['wave', wave],
	['esds', read(readDecoder)],
	...soundConfigs,
	['chan', channelLayout],
	['SA3D', spatialSound],
	[
		'damr',
		read((box, movie) => {
			const reader = new ByteReader(box.bytes);
			movie.tag('QuickTime::DecodeConfig', 'EncoderVendor', reader.latin1(4), box.offset, 4);
			movie.tag('QuickTime::DecodeConfig', 'EncoderVersion', reader.u8(), box.offset + 4, 1);
		})
	],
	['btrt', bitRates],
	['sinf', protection]
]);

const visualParts: BoxRules<Movie> = new Map<string, Rule>([
	['esds', read(readDecoder)],
	['btrt', bitRates],
	['colr', read(readColour)],
	['sinf', protection],
	[
		'clap',
		read((box, movie) => {
			const reader = new ByteReader(box.bytes);
			for (const name of [
				'CleanApertureWidth',
				'CleanApertureHeight',
				'CleanApertureOffsetX',
				'CleanApertureOffsetY'
			]) {
				const at = reader.at;
				movie.tag('QuickTime::CleanAperture', name, { n: reader.i32(), d: reader.i32() }, box.offset + at, 8);
			}
		})
	],
	['pasp', fieldsBox('QuickTime::VisualSampleDesc', [['PixelAspectRatio', 'u32', 2]])],
	['fiel', fieldsBox('QuickTime::VisualSampleDesc', [['VideoFieldOrder', 'u8', 2]])],
	['gama', fieldsBox('QuickTime::VisualSampleDesc', [['Gamma', 'ufixed32']])],
	[
		'JPEG',
		read((_box, { track }) => {
			if (track) track.jpeg = true;
		})
	],
	['st3d', fieldsBox('QuickTime::VisualSampleDesc', [4, ['Stereoscopic3D', 'u8']])],
	// Google's Spherical Video V2: who says so, how the sphere lies, and which part of it the picture shows.
	[
		'sv3d',
		open([
			[
				'svhd',
				read((box, movie) => {
					const text = textOfBytes(box.bytes.subarray(4));
					movie.tag('QuickTime::sv3d', 'MetadataSource', text, box.offset + 4, box.size - 4);
				})
			],
			[
				'proj',
				open([
					[
						'prhd',
						fieldsBox('QuickTime::prhd', [
							4,
							['PoseYawDegrees', 'fixed32'],
							['PosePitchDegrees', 'fixed32'],
							['PoseRollDegrees', 'fixed32']
						])
					],
					[
						'equi',
						fieldsBox('QuickTime::equi', [
							4,
							['ProjectionBoundsTop', 'u32'],
							['ProjectionBoundsBottom', 'u32'],
							['ProjectionBoundsLeft', 'u32'],
							['ProjectionBoundsRight', 'u32']
						])
					],
					['cbmp', fieldsBox('QuickTime::cbmp', [4, ['Layout', 'u32'], ['Padding', 'u32']])]
				])
			]
		])
	]
]);

/**
 * Applies rules to the boxes that follow the fixed part of a sample description. Where that ends is not told by its version, which
 * some writers get wrong, but by the boxes. Where they do not reach exactly to the end, as where a zero follows them, ExifTool does
 * not read them: what they say is kept out of sight.
 * @param from where the shortest fixed part ends @param usual where it ends where boxes do not tell
 */
function partsBehind(
	entry: Box,
	[from, usual]: readonly [from: number, usual: number],
	rules: BoxRules<Movie>,
	movie: Movie
): void {
	const start = boxesToEnd(entry.bytes, from, movie.found.budget);
	if (start !== undefined) parts(entry, start, rules, movie);
	else
		movie.aside(() => {
			parts(entry, usual, rules, movie);
		});
}

/** Applies rules to boxes that lie in another. */
function parts(entry: Box, from: number, rules: BoxRules<Movie>, movie: Movie): void {
	for (const box of boxesIn(entry.bytes, entry.offset, movie.found.budget, from)) {
		const rule = rules.get(box.type);
		if (rule?.kind === 'read')
			movie.found.attempt(box.type, () => {
				rule.read(box, movie);
			});
		if (rule?.kind === 'open') {
			movie.found.attempt(box.type, () => {
				movie.found.budget.deeper(() => {
					parts(box, 0, rule.rules, movie);
				});
			});
		}
	}
}

/** Fields of a sample description, whose first four bytes are its size. */
const visualFields: Field[] = [
	4,
	['CompressorID', 'code'],
	12,
	['VendorID', 'code'],
	8,
	['SourceImageWidth', 'u16'],
	['SourceImageHeight', 'u16'],
	['XResolution', 'ufixed32'],
	['YResolution', 'ufixed32'],
	6,
	['CompressorName', 'bytes', 32],
	['BitDepth', 'u16']
];
const audioFields: Field[] = [
	4,
	['AudioFormat', 'code'],
	12,
	['AudioVendorID', 'code'],
	['AudioChannels', 'u16'],
	['AudioBitsPerSample', 'u16'],
	4,
	['AudioSampleRate', 'ufixed32']
];

function visualDescription(entry: Box, movie: Movie): void {
	readFields(movie, entry, 'QuickTime::VisualSampleDesc', visualFields, (name, value) => {
		if (name === 'VendorID' && value === emptyCode) return undefined;
		if (name !== 'CompressorName') return value;
		const text = pascalOrC(Uint8Array.from(value as number[]));
		return text || undefined;
	});
	const reader = new ByteReader(entry.bytes).seek(32);
	if (movie.track?.handler === 'vide')
		pushFacts({ width: reader.u16(), height: reader.u16() }, [entry.offset + 32, 4], movie.found);
	partsBehind(entry, [86, 86], visualParts, movie);
}

function audioDescription(entry: Box, movie: Movie): void {
	readFields(movie, entry, 'QuickTime::AudioSampleDesc', audioFields, (name, value) =>
		name === 'AudioVendorID' && value === emptyCode ? undefined : value
	);
	movie.found.attempt('stsd', () => {
		measureDescription(entry.bytes, entry.offset, movie.found);
	});
	// QuickTime versions 1 and 2 have more fixed fields.
	const version = ((entry.bytes[16] ?? 0) << 8) | (entry.bytes[17] ?? 0);
	partsBehind(entry, [36, version === 1 ? 52 : version === 2 ? 72 : 36], audioParts, movie);
}

function otherDescription(entry: Box, movie: Movie): void {
	const reader = new ByteReader(entry.bytes).skip(4);
	const format = reader.latin1(4);
	movie.tag('QuickTime::OtherSampleDesc', 'OtherFormat', format, entry.offset + 4, 4);
	if (format === 'tmcd' && entry.bytes.length >= 32) {
		reader.seek(24);
		movie.tag(
			'QuickTime::OtherSampleDesc',
			'PlaybackFrameRate',
			{ n: reader.u32(), d: reader.u32() },
			entry.offset + 24,
			8
		);
	}
	// 3GPP's timed text has 30 bytes before its boxes, QuickTime's text 43; files mix the names up.
	if (format !== 'tmcd') partsBehind(entry, [16, format === 'text' ? 59 : 46], textParts, movie);
}

/** Fonts of a text track: a count, then numbers with counted names. The first is told. */
const textParts: BoxRules<Movie> = new Map<string, Rule>([
	[
		'ftab',
		read((box, movie) => {
			const length = box.bytes[4] ?? 0;
			movie.tag(
				'QuickTime::OtherSampleDesc',
				'FontTable',
				textOfBytes(box.bytes.subarray(5, 5 + length)),
				box.offset,
				box.bytes.length
			);
		})
	]
]);

/** `stsd`: a count, then descriptions that are boxes whose type is the codec. */
const sampleDescriptions: Rule = read((box, movie) => {
	const handlerType = movie.track?.handler ?? '';
	const describe = descriptions[handlerType] ?? otherDescription;
	for (const entry of boxesIn(box.bytes, box.offset, movie.found.budget, 8)) {
		// A description is looked at from its size on, as its field offsets count from there.
		const header = 8;
		const start = entry.offset - header - box.offset;
		const bytes = box.bytes.subarray(start, start + header + entry.bytes.length);
		movie.found.attempt('stsd', () => {
			describe({ ...entry, bytes, offset: entry.offset - header }, movie);
		});
	}
});

const descriptions: Readonly<Record<string, (entry: Box, movie: Movie) => void>> = {
	vide: visualDescription,
	soun: audioDescription,
	hint: (entry, movie) => {
		readFields(movie, entry, 'QuickTime::HintSampleDesc', [
			4,
			['HintFormat', 'code'],
			8,
			['HintTrackVersion', 'u16'],
			2,
			['MaxPacketSize', 'u32']
		]);
		readHintDescription(entry, movie);
	},
	meta: (entry, movie) => {
		readFields(movie, entry, 'QuickTime::MetaSampleDesc', [4, ['MetaFormat', 'code']], (_name, value) => {
			if (movie.track) movie.track.format = String(value);
			return value;
		});
		const reader = new ByteReader(entry.bytes);
		if (reader.length > 16 && latin1(entry.bytes.subarray(4, 8)) !== 'mebx') {
			// How the samples are packed comes first, and is mostly not said.
			const start = 16 + Math.max(0, latin1(entry.bytes.subarray(16)).search(/application[^\0]/));
			const text = textOfBytes(entry.bytes.subarray(start));
			const known = entryNamed('QuickTime::MetaSampleDesc', 'MetaType');
			if (known && text) movie.push(known, text, entry.offset + start, entry.bytes.length - start);
		}
		parts(entry, 16, metaParts, movie);
	}
};

const metaParts: BoxRules<Movie> = new Map([['btrt', bitRates]]);

/** The first of what one of the tables of samples tells. */
const firstSample = (
	tell: (reader: ByteReader) => { readonly offset?: number; readonly size?: number }
): Rule =>
	read((box, { track }) => {
		if (track) track.sample = { ...track.sample, ...tell(new ByteReader(box.bytes).skip(4)) };
	});

/** One size of all samples, or a list of them. */
const sampleSizes = firstSample((reader) => {
	const all = reader.u32();
	const count = reader.u32();
	return count === 0 ? {} : { size: all === 0 ? reader.u32() : all };
});

export const sampleTable = open([
	['stsd', sampleDescriptions],
	['stts', timeToSample],
	['stsz', sampleSizes],
	['stco', firstSample((reader) => (reader.u32() === 0 ? {} : { offset: reader.u32() }))],
	['co64', firstSample((reader) => (reader.u32() === 0 ? {} : { offset: reader.u64() }))]
]);
