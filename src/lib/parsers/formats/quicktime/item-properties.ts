/**
 * Properties of items (`ipco`, ISO/IEC 23008-12 §6.5; codecs: ISO/IEC 14496-15 and the AV1 ISOBMFF binding).
 * Those of the main picture are the file's; those of other pictures belong to sub-documents, which yield to the file's.
 */
import { readIcc } from '../../blocks/on-demand.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import type { RawValue } from '../../model.ts';
import { named } from '../../table.ts';
import { extra } from '../../tags/file.ts';
import type { Box } from './boxes.ts';
import type { Item, ItemTables } from './item-tables.ts';
import { readFields, type Movie } from './movie.ts';
import { readColour } from './samples.ts';
import { textOfBytes } from './text.ts';

/** Bits of a number at a fixed place: `[name, offset, bytes, mask, shift]`. */
type Bits = readonly [name: string, at: number, size: 1 | 2, mask: number, shift?: number];

const hevcProfile: readonly Bits[] = [
	['HEVCConfigurationVersion', 0, 1, 0xff],
	['GeneralProfileSpace', 1, 1, 0xc0, 6],
	['GeneralTierFlag', 1, 1, 0x20, 5],
	['GeneralProfileIDC', 1, 1, 0x1f]
];
const hevcCoding: readonly Bits[] = [
	['GeneralLevelIDC', 12, 1, 0xff],
	['MinSpatialSegmentationIDC', 13, 2, 0x0fff],
	['ParallelismType', 15, 1, 0x03],
	['ChromaFormat', 16, 1, 0x03],
	['BitDepthLuma', 17, 1, 0x07],
	['BitDepthChroma', 18, 1, 0x07],
	['AverageFrameRate', 19, 2, 0xffff],
	['ConstantFrameRate', 21, 1, 0xc0, 6],
	['NumTemporalLayers', 21, 1, 0x38, 3],
	['TemporalIDNested', 21, 1, 0x04, 2]
];
const av1: readonly Bits[] = [
	['AV1ConfigurationVersion', 0, 1, 0x7f],
	['SeqProfile', 1, 1, 0xe0, 5],
	['SeqLevelIdx0', 1, 1, 0x1f],
	['SeqTier0', 2, 1, 0x80, 7],
	['HighBitDepth', 2, 1, 0x40, 6],
	['TwelveBit', 2, 1, 0x20, 5],
	['ChromaFormat', 2, 1, 0x1c, 2],
	['ChromaSamplePosition', 2, 1, 0x03],
	['InitialDelaySamples', 3, 1, 0xff]
];

function readBits(box: Box, table: string, fields: readonly Bits[], movie: Movie): void {
	const reader = new ByteReader(box.bytes);
	for (const [name, at, size, mask, shift = 0] of fields) {
		reader.seek(at);
		const whole = size === 1 ? reader.u8() : reader.u16();
		movie.tag(table, name, (whole & mask) >> shift, box.offset + at, size);
	}
}

type Property = (box: Box, movie: Movie) => void;

/** A property that is one tag. */
const one =
	(name: string, value: (reader: ByteReader) => RawValue): Property =>
	(box, movie) => {
		const raw = value(new ByteReader(box.bytes));
		movie.tag('QuickTime::ItemPropCont', name, raw, box.offset, box.bytes.length);
	};

const width = named(extra, 'ImageWidth');
const height = named(extra, 'ImageHeight');

function spatialExtent(box: Box, movie: Movie): void {
	const reader = new ByteReader(box.bytes).skip(4);
	const size = [reader.u32(), reader.u32()] as const;
	movie.tag('QuickTime::ItemPropCont', 'ImageSpatialExtent', size, box.offset + 4, 8);
	if (movie.document !== 0) return;
	movie.push(width, size[0], box.offset + 4, 4);
	movie.push(height, size[1], box.offset + 8, 4);
}

function colour(box: Box, movie: Movie): void {
	const { bytes, offset } = box;
	const kind = textOfBytes(bytes.subarray(0, 4));
	if (kind === 'prof' || kind === 'rICC') readIcc(bytes.subarray(4), offset + 4, movie.found);
	else readColour(box, movie);
}

const rational = (reader: ByteReader) => ({ n: reader.i32(), d: reader.i32() });

const properties: Readonly<Record<string, Property>> = {
	ispe: spatialExtent,
	pixi: one('ImagePixelDepth', (reader) => {
		const count = reader.skip(4).u8();
		return count === 1 ? reader.u8() : [...reader.take(count)];
	}),
	auxC: one('AuxiliaryImageType', ({ bytes }) => textOfBytes(bytes.subarray(4))),
	irot: one('Rotation', (reader) => reader.u8()),
	imir: one('Mirroring', (reader) => reader.u8()),
	clap: one('CleanAperture', (reader) => [
		rational(reader),
		rational(reader),
		rational(reader),
		rational(reader)
	]),
	pasp: one('PixelAspectRatio', (reader) => [reader.u32(), reader.u32()]),
	rloc: one('RelativeLocation', (reader) => [reader.skip(4).u32(), reader.u32()]),
	colr: colour,
	clli: (box, movie) => {
		readFields(movie, box, 'QuickTime::ContentLightLevel', [
			['MaxContentLightLevel', 'u16'],
			['MaxPicAverageLightLevel', 'u16']
		]);
	},
	hvcC: (box, movie) => {
		const table = 'QuickTime::HEVCConfig';
		readBits(box, table, hevcProfile, movie);
		const reader = new ByteReader(box.bytes).seek(2);
		movie.tag(table, 'GenProfileCompatibilityFlags', reader.u32(), box.offset + 2, 4);
		movie.tag(table, 'ConstraintIndicatorFlags', [...reader.take(6)], box.offset + 6, 6);
		readBits(box, table, hevcCoding, movie);
	},
	av1C: (box, movie) => {
		readBits(box, 'QuickTime::AV1Config', av1, movie);
	}
};

/** Pushes all properties, each into the document it belongs to. */
export function pushProperties(tables: ItemTables, movie: Movie): void {
	const users = new Map<number, Item[]>();
	const items = [...tables.items.values()].sort((a, b) => a.id - b.id);
	for (const item of items) {
		for (const index of item.properties) {
			const known = users.get(index);
			if (known) known.push(item);
			else users.set(index, [item]);
		}
	}
	const { primary } = tables;
	const parts = new Set(primary === undefined ? [] : tables.referred('dimg', primary));
	for (const [index, box] of tables.properties.entries()) {
		const property = Object.hasOwn(properties, box.type) ? properties[box.type] : undefined;
		if (!property) continue;
		movie.document = documentOf(box, users.get(index + 1) ?? [], tables, parts, movie);
		movie.found.attempt(box.type, () => {
			property(box, movie);
		});
	}
	movie.document = 0;
}

/** What tiles have for themselves; everything else of theirs is true of the picture made of them. */
const ofTiles = new Set(['ispe', 'irot', 'imir', 'pasp', 'pixi']);

/** The document of a property: the file itself for the main picture and what its tiles share with it. */
function documentOf(
	box: Box,
	users: readonly Item[],
	{ primary }: ItemTables,
	parts: ReadonlySet<number>,
	movie: Movie
): number {
	const isMain = ({ id }: Item) => id === primary || (!ofTiles.has(box.type) && parts.has(id));
	const [first] = users;
	if (!first || users.some(isMain)) return 0;
	const known = users.flatMap(({ document }) => document ?? []);
	if (known.length > 0) return Math.min(...known);
	return (first.document = movie.newDocument());
}
