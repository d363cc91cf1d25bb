/** Lyrics3 v2.00: fields between the sound and an ID3v1 tag (id3.org "Lyrics3 v2.00"). */
import { latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { audioTables } from './media-tables.ts';

/** Bytes of the trailer: six digits of its size, then `LYRICS200`. */
export const lyrics3FootSize = 15;

/** Bytes from `LYRICSBEGIN` up to the trailer, if these 15 bytes are one. */
export function lyrics3Size(foot: Uint8Array): number | undefined {
	const match = /^(\d{6})LYRICS200$/.exec(latin1(foot));
	return match ? Number(match[1]) : undefined;
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
		const entry = audioTables.byId('ID3::Lyrics3', id);
		if (entry) found.tag(entry, text.slice(at + 8, at + 8 + size), [offset + at + 8, size]);
		at += 8 + size;
	}
}
