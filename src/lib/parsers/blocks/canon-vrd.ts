/**
 * Recipes of Canon's Digital Photo Professional, in files of their own or at the end of a picture. Layout as described at
 * https://exiftool.org/canon_raw.html#VRD and seen in `exiftool -v3`: VRD in older versions, DR4 since version 4.
 */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import * as tables from '../tags/pictures/canon-vrd.ts';
import { readBinaryTable } from './binary-table.ts';
import { decodeString } from './exif-values.ts';
import { readXmp } from './on-demand.ts';

const headSize = 28;
const footSize = 64;

const editBlock = 0xffff00f4;
const xmpBlock = 0xffff00f6;
const newerEditBlock = 0xffff00f7;

/** The first part of an edit; behind it the stamps, whose size is told, then the second part. */
const firstPart = 626;

/**
 * Reads a whole recipe, from its head to its foot.
 * @param offset file position of `bytes[0]`
 * @throws EndOfData
 */
export function readVrd(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes).seek(headSize);
	while (reader.remaining > footSize) {
		found.budget.spend('items', 1);
		const kind = reader.u32();
		const size = reader.u32();
		const at = offset + reader.at;
		const block = reader.take(size);
		found.attempt('Canon VRD', () => {
			if (kind === editBlock) readEdit(block, at, found);
			else if (kind === xmpBlock) readXmp(block, at, found);
			else if (kind === newerEditBlock && isDr4(block)) readDr4(block, at, found);
		});
	}
}

/** Records of which the first is the recipe, the others pictures of curves. */
function readEdit(block: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(block);
	const size = reader.u32();
	const record = reader.take(Math.min(size, reader.remaining));
	const start = at + 4;
	readBinaryTable(tables.canonVRDVer1, record.subarray(0, firstPart), { at: start, little: false }, found);
	if (record.length < firstPart + 4) return;
	const stamps = new ByteReader(record).seek(firstPart).u32();
	const stampsAt = firstPart + 4;
	readBinaryTable(
		tables.canonVRDStampTool,
		record.subarray(stampsAt, stampsAt + stamps),
		{ at: start + stampsAt, little: false },
		found
	);
	const version = new ByteReader(record).seek(2).u16();
	readSecond(record.subarray(stampsAt + stamps), start + stampsAt + stamps, version, found);
}

/** Where data of any length lie among the words of the second part. */
const styleData = 88;
const lensData = 223;
const lensDataEnd = 225;
/** From this version on some rows mean another scale: the second of those with their id. */
const finerNoise = 330;

function readSecond(part: Uint8Array, at: number, version: number, found: TagSink): void {
	const { entries, rows } = tables.canonVRDVer2;
	const later = version >= finerNoise;
	const holds = (entry: Entry) => {
		const first = entries.get(entry.id) === entry || rows.find(({ id }) => id === entry.id) === entry;
		const single = rows.filter(({ id }) => id === entry.id).length === 1;
		return !entry.unknown && (single || first !== later);
	};
	/** Rows from one id to another, which lie `shift` bytes further on than their ids say. */
	const segment = (from: number, to: number, shift: number) => {
		const bytes = part.subarray(shift);
		const use = (entry: Entry, raw: RawValue) =>
			Number(entry.id) >= from && Number(entry.id) < to && holds(entry) ? raw : undefined;
		readBinaryTable(tables.canonVRDVer2, bytes, { at: at + shift, little: false, unit: 2, use }, found);
	};
	segment(0, styleData, 0);
	if (part.length < styleData * 2 + 2) return;
	const reader = new ByteReader(part);
	const styleSize = reader.seek(styleData * 2).u16();
	const style = entries.get(styleData);
	if (style && styleSize > 0) found.tag(style, { binary: styleSize }, [at + styleData * 2 + 2, styleSize]);
	segment(styleData + 1, lensDataEnd, styleSize);
	const lensAt = lensData * 2 + styleSize;
	if (part.length < lensAt + 4) return;
	const lensSize = reader.seek(lensAt).u32();
	if (lensSize < part.length) segment(lensDataEnd, Infinity, styleSize + lensSize);
}

export const isDr4 = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 8)) === 'IIII\x04\0\x04\0';

const directoryAt = 36;
const entrySize = 28;

/** Tables of the values that are structures, with the bytes that an id of each counts. */
const structures: Readonly<
	Record<number, readonly [table: (typeof tables)['canonVRDToneCurve'], unit: number]>
> = {
	0x20400: [tables.canonVRDToneCurve, 4],
	0x20a00: [tables.canonVRDGammaInfo, 8],
	0xf0100: [tables.canonVRDCropInfo, 4],
	0xf0510: [tables.canonVRDStampInfo, 4],
	0xf0511: [tables.canonVRDDustInfo, 4]
};

/**
 * Reads a recipe of version 4: a header, a directory, values.
 * @param offset file position of `bytes[0]`
 * @throws EndOfData
 */
export function readDr4(bytes: Uint8Array, offset: number, found: TagSink): void {
	readBinaryTable(
		tables.canonVRDDR4Header,
		bytes.subarray(0, 32),
		{ at: offset, little: true, unit: 4 },
		found
	);
	const reader = new ByteReader(bytes, true);
	const count = reader.seek(28).u32();
	for (let index = 0; index < count; index++) {
		found.budget.spend('items', 1);
		const id = reader.seek(directoryAt + index * entrySize).u32();
		const format = reader.u32();
		const flags = [reader.u32(), reader.u32(), reader.u32()];
		const [at, size] = [reader.u32(), reader.u32()];
		found.attempt(`Canon DR4 0x${id.toString(16)}`, () => {
			pushValue(id, format, reader.seek(at).take(size), offset + at, found);
		});
		// Some switches are kept beside the value they belong to.
		flags.forEach((flag, place) => {
			const entry = tables.canonVRDDR4.entries.get(`0x${id.toString(16)}.${place}`);
			if (entry) found.tag(entry, flag, [offset + directoryAt + index * entrySize + 8 + place * 4, 4]);
		});
	}
}

function pushValue(id: number, format: number, bytes: Uint8Array, at: number, found: TagSink): void {
	const structure = structures[id];
	if (structure) {
		const [table, unit] = structure;
		readBinaryTable(
			table,
			bytes,
			{ at, little: true, unit, use: (entry, raw) => straight(entry, raw, bytes) },
			found
		);
		return;
	}
	const known = tables.canonVRDDR4.entries.get(id);
	if (!known || known.unknown) return;
	// Values may lie in the same bytes, and as numbers take several times as much.
	found.budget.keep(bytes.length * 4);
	const raw = valueOf(format, bytes);
	// Without labels a number prints as it is.
	found.tag(typeof raw === 'string' ? entryFor(known.table, id, known.name) : known, raw, [at, bytes.length]);
}

/** A tone curve's middle point counts only where the curve is a straight one. */
const straight = (entry: Entry, raw: RawValue, bytes: Uint8Array): RawValue | undefined =>
	entry.name !== 'ToneCurveX' && entry.name !== 'ToneCurveY' ? raw : bytes[4] === 1 ? raw : undefined;

function valueOf(format: number, bytes: Uint8Array): RawValue {
	const reader = new ByteReader(bytes, true);
	const list = (size: number, read: () => number): RawValue => {
		const values: number[] = [];
		while (reader.remaining >= size) values.push(read());
		const [only] = values;
		return values.length === 1 && only !== undefined ? only : values;
	};
	switch (format) {
		case 1:
		case 8:
		case 33:
			return list(4, () => reader.u32());
		case 9:
			return list(4, () => reader.i32());
		case 13:
		case 38:
			return list(8, () => Number(reader.f64().toPrecision(15)));
		case 2:
			return decodeString(bytes);
		default:
			return { binary: bytes.length, bytes };
	}
}
