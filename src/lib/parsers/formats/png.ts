/** PNG and APNG (https://www.w3.org/TR/png-3/). */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { inflate } from '../io/inflate.ts';
import { readExif } from '../blocks/exif.ts';
import { readIcc, readJumbf } from '../blocks/on-demand.ts';
import { imageTables } from '../blocks/image-tables.ts';
import { packed } from '../blocks/packed.ts';
import type { RawValue, Table, TagSink } from '../model.ts';
import { walkChunks, type ChunkPlace } from './png-chunks.ts';
import { readText, type Chunk } from './png-text.ts';
import { two } from '../conversions/numbers.ts';

const tables = imageTables.png;

/** Reads the chunks of a PNG. Chunks of pixels are stepped over unread. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'PNG', extension: 'png', mime: 'image/png' });
	const read = ({ type, start, size }: ChunkPlace) => {
		const reader = pngChunks.get(type);
		const entry = tables.main.entries.get(type);
		if (!reader && !entry?.binary && type !== 'PLTE') return undefined;
		return async () => {
			const chunk: Chunk = { data: await file.read(start, size), at: start, found };
			if (reader) await reader(chunk);
			else if (entry)
				found.tag(entry, { binary: chunk.data.length, bytes: chunk.data }, [start, chunk.data.length]);
		};
	};
	const end = await walkChunks(file, found, { format: 'PNG', last: 'IEND', read }, signal);
	if (end !== undefined && end < file.size) found.warn('PNG: data after the last chunk', 'minor');
}

export type ChunkReader = (chunk: Chunk) => void | Promise<void>;

type Field = 'u8' | 'u16' | 'u32';
const sizes: Readonly<Record<Field, number>> = { u8: 1, u16: 2, u32: 4 };

/** Fields one after another, with their ids in ExifTool's table. */
function fields(table: Table, layout: readonly (readonly [id: number, field: Field])[]): ChunkReader {
	return ({ data, at, found }) => {
		const reader = new ByteReader(data);
		for (const [id, field] of layout) {
			const place = reader.at;
			if (reader.remaining < sizes[field]) return;
			const raw = reader[field]();
			const entry = table.entries.get(id);
			if (entry) found.tag(entry, raw, [at + place, sizes[field]]);
		}
	};
}

/** One tag whose value is the whole chunk. */
function whole(
	type: string,
	value: (reader: ByteReader, found: TagSink) => RawValue | undefined
): ChunkReader {
	return ({ data, at, found }) => {
		const entry = tables.main.entries.get(type);
		const raw = value(new ByteReader(data), found);
		if (entry && raw !== undefined) found.tag(entry, raw, [at, data.length]);
	};
}

const numbersOf = (reader: ByteReader, field: Field): RawValue => {
	const list: number[] = [];
	while (reader.remaining >= sizes[field]) list.push(reader[field]());
	const [only] = list;
	return list.length === 1 && only !== undefined ? only : list;
};

/** Grey and RGB in 2 bytes a sample, palette entries in 1. */
function colour(reader: ByteReader, found: TagSink): RawValue {
	const indexed = found.find('ColorType', 'PNG') === 3;
	return numbersOf(reader, indexed || reader.length % 2 === 1 ? 'u8' : 'u16');
}

function time(reader: ByteReader): string {
	const [year, month, day] = [reader.u16(), reader.u8(), reader.u8()];
	const clock = [reader.u8(), reader.u8(), reader.u8()].map(two).join(':');
	return `${String(year).padStart(4, '0')}:${two(month)}:${two(day)} ${clock}`;
}

/** A name, a compression method, a packed profile. */
async function profile({ data, at, found }: Chunk): Promise<void> {
	const end = data.indexOf(0);
	if (end < 0) return;
	const name = tables.main.entries.get('iCCP-name');
	if (name) found.tag(name, latin1(data.subarray(0, end)), [at, end]);
	const { bytes, whole: complete } = await inflate(data.subarray(end + 2), found.budget);
	if (!complete) found.warn('PNG: the colour profile is damaged');
	// The tags' range is that of the packed profile: what they say has no place of its own in the file.
	packed(
		'ICC profile',
		found,
		[at + end + 2, data.length - end - 2],
		(sink) => {
			readIcc(bytes, 0, sink);
		},
		bytes
	);
}

const animation = fields(tables.animationControl, [
	[0, 'u32'],
	[1, 'u32']
]);

/** How the chunks are read, by type: MNG and JNG have them too. */
export const pngChunks: ReadonlyMap<string, ChunkReader> = new Map<string, ChunkReader>([
	[
		'IHDR',
		fields(tables.imageHeader, [
			[0, 'u32'],
			[4, 'u32'],
			[8, 'u8'],
			[9, 'u8'],
			[10, 'u8'],
			[11, 'u8'],
			[12, 'u8']
		])
	],
	[
		'cHRM',
		fields(
			tables.primaryChromaticities,
			[0, 1, 2, 3, 4, 5, 6, 7].map((id) => [id, 'u32'] as const)
		)
	],
	[
		'pHYs',
		fields(tables.physicalPixel, [
			[0, 'u32'],
			[4, 'u32'],
			[8, 'u8']
		])
	],
	[
		'vpAg',
		fields(tables.virtualPage, [
			[0, 'u32'],
			[1, 'u32'],
			[2, 'u8']
		])
	],
	['sTER', fields(tables.stereoImage, [[0, 'u8']])],
	[
		'cICP',
		fields(
			tables.ciCodePoints,
			[0, 1, 2, 3].map((id) => [id, 'u8'] as const)
		)
	],
	[
		'acTL',
		(chunk) => {
			chunk.found.is({ type: 'APNG', extension: 'png', mime: 'image/apng' });
			return animation(chunk);
		}
	],
	[
		'sCAL',
		({ data, at, found }) => {
			const [width = '', height = ''] = latin1(data.subarray(1)).split('\0');
			for (const [id, raw, place, size] of [
				[0, data[0] ?? 0, 0, 1],
				[1, width, 1, width.length],
				[2, height, width.length + 2, height.length]
			] as const) {
				const entry = tables.subjectScale.entries.get(id);
				if (entry) found.tag(entry, raw, [at + place, size]);
			}
		}
	],
	['bKGD', whole('bKGD', colour)],
	[
		'tRNS',
		whole('tRNS', (reader, found) =>
			reader.length > 6 ? { binary: reader.length, bytes: reader.bytes } : colour(reader, found)
		)
	],
	['gAMA', whole('gAMA', (reader) => reader.u32())],
	['sRGB', whole('sRGB', (reader) => reader.u8())],
	['sBIT', whole('sBIT', (reader) => numbersOf(reader, 'u8'))],
	['oFFs', whole('oFFs', (reader) => [reader.u32(), reader.u32(), reader.u8()])],
	['tIME', whole('tIME', time)],
	['PLTE', whole('PLTE', (reader) => ({ binary: reader.length, bytes: reader.bytes }))],
	['iCCP', profile],
	['caBX', ({ data, at, found }) => readJumbf(data, at, found)],
	['tEXt', (chunk) => readText(chunk, 'tEXt')],
	['zTXt', (chunk) => readText(chunk, 'zTXt')],
	['iTXt', (chunk) => readText(chunk, 'iTXt')],
	['eXIf', ({ data, at, found }) => readExif(data, at, found, 0)]
]);
