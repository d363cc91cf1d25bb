/**
 * Blocks that lie in a block at places which a list near its beginning tells: how many there are, and where each begins. The list
 * is little-endian whatever the note is, as all in such blocks is.
 */

const wordSize = 4;

/** A block in a block. */
export interface Part {
	readonly offset: number;
	readonly bytes: Uint8Array;
}

/**
 * The block whose offset stands at a place: it ends where the next one begins.
 * @param countAt where the count of offsets stands, behind which they follow
 * @returns undefined where the list does not go so far, or says nothing that is in the block
 */
export function listedPart(bytes: Uint8Array, countAt: number, offsetAt: number): Part | undefined {
	const first = countAt + wordSize;
	if (first > bytes.length) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const count = view.getUint32(countAt, true);
	const end = first + count * wordSize;
	if (end > bytes.length || offsetAt + wordSize > end) return undefined;
	const offset = view.getUint32(offsetAt, true);
	if (offset === 0 || offset >= bytes.length) return undefined;
	let next = bytes.length;
	for (let at = first; at < end; at += wordSize) {
		const other = view.getUint32(at, true);
		if (other > offset && other < next) next = other;
	}
	return { offset, bytes: bytes.subarray(offset, next) };
}

/** The block from the place on that an offset in it tells; undefined where that is not in it. */
export function partFrom(bytes: Uint8Array, offsetAt: number): Part | undefined {
	if (offsetAt + wordSize > bytes.length) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const offset = view.getUint32(offsetAt, true);
	return offset === 0 || offset >= bytes.length ? undefined : { offset, bytes: bytes.subarray(offset) };
}
