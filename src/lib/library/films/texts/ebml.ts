/** Elements of EBML in bytes that may be cut anywhere: what is cut off is not there. */
import { headOf, headSize, readVint, whole } from '#lib/parsers/blocks/ebml.ts';
import { ByteReader, EndOfData } from '#lib/parsers/io/byte-reader.ts';
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';

const none = new Uint8Array();

export interface EbmlElement {
	/** Without the bits that tell its length. */
	readonly id: number;
	/** Where its content begins. */
	readonly start: number;
	/** Where it ends: Infinity where its size is not known. */
	readonly end: number;
}

/** The head of an element; undefined where there is none. @param at of its first byte among `bytes` @param base added to places */
export function headIn(bytes: Uint8Array, at: number, base = 0): EbmlElement | undefined {
	return ifThere(() => {
		const head = headOf(bytes.subarray(at, at + headSize), base + at, Infinity);
		return head && { id: head.id, start: head.at, end: head.at + head.size };
	});
}

/** A number of variable length, and how many bytes it has. */
export function numberIn(
	bytes: Uint8Array = none
): { readonly value: number; readonly length: number } | undefined {
	return ifThere(() => {
		const reader = new ByteReader(bytes);
		const number = readVint(reader);
		return number && { value: number.value, length: reader.at };
	});
}

function ifThere<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof EndOfData) return undefined;
		throw error;
	}
}

/** The elements within some bytes, in their order. */
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

/** What is in the elements within some bytes, by their ids; of several of one kind the last. */
export function partsIn(bytes: Uint8Array = none): ReadonlyMap<number, Uint8Array> {
	return new Map([...elementsIn(bytes)].map(({ id, content }) => [id, content]));
}

/** An unsigned number of up to eight bytes; 0 where there is none. */
export function unsigned(bytes: Uint8Array | undefined): number {
	return bytes ? whole(bytes.subarray(0, 8)) : 0;
}

/** The head of the element at a place of a file. */
export async function headAt(file: ByteSource, at: number): Promise<EbmlElement | undefined> {
	return at < file.size ? headIn(await file.read(at, headSize), 0, at) : undefined;
}
