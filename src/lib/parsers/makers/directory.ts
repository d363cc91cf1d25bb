/** Directories in maker notes: those of TIFF, with rows that hold for some cameras, blocks in values, and offsets that are off. */
import { fieldsOf, maxValue, type Field } from '../blocks/exif.ts';
import { decodedSize, decodeText, decodeValue } from '../blocks/exif-values.ts';
import { plain } from '../conversions/numbers.ts';
import type { Entry, RawValue, Table } from '../model.ts';
import { textOf } from '../print.ts';
import { stored } from './binary.ts';
import { named } from '../table.ts';
import { extra } from '../tags/file.ts';
import { rebased, type Block, type Blocks, type Note, type Place } from './note.ts';
import { hintOf, isWeak, rowAt, valueAt } from './rows.ts';

export interface MakerDirectory {
	/** Where it begins in the note's data. */
	readonly offset: number;
	readonly table: Table;
	readonly blocks?: Blocks;
	/** Group 1 of its tags, where it is not the table's. */
	readonly group1?: string;
	/** Ids that are read before all others, in this order: what they say counts where others say it too. */
	readonly first?: readonly number[];
	/** Its fields, where they do not stand in a directory of TIFF's form; `offset` says nothing then. */
	readonly fields?: readonly Field[];
	/** Fields stay as they stand, those of one name too: the reader ranks them itself. */
	readonly unranked?: true;
}

/** Unknown values above this are not worth decoding. */
const longUnknown = 256;

/** Reads a directory and the blocks that its values are, each where it stands. Directories in it are blocks too: `directory`. */
export function readMakerDirectory(
	note: Note,
	{ offset, table, blocks, group1, first, unranked, ...own }: MakerDirectory
): void {
	const group = group1 ?? table.group1;
	sayByteOrder(note);
	const fields = own.fields ?? fieldsOf(note.data, { offset, group, table }, note.found).fields;
	const shown = unranked ? fields : lastFirst(fields);
	readFields(note, first ? inOrder(shown, first) : shown, blocks, group1);
}

/** Shows fields of a note, however they were found, and reads the blocks that they are. @param group1 as in a directory */
export function readFields(
	note: Note,
	fields: readonly Field[],
	blocks: Blocks | undefined,
	group1?: string
): void {
	const { data, found } = note;
	for (const field of fields) {
		const place = new FieldPlace(note, field);
		const entry = rowAt(field.entry, place);
		if (entry === undefined) continue;
		if (field.offset < 0 || field.offset + field.size > data.size) {
			const group = group1 ?? entry.table.group1;
			if (!entry.unknown) found.warn(`${group}: the value of ${entry.name} lies outside the data`);
			continue;
		}
		const block = blocks?.[field.id];
		if (block) {
			found.attempt(entry.name, () => {
				block(place);
			});
			continue;
		}
		pushField(place, entry, field, group1);
	}
}

/** Says the byte order of a note's first directory where it is not that of the structure around. */
function sayByteOrder({ data, facts, found }: Note): void {
	if (facts.has(orderTold)) return;
	const order = data.little ? 'II' : 'MM';
	facts.set(orderTold, order);
	const around = found.find('ExifByteOrder', 'File');
	if (around !== undefined && around !== order && found.find(byteOrder.name) === undefined)
		found.tag(byteOrder, order, [0, 0]);
}
const orderTold = 'byte order told';
const byteOrder = named(extra, 'MakerNoteByteOrder');

/** Of several fields of one name the last that is not weak counts, and is shown first. */
function lastFirst(fields: readonly Field[]): readonly Field[] {
	const places = new Map<string, number>();
	let twice = false;
	for (const [index, { entry }] of fields.entries()) {
		const known = places.has(entry.name);
		twice ||= known;
		if (!known || !isWeak(entry)) places.set(entry.name, index);
	}
	if (!twice) return fields;
	const rank = ({ entry }: Field, index: number) => {
		const counts = places.get(entry.name) ?? index;
		return [counts, index === counts ? -Infinity : -index] as const;
	};
	return fields
		.map((field, index) => ({ field, rank: rank(field, index) }))
		.sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])
		.map(({ field }) => field);
}

/** The fields with some of them before the others. */
function inOrder(fields: readonly Field[], first: readonly number[]): readonly Field[] {
	const rank = (id: number): number => {
		const at = first.indexOf(id);
		return at < 0 ? first.length : at;
	};
	return fields.toSorted((one, other) => rank(one.id) - rank(other.id));
}

/** Shows a value as its row says. */
function pushField(
	place: FieldPlace,
	entry: Entry,
	{ type, count, size }: Field,
	group1: string | undefined
): void {
	const { note } = place;
	const hint = hintOf(entry);
	const { found } = note;
	if (!entry.binary && !found.budget.hasRoom(decodedSize(type, count))) {
		found.warn(`${entry.name}: no room for its value`, 'limit');
		return;
	}
	const raw = rawOf(place, entry, hint?.as, type, count, size);
	const value = raw === undefined ? undefined : valueAt(hint, raw, place);
	if (value !== undefined) found.tag(entry, value, [place.at, size], group1);
}

function rawOf(
	place: FieldPlace,
	entry: Entry,
	as: string | undefined,
	type: number,
	count: number,
	size: number
): RawValue | undefined {
	if (entry.binary && entry.value === undefined && (as === undefined || as === 'undef')) {
		if (size > maxValue) return { binary: size };
		const bytes = place.bytes();
		const end = type === ascii && as === undefined ? bytes.indexOf(0) : -1;
		if (end >= 0) return { binary: end, bytes: bytes.subarray(0, end) };
		if (as !== undefined || !numbers.has(type)) return { binary: size, bytes };
		if (bytes.length < size) return { binary: size };
		return wordsOf(decodeValue(bytes, type, count, place.note.data.little));
	}
	if (size > maxValue || (entry.unknown && size > longUnknown)) return { binary: size };
	const bytes = place.bytes();
	if (bytes.length < size) return undefined;
	const { little } = place.note.data;
	if (as !== undefined) {
		const one = stored(new Uint8Array(8), as, 1, little);
		const each = typeof one === 'string' || one === undefined ? 1 : widthOf(as);
		const own = hintOf(entry)?.count ?? Math.floor(size / each);
		return stored(bytes, as, own, little);
	}
	return type === 7 && count > 1 ? decodeText(bytes) : decodeValue(bytes, type, count, little);
}

/** Types of numbers of more than a byte: many of them are kept as they would be written. */
const ascii = 2;
const numbers: ReadonlySet<number> = new Set([3, 4, 5, 8, 9, 10, 11, 12]);

function wordsOf(raw: RawValue): RawValue {
	const bytes = new TextEncoder().encode(textOf(plain(raw)));
	return { binary: bytes.length, bytes };
}

/** Bytes of a type of fixed size, by its name. */
function widthOf(type: string): number {
	const bits = Number(/\d+/.exec(type)?.[0] ?? (type === 'double' ? 64 : 32));
	return bits / 8;
}

/** The value of a field. */
class FieldPlace implements Place {
	readonly note: Note;
	readonly #field: Field;

	constructor(note: Note, field: Field) {
		this.note = note;
		this.#field = field;
	}

	get count(): number {
		return this.#field.count;
	}
	get type(): number {
		return this.#field.type;
	}
	get size(): number {
		return this.#field.size;
	}
	get at(): number {
		return this.note.data.base + this.#field.offset;
	}
	/** Where it lies in the note's data. */
	get offset(): number {
		return this.#field.offset;
	}
	bytes(): Uint8Array {
		return this.note.data.bytes(this.#field.offset, this.#field.size) ?? new Uint8Array();
	}
}

/** Where a value lies in the data that its note counts from. */
export const offsetOf = (place: Place): number => place.at - place.note.data.base;

/** A value that is the offset of a directory, or of several (of which the first is read). */
export const directoryAt =
	(table: Table, blocks?: Blocks, group1?: string): Block =>
	(place) => {
		const { note, type, count } = place;
		const value = decodeValue(place.bytes(), type, Math.min(count, 1), note.data.little);
		if (typeof value !== 'number' || value <= 0) return;
		readMakerDirectory(note, made(value, table, blocks, group1));
	};

/** A value that is a directory itself. Its offsets count as the note's do. */
export const directoryIn =
	(table: Table, blocks?: Blocks, group1?: string): Block =>
	(place) => {
		readMakerDirectory(place.note, made(offsetOf(place), table, blocks, group1));
	};

/** A value that is a directory itself, whose offsets count from its own first byte. */
export const ownDirectory =
	(table: Table, blocks?: Blocks, group1?: string): Block =>
	(place) => {
		const note = rebased(place.note, offsetOf(place));
		readMakerDirectory({ ...note, start: 0, size: place.size }, made(0, table, blocks, group1));
	};

const made = (
	offset: number,
	table: Table,
	blocks: Blocks | undefined,
	group1: string | undefined
): MakerDirectory => ({
	offset,
	table,
	...(blocks && { blocks }),
	...(group1 !== undefined && { group1 })
});

/**
 * By how many bytes the offsets of a directory are off: a program that moved the note left them as they were. They are right
 * where all values lie in the note, behind the directory; else where moving them all by one number brings them there.
 * @param gap bytes that the maker leaves between a directory and its first value
 */
export function offsetsAreOffBy(note: Note, directory: number, table: Table, gap = 0): number {
	const { data, start, size } = note;
	const { fields } = fieldsOf(data, { offset: directory, group: table.group1, table }, note.found);
	// An offset of 0 is none.
	const away = fields.filter((field) => field.size > 4 && field.offset > 0);
	if (away.length === 0) return 0;
	const inside = (by: number) =>
		away.every((field) => field.offset + by >= start && field.offset + by + field.size <= start + size);
	if (inside(0)) return 0;
	const least = away.reduce((low, { offset }) => Math.min(low, offset), Infinity);
	const by = directory + 2 + fields.length * 12 + 4 + gap - least;
	return inside(by) ? by : 0;
}
