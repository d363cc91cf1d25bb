/**
 * MP3 and its kin: ID3 at the head, MPEG frames, then APE, Lyrics3 and ID3v1 at the tail. Behind an ID3 tag there may
 * lie another format (FLAC), which is then read as such.
 */
import { apeFootSize, apeTagSize, readApeTag } from '../blocks/ape-tag.ts';
import {
	id3Head,
	id3HeadSize,
	id3v1EnhancedSize,
	id3v1Size,
	readId3v1,
	readId3v1Enhanced,
	readId3v2,
	readPackedFrame
} from '../blocks/id3.ts';
import { lyrics3FootSize, lyrics3Size, readLyrics3 } from '../blocks/lyrics3.ts';
import { findFrame, readMpegFrame } from '../blocks/mpeg-audio.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { inflate } from '../io/inflate.ts';
import type { FileType, FormatModule, TagSink } from '../model.ts';
import { defineTable } from '../table.ts';

const mp3: FileType = { type: 'MP3', extension: 'mp3', mime: 'audio/mpeg' };

const fileRows = defineTable('File::Audio', 'File', 'File', [{ id: 'ID3Size', name: 'ID3Size' }]);

/** An ID3 tag read at once; covers of more are cut off, with a warning. */
const largestTag = 8 * 1024 * 1024;
/** Where the first frame is looked for: padding and junk between tag and sound are common. */
const frameWindow = 32 * 1024;
const largestTrailer = 1024 * 1024;

/** ID3v2 at this place; gives where it ends. */
async function readHead(file: ByteSource, start: number, found: TagSink): Promise<number> {
	const head = id3Head(await file.read(start, id3HeadSize));
	if (!head) return start;
	const bytes = await file.read(start, Math.min(head.size, largestTag));
	const packed = found.attempt('ID3', () => readId3v2(bytes, start, found)) ?? [];
	for (const { frame } of packed) {
		await found.attemptAsync(`ID3 ${frame.id}`, async () => {
			const { bytes: whole } = await inflate(frame.bytes, found.budget);
			readPackedFrame({ ...frame, bytes: whole, exact: false }, found);
		});
	}
	return start + head.size;
}

/** Tags at the end of a file, from the last one back. Gives the size of ID3v1's. */
async function readTail(file: ByteSource, from: number, found: TagSink): Promise<number> {
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
			id3v1 += id3v1EnhancedSize;
			found.attempt('ID3v1 enhanced', () => {
				readId3v1Enhanced(before, end, found);
			});
		}
	}
	// Lyrics3 and APE come in either order.
	for (let round = 0; round < 2; round++) {
		end = await readLyrics(file, from, end, found);
		end = await readApe(file, from, end, found);
	}
	return id3v1;
}

async function readLyrics(file: ByteSource, from: number, end: number, found: TagSink): Promise<number> {
	const size = lyrics3Size(await file.read(Math.max(0, end - lyrics3FootSize), lyrics3FootSize));
	if (size === undefined || size > largestTrailer) return end;
	const start = end - lyrics3FootSize - size;
	if (start < from) return end;
	const bytes = await file.read(start, size);
	found.attempt('Lyrics3', () => {
		readLyrics3(bytes, start, found);
	});
	return start;
}

async function readApe(file: ByteSource, from: number, end: number, found: TagSink): Promise<number> {
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
		readApeTag(bytes, start, found);
	});
	return start;
}

/** Reads ID3 and whatever lies behind it. */
export const read: FormatModule['read'] = async (file, found, signal) => {
	const first = await file.read(0, 4);
	const tagged = latin1(first.subarray(0, 3)) === 'ID3';
	if (tagged) found.is(mp3);
	let start = 0;
	// Two tags in a row happen: the second one belongs to a re-tagged file.
	for (let round = 0; round < 2; round++) start = await readHead(file, start, found);
	signal?.throwIfAborted();
	if (latin1(await file.read(start, 4)) === 'fLaC') {
		const { readFlac } = await import('./flac.ts');
		await readFlac(file, start, found);
	} else {
		const window = await file.read(start, frameWindow);
		const frame = findFrame(window);
		if (frame < 0 && !tagged) return;
		found.is(mp3);
		if (frame >= 0)
			found.attempt('MPEG', () => {
				readMpegFrame(window, frame, start, found);
			});
	}
	const id3v1 = await readTail(file, start, found);
	const size = start + id3v1;
	const entry = fileRows.entries.get('ID3Size');
	if (entry && size > 0) found.tag(entry, size, [0, start]);
};
