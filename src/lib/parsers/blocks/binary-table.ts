/**
 * Fixed structures: a tag table whose ids are places in a block of bytes and whose rows say how a value is stored there.
 */
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, Rational, RawValue, Table, TagSink } from '../model.ts';
import { decodeString, decodeText } from './exif-values.ts';

export interface BinaryLayout {
	/** File position of the block's first byte. */
	readonly at: number;
	readonly little: boolean;
	/** Bytes that an id counts (1), e.g. 4 where the table is a list of 32-bit words. */
	readonly unit?: number;
	/** Group 1 of the tags, where it is not the table's. */
	readonly group1?: string;
	/** The value to give, where it depends on more than the row; undefined: the row does not hold for this file. */
	readonly use?: (entry: Entry, raw: RawValue) => RawValue | undefined;
}

type Read = (reader: ByteReader) => number | Rational;

/** Fixed point numbers are shown with five decimals. */
const fixedPoint = (value: number) => Math.round(value * 1e5) / 1e5;
/** Seven significant digits are all that 32 bits of floating point tell; more are kept, as ExifTool does. */
const float = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);

/** Fractions of two short numbers have seven digits. */
const short = (n: number, d: number): number | Rational =>
	d === 0 ? { n, d } : Number((n / d).toPrecision(7));

/** Size of a value in bytes, and how it is read. */
const numbers: Readonly<Record<string, readonly [size: number, read: Read]>> = {
	int8u: [1, (reader) => reader.u8()],
	int8s: [1, (reader) => reader.i8()],
	int16u: [2, (reader) => reader.u16()],
	int16s: [2, (reader) => reader.i16()],
	int32u: [4, (reader) => reader.u32()],
	int32s: [4, (reader) => reader.i32()],
	int64u: [8, (reader) => reader.u64()],
	int64s: [8, (reader) => reader.i64()],
	float: [4, (reader) => float(reader.f32())],
	double: [8, (reader) => float(reader.f64())],
	fixed16u: [2, (reader) => fixedPoint(reader.u16() / 0x100)],
	fixed16s: [2, (reader) => fixedPoint(reader.i16() / 0x100)],
	fixed32u: [4, (reader) => fixedPoint(reader.u32() / 0x10000)],
	fixed32s: [4, (reader) => fixedPoint(reader.i32() / 0x10000)],
	rational32u: [4, (reader) => short(reader.u16(), reader.u16())],
	rational32s: [4, (reader) => short(reader.i16(), reader.i16())]
};

const texts: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
	string: decodeString,
	undef: decodeText
};

/** Size in bytes of the value of a row; undefined for a type that is not fixed. */
function sizeOf({ type = 'int8u', count = 1 }: Entry): number | undefined {
	if (Object.hasOwn(texts, type)) return count;
	const number = Object.hasOwn(numbers, type) ? numbers[type] : undefined;
	return number && number[0] * count;
}

/** The value of a row at a reader's place. @throws EndOfData */
export function binaryValue(entry: Entry, reader: ByteReader): RawValue | undefined {
	const { type = 'int8u', count = 1 } = entry;
	if (Object.hasOwn(texts, type)) return texts[type]?.(reader.take(count));
	const read = Object.hasOwn(numbers, type) ? numbers[type]?.[1] : undefined;
	if (!read) return undefined;
	return count === 1 ? read(reader) : Array.from({ length: count }, () => read(reader));
}

/** Pushes every row of the table whose value lies whole in the block. Rows with ids that are no numbers are left alone. */
export function readBinaryTable(table: Table, block: Uint8Array, layout: BinaryLayout, found: TagSink): void {
	const { at, little, unit = 1, group1, use } = layout;
	const reader = new ByteReader(block, little);
	for (const entry of table.rows) {
		if (typeof entry.id !== 'number') continue;
		const place = Math.floor(entry.id) * unit;
		const size = sizeOf(entry);
		if (size === undefined || place + size > block.length) continue;
		const stored = binaryValue(entry, reader.seek(place));
		const raw = stored === undefined || use === undefined ? stored : use(entry, stored);
		if (raw === undefined) continue;
		found.tag(entry, raw, [at + place, size], group1);
	}
}
