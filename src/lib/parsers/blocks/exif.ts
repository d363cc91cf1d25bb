/**
 * EXIF (CIPA DC-008, https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E) and the TIFF directories
 * it is made of (TIFF 6.0, BigTIFF, DNG 1.7). Used by every format that carries EXIF; files that are TIFF themselves load
 * their directories part by part (formats/tiff.ts) and hand each to `readDirectory`.
 */
import { DamagedFile } from '../damage.ts';
import type { Entry, RawValue, TagSink, Table } from '../model.ts';
import { firstPart, readMakerNote } from '../makers/on-demand.ts';
import { hexId, named, unknownEntry } from '../table.ts';
import { exifMain, gpsMain } from '../tags/exif.ts';
import { extra } from '../tags/file.ts';
import type { ExifHint } from '../tags/supplement/exif.ts';
import {
	decodeComment,
	decodeCopyright,
	decodedSize,
	decodeFilter,
	decodeSingle,
	decodeString,
	decodeText,
	decodeUtf16,
	decodeValue,
	sizeOf
} from './exif-values.ts';
import { pickVariant, placeIds, pushImages, type ImagePlaces } from './exif-images.ts';
import { tiffHeader, wholeData, type TiffData } from './tiff-data.ts';
import { readPrintIm } from './print-im.ts';
import { readGeoTiff, readIcc, readIptc, readPhotoshop, readRareBlock, readXmp } from './on-demand.ts';

/** A directory to read. */
export interface Directory {
	readonly offset: number;
	/** Group 1 of its tags: `IFD0`, `ExifIFD`, `SubIFD1` ... */
	readonly group: string;
	readonly table: Table;
	/** Number in the chain of IFDs, for those that have a next one. */
	readonly chain?: number;
	/** It begins with a header of its own, from which its offsets count. */
	readonly profile?: true;
}

/** One directory entry whose value was found. */
export interface Field {
	readonly id: number;
	readonly type: number;
	readonly count: number;
	/** Where the value lies, from the start of the structure, and its size. */
	readonly offset: number;
	readonly size: number;
	readonly entry: Entry;
}

/** Directories of one structure at most: a chain of pages, or of nonsense. */
const maxDirectories = 512;
const maxSubDirectories = 10;
/** Values larger than this are not read, blocks excepted. */
export const maxValue = 4 * 1024 * 1024;
/** Sizes from here on are nonsense, not values that are missing. */
const maxClaim = 0x7fff_0000;

const byteOrder = named(extra, 'ExifByteOrder');

/**
 * Reads a TIFF structure: EXIF without the `Exif\0\0` before it.
 * @param offset file position of `bytes[0]`
 * @param shown what is added to offsets that are tags: formats in which blocks move about show them as they are
 */
export function readExif(bytes: Uint8Array, offset: number, found: TagSink, shown = offset): void {
	const header = tiffHeader(bytes);
	if (!header) throw new DamagedFile('no TIFF header');
	pushByteOrder(found, header.little);
	walk(
		wholeData(bytes, offset, header, shown),
		{ offset: header.first, group: 'IFD0', table: exifMain, chain: 0 },
		found
	);
}

/** Says in which order the bytes of numbers come, once a file, and again where it turns. */
export function pushByteOrder(found: TagSink, little: boolean): void {
	const order = little ? 'II' : 'MM';
	if (found.find('ExifByteOrder', 'File') !== order) found.tag(byteOrder, order, [0, 0]);
}

/** Reads a directory in memory and all that hang on it. */
export function walk(data: TiffData, first: Directory, found: TagSink): void {
	const seen = new Set<number>();
	const waiting = [first];
	for (let directory = waiting.pop(); directory; directory = waiting.pop()) {
		const now = directory;
		// Profiles lie in files of raw pictures, not in memory.
		if (now.profile || seen.has(now.offset) || seen.size >= maxDirectories) continue;
		seen.add(now.offset);
		found.attempt(now.group, () => {
			readDirectory(data, now, fieldsOf(data, now, found), found, waiting);
		});
	}
}

/** Entries of a directory, and where it ends. */
export interface Fields {
	readonly fields: readonly Field[];
	readonly next: number;
}

/** The range of bytes in which a directory's entries lie, as far as its count can be read. */
export function directoryRange(data: TiffData, { offset }: Directory): readonly [number, number] | undefined {
	const head = data.bytes(offset, data.big ? 8 : 2);
	if (!head) return undefined;
	const count = countOf(head, data);
	return [offset, data.big ? 8 + count * 20 + 8 : 2 + count * 12 + 4];
}

function countOf(head: Uint8Array, { big, little }: TiffData): number {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	// No directory has more than 65,535 entries in TIFF; BigTIFF's claim is believed as far.
	return big ? Math.min(Number(view.getBigUint64(0, little)), 65_535) : view.getUint16(0, little);
}

/** Reads the entries of a directory, not yet their values. @throws DamagedFile when there is none */
export function fieldsOf(data: TiffData, directory: Directory, found: TagSink): Fields {
	const { little, big } = data;
	const { offset, group, table } = directory;
	const head = data.bytes(offset, big ? 8 : 2);
	if (!head) throw new DamagedFile(`the directory lies outside the data (at ${offset})`);
	const [entrySize, countSize, inline] = big ? [20, 8, 8] : [12, 2, 4];
	const claimed = countOf(head, data);
	const room = Math.max(0, Math.floor((data.size - offset - countSize) / entrySize));
	const count = Math.min(claimed, room);
	const bytes = data.bytes(offset + countSize, count * entrySize);
	if (!bytes) throw new DamagedFile('the directory is not all there');
	if (count < claimed) {
		// Of a file that was cut off, what is left of the directory tells of values that are not there.
		if (data.whole) throw new DamagedFile(`${claimed} entries claimed, ${count} there`);
		found.warn(`${group}: ${claimed} entries claimed, ${count} there`);
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const fields: Field[] = [];
	found.budget.spend('items', count);
	for (let index = 0; index < count; index++) {
		const at = index * entrySize;
		const id = view.getUint16(at, little);
		const type = view.getUint16(at + 2, little);
		const size = sizeOf(type);
		if (size === 0) {
			// A first entry of no known type means that this is no directory; later ones are skipped.
			if (index === 0 && type !== 0) throw new DamagedFile(`type ${type} of the first entry is none`);
			continue;
		}
		const values = big ? Number(view.getBigUint64(at + 4, little)) : view.getUint32(at + 4, little);
		const total = values * size;
		const valueAt = at + inline + 4;
		let where = offset + countSize + valueAt;
		if (total > inline)
			where = big ? Number(view.getBigUint64(valueAt, little)) : view.getUint32(valueAt, little);
		const entry = table.entries.get(id) ?? unlisted(table, id);
		fields.push(new FieldRead(id, type, values, where, total, entry));
	}
	const tail = data.bytes(offset + countSize + claimed * entrySize, big ? 8 : 4);
	let next = 0;
	if (tail) {
		const tailView = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
		next = big ? Number(tailView.getBigUint64(0, little)) : tailView.getUint32(0, little);
	}
	return { fields, next };
}

/** A class of its own: V8 copies a literal slowly where some of its numbers need more than 31 bits. */
class FieldRead implements Field {
	readonly id: number;
	readonly type: number;
	readonly count: number;
	readonly offset: number;
	readonly size: number;
	readonly entry: Entry;

	constructor(id: number, type: number, count: number, offset: number, size: number, entry: Entry) {
		this.id = id;
		this.type = type;
		this.count = count;
		this.offset = offset;
		this.size = size;
		this.entry = entry;
	}
}

/** The entry of a tag nobody listed, e.g. `Exif_0x9999`, `Olympus_FocusInfo_0x0204`. */
const unlisted = (table: Table, id: number): Entry =>
	unknownEntry(
		table,
		id,
		() => `${table.name.replace(/::Main$/, '').replaceAll('::', '_')}_${hexId(id)}`,
		shortened
	);
const shortened = { print: 'shortened' } as const;

/** Whether the value must be at hand for the directory to be read. */
export function needsValue({ entry, size, id }: Field): boolean {
	const hint = entry.hint as ExifHint | undefined;
	if (hint?.block) return true;
	if (ofMakers.has(id)) return true;
	return size <= maxValue && !(entry.binary && entry.value === undefined && !hint?.as);
}

/** What is wanted of blocks that could be long: a Photoshop document describes its layers before their pixels. */
const most: Readonly<Record<string, number>> = {
	photoshopDocument: 256 * 1024,
	learning: 1024,
	exposureTimes: 4096
};

/** How many bytes of a value are wanted. */
export function wantedOf({ entry, size, id }: Field): number {
	if (ofMakers.has(id)) return Math.min(size, firstPart);
	const hint = entry.hint as ExifHint | undefined;
	return Math.min(size, most[hint?.block ?? ''] ?? size);
}

/**
 * What is read by makers' modules: notes, DNG's place for what only a maker knows, directories that Kodak added, what Nikon
 * says of the raw picture.
 */
const ofMakers = new Set([37500, 50740, 33424, 65024, 51157]);

/**
 * Pushes what the fields of a directory say, and the directories that hang on it, the first last.
 * Values must be at hand in `data`.
 */
export function readDirectory(
	data: TiffData,
	directory: Directory,
	{ fields, next }: Fields,
	found: TagSink,
	waiting: Directory[]
): void {
	const { group } = directory;
	const places: ImagePlaces = new Map<number, RawValue>();
	const after: Directory[] = [];
	const inline = data.big ? 8 : 4;
	const [start, length] = directoryRange(data, directory) ?? [0, inline];
	const end = start + length - inline;
	let nextChain = directory.chain === undefined || next === 0 ? undefined : directory.chain + 1;
	// By index, here and in what follows: an iterator makes an object at every step.
	const count = fields.length;
	for (let index = 0; index < count; index++) {
		const field = fields[index];
		if (field === undefined) continue;
		if (field.offset < 0 || field.offset + field.size > data.size) {
			if (!field.entry.unknown)
				found.warn(`${group}: the value of ${field.entry.name} lies outside the data`);
			// The file was cut off: what the other entries point to is not there either, nor is the next directory.
			if (data.whole && field.size < maxClaim) {
				nextChain = undefined;
				break;
			}
			continue;
		}
		if (
			field.size > inline &&
			(field.offset < 8 || (field.offset < end && field.offset + field.size > start))
		) {
			found.warn(`${group}: the value of ${field.entry.name} would lie among the entries`, 'minor');
			continue;
		}
		const hint = field.entry.hint as ExifHint | undefined;
		if (hint?.directory !== undefined) {
			after.push(...subDirectories(data, field, hint.directory, directory));
			continue;
		}
		if (hint?.block !== undefined) {
			readBlock(data, field, hint.block, fields, found, group);
			continue;
		}
		if (ofMakers.has(field.id)) {
			readMakerNote(data, field, group, found);
			continue;
		}
		if ((field.id === geoTiffDoubles || field.id === geoTiffTexts) && hasGeoTiff(fields)) continue;
		const entry = pickVariant(field, directory.group, places, found);
		if (!entry.binary && !found.budget.hasRoom(decodedSize(field.type, field.count))) {
			found.warn(`${group}: no room for the value of ${entry.name}`, 'limit');
			continue;
		}
		const raw = rawOf(data, field, entry, hint);
		if (raw === undefined) continue;
		const shift = data.shown ?? data.base;
		const shown = hint?.offset && shift !== 0 ? shifted(raw, shift) : raw;
		if (placeIds.has(field.id)) places.set(field.id, raw);
		found.tag(entry, shown, [data.base + field.offset, field.size], group);
	}
	pushImages(data, group, places, found);
	if (nextChain !== undefined) {
		// The directories of a multi-picture block all go by one name.
		const name = group === 'MPF0' ? group : `${group.replace(/\d+$/, '')}${nextChain}`;
		after.push({ offset: next, group: name, table: directory.table, chain: nextChain });
	}
	// The last comes off the stack first.
	for (let index = after.length - 1; index >= 0; index--) {
		const one = after[index];
		if (one) waiting.push(one);
	}
}

const geoTiffDirectory = 34735;
const geoTiffDoubles = 34736;
const geoTiffTexts = 34737;

/** Where there is a GeoTIFF directory, the lists it refers to are told by it. */
const hasGeoTiff = (fields: readonly Field[]): boolean => fields.some(({ id }) => id === geoTiffDirectory);

function shifted(raw: RawValue, base: number): RawValue {
	if (typeof raw === 'number') return raw + base;
	return Array.isArray(raw) ? raw.map((one: RawValue) => (typeof one === 'number' ? one + base : one)) : raw;
}

const profiles = 'ProfileIFD';

/** What directories are called where nothing is known of them but the tag that points to them. */
const plainGroups: Readonly<Record<string, string>> = {
	ExifIFD: 'ExifOffset',
	GPS: 'GPSInfo',
	InteropIFD: 'InteropOffset'
};

/** The directories that a field points to. */
function subDirectories(data: TiffData, field: Field, group: string, parent: Directory): Directory[] {
	const bytes = data.bytes(field.offset, field.size);
	if (!bytes || ![4, 13, 16, 18, 9].includes(field.type)) return [];
	const offsets = decodeValue(bytes, field.type, Math.min(field.count, maxSubDirectories), data.little);
	const list = Array.isArray(offsets) ? (offsets as readonly RawValue[]) : [offsets];
	// In BigTIFF ExifTool takes them for directories like any other.
	const plain = data.big && Object.hasOwn(plainGroups, group);
	if (plain) group = plainGroups[group] ?? group;
	const table = group === 'GPS' ? gpsMain : parent.table === gpsMain || plain ? exifMain : parent.table;
	const directories: Directory[] = [];
	for (const [index, offset] of list.entries()) {
		if (typeof offset !== 'number' || offset <= 0) continue;
		const name = index === 0 ? group : `${group}${index}`;
		if (group === 'SubIFD') directories.push({ offset, group: name, table, chain: index });
		else if (group !== profiles) directories.push({ offset, group: name, table });
		// A profile has no profiles.
		else if (!parent.group.startsWith(profiles))
			directories.push({ offset, group: name, table, profile: true });
	}
	return directories;
}

function readBlock(
	data: TiffData,
	field: Field,
	block: NonNullable<ExifHint['block']>,
	fields: readonly Field[],
	found: TagSink,
	group: string
): void {
	const bytes = data.bytes(field.offset, wantedOf(field));
	if (!bytes) return;
	const at = data.base + field.offset;
	found.attempt(field.entry.name, () => {
		switch (block) {
			case 'xmp':
				readXmp(bytes, at, found);
				break;
			case 'iptc':
				readIptc(bytes, at, found, data.whole ? 'own' : 'inner');
				break;
			case 'photoshop':
				readPhotoshop(bytes, at, found);
				break;
			case 'icc':
				readIcc(bytes, at, found);
				break;
			case 'printIM':
				readPrintIm(bytes, at, found, data.little);
				break;
			case 'geoTiff':
				readGeoTiff(data, field, fields, found);
				break;
			default:
				readRareBlock(block, bytes, at, found, { entry: field.entry, group, little: data.little });
		}
	});
}

/** The raw value of a field; undefined where it is not at hand. */
function rawOf(data: TiffData, field: Field, entry: Entry, hint: ExifHint | undefined): RawValue | undefined {
	const { type, count, size, offset } = field;
	if (entry.binary && entry.value === undefined && hint?.as === undefined) {
		return { binary: size };
	}
	// Where it lies within the data was looked at before.
	const single =
		count === 1 && hint?.as === undefined && data.all
			? decodeSingle(data.all, offset, type, data.little)
			: undefined;
	if (single !== undefined) return single;
	const bytes = data.bytes(offset, size);
	if (!bytes) return needsValue(field) ? undefined : { binary: size };
	switch (hint?.as) {
		case 'comment':
			return type === 7 || type === 2
				? decodeComment(bytes, data.little)
				: decodeValue(bytes, type, count, data.little);
		case 'textOrComment':
			return type === 7 ? decodeComment(bytes, data.little) : decodeValue(bytes, type, count, data.little);
		case 'notEmpty': {
			const text = decodeString(bytes);
			return text === '' ? undefined : text;
		}
		case 'utf16':
			return decodeUtf16(bytes, true);
		case 'filter':
			return type === 7 || type === 1
				? decodeFilter(bytes, data.little)
				: decodeValue(bytes, type, count, data.little);
		case 'copyright':
			return decodeCopyright(bytes);
		case 'opcodes':
			return { binary: size, bytes };
		case 'ordered':
			return { binary: size + 2 };
		case 'text':
			return decodeString(bytes);
		case 'bytes':
			if (type === 7 || type === 1) return bytes.length === 1 ? (bytes[0] ?? 0) : [...bytes];
			break;
	}
	if (entry.unknown && size > 256) return { binary: size };
	return type === 7 && count > 1 ? decodeText(bytes) : decodeValue(bytes, type, count, data.little);
}
