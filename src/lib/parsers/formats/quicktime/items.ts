/**
 * What lies in the items of a `meta` box: EXIF, XMP, small JPEG pictures, Apple's property lists
 * (ISO/IEC 23008-12 annexes A and H). Items are read once their tables are known, wherever in the file they lie.
 */
import { packed } from '../../blocks/packed.ts';
import { tiffHeader } from '../../blocks/tiff-data.ts';
import { DamagedFile } from '../../damage.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import { inflate } from '../../io/inflate.ts';
import type { ByteRange, TagSink } from '../../model.ts';
import { named } from '../../table.ts';
import { extra } from '../../tags/file.ts';
import { isXmp, type Extent, type Item, type ItemTables } from './item-tables.ts';
import type { Movie } from './movie.ts';

/** Items within items at most. */
const maxNesting = 4;

/** Bytes of an item, and where in the file they lie if they do so in one piece. */
interface ItemBytes {
	readonly bytes: Uint8Array;
	readonly offset: number | undefined;
	readonly range: ByteRange;
}

/**
 * Decides which items are about the main picture (or about nothing in particular): their tags are the file's. What describes
 * another picture goes with it into a document of its own.
 */
export function assignDocuments(tables: ItemTables, movie: Movie): void {
	const { primary } = tables;
	for (const item of inOrder(tables)) {
		if (!isText(item)) continue;
		const about = tables.referred('cdsc', item.id);
		const [first] = about;
		if (first === undefined || primary === undefined || about.includes(primary)) {
			item.document = 0;
		} else {
			const described = tables.item(first);
			item.document = described.document ??= movie.newDocument();
		}
	}
}

/** Whether an item describes, rather than shows. */
const isText = (item: Item): boolean => item.type === 'Exif' || item.type === 'uri ' || isXmp(item);

const inOrder = ({ items }: ItemTables): Item[] => [...items.values()].sort((a, b) => a.id - b.id);

/** Reads the items that say something, those about the main picture first, and small pictures. */
export async function readItems(tables: ItemTables, movie: Movie, signal?: AbortSignal): Promise<void> {
	const { found } = movie;
	const order = inOrder(tables);
	const texts = order.filter(isText);
	const items = [
		// Of several that say the same of the main picture the last counts, so it goes first.
		...texts.filter(({ document }) => document === 0).reverse(),
		...texts.filter(({ document }) => document !== 0),
		...order.filter(({ type }) => type === 'jpeg')
	];
	for (const item of items) {
		signal?.throwIfAborted();
		if (item.elsewhere || item.extents.length === 0) continue;
		await found.attemptAsync(`item ${item.id}`, async () => {
			if (item.type === 'jpeg') await pushPicture(item, tables, movie);
			else await readText(item, tables, movie);
		});
	}
	if (tables.references.some(({ type }) => type === 'thmb')) {
		const { pushThumbnails } = await import('./item-thumbnails.ts');
		pushThumbnails(tables, movie.file, found);
	}
}

async function readText(item: Item, tables: ItemTables, movie: Movie): Promise<void> {
	const { found } = movie;
	const reader = item.type === 'Exif' ? exif : item.type === 'uri ' ? propertyList : xmp;
	const { wanted, read } = await reader();
	if (wanted && !wanted((await bytesOf(item, tables, movie, 8)).bytes)) return;
	const whole = await bytesOf(item, tables, movie);
	const before = found.tags.length;
	if (item.encoding === 'deflate') {
		const { bytes } = await inflate(whole.bytes, found.budget);
		packed('item', found, whole.range, (sink) => read(bytes, 0, sink), bytes);
	} else {
		within(whole, found, read);
	}
	if (!item.document) return;
	for (const { entry } of found.tags.slice(before)) movie.claim(entry.name, item.document);
}

/** A reader of items, with its tables: they load when a file has something for them. */
interface ItemReader {
	/** Whether an item that begins with these bytes is for it. */
	readonly wanted?: (bytes: Uint8Array) => boolean;
	readonly read: BlockReader;
}

async function exif(): Promise<ItemReader> {
	const { readExif } = await import('../../blocks/exif.ts');
	return {
		read: (bytes, offset, found) => {
			const start = exifStart(bytes);
			readExif(bytes.subarray(start), offset + start, found);
		}
	};
}

async function xmp(): Promise<ItemReader> {
	return { read: (await import('../../blocks/xmp.ts')).readXmp };
}

async function propertyList(): Promise<ItemReader> {
	const { isBinaryPlist, readBinaryPlist } = await import('../../blocks/binary-plist.ts');
	return { wanted: isBinaryPlist, read: readBinaryPlist };
}

type BlockReader = (bytes: Uint8Array, offset: number, found: TagSink) => void;

/** Runs a reader on the bytes of an item; where they lie in pieces its tags have the range of all. */
function within({ bytes, offset, range }: ItemBytes, found: TagSink, read: BlockReader): void {
	if (offset === undefined) packed('item', found, range, (sink) => read(bytes, 0, sink), bytes);
	else read(bytes, offset, found);
}

/** EXIF begins with where in the item it does; writers disagree on what lies between. @throws DamagedFile */
function exifStart(bytes: Uint8Array): number {
	const claimed = 4 + new ByteReader(bytes).u32();
	const start = [claimed, 10, 4, 6, 0].find((one) => tiffHeader(bytes.subarray(one)));
	if (start === undefined) throw new DamagedFile('no TIFF header');
	return start;
}

/** The bytes of an item, or its first ones. */
async function bytesOf(
	item: Item,
	tables: ItemTables,
	movie: Movie,
	most = Infinity,
	nesting = 0
): Promise<ItemBytes> {
	if (nesting > maxNesting) throw new DamagedFile('items lie within items too deeply');
	const { found, file } = movie;
	const parts: Uint8Array[] = [];
	let [size, start, end] = [0, Infinity, 0];
	for (const { offset, length } of item.extents) {
		if (size >= most) break;
		const wanted = Math.min(length === 0 ? Infinity : length, most - size);
		let part: Uint8Array;
		let at: number | undefined = offset;
		if (item.method === 0) {
			part = await file.read(offset, Math.min(wanted, file.size - offset));
		} else if (item.method === 1) {
			const { data } = tables;
			part = data?.bytes.subarray(offset, offset + wanted) ?? new Uint8Array(0);
			at = data && data.offset + offset;
		} else {
			const source = tables.referred('iloc', item.id)[0];
			if (source === undefined || source === item.id)
				throw new DamagedFile('the item it lies in is not there');
			const outer = await bytesOf(tables.item(source), tables, movie, offset + wanted, nesting + 1);
			part = outer.bytes.subarray(offset, offset + wanted);
			at = outer.offset === undefined ? undefined : outer.offset + offset;
		}
		if (at !== undefined) [start, end] = [Math.min(start, at), Math.max(end, at + part.length)];
		if (part.length < wanted && length !== 0) {
			found.warn(`item ${item.id}: the file ends ${wanted - part.length} bytes before it should`);
		}
		parts.push(part);
		size += part.length;
	}
	const range: ByteRange = Number.isFinite(start) ? [start, end - start] : [0, 0];
	const [only] = parts;
	if (only && parts.length === 1) {
		return { bytes: only, offset: Number.isFinite(start) ? start : undefined, range };
	}
	found.budget.allocate(size);
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return { bytes, offset: undefined, range };
}

const thumbnail = named(extra, 'ThumbnailImage');
const preview = named(extra, 'PreviewImage');
/** Cameras' thumbnails are 160 x 120; their frame header stands behind the usual quantisation and Huffman tables. */
const frameHeader = 556;

function isThumbnail(head: Uint8Array): boolean {
	if (head.length < frameHeader + 9) return false;
	const reader = new ByteReader(head).seek(frameHeader);
	if (reader.u32() !== 0xffc0_0011) return false;
	const [height, width] = [reader.skip(1).u16(), reader.u16()];
	return Math.min(width, height) === 120 && Math.max(width, height) === 160;
}

/** A picture in JPEG, which can be shown without a decoder for the rest. */
async function pushPicture(item: Item, tables: ItemTables, movie: Movie): Promise<void> {
	const { found, file } = movie;
	const [extent] = item.extents;
	if (!extent || item.extents.length !== 1 || item.method !== 0) return;
	const range = rangeOf(extent, file.size);
	const head = await file.read(range[0], Math.min(range[1], frameHeader + 9));
	if (!(head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff)) return;
	const entry = isThumbnail(head) ? thumbnail : preview;
	movie.push(entry, { binary: range[1] }, ...range, 'File');
	found.preview({ name: entry.name, mime: 'image/jpeg', range, ...pixelsOf(item, tables) });
}

function rangeOf({ offset, length }: Extent, fileSize: number): ByteRange {
	const left = Math.max(0, fileSize - offset);
	return [offset, length === 0 ? left : Math.min(length, left)];
}

/** Width and height of an item, where it says so. */
function pixelsOf(item: Item, tables: ItemTables): { width: number; height: number } | undefined {
	for (const index of item.properties) {
		const box = tables.properties[index - 1];
		if (box?.type !== 'ispe' || box.bytes.length < 12) continue;
		const reader = new ByteReader(box.bytes).skip(4);
		return { width: reader.u32(), height: reader.u32() };
	}
	return undefined;
}
