/**
 * CIFF (Canon's Image File Format, version 1.0, https://exiftool.org/canon_raw.html): heaps of values, each with its directory
 * at its end; a value may be a heap again. In raw files of old cameras, and in a segment of the JPEG files of still older ones.
 */
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue, Table, TagSink } from '../model.ts';
import { entryAt, hexId, unknownEntry, variantOf } from '../table.ts';
import * as tables from '../tags/ciff.ts';
import { binaryValue, readBinaryTable } from './binary-table.ts';
import { decodeString } from './exif-values.ts';

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
	0x1029: [tables.canonFocalLength, 2],
	0x10b5: [tables.canonRawRawJpgInfo, 2],
	0x1803: [tables.canonRawImageFormat, 4],
	0x180e: [tables.canonRawTimeStamp, 4],
	0x1810: [tables.canonRawImageInfo, 4],
	0x1813: [tables.canonRawFlashInfo, 4],
	0x1818: [tables.canonRawExposureInfo, 4],
	0x1835: [tables.canonRawDecoderTable, 4]
};

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
	readHeap(bytes, size, bytes.length, 0, { little, offset, group1, found });
}

/** Reads the values of a heap, in the order of its directory. @param parent the id it has in the heap around it */
function readHeap(bytes: Uint8Array, start: number, end: number, parent: number, place: Place): void {
	const { little, found } = place;
	if (start + 4 > end) throw new DamagedFile('CIFF: a heap without a directory');
	const reader = new ByteReader(bytes.subarray(0, end), little);
	const directory = start + reader.seek(end - 4).u32();
	const count = reader.seek(directory).u16();
	for (let index = 0; index < count; index++) {
		found.budget.item();
		const at = directory + 2 + index * entrySize;
		const tag = reader.seek(at).u16();
		const [size, from] = [reader.u32(), start + reader.u32()];
		found.attempt(`CIFF ${hexId(tag & idMask)}`, () => {
			if (tag & inPlace) {
				pushValue(tag, bytes.subarray(at + 2, at + entrySize), at + 2, parent, place);
				return;
			}
			const value = reader.seek(from).take(size);
			if (!heaps.has(tag & typeMask)) pushValue(tag, value, from, parent, place);
			else found.budget.deeper(() => readHeap(bytes, from, from + size, tag & idMask, place));
		});
	}
}

function pushValue(tag: number, value: Uint8Array, at: number, parent: number, place: Place): void {
	const { little, offset, group1, found } = place;
	const id = tag & idMask;
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

/** Some ids mean one thing in one place, or camera, and another elsewhere. */
function entryOf(id: number, parent: number, found: TagSink): Entry {
	const listed =
		id === description && parent !== imageDescription
			? variantOf(main, id, 'UserComment')
			: id === serialNumber && !/EOS/.test(String(found.find('Model') ?? ''))
				? variantOf(main, id, 'UnknownNumber')
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
