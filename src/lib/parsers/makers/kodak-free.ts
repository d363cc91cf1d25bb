/**
 * What some of Kodak's cameras keep in a free box of their films: boxes with what a picture's EXIF has, and a preview. Names:
 * https://exiftool.org/TagNames/Kodak.html#Free
 */
import { decodeString } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { filmConversions } from '../conversions/films.ts';
import { boxesIn } from '../formats/quicktime/boxes.ts';
import type { TagSink } from '../model.ts';
import * as tables from '../tags/makers/kodak-free.ts';
import { readRows, stored } from './binary.ts';
import { pushPicture } from './film-boxes.ts';
import { noteOf } from './note.ts';

addConversions(filmConversions);

/** @param at file position of the first byte */
export function readKodakFree(bytes: Uint8Array, at: number, found: TagSink): void {
	for (const box of boxesIn(bytes, at, found.budget)) {
		if (box.type === 'Scrn') {
			readPreview(box.bytes, box.offset, found);
			continue;
		}
		const entry = tables.kodakFree.entries.get(box.type);
		// Texts begin with two letters that count for nothing.
		if (!entry || box.size < 2) continue;
		const raw = entry.type ? stored(box.bytes, entry.type, 1, false) : decodeString(box.bytes);
		if (raw !== undefined) found.tag(entry, raw, [box.offset, box.size]);
	}
}

function readPreview(bytes: Uint8Array, at: number, found: TagSink): void {
	const before = found.tags.length;
	readRows(bytes, at, noteOf(bytes, at, false, found), tables.kodakScrn, { type: 'int16u' });
	for (const { entry, raw, range } of found.tags.slice(before)) {
		if (typeof raw === 'object' && 'bytes' in raw && raw.bytes)
			pushPicture(entry, raw.bytes, range[0], found);
	}
}
