/**
 * FLIR's thermal pictures: a small maker note, and a file of records ("FFF") in segments of a JPEG or on its own. Names and
 * places: https://exiftool.org/TagNames/FLIR.html
 */
import { addConversions } from '../conversions.ts';
import { flirConversions } from '../conversions/flir.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, Table, TagSink } from '../model.ts';
import { named } from '../table.ts';
import * as tables from '../tags/makers/flir.ts';
import { readRows, stored } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import { readLines, readMeasurements } from './flir-records.ts';
import { noteOf, type Note } from './note.ts';

addConversions(flirConversions);

export function readNote(note: Note): void {
	readMakerDirectory(note, { offset: note.start, table: tables.flirMain });
}

/** A record of fixed places. */
interface Kind {
	readonly table: Table;
	/** Bytes that an id counts. */
	readonly type?: string;
	/** Where the picture lies in it, and the place of the row that says what kind it is. */
	readonly picture?: { readonly at: number; readonly id: number };
	/** The record's first number tells its byte order. */
	readonly ordered?: true;
	/** It has the byte order of the file. */
	readonly byFile?: true;
}

/** Reads a record. @param at file position of its first byte @param little byte order of the file */
type RecordReader = (record: Uint8Array, at: number, little: boolean, found: TagSink) => void;
type RecordReaders = Readonly<Record<number, RecordReader>>;

const rows =
	(table: Table, how: Omit<Kind, 'table'> = {}): RecordReader =>
	(record, at, little, found) => {
		readRecord(record, at, { table, ...how }, little, found);
	};
const lines =
	(table: Table): RecordReader =>
	(record, at, _little, found) => {
		readLines(record, at, table, found);
	};

const raster = { type: 'int16u', picture: { at: 32, id: 16 }, ordered: true } as const;

const readers: RecordReaders = {
	0x01: rows(tables.flirRawData, raster),
	0x05: rows(tables.flirGainDeadData, raster),
	0x06: rows(tables.flirCoarseData, raster),
	0x0e: rows(tables.flirEmbeddedImage, raster),
	0x20: rows(tables.flirCameraInfo, { ordered: true }),
	0x21: readMeasurements,
	0x22: rows(tables.flirPaletteInfo),
	0x23: lines(tables.flirTextInfo),
	0x24: (record, at, _little, found) => {
		const size = record.length;
		found.tag(named(tables.flirFFF, 'EmbeddedAudioFile'), { binary: size, bytes: record }, [at, size]);
	},
	0x28: rows(tables.flirPaintData, { type: 'int16u', picture: { at: 40, id: 20 }, ordered: true }),
	0x2a: rows(tables.flirPiP, { type: 'int16s' }),
	0x2b: rows(tables.flirGPSInfo, { ordered: true }),
	0x2c: rows(tables.flirMeterLink),
	0x2e: lines(tables.flirParamInfo)
};
/** Of sequences, whose files begin with `AFF`. */
const readersOfSequences: RecordReaders = {
	0x01: rows(tables.flirAFF1, { type: 'int16u', ordered: true }),
	0x05: rows(tables.flirAFF5, { type: 'int16u', byFile: true })
};

const headSize = 64;
const recordSize = 32;
/** The first letter of a file of a sequence. */
const sequence = 0x41;
const mostRecords = 1000;
/** Versions are these; the wrong byte order gives other numbers. */
const [firstVersion, lastVersion] = [100, 199];

/** The head and the list of records, of a file whose first bytes are at hand. */
export interface Records {
	readonly little: boolean;
	readonly at: number;
	readonly count: number;
}

/** Reads the head of such a file. @throws DamagedFile where it is none */
export function recordsOf(head: Uint8Array): Records {
	for (const little of [false, true]) {
		const reader = new ByteReader(head, little).seek(20);
		const version = reader.u32();
		if (version < firstVersion || version > lastVersion) continue;
		const at = reader.u32();
		return { little, at, count: Math.min(reader.u32(), mostRecords) };
	}
	throw new DamagedFile('FLIR: no version');
}

/**
 * Reads such a file from its first byte on.
 * @param offset file position of `bytes[0]`
 */
export function readFlir(bytes: Uint8Array, offset: number, found: TagSink): void {
	if (!/^[AF]FF\0/.test(latin1(bytes.subarray(0, 4))) || bytes.length < headSize)
		throw new DamagedFile('FLIR: no head');
	const { little, at, count } = recordsOf(bytes);
	const known = bytes[0] === sequence ? readersOfSequences : readers;
	const head = bytes.subarray(0, headSize);
	readRows(head, offset, noteOf(head, offset, little, found), tables.flirHeader);
	const list = new ByteReader(bytes, little);
	for (let index = 0; index < count; index++) {
		found.budget.item();
		if (at + (index + 1) * recordSize > bytes.length) throw new DamagedFile('FLIR: records are cut off');
		const type = list.seek(at + index * recordSize).u16();
		const start = list.skip(10).u32();
		const size = list.u32();
		if (type === 0 || size === 0) continue;
		if (start + size > bytes.length) {
			found.warn(`FLIR: record ${type} lies outside the data`);
			continue;
		}
		const record = bytes.subarray(start, start + size);
		const reads = known[type];
		if (reads) {
			found.attempt(`FLIR record ${type}`, () => {
				reads(record, offset + start, little, found);
			});
		}
	}
}

function readRecord(record: Uint8Array, at: number, kind: Kind, littleFile: boolean, found: TagSink): void {
	const { table, type, picture, ordered, byFile } = kind;
	const little = byFile ? littleFile : !ordered || record[1] === 0;
	const note = noteOf(record, at, little, found);
	readRows(record, at, note, table, type === undefined ? {} : { type });
	if (picture) pushPicture(record, at, kind, little, found);
}

const signatures: readonly (readonly [start: string, type: string, mime: string | undefined])[] = [
	['\x89PNG\r\n\x1a\n', 'PNG', 'image/png'],
	['\xff\xd8\xff', 'JPG', 'image/jpeg']
];
/** Bytes of the head that ExifTool puts before bare pixels to make a TIFF of them. */
const tiffHead = 204;

/** The picture of a record: packed, or its bare pixels of two bytes each, which are told as the TIFF that they would be. */
function pushPicture(
	record: Uint8Array,
	at: number,
	{ table, picture }: Kind,
	little: boolean,
	found: TagSink
): void {
	if (!picture || record.length <= picture.at) return;
	const bytes = record.subarray(picture.at);
	const [width, height] = [table.rows[0], table.rows[1]].map((row) => numberOf(record, row, little));
	const head = latin1(bytes.subarray(0, 8));
	const known = signatures.find(([start]) => head.startsWith(start));
	const isPixels = bytes.length === 2 * (width ?? 0) * (height ?? 0);
	const type = known?.[1] ?? (isPixels ? 'TIFF' : 'DAT');
	const range = [at + picture.at, bytes.length] as const;
	const [typeEntry, imageEntry] = [table.entries.get(picture.id), table.entries.get(picture.id + 0.1)];
	if (typeEntry) found.tag(typeEntry, type, range);
	const size = known || !isPixels ? bytes.length : bytes.length + tiffHead;
	if (imageEntry) found.tag(imageEntry, { binary: size }, range);
	if (known?.[2] !== undefined && imageEntry) found.preview({ name: imageEntry.name, mime: known[2], range });
	else if (!known && !isPixels)
		found.warn(`FLIR: ${imageEntry?.name ?? 'picture'} in an unknown form`, 'minor');
}

function numberOf(record: Uint8Array, row: Entry | undefined, little: boolean): number | undefined {
	const place = typeof row?.id === 'number' ? row.id * 2 : record.length;
	const value = stored(record.subarray(place), 'int16u', 1, little);
	return typeof value === 'number' ? value : undefined;
}

/** The pieces of such a file in segments of a JPEG: a number, the number of the last, and bytes. */
export interface FlirPiece {
	readonly bytes: Uint8Array;
	readonly offset: number;
}

/** A name of five letters, a version, two numbers. */
export const pieceHead = 8;

/** Puts the pieces together and reads them. @param pieces from the name on */
export function readFlirSegments(pieces: readonly FlirPiece[], found: TagSink): void {
	const ordered = [...pieces].sort((one, other) => (one.bytes[6] ?? 0) - (other.bytes[6] ?? 0));
	const [first] = ordered;
	if (!first) return;
	const size = ordered.reduce((sum, { bytes }) => sum + Math.max(0, bytes.length - pieceHead), 0);
	found.budget.allocate(size);
	const whole = new Uint8Array(size);
	let at = 0;
	for (const { bytes } of ordered) {
		whole.set(bytes.subarray(pieceHead), at);
		at += Math.max(0, bytes.length - pieceHead);
	}
	readFlir(whole, first.offset + pieceHead, found);
}
