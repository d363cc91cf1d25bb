/**
 * CIFF (Canon's Image File Format, version 1.0, https://exiftool.org/canon_raw.html): heaps of values, each with its directory
 * at its end; a value may be a heap again. In raw files of old cameras, and in a segment of the JPEG files of still older ones.
 */
import { addConversions } from '../conversions.ts';
import { canonConversions } from '../conversions/canon.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { grouped } from '../makers/grouped.ts';
import type { Note, Place as NotePlace } from '../makers/note.ts';
import type { Entry, RawValue, Table, TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { entryAt, entryFor, hexId, unknownEntry, variantOf } from '../table.ts';
import * as tables from '../tags/ciff.ts';
import { binaryValue, readBinaryTable } from './binary-table.ts';
import { decodeString } from './exif-values.ts';
import { wholeData } from './tiff-data.ts';

addConversions(canonConversions);

const main = tables.canonRawMain;
const entrySize = 10;
/** The value lies in the entry, in place of its size and offset. */
const inPlace = 0x4000;
const idMask = 0x3fff;
const typeMask = 0x3800;
const types = { text: 0x0800, short: 0x1000, long: 0x1800 } as const;
const heaps: ReadonlySet<number> = new Set([0x2800, 0x3000]);

/** Values that are structures, with the bytes that an id of each counts. */
const structures: Readonly<Record<number, readonly [table: Table, unit: number]>> = {
	0x1030: [tables.canonRawWhiteSample, 2],
	0x10b5: [tables.canonRawRawJpgInfo, 2],
	0x1803: [tables.canonRawImageFormat, 4],
	0x180e: [tables.canonRawTimeStamp, 4],
	0x1810: [tables.canonRawImageInfo, 4],
	0x1813: [tables.canonRawFlashInfo, 4],
	0x1818: [tables.canonRawExposureInfo, 4],
	0x1835: [tables.canonRawDecoderTable, 4]
};

/** Values that are blocks of Canon's maker notes, by their ids there; those that others need come first. */
const makerBlocks: ReadonlyMap<number, number> = new Map([
	[0x102d, 0x01],
	[0x1038, 0x12],
	[0x1093, 0x93],
	[0x10a9, 0xa9],
	[0x1029, 0x02],
	[0x102a, 0x04],
	[0x1031, 0xe0],
	[0x1033, 0x0f]
]);
const maker = onDemand(() => import('../makers/canon.ts'));

/** Pictures in a raw file, by the ids of their values. */
const pictures: ReadonlyMap<number, string> = new Map([
	[0x2007, 'JpgFromRaw'],
	[0x2008, 'ThumbnailImage']
]);

const makeModel = 0x080a;
const description = 0x0805;
const serialNumber = 0x180b;
const imageDescription = 0x2804;
/** Sizes of a sensor below this, in thousandths of an inch, mean something else. */
const leastSize = 40;

/** Where values come from and go to. */
interface Place {
	readonly little: boolean;
	/** File position of the block. */
	readonly offset: number;
	readonly group1: string;
	readonly found: TagSink;
	/** Blocks of maker notes that were met, by their id. */
	readonly blocks: Map<number, { readonly value: Uint8Array; readonly at: number }>;
}

/** The end of a file in which a heap lies: what is before is not at hand. */
export interface HeapEnd {
	readonly bytes: Uint8Array;
	/** File position of the first of them. */
	readonly from: number;
	readonly little: boolean;
}

/**
 * Reads a block from its header on.
 * @param offset file position of `bytes[0]`
 * @throws DamagedFile, EndOfData
 */
export function readCiff(bytes: Uint8Array, offset: number, group1: string, found: TagSink): void {
	const order = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0);
	if (order !== 'II' && order !== 'MM') throw new DamagedFile('CIFF: no byte order');
	const little = order === 'II';
	const size = new ByteReader(bytes, little).seek(2).u32();
	const place: Place = { little, offset, group1, found, blocks: new Map() };
	readHeap({ bytes, from: 0, little }, { start: size, end: bytes.length, id: 0 }, place);
	readMakerBlocks(place, grouped(found, group1));
}

/**
 * Reads the heap that a file is, from its end. The pictures before it are told by their places.
 * @param start file position where the heap begins
 * @throws DamagedFile, EndOfData
 */
export function readCiffEnd(end: HeapEnd, start: number, found: TagSink): void {
	const place: Place = {
		little: end.little,
		offset: 0,
		group1: 'CanonRaw',
		found,
		blocks: new Map()
	};
	readHeap(end, { start, end: end.from + end.bytes.length, id: 0 }, place);
	readMakerBlocks(place, found);
}

/** A value by itself. */
export interface LooseValue {
	readonly tag: number;
	readonly bytes: Uint8Array;
	/** File position. */
	readonly at: number;
}

/** Reads values that a converter took out of their heaps. */
export function readLooseValues(values: readonly LooseValue[], little: boolean, found: TagSink): void {
	const place: Place = { little, offset: 0, group1: 'CanonRaw', found, blocks: new Map() };
	for (const { tag, bytes, at } of values) {
		found.budget.item();
		found.attempt(`CIFF ${hexId(tag & idMask)}`, () => {
			pushValue(tag, bytes, at, 0, place);
		});
	}
	readMakerBlocks(place, found);
}

/** A heap, as positions in the block or the file, and the id it has in the heap around it. */
interface Heap {
	readonly start: number;
	readonly end: number;
	readonly id: number;
}

/** One value of a heap. */
export interface HeapValue {
	readonly tag: number;
	readonly size: number;
	readonly from: number;
	/** Position of its entry in the directory. */
	readonly entry: number;
}

/** The values of a heap, as its directory tells them. @throws DamagedFile, EndOfData */
export function* heapValues(
	{ bytes, from, little }: HeapEnd,
	start: number,
	end: number
): Generator<HeapValue> {
	if (start + 4 > end) throw new DamagedFile('CIFF: a heap without a directory');
	const reader = new ByteReader(bytes.subarray(0, end - from), little);
	const directory = start + reader.seek(end - 4 - from).u32();
	const count = reader.seek(directory - from).u16();
	for (let index = 0; index < count; index++) {
		const entry = directory + 2 + index * entrySize;
		const tag = reader.seek(entry - from).u16();
		yield { tag, size: reader.u32(), from: start + reader.u32(), entry };
	}
}

/** Entries that a heap has at most, as far as one is looked for. */
const mostEntries = 200;

/**
 * Heaps in the end of a file that was cut off, the outermost: what points to them is lost, but each ends with its directory, and
 * with where that begins.
 */
export function lostHeaps({
	bytes,
	from,
	little
}: HeapEnd): readonly (readonly [start: number, end: number])[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found: (readonly [start: number, end: number])[] = [];
	for (let at = 0; at + 2 + entrySize + 4 <= bytes.length; at++) {
		const count = view.getUint16(at, little);
		const end = at + 2 + count * entrySize;
		if (count === 0 || count > mostEntries || end + 4 > bytes.length) continue;
		const content = view.getUint32(end, little);
		const start = from + at - content;
		if (start < 0 || content === 0) continue;
		let fits = true;
		for (let entry = at + 2; fits && entry < end; entry += entrySize) {
			const inside = view.getUint32(entry + 2, little) + view.getUint32(entry + 6, little) <= content;
			fits = (view.getUint16(entry, little) & inPlace) !== 0 || inside;
		}
		if (fits) found.push([start, from + end + 4]);
	}
	return found.filter(
		([start, end]) =>
			!found.some(([first, last]) => first <= start && end <= last && last - first > end - start)
	);
}

/** Whether a value is a heap itself. */
export const isHeap = (tag: number): boolean => !(tag & inPlace) && heaps.has(tag & typeMask);

/** Reads the values of a heap, in the order of its directory. */
function readHeap(data: HeapEnd, heap: Heap, place: Place): void {
	const { found } = place;
	const { bytes } = data;
	for (const { tag, size, from, entry } of heapValues(data, heap.start, heap.end)) {
		found.budget.item();
		const id = tag & idMask;
		found.attempt(`CIFF ${hexId(id)}`, () => {
			if (tag & inPlace) {
				const at = entry + 2 - data.from;
				pushValue(tag, bytes.subarray(at, at + entrySize - 2), entry + 2, heap.id, place);
				return;
			}
			const picture = pictures.get(id);
			if (picture !== undefined && place.group1 === 'CanonRaw')
				found.preview({ name: picture, mime: 'image/jpeg', range: [from, size] });
			if (from < data.from) {
				// Pixels, told by their size.
				const own = entryOf(id, heap.id, found);
				if (own.binary) found.tag(own, { binary: size }, [from, size], place.group1);
				return;
			}
			const value = new ByteReader(bytes).seek(from - data.from).take(size);
			if (!heaps.has(tag & typeMask)) pushValue(tag, value, from, heap.id, place);
			else found.budget.deeper(() => readHeap(data, { start: from, end: from + size, id }, place));
		});
	}
}

/** Reads the blocks that are as in maker notes. */
function readMakerBlocks({ blocks, little, offset }: Place, found: TagSink): void {
	if (blocks.size === 0) return;
	found.later('Canon', maker, (module) => {
		const facts = new Map<string, RawValue>();
		const text = (name: string): string => {
			const value = found.find(name);
			return typeof value === 'string' ? value : '';
		};
		for (const [own, id] of makerBlocks) {
			const block = blocks.get(own);
			if (!block) continue;
			const { value, at } = block;
			const data = wholeData(value, offset + at, { little, big: false });
			const note: Note = {
				data,
				start: 0,
				size: value.length,
				make: 'Canon',
				model: text('Model'),
				found,
				facts
			};
			const place: NotePlace = {
				note,
				count: value.length >> 1,
				type: 3,
				size: value.length,
				at: offset + at,
				bytes: () => value
			};
			module.readCanonBlock(id, place);
		}
	});
}

function pushValue(tag: number, value: Uint8Array, at: number, parent: number, place: Place): void {
	const { little, offset, group1, found } = place;
	const id = tag & idMask;
	if (makerBlocks.has(id)) {
		place.blocks.set(id, { value, at });
		return;
	}
	const structure = structures[id];
	if (structure) {
		const [table, unit] = structure;
		readBinaryTable(table, value, { at: offset + at, little, unit, group1, use: sensible }, found);
		return;
	}
	const range = [offset + at, value.length] as const;
	if (id === makeModel) {
		const make = decodeString(value);
		const model = decodeString(value.subarray(make.length + 1));
		for (const [index, text] of [make, model].entries()) {
			const entry = entryAt(tables.canonRawMakeModel, index);
			if (entry) found.tag(entry, text, range, group1);
		}
		return;
	}
	const entry = entryOf(id, parent, found);
	found.budget.keep(value.length * 4);
	found.tag(entry, rawOf(entry, tag, value, little), range, group1);
}

const sensible = (entry: Entry, raw: RawValue): RawValue | undefined =>
	entry.unknown || (entry.name.startsWith('FocalPlane') && Number(raw) < leastSize) ? undefined : raw;

const serial = entryFor(main, serialNumber, 'SerialNumber', { print: 'canonSerial10' });
/** The first of them shows it in two parts. */
const serialOfD30 = entryFor(main, serialNumber, 'SerialNumber', { print: 'canonRawSerialD30' });

const serialEntry = (model: string): Entry | undefined =>
	/EOS D30\b/.test(model)
		? serialOfD30
		: /EOS/.test(model)
			? serial
			: variantOf(main, serialNumber, 'UnknownNumber');

/** Some ids mean one thing in one place, or camera, and another elsewhere. */
function entryOf(id: number, parent: number, found: TagSink): Entry {
	const listed =
		id === description && parent !== imageDescription
			? variantOf(main, id, 'UserComment')
			: id === serialNumber
				? serialEntry(String(found.find('Model') ?? ''))
				: main.entries.get(id);
	return listed ?? unknownEntry(main, id, () => `CanonRaw_${hexId(id)}`);
}

/** As many numbers as there are; in an entry only one, unless the row says more. */
function rawOf(entry: Entry, tag: number, value: Uint8Array, little: boolean): RawValue {
	const type = tag & typeMask;
	const name = entry.type === 'float' ? 'float' : type === types.short ? 'int16u' : 'int32u';
	if (type === types.text) return decodeString(value);
	if (type !== types.short && type !== types.long) return { binary: value.length, bytes: value };
	const size = name === 'int16u' ? 2 : 4;
	const room = Math.floor(value.length / size);
	const count = tag & inPlace ? Math.min(entry.count ?? 1, room) : room;
	return binaryValue({ ...entry, type: name, count }, new ByteReader(value, little)) ?? '';
}
