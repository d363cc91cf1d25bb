/**
 * Photoshop image resources
 * (https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/#50577409_38034): a signature, an id, a name, bytes.
 */
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteRange, Entry, RawValue, Table, TagSink } from '../model.ts';
import { decodeText } from './exif-values.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';
import { hexId, unknownEntry } from '../table.ts';
import { photoshopTables as tables } from './photoshop-tables.ts';
import { readIcc, readXmp } from './on-demand.ts';
import { hex } from '../io/hex.ts';

const signatures = new Set(['8BIM', 'PHUT', 'DCSR', 'AgHg', 'MeSa']);

/** What an image resource of one kind holds. Returns a value, or nothing where it pushed tags itself. */
type Resource = (value: ByteReader, at: number, found: TagSink, name: string) => RawValue | undefined;

/**
 * Reads image resources.
 * @param offset file position of `bytes[0]`
 */
export function readPhotoshop(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes);
	while (reader.remaining >= 12) {
		const signature = reader.latin1(4);
		if (!signatures.has(signature)) {
			if (/[^\0]/.test(signature)) found.warn(`Photoshop: no image resource at ${offset + reader.at - 4}`);
			return;
		}
		found.budget.spend('items', 1);
		const id = reader.u16();
		const name = latin1(reader.take(reader.u8()));
		if (name.length % 2 === 0) reader.skip(1);
		const size = reader.u32();
		const at = offset + reader.at;
		const value = reader.take(size);
		if (size % 2 === 1 && reader.remaining > 0) reader.skip(1);
		// Resources of plug-ins have ids of their own.
		if (signature === '8BIM') {
			found.attempt(`Photoshop resource ${id}`, () => readResource(id, name, value, at, found));
		}
	}
}

function readResource(id: number, name: string, value: Uint8Array, at: number, found: TagSink): void {
	const resource = resources.get(id);
	const entry =
		tables.main.entries.get(id) ??
		unknownEntry(tables.main, id, () => `Photoshop_${hexId(id)}`, { print: 'shortened' });
	const raw = resource ? resource(new ByteReader(value), at, found, name) : plainValue(id, entry, value);
	if (raw !== undefined) found.tag(entry, raw, [at, value.length]);
}

/** Bytes of a number in resources that are nothing but numbers. */
const widths: ReadonlyMap<number, 1 | 2 | 4> = new Map([
	...([1011, 1019, 1040, 1041, 1042, 1072] as const).map((id) => [id, 1] as const),
	...([1024, 1026, 1046, 1047] as const).map((id) => [id, 2] as const),
	[1044, 4]
]);
/** More of what nobody reads is not worth a text. */
const longUnknown = 1024;

/** What no reader takes apart: numbers where it is known to have them, else text, whatever it is. */
function plainValue(id: number, { binary }: Entry, value: Uint8Array): RawValue | undefined {
	if (binary || value.length > longUnknown) return { binary: value.length, bytes: value };
	const width = widths.get(id);
	if (width === undefined) return decodeText(value);
	const reader = new ByteReader(value);
	const read = width === 1 ? () => reader.u8() : width === 2 ? () => reader.u16() : () => reader.u32();
	const [first, ...rest] = Array.from({ length: Math.floor(value.length / width) }, read);
	return first === undefined || rest.length === 0 ? first : [first, ...rest];
}

/** A field of a structure: id in ExifTool's table, its value, and where it lay. */
function push(
	found: TagSink,
	table: Table,
	id: number,
	raw: RawValue,
	range: ByteRange,
	group1?: string
): void {
	const entry = table.entries.get(id);
	if (entry) found.tag(entry, raw, range, group1);
}

const unicode = (value: ByteReader) => value.utf16(value.u32() * 2).replace(/\0+$/, '');
const pascal = (value: ByteReader) => value.latin1(value.u8());
const macRoman = (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes);

const resolution: Resource = (value, at, found) => {
	for (const [id, unit, place] of [
		[0, 2, 0],
		[4, 6, 8]
	] as const) {
		push(found, tables.resolution, id, value.seek(place).u32() / 65536, [at + place, 4]);
		push(found, tables.resolution, unit, value.u16(), [at + place + 4, 2]);
	}
	return undefined;
};

const slices: Resource = (value, at, found) => {
	const length = value.seek(20).u32();
	// Since version 7 something else follows. Of a text that would not fit ExifTool tells the piece up to the first zeros.
	if (length * 2 > value.remaining) {
		const piece = value.utf16(value.remaining & ~1).replace(/\0.*$/s, '');
		push(found, tables.sliceInfo, 20, piece, [at + 20, 4]);
		return undefined;
	}
	const group = unicode(value.seek(20));
	push(found, tables.sliceInfo, 20, group, [at + 20, value.at - 20]);
	push(found, tables.sliceInfo, 24, value.u32(), [at + value.at - 4, 4]);
	return undefined;
};

const version: Resource = (value, at, found) => {
	push(found, tables.versionInfo, 4, value.seek(4).u8(), [at + 4, 1]);
	for (const id of [5, 9]) {
		const start = value.at;
		const name = unicode(value);
		push(found, tables.versionInfo, id, name, [at + start, value.at - start]);
	}
	return undefined;
};

const quality: Resource = (value, at, found) => {
	const progressive = value.length >= 6 && value.view.getInt16(2) === 257;
	for (const id of [0, 1, 2]) {
		if (value.remaining < 2) break;
		const raw = value.i16();
		// The number of scans means something in progressive files only.
		if (id < 2 || progressive) push(found, tables.jpegQuality, id, raw, [at + id * 2, 2]);
	}
	return undefined;
};

const printScale: Resource = (value, at, found) => {
	push(found, tables.printScaleInfo, 0, value.u16(), [at, 2]);
	push(found, tables.printScaleInfo, 2, [value.f32(), value.f32()], [at + 2, 8]);
	push(found, tables.printScaleInfo, 10, value.f32(), [at + 10, 4]);
	return undefined;
};

const channels: Resource = (value, at, found) => {
	// A version comes first.
	value.skip(4);
	for (let channel = 0; value.remaining >= 13; channel++) {
		const start = value.at;
		const group1 = `Channel${channel}`;
		const put = (id: number, raw: RawValue, size: number) => {
			push(found, tables.channelOptions, id, raw, [at + start + id, size], group1);
		};
		put(0, value.u16(), 2);
		put(2, [value.u16(), value.u16(), value.u16(), value.u16()], 8);
		value.skip(1);
		put(11, value.u8(), 1);
		put(12, value.u8(), 1);
	}
	return undefined;
};

/** A JPEG preview behind a header of 28 bytes that gives its size in pixels. */
const thumbnail =
	(tag: string): Resource =>
	(value, at, found) => {
		const format = value.u32();
		const [width, height] = [value.u32(), value.u32()];
		const bytes = value.seek(28).take(value.remaining);
		if (format === 1) {
			found.preview({ name: tag, mime: 'image/jpeg', range: [at + 28, bytes.length], width, height });
		}
		return { binary: bytes.length, bytes };
	};

const names: Resource = (value) => {
	const list: string[] = [];
	while (value.remaining > 0) list.push(pascal(value));
	return list.join(', ');
};

const urls: Resource = (value, _at, found) => {
	const list: string[] = [];
	const count = value.u32();
	for (let index = 0; index < count && value.remaining >= 12; index++) {
		found.budget.spend('items', 1);
		value.skip(8);
		list.push(unicode(value));
	}
	return list;
};

const digest: Resource = (value) => hex(value.take(16));

const text: Resource = (value) => decodeText(value.bytes).replace(/\0+$/, '');

/** A block of another standard, read by its own reader. */
const block =
	(what: string, read: (bytes: Uint8Array, offset: number, found: TagSink) => void): Resource =>
	(value, at, found) => {
		found.attempt(what, () => read(value.bytes, at, found));
		return undefined;
	};

const resources: ReadonlyMap<number, Resource> = new Map<number, Resource>([
	[1005, resolution],
	[1006, names],
	[1028, block('IPTC', readIptc)],
	[1030, quality],
	[1033, thumbnail('PhotoshopBGRThumbnail')],
	[1034, (value) => value.u8()],
	[1035, text],
	[1036, thumbnail('PhotoshopThumbnail')],
	[1037, (value) => value.u32()],
	[1039, block('ICC profile', readIcc)],
	[1049, (value) => value.u32()],
	[1050, slices],
	[1051, (value) => macRoman(value.take(value.u8()))],
	[1054, urls],
	[1057, version],
	[1058, block('EXIF', (bytes, at, found) => readExif(bytes, at, found, 0))],
	[1060, block('XMP', readXmp)],
	[1061, digest],
	[1062, printScale],
	[1064, (value, at, found) => void push(found, tables.pixelInfo, 4, value.seek(4).f64(), [at + 4, 8])],
	[1077, channels],
	[2999, (value) => macRoman(value.take(value.u8()))]
]);
