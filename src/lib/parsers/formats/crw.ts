/**
 * CRW: the raw files of Canon's cameras before 2004, a heap of values whose directory is at its end (CIFF 1.0,
 * https://exiftool.org/canon_raw.html).
 */
import { heapValues, isHeap, lostHeaps, readCiffEnd, type HeapEnd } from '../blocks/ciff.ts';
import { part } from '../io/part.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { readTrailersOf } from './trailers.ts';

/** The directories lie behind the pictures, and take less. */
const usualEnd = 64 * 1024;
const mostEnd = 1024 * 1024;
const directoryPointer = 4;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = await file.read(0, 14);
	const order = latin1(head.subarray(0, 2));
	found.is({ type: 'CRW', extension: 'crw', mime: 'image/x-canon-crw' });
	if (order !== 'II' && order !== 'MM') throw new DamagedFile('CRW: no byte order');
	const little = order === 'II';
	const start = new ByteReader(head, little).seek(2).u32();
	const from = Math.max(0, file.size - usualEnd);
	let end: HeapEnd = { bytes: await file.read(from, file.size - from), from, little };
	const needed = found.attempt('CRW', () => neededFrom(end, start, file.size)) ?? from;
	if (needed < from && file.size - needed <= mostEnd)
		end = { bytes: await file.read(needed, file.size - needed), from: needed, little };
	const isWhole = found.attempt('CRW', () => {
		readCiffEnd(end, start, found);
		return true;
	});
	// Of a file that was cut off the heaps before the cut are left.
	for (const [own, last] of isWhole ? [] : lostHeaps(end))
		found.attempt('CRW', () => {
			readCiffEnd({ ...end, bytes: end.bytes.subarray(0, last - end.from) }, own, found);
		});
	// The place of the directory is said again behind what was appended, or in its last bytes.
	await readTrailersOf(file, found, undefined, signal);
	if (file.size > directoryPointer)
		await readTrailersOf(part(file, 0, file.size - directoryPointer), found, undefined, signal);
}

/** Where the first of the heaps in the file's begins. */
function neededFrom(end: HeapEnd, start: number, size: number): number {
	let least = size;
	for (const { tag, from } of heapValues(end, start, size))
		if (isHeap(tag) && from >= start) least = Math.min(least, from);
	return least;
}
