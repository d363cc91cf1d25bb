/** GoPro's telemetry format (https://github.com/gopro/gpmf-parser): a key, a type, a size, a count, values; nested. */
import { addConversions } from '../conversions.ts';
import { timedConversions } from '../conversions/timed.ts';
import type { Budget } from '../io/budget.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { lastFirst } from '../makers/last-first.ts';
import type { RawValue, TagSink } from '../model.ts';
import { goProGPMF } from '../tags/gopro.ts';
import { decodeString } from './exif-values.ts';

addConversions(timedConversions);

const maxDepth = 8;
/** Lists longer than this are measurements, not settings. */
const maxValues = 256;

type Read = (reader: ByteReader) => number;

/** By the letter of their type: how large they are, and how they are read. */
export const numbers: Readonly<Record<string, readonly [size: number, read: Read]>> = {
	b: [1, (reader) => reader.i8()],
	B: [1, (reader) => reader.u8()],
	s: [2, (reader) => reader.i16()],
	S: [2, (reader) => reader.u16()],
	l: [4, (reader) => reader.i32()],
	L: [4, (reader) => reader.u32()],
	f: [4, (reader) => Number(reader.f32().toPrecision(15))],
	d: [8, (reader) => reader.f64()],
	j: [8, (reader) => reader.i64()],
	J: [8, (reader) => reader.u64()],
	q: [4, (reader) => reader.i32() / 65_536],
	Q: [8, (reader) => reader.i64() / 2 ** 32]
};

/** One key with its values. */
export interface Item {
	readonly key: string;
	/** A letter; `\0` for items inside. */
	readonly type: string;
	/** Bytes of one row of values. */
	readonly size: number;
	readonly value: Uint8Array;
	/** File position of the value. */
	readonly at: number;
}

/** The items that follow one another. @throws EndOfData behind the last that is whole */
export function* itemsOf(bytes: Uint8Array, offset: number, budget: Budget): Generator<Item> {
	const reader = new ByteReader(bytes);
	while (reader.remaining >= 8) {
		const key = reader.latin1(4);
		if (key === '\0\0\0\0') return;
		budget.item();
		const type = reader.latin1(1);
		const [size, count] = [reader.u8(), reader.u16()];
		const at = offset + reader.at;
		const value = reader.take(size * count);
		const padding = -value.length & 3;
		if (padding <= reader.remaining) reader.skip(padding);
		yield { key, type, size, value, at };
	}
}

/**
 * Reads settings. Several devices may tell the same: the last counts.
 * @param offset file position of `bytes[0]`
 */
export function readGpmf(bytes: Uint8Array, offset: number, found: TagSink): void {
	const { sink, handOn } = lastFirst(found);
	try {
		readLevel(bytes, offset, sink, 0);
	} finally {
		handOn();
	}
}

function readLevel(bytes: Uint8Array, offset: number, found: TagSink, depth: number): void {
	for (const { key, type, value, at } of itemsOf(bytes, offset, found.budget)) {
		if (type === '\0') {
			if (depth < maxDepth) readLevel(value, at, found, depth + 1);
			continue;
		}
		const entry = goProGPMF.entries.get(key);
		if (!entry || entry.unknown) continue;
		const raw = entry.binary ? { binary: value.length, bytes: value } : valueOf(type, value);
		if (raw !== undefined) found.tag(entry, raw, [at, value.length]);
	}
}

function valueOf(type: string, bytes: Uint8Array): RawValue | undefined {
	if (type === 'c' || type === 'U' || type === 'F') return decodeString(bytes);
	const number = Object.hasOwn(numbers, type) ? numbers[type] : undefined;
	if (!number) return undefined;
	const length = Math.floor(bytes.length / number[0]);
	if (length > maxValues) return { binary: bytes.length, bytes };
	const reader = new ByteReader(bytes);
	if (length === 1) return number[1](reader);
	return length === 0 ? undefined : Array.from({ length }, () => number[1](reader));
}
