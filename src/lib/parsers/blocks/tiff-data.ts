/**
 * The bytes that a TIFF structure lies in: one block in memory (EXIF in a JPEG), or the parts of a file that were read
 * so far (a TIFF file, whose directory may lie at the far end of a gigabyte).
 */
import type { ByteSource } from '../io/byte-source.ts';
import { part } from '../io/part.ts';

export interface TiffData {
	readonly little: boolean;
	/** BigTIFF: offsets and counts have 64 bits. */
	readonly big: boolean;
	/** Position in the file of what the structure calls 0. */
	readonly base: number;
	/** What is added to offsets that are shown, where that is not `base`. */
	readonly shown?: number;
	/** The structure is a file, which ends where it ends; one in memory may have been cut out wrongly. */
	readonly whole?: true;
	/** Offsets end here. */
	readonly size: number;
	/** All of it, where it is in memory. */
	readonly all?: Uint8Array;
	/** Bytes `[offset, offset + length)`, undefined where they are not there or not all at hand. */
	bytes(offset: number, length: number): Uint8Array | undefined;
	/** Brings ranges to hand, where not all of it is in memory. */
	load?(ranges: readonly (readonly [offset: number, length: number])[]): Promise<void>;
}

/** What the first bytes of a TIFF structure say. */
export interface TiffHeader {
	readonly little: boolean;
	readonly big: boolean;
	/** Offset of the first directory. */
	readonly first: number;
	/** 42 in TIFF, 43 in BigTIFF, other numbers in some cameras' formats. */
	readonly magic: number;
}

/** Reads the header; undefined for what is no TIFF. */
export function tiffHeader(bytes: Uint8Array): TiffHeader | undefined {
	if (bytes.length < 8) return undefined;
	const little = bytes[0] === 0x49 && bytes[1] === 0x49;
	if (!little && !(bytes[0] === 0x4d && bytes[1] === 0x4d)) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const magic = view.getUint16(2, little);
	const big = magic === 43;
	if (big && bytes.length < 16) return undefined;
	return {
		little,
		big,
		magic,
		first: big ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little)
	};
}

/** A structure that is in memory as a whole. */
export function wholeData(
	bytes: Uint8Array,
	base: number,
	{ little, big }: Pick<TiffHeader, 'little' | 'big'>,
	shown = base
): TiffData {
	return {
		shown,
		little,
		big,
		base,
		size: bytes.length,
		all: bytes,
		bytes: (offset, length) =>
			offset >= 0 && length >= 0 && offset + length <= bytes.length
				? bytes.subarray(offset, offset + length)
				: undefined
	};
}

/** Parts closer than this are read in one go. */
const bridge = 4096;

/** A structure in a file, of which parts are loaded as they are needed. */
export class FileData implements TiffData {
	readonly little: boolean;
	readonly big: boolean;
	readonly base: number;
	readonly whole = true;
	readonly size: number;
	readonly #file: ByteSource;
	readonly #parts: { readonly start: number; readonly bytes: Uint8Array }[] = [];

	/** @param base where the source begins in the file, if it is a part of one */
	constructor(file: ByteSource, { little, big }: Pick<TiffHeader, 'little' | 'big'>, base = 0) {
		this.#file = file;
		this.base = base;
		this.size = file.size;
		this.little = little;
		this.big = big;
	}

	bytes(offset: number, length: number): Uint8Array | undefined {
		for (let index = this.#parts.length - 1; index >= 0; index--) {
			const part = this.#parts[index];
			if (part && offset >= part.start && offset + length <= part.start + part.bytes.length) {
				return part.bytes.subarray(offset - part.start, offset - part.start + length);
			}
		}
		return undefined;
	}

	/** A structure that begins at an offset of this one with a header of its own; undefined where there is none. */
	async inner(offset: number): Promise<{ readonly data: FileData; readonly header: TiffHeader } | undefined> {
		const header = tiffHeader(await this.#file.read(offset, 16));
		if (!header) return undefined;
		const source = part(this.#file, offset, this.size - offset);
		return { data: new FileData(source, header, this.base + offset), header };
	}

	/** Loads ranges that are not at hand; those that lie close together in one read. */
	async load(ranges: readonly (readonly [offset: number, length: number])[]): Promise<void> {
		const wanted = ranges
			.filter(([offset, length]) => offset >= 0 && offset < this.size && !this.bytes(offset, length))
			.sort(([a], [b]) => a - b);
		for (let index = 0; index < wanted.length;) {
			const [start, length] = wanted[index] ?? [0, 0];
			let end = start + length;
			for (index++; index < wanted.length; index++) {
				const [next, more] = wanted[index] ?? [0, 0];
				if (next > end + bridge) break;
				end = Math.max(end, next + more);
			}
			this.#parts.push({ start, bytes: await this.#file.read(start, end - start) });
		}
	}
}
