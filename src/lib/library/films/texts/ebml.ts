/** The little of EBML (RFC 8794) that texts within films need: elements, one after the other, and their values. */
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';

export interface EbmlElement {
	readonly id: number;
	/** Where its content begins. */
	readonly start: number;
	/** Where it ends: Infinity where its size is not known. */
	readonly end: number;
}

/** Bytes of the longest head of an element. */
export const longestHead = 12;

/** The head of an element; undefined where there is none. @param at of its first byte among `bytes` @param base added to places */
export function headIn(bytes: Uint8Array, at: number, base = 0): EbmlElement | undefined {
	const first = bytes[at] ?? 0;
	const idLength = Math.clz32(first) - 23;
	if (idLength > 4) return undefined;
	let id = 0;
	for (let index = 0; index < idLength; index++) id = id * 256 + (bytes[at + index] ?? 0);
	const size = numberIn(bytes, at + idLength);
	if (!size) return undefined;
	const start = base + at + idLength + size.length;
	return { id, start, end: start + size.value };
}

/** A number of variable length, and how many bytes it has; all ones stand for an unknown size, Infinity. */
export function numberIn(
	bytes: Uint8Array,
	at: number
): { readonly value: number; readonly length: number } | undefined {
	const first = bytes[at];
	if (first === undefined || first === 0) return undefined;
	const length = Math.clz32(first) - 23;
	if (at + length > bytes.length) return undefined;
	const mask = 0xff >> length;
	let value = first & mask;
	let isUnknown = value === mask;
	for (let index = 1; index < length; index++) {
		const byte = bytes[at + index] ?? 0;
		isUnknown &&= byte === 0xff;
		value = value * 256 + byte;
	}
	return { value: isUnknown ? Infinity : value, length };
}

/** The elements within some bytes, in their order; what is cut off is cut. */
export function* elementsIn(
	bytes: Uint8Array
): Generator<{ readonly id: number; readonly content: Uint8Array }, void> {
	for (let at = 0; at < bytes.length;) {
		const head = headIn(bytes, at);
		if (!head) return;
		const end = Math.min(head.end, bytes.length);
		yield { id: head.id, content: bytes.subarray(head.start, end) };
		at = end;
	}
}

/** An unsigned number of up to eight bytes. */
export function unsigned(bytes: Uint8Array): number {
	let value = 0;
	for (const byte of bytes.subarray(0, 8)) value = value * 256 + byte;
	return value;
}

/** The head of the element at a place of a file. */
export async function headAt(file: ByteSource, at: number): Promise<EbmlElement | undefined> {
	if (at >= file.size) return undefined;
	return headIn(await file.read(at, longestHead), 0, at);
}
