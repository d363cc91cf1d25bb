/** Lyrics3: a text (version 1), or fields (v2.00), between the sound and an ID3v1 tag (id3.org "Lyrics3", "Lyrics3 v2.00"). */
import { latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { audioTables } from './media-tables.ts';
import { western } from './western.ts';

/** Bytes of the trailer: six digits of its size, then `LYRICS200`. */
export const lyrics3FootSize = 15;

/** Bytes from `LYRICSBEGIN` up to the trailer, if these 15 bytes are one. */
export function lyrics3Size(foot: Uint8Array): number | undefined {
	const match = /^(\d{6})LYRICS200$/.exec(latin1(foot));
	return match ? Number(match[1]) : undefined;
}

/** The longest block of version 1, its marks included (id3.org "Lyrics3"). */
export const longestLyrics3v1 = 5120;
const end1 = 'LYRICSEND';

/** Where version 1 begins in the bytes that end with it, if they do. */
export function lyrics3v1Start(bytes: Uint8Array): number | undefined {
	const text = latin1(bytes);
	const start = text.endsWith(end1) ? text.lastIndexOf('LYRICSBEGIN') : -1;
	return start < 0 ? undefined : start;
}

/** Reads a block of version 1: one text. */
export function readLyrics3v1(bytes: Uint8Array, offset: number, found: TagSink): void {
	const entry = audioTables.byId('ID3::Lyrics3', 'LYR');
	const text = western(bytes.subarray(11, -end1.length));
	if (entry) found.tag(entry, text, [offset + 11, text.length]);
}

/** Reads the fields of a block that begins with `LYRICSBEGIN`. */
export function readLyrics3(bytes: Uint8Array, offset: number, found: TagSink): void {
	const text = latin1(bytes);
	if (!text.startsWith('LYRICSBEGIN')) return;
	let at = 11;
	while (at + 8 <= text.length) {
		found.budget.spend('items', 1);
		const id = text.slice(at, at + 3);
		const size = Number(text.slice(at + 3, at + 8));
		if (!/^[A-Z0-9]{3}$/.test(id) || Number.isNaN(size)) return;
		const table = audioTables.table('ID3::Lyrics3');
		const entry = table.entries.get(id) ?? entryFor(table, id, `Lyrics3_${id}`);
		found.tag(entry, text.slice(at + 8, at + 8 + size), [offset + at + 8, size]);
		at += 8 + size;
	}
}
