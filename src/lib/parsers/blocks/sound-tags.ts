/** Tags that many formats of sound have at their head and their tail: ID3 (https://id3.org), APE, Lyrics3. */
import { apeFootSize, apeTagSize, readApeTag } from './ape-tag.ts';
import {
	countedSize,
	id3Head,
	id3HeadSize,
	id3v1EnhancedSize,
	id3v1Size,
	readId3v1,
	readId3v1Enhanced,
	readId3v2,
	readPackedFrame
} from './id3.ts';
import {
	longestLyrics3v1,
	lyrics3FootSize,
	lyrics3Size,
	lyrics3v1Start,
	readLyrics3,
	readLyrics3v1
} from './lyrics3.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { inflate } from '../io/inflate.ts';
import type { TagSink } from '../model.ts';
import { defineTable, named } from '../table.ts';

const fileRows = defineTable('File::Audio', 'File', 'File', [{ id: 'ID3Size', name: 'ID3Size' }]);

/** An ID3 tag read at once; covers of more are cut off, with a warning. */
const largestTag = 8 * 1024 * 1024;
const largestTrailer = 1024 * 1024;

/** ID3v2 at this place; gives where it ends, and how many bytes of it count (`countedSize`). */
export async function readHead(
	file: ByteSource,
	start: number,
	found: TagSink
): Promise<{ readonly end: number; readonly counted: number }> {
	const head = id3Head(await file.read(start, id3HeadSize));
	if (!head) return { end: start, counted: 0 };
	const bytes = await file.read(start, Math.min(head.size, largestTag));
	const packed = found.attempt('ID3', () => readId3v2(bytes, start, found)) ?? [];
	for (const { frame } of packed) {
		await found.attemptAsync(`ID3 ${frame.id}`, async () => {
			const { bytes: whole } = await inflate(frame.bytes, found.budget);
			readPackedFrame({ ...frame, bytes: whole, exact: false }, found);
		});
	}
	return { end: start + head.size, counted: countedSize(bytes, head) };
}

/**
 * Tags at the end of a file, from the last one back. Gives the size of ID3v1's.
 * @param hidden APE's are kept, and shown only when unknown tags are asked for
 */
export async function readTail(
	file: ByteSource,
	from: number,
	found: TagSink,
	hidden = false
): Promise<number> {
	let end = file.size;
	let id3v1 = 0;
	const tail = await file.read(end - id3v1Size, id3v1Size);
	if (end - id3v1Size >= from && latin1(tail.subarray(0, 3)) === 'TAG') {
		end -= id3v1Size;
		id3v1 = id3v1Size;
		found.attempt('ID3v1', () => {
			readId3v1(tail, end, found);
		});
		const before = await file.read(end - id3v1EnhancedSize, id3v1EnhancedSize);
		if (end - id3v1EnhancedSize >= from && latin1(before.subarray(0, 4)) === 'TAG+') {
			end -= id3v1EnhancedSize;
			found.attempt('ID3v1 enhanced', () => {
				readId3v1Enhanced(before, end, found);
			});
		}
	}
	// Lyrics3 and APE come in either order.
	for (let round = 0; round < 2; round++) {
		end = await readLyrics(file, from, end, found);
		end = await readApe(file, from, end, found, hidden);
	}
	return id3v1;
}

async function readLyrics(file: ByteSource, from: number, end: number, found: TagSink): Promise<number> {
	const foot = await file.read(Math.max(0, end - lyrics3FootSize), lyrics3FootSize);
	const size = lyrics3Size(foot);
	if (size === undefined)
		return latin1(foot).endsWith('LYRICSEND') ? readOldLyrics(file, from, end, found) : end;
	if (size > largestTrailer) return end;
	const start = end - lyrics3FootSize - size;
	if (start < from) return end;
	const bytes = await file.read(start, size);
	found.attempt('Lyrics3', () => {
		readLyrics3(bytes, start, found);
	});
	return start;
}

async function readOldLyrics(file: ByteSource, from: number, end: number, found: TagSink): Promise<number> {
	const window = Math.max(from, end - longestLyrics3v1);
	const bytes = await file.read(window, Math.max(0, end - window));
	const start = lyrics3v1Start(bytes);
	if (start === undefined) return end;
	found.attempt('Lyrics3', () => {
		readLyrics3v1(bytes.subarray(start), window + start, found);
	});
	return window + start;
}

async function readApe(
	file: ByteSource,
	from: number,
	end: number,
	found: TagSink,
	hidden: boolean
): Promise<number> {
	if (end - apeFootSize < from) return end;
	const size = apeTagSize(await file.read(end - apeFootSize, apeFootSize));
	if (size === undefined) return end;
	const start = end - size;
	if (size < apeFootSize || start < from || size > largestTrailer * 8) {
		found.warn('APE: the tag says a size that cannot be');
		return end;
	}
	const bytes = await file.read(start, size);
	found.attempt('APE', () => {
		readApeTag(bytes, start, found, hidden);
	});
	return start;
}

/** Says how many bytes of a file are ID3's, at its head and its tail. */
export function pushId3Size(size: number, found: TagSink): void {
	if (size > 0) found.tag(named(fileRows, 'ID3Size'), size, [0, size]);
}
