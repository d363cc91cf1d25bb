/** The boxes of MP4 and QuickTime (ISO/IEC 14496-12), as far as playing needs them. */
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';

/** Boxes that a file may begin with. */
const beginnings: ReadonlySet<string> = new Set([
	'ftyp',
	'moov',
	'mdat',
	'free',
	'skip',
	'wide',
	'pnot',
	'uuid'
]);
const largestMovie = 128 * 1024 * 1024;
const mostBoxes = 100_000;

export interface Box {
	readonly type: string;
	readonly content: Uint8Array;
}

/** @returns undefined where it is none, null where there is no movie in it that could be read */
export async function movieOf(file: ByteSource): Promise<Uint8Array | undefined | null> {
	for (let at = 0, seen = 0; at < file.size && seen < mostBoxes; seen++) {
		const head = await file.read(at, 16);
		if (head.length < 8) break;
		const view = viewOf(head);
		const type = nameAt(head, 4);
		if (at === 0 && !beginnings.has(type)) return undefined;
		const short = view.getUint32(0);
		const isLong = short === 1 && head.length === 16;
		const size = short === 0 ? file.size - at : isLong ? Number(view.getBigUint64(8)) : short;
		const from = isLong ? 16 : 8;
		if (size < from) break;
		if (type === 'moov') return size > largestMovie ? null : file.read(at + from, size - from);
		at += size;
	}
	return null;
}

/** Entries that a table of entries of so many bytes has: never more than there is room for. */
export function countIn(table: Uint8Array, each: number): number {
	return table.length < 8 ? 0 : Math.min(viewOf(table).getUint32(4), Math.floor((table.length - 8) / each));
}

/** Ticks a second, of the head of a movie or of media. */
export function scaleIn(header: Uint8Array | undefined): number {
	if (!header || header.length < 24) return 1000;
	const view = viewOf(header);
	return view.getUint32(view.getUint8(0) === 1 ? 20 : 12) || 1000;
}

/** What is in a box in a box ..., by their types. */
export function inside(bytes: Uint8Array, ...path: readonly string[]): Uint8Array | undefined {
	return path.reduce<Uint8Array | undefined>((at, type) => at && boxIn(at, type), bytes);
}

/** What is in the first box of a type. */
export function boxIn(bytes: Uint8Array, type: string): Uint8Array | undefined {
	for (const box of boxesIn(bytes)) if (box.type === type) return box.content;
	return undefined;
}

/** The boxes that lie in some bytes; the last is cut where they end. */
export function* boxesIn(bytes: Uint8Array): Generator<Box, void> {
	for (let at = 0; at + 8 <= bytes.length;) {
		const size = viewOf(bytes).getUint32(at);
		const end = size === 0 ? bytes.length : Math.min(at + size, bytes.length);
		if (end < at + 8) return;
		yield { type: nameAt(bytes, at + 4), content: bytes.subarray(at + 8, end) };
		at = end;
	}
}

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
export const nameAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
