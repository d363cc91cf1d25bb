/** EBML (RFC 8794): elements with an id and a size, and their values. */
import type { Budget } from '../io/budget.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue } from '../model.ts';
import { decodeString } from './exif-values.ts';
import { hex } from '../io/hex.ts';

export interface Element {
	/** Without the bits that tell its length, as tables have it. */
	readonly id: number;
	/** Where its content begins, and how many bytes it claims; one of unknown size goes on to the end. */
	readonly at: number;
	readonly size: number;
}

/** What the head of an element has at most. */
export const headSize = 12;
const longestId = 4;

/** A number of variable length, without the bits that tell its length. */
export interface Vint {
	readonly value: number;
	/** All its bits are set, which stands for a size that nobody knew. */
	readonly isUnknown: boolean;
}

/**
 * Reads a number of variable length (RFC 8794 §4).
 * @param most bytes that it may have
 * @returns undefined where it is longer
 * @throws EndOfData
 */
export function readVint(reader: ByteReader, most = 8): Vint | undefined {
	const first = reader.u8();
	const length = Math.clz32(first) - 23;
	if (length > most) return undefined;
	const mask = 0xff >> length;
	let value = first & mask;
	let isUnknown = value === mask;
	for (let index = 1; index < length; index++) {
		const byte = reader.u8();
		isUnknown &&= byte === 0xff;
		value = value * 256 + byte;
	}
	return { value, isUnknown };
}

/**
 * Reads the head of an element.
 * @param bytes from its first byte on
 * @param at where that is, and where what is around it ends
 * @returns undefined where there is none
 * @throws EndOfData
 */
export function headOf(bytes: Uint8Array, at: number, end: number): Element | undefined {
	if (bytes.length === 0) return undefined;
	const reader = new ByteReader(bytes);
	const id = readVint(reader, longestId);
	const size = id && readVint(reader);
	if (!size) return undefined;
	const start = at + reader.at;
	return { id: id.value, at: start, size: size.isUnknown ? Math.max(0, end - start) : size.value };
}

/** The elements that lie one after the other in bytes, with their contents as far as they are there. */
export function elementsIn(
	bytes: Uint8Array,
	budget: Budget
): readonly (Element & { readonly content: Uint8Array })[] {
	const elements: (Element & { readonly content: Uint8Array })[] = [];
	for (let at = 0; at < bytes.length;) {
		budget.item();
		const element = shortHead(bytes, at) ?? headOf(bytes.subarray(at, at + headSize), at, bytes.length);
		if (!element) break;
		const { id, at: start, size } = element;
		at = start + size;
		elements.push({ id, at: start, size, content: bytes.subarray(start, at) });
	}
	return elements;
}

/** The head of an element as most are: a size of one byte or two that is known, all there. A film may have thousands. */
function shortHead(bytes: Uint8Array, at: number): Element | undefined {
	if (at + headSize > bytes.length) return undefined;
	let place = at;
	let id = bytes[place++] ?? 0;
	const length = Math.clz32(id) - 23;
	if (length > longestId) return undefined;
	id &= 0xff >> length;
	for (let left = length; left > 1; left--) id = id * 256 + (bytes[place++] ?? 0);
	const first = bytes[place++] ?? 0;
	if (first >= 0x80 && first < 0xff) return { id, at: place, size: first & 0x7f };
	if (first < 0x40 || first > 0x7e) return undefined;
	return { id, at: place + 1, size: ((first & 0x3f) << 8) | (bytes[place] ?? 0) };
}

/** Letters of a random name that are kept: it has 16 bytes at most. */
const longestName = 64;
/** Seconds from 1970 to 2001, where dates begin. */
const epoch = 978_307_200;

/** An unsigned number of all these bytes. */
export function whole(bytes: Uint8Array): number {
	let value = 0;
	for (const byte of bytes) value = value * 256 + byte;
	return value;
}

/** How values are read, by the type that a row's hint names. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => RawValue | undefined>> = {
	unsigned: (bytes) => (bytes.length > 8 ? undefined : whole(bytes)),
	signed: (bytes) => {
		if (bytes.length > 8) return undefined;
		return (bytes[0] ?? 0) & 0x80 ? whole(bytes) - 2 ** (8 * bytes.length) : whole(bytes);
	},
	float: (bytes) => {
		const { view } = new ByteReader(bytes);
		if (bytes.length === 4) return Number(view.getFloat32(0).toPrecision(15));
		return bytes.length === 8 ? view.getFloat64(0) : undefined;
	},
	date: (bytes) => (bytes.length === 8 ? dateText(new ByteReader(bytes).i64()) : undefined),
	string: decodeString,
	utf8: decodeString
};

/** The value of an element by its row; undefined where it is longer than such a value can be. */
export function valueOf(entry: Entry, bytes: Uint8Array): RawValue | undefined {
	if (entry.binary) return { binary: bytes.length };
	// Random names, shown as far as a text would go.
	if (entry.name.endsWith('UID'))
		return hex(bytes.subarray(0, Math.min(longestName, bytes.includes(0) ? bytes.indexOf(0) : longestName)));
	const read = typeof entry.hint === 'string' ? readers[entry.hint] : undefined;
	return read ? read(bytes) : { binary: bytes.length };
}

/** @param nanoseconds since 2001 */
function dateText(nanoseconds: number): string {
	const date = new Date(Math.floor(nanoseconds / 1e9 + epoch) * 1000);
	if (Number.isNaN(date.getTime())) return String(nanoseconds);
	return `${date.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ')}Z`;
}
