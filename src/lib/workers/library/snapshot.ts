/**
 * The library in memory as one file, so that it opens in a tenth of a second instead of from rows. Format, numbers
 * little-endian: `MTLS`, version, length of the whole file (8 bytes), checksum of all that follows (8 bytes), length of
 * the head (4 bytes), 4 bytes free; the head as JSON (what it is of, and where which array lies); the arrays.
 */
import { fields } from '#lib/library/query/fields.ts';
import { sortKeys } from '#lib/library/query/ast.ts';
import { Archive, Unusable } from '#lib/search/archive.ts';
import { Columns } from '#lib/search/columns.ts';
import { Orders } from '#lib/search/order.ts';
import { Vocabulary } from '#lib/search/vocabulary.ts';
import { wordFields } from '#lib/search/word-fields.ts';
import { Stacks } from './stacks.ts';

/** Raised whenever the same items would make other columns or words, where `signature` does not tell. */
const version = 3;
const magic = 0x534c544d; // MTLS
const fixedSize = 32;
/** Where the checksum begins to count. */
const checkedFrom = 24;

/** What is kept: of which database and which state of its items. */
export interface Kept {
	readonly columns: Columns;
	readonly vocabulary: Vocabulary;
	readonly orders: Orders;
	readonly stacks: Stacks;
	/** Generation of the items (storage/changes.ts). */
	readonly generation: number;
}

const columnSorts = sortKeys.filter((by) => by !== 'relevance' && by !== 'hand');

/** What the columns and words are made of: fields that are read otherwise make others. */
const signature = JSON.stringify([
	version,
	fields.map(({ name, type, many, read }) => [name, type.kind, many === true, String(read)]),
	wordFields.map(({ field }) => field.name)
]);

/** @param lineage names the database that the items are in */
export function packSnapshot(
	{ columns, vocabulary, orders, stacks, generation }: Kept,
	lineage: string
): Uint8Array<ArrayBuffer> {
	const archive = new Archive();
	columns.save(archive);
	vocabulary.save(archive);
	orders.save(archive);
	stacks.save(archive);
	const { size, places, copy } = archive.pack();
	const head = new TextEncoder().encode(JSON.stringify({ lineage, signature, generation, places }));
	const bodyFrom = fixedSize + ((head.length + 7) & ~7);
	const file = new Uint8Array(bodyFrom + size);
	file.set(head, fixedSize);
	copy(file, bodyFrom);
	const view = new DataView(file.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, version, true);
	view.setBigUint64(8, BigInt(file.length), true);
	view.setUint32(24, head.length, true);
	const [low, high] = checksum(file);
	view.setUint32(16, low, true);
	view.setUint32(20, high, true);
	return file;
}

/** @returns what is kept, and of which database; undefined where the file is damaged, half-written or of another version */
export function openSnapshot(buffer: ArrayBuffer): (Kept & { readonly lineage: string }) | undefined {
	try {
		return unpack(buffer);
	} catch (error) {
		// Its checksum is right, yet it does not hold what it says: nothing that this version wrote.
		if (error instanceof Unusable || error instanceof SyntaxError || error instanceof RangeError)
			return undefined;
		throw error;
	}
}

function unpack(buffer: ArrayBuffer): (Kept & { readonly lineage: string }) | undefined {
	if (buffer.byteLength < fixedSize || buffer.byteLength % 8 !== 0) return undefined;
	const view = new DataView(buffer);
	if (view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version) return undefined;
	if (view.getBigUint64(8, true) !== BigInt(buffer.byteLength)) return undefined;
	const [low, high] = checksum(new Uint8Array(buffer));
	if (view.getUint32(16, true) !== low || view.getUint32(20, true) !== high) return undefined;
	const headLength = view.getUint32(24, true);
	const text = new TextDecoder().decode(new Uint8Array(buffer, fixedSize, headLength));
	const head = JSON.parse(text) as Readonly<Record<string, unknown>>;
	if (head['signature'] !== signature) return undefined;
	const { generation, lineage } = head;
	if (typeof generation !== 'number' || typeof lineage !== 'string') return undefined;
	const archive = Archive.unpack(buffer, fixedSize + ((headLength + 7) & ~7), head['places']);
	const columns = Columns.load(archive);
	const orders = new Orders(columns);
	orders.load(archive, columnSorts);
	const stacks = new Stacks(columns);
	stacks.load(archive);
	return { columns, vocabulary: Vocabulary.load(archive), orders, stacks, generation, lineage };
}

/**
 * 64 bits over all words of a file behind the checksum itself: four lanes, each a chain of steps that can be undone, so
 * that no change of a single word goes unnoticed.
 */
function checksum(file: Uint8Array<ArrayBuffer>): readonly [low: number, high: number] {
	const words = new Uint32Array(file.buffer, 0, file.length >>> 2);
	let [a, b, c, d] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];
	let at = checkedFrom >>> 2;
	for (; at + 4 <= words.length; at += 4) {
		a = Math.imul(a ^ (words[at] ?? 0), 0x01000193);
		b = Math.imul(b ^ (words[at + 1] ?? 0), 0x01000193);
		c = Math.imul(c ^ (words[at + 2] ?? 0), 0x01000193);
		d = Math.imul(d ^ (words[at + 3] ?? 0), 0x01000193);
		a ^= a >>> 15;
		b ^= b >>> 15;
		c ^= c >>> 15;
		d ^= d >>> 15;
	}
	for (; at < words.length; at++) a = Math.imul(a ^ (words[at] ?? 0), 0x01000193);
	return [(a ^ Math.imul(b, 0x2c1b3c6d)) >>> 0, (c ^ Math.imul(d, 0x297a2d39)) >>> 0];
}
