/** Blocks of fixed places in maker notes: a table whose ids are places, with conditions, masks and blocks in blocks. */
import { decodeString, decodeText } from '../blocks/exif-values.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, Rational, RawValue, Table } from '../model.ts';
import type { Block, Blocks, Note, Place } from './note.ts';
import { hintOf, rowAt, valueAt } from './rows.ts';

export interface BinaryTable {
	/** How values are stored where a row does not say (`int8u`); an id counts as many bytes as one of these has. */
	readonly type?: string;
	/** Byte order, where it is not the note's. */
	readonly little?: boolean;
	/** Group 1 of its tags, where it is not the table's. */
	readonly group1?: string;
	/** Blocks in it, by the id of their row. */
	readonly blocks?: Blocks;
	/** Ids from one on lie further by some bytes than they say. */
	readonly gap?: { readonly from: number; readonly by: number };
	/** By how many bytes what lies at an id's place is elsewhere in this block; undefined where it is not in it. */
	readonly moved?: (id: number) => number | undefined;
	/** Makes plain what was enciphered. */
	readonly plain?: (bytes: Uint8Array, note: Note) => Uint8Array | undefined;
}

type Read = (reader: ByteReader) => RawValue;

const other = (read: (reader: ByteReader) => number): Read => {
	return (reader) => {
		reader.little = !reader.little;
		const value = read(reader);
		reader.little = !reader.little;
		return value;
	};
};
const fixedPoint = (value: number) => Math.round(value * 1e5) / 1e5;

/** Fractions of two short numbers have seven digits. */
const short = ({ n, d }: Rational): RawValue => (d === 0 ? { n, d } : Number((n / d).toPrecision(7)));

/** Size in bytes of one value, and how it is read. */
const numbers: ReadonlyMap<string, readonly [size: number, read: Read]> = new Map<
	string,
	readonly [number, Read]
>([
	['int8u', [1, (reader) => reader.u8()]],
	['int8s', [1, (reader) => reader.i8()]],
	['int16u', [2, (reader) => reader.u16()]],
	['int16s', [2, (reader) => reader.i16()]],
	['int16uRev', [2, other((reader) => reader.u16())]],
	['int16sRev', [2, other((reader) => reader.i16())]],
	['int32u', [4, (reader) => reader.u32()]],
	['int32s', [4, (reader) => reader.i32()]],
	['int32uRev', [4, other((reader) => reader.u32())]],
	['int64u', [8, (reader) => reader.u64()]],
	['int64s', [8, (reader) => reader.i64()]],
	['float', [4, (reader) => reader.f32()]],
	['double', [8, (reader) => reader.f64()]],
	['fixed16u', [2, (reader) => fixedPoint(reader.u16() / 0x100)]],
	['fixed16s', [2, (reader) => fixedPoint(reader.i16() / 0x100)]],
	['fixed32u', [4, (reader) => fixedPoint(reader.u32() / 0x10000)]],
	['fixed32s', [4, (reader) => fixedPoint(reader.i32() / 0x10000)]],
	['rational32u', [4, (reader) => short({ n: reader.u16(), d: reader.u16() })]],
	['rational32s', [4, (reader) => short({ n: reader.i16(), d: reader.i16() })]],
	['rational64u', [8, (reader) => ({ n: reader.u32(), d: reader.u32() })]],
	['rational64s', [8, (reader) => ({ n: reader.i32(), d: reader.i32() })]]
]);

const texts: ReadonlyMap<string, (bytes: Uint8Array) => string> = new Map([
	['string', decodeString],
	['undef', decodeText],
	['binary', decodeText]
]);

const sizeOf = (type: string): number => numbers.get(type)?.[0] ?? 1;

/**
 * What is stored as `count` values of a type; of those that the bytes have no room for, as many as there is room for.
 * @returns undefined where there is no room for one
 */
export function stored(
	bytes: Uint8Array,
	type: string,
	count: number,
	little: boolean
): RawValue | undefined {
	const text = texts.get(type);
	if (text) return text(bytes.subarray(0, count));
	const [size, read] = numbers.get(type) ?? [0, undefined];
	if (!read) return undefined;
	const there = Math.min(count, Math.floor(bytes.length / size));
	if (there < 1) return undefined;
	const reader = new ByteReader(bytes, little);
	return count === 1 ? read(reader) : Array.from({ length: there }, () => read(reader));
}

/** A block that is read by a table. */
export const binary =
	(table: Table, how: BinaryTable = {}): Block =>
	(place) => {
		readBinary(place, table, how);
	};

/** Reads all rows of a table that hold in a block. */
export function readBinary(place: Place, table: Table, how: BinaryTable = {}): void {
	const { note, at } = place;
	const bytes = how.plain ? how.plain(place.bytes(), note) : place.bytes();
	if (bytes) readRows(bytes, at, note, table, how);
}

/** Reads the rows of a table from bytes that are at hand. @param at file position of the first */
export function readRows(
	bytes: Uint8Array,
	at: number,
	note: Note,
	table: Table,
	how: BinaryTable = {}
): void {
	const { type: usual = 'int8u', little = note.data.little, group1, blocks, gap } = how;
	const unit = sizeOf(usual);
	const { rows } = table;
	for (let index = 0; index < rows.length; index++) {
		const first = rows[index];
		if (first === undefined || typeof first.id !== 'number') continue;
		// Rows of one id stand one after the other: one of them counts.
		if (index > 0 && rows[index - 1]?.id === first.id) continue;
		const whole = Math.floor(first.id) * unit + (gap && first.id >= gap.from ? gap.by : 0);
		const moved = how.moved ? how.moved(first.id) : 0;
		if (moved === undefined) continue;
		const from = (first.id < 0 ? bytes.length + whole : whole) + moved;
		if (from < 0 || from >= bytes.length) continue;
		const view = new Part(note, bytes, at, from);
		const entry = rowAt(first, view);
		if (entry === undefined) continue;
		note.found.budget.item();
		const block = blocks?.[entry.id];
		readRow(entry, view, { usual, little, group1, block });
	}
}

interface RowNeeds {
	readonly usual: string;
	readonly little: boolean;
	readonly group1: string | undefined;
	readonly block: Block | undefined;
}

function readRow(entry: Entry, view: Part, { usual, little, group1, block }: RowNeeds): void {
	const hint = hintOf(entry);
	const type = hint?.as ?? entry.type ?? usual;
	const left = view.bytes().length;
	const isText = texts.has(type);
	const count = hint?.count ?? entry.count ?? (isText ? left : 1);
	const size = isText ? Math.min(count, left) : sizeOf(type) * count;
	if (block) {
		view.take(entry.count === undefined && hint?.count === undefined ? left : Math.min(left, size));
		view.note.found.attempt(entry.name, () => {
			block(view);
		});
		return;
	}
	if (size > left && count === 1) return;
	view.take(Math.min(size, left));
	const raw = entry.binary
		? { binary: view.size, bytes: view.bytes() }
		: stored(view.bytes(), type, count, little);
	const value = raw === undefined ? undefined : valueAt(hint, raw, view);
	if (value !== undefined) view.note.found.tag(entry, value, [view.at, view.size], group1);
}

/** A part of a block, from a place of it on. */
class Part implements Place {
	readonly note: Note;
	readonly type = 0;
	readonly at: number;
	#bytes: Uint8Array;

	constructor(note: Note, block: Uint8Array, at: number, from: number) {
		this.note = note;
		this.at = at + from;
		this.#bytes = block.subarray(from);
	}

	get size(): number {
		return this.#bytes.length;
	}
	get count(): number {
		return this.#bytes.length;
	}
	bytes(): Uint8Array {
		return this.#bytes;
	}
	take(size: number): void {
		this.#bytes = this.#bytes.subarray(0, size);
	}
}
