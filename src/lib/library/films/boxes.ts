/** The boxes of MP4 and QuickTime (ISO/IEC 14496-12), as far as playing needs them. */
import { boxAt } from '#lib/parsers/formats/quicktime/boxes.ts';
import { latin1 } from '#lib/parsers/io/byte-reader.ts';
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
	for (let at = 0, seen = 0; seen < mostBoxes; seen++) {
		const place = boxAt(await file.read(at, 16), 0, at, file.size);
		if (!place) break;
		const { type, start, end } = place;
		if (at === 0 && !beginnings.has(type)) return undefined;
		if (type === 'moov') return end - start > largestMovie ? null : file.read(start, end - start);
		at = end;
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
	for (let at = 0; ;) {
		const place = boxAt(bytes, at, at, bytes.length);
		if (!place) return;
		yield { type: place.type, content: bytes.subarray(place.start, place.end) };
		at = place.end;
	}
}

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
export const nameAt = (bytes: Uint8Array, at: number) => latin1(bytes.subarray(at, at + 4));
