/**
 * What cameras keep of themselves in AVI, in chunks that are there to be skipped: blocks of fixed places, little-endian, told by
 * what they begin with. Names: https://exiftool.org/TagNames/RIFF.html
 */
import { decodeString } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { filmConversions } from '../conversions/films.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import * as tables from '../tags/makers/avi-junk.ts';
import { riffMain } from '../tags/media/riff.ts';
import { pushPicture, readFilmBox, rows, type Read } from './film-boxes.ts';

addConversions(filmConversions);

/** Where the thumbnail of Olympus' cameras begins. */
const olympusThumbnail = 297;
const olympus = rows(tables.olympusAVI, true);
const thumbnail = rows(tables.olympusThmb2, true);

/** Ricoh's letters, a size and a value, one after the other. */
const readRicoh: Read = (bytes, at, found) => {
	const reader = new ByteReader(bytes, true);
	while (reader.remaining >= 8) {
		found.budget.item();
		const entry = tables.ricohAVI.entries.get(reader.latin1(4));
		const size = reader.u32();
		if (size > reader.remaining) return;
		const from = at + reader.at;
		const value = reader.take(size);
		// Parts begin at even places.
		reader.skip(Math.min(size & 1, reader.remaining));
		if (!entry) continue;
		const raw = entry.binary ? { binary: size, bytes: value } : decodeString(value).trimEnd();
		found.tag(entry, raw, [from, size]);
		if (entry.binary) pushPicture(entry, value, from, found);
	}
};

const readers: readonly (readonly [start: string, read: Read])[] = [
	[
		'OLYMDigital Camera',
		(bytes, at, found) => {
			olympus(bytes, at, found);
			if (bytes.length > olympusThumbnail)
				thumbnail(bytes.subarray(olympusThumbnail), at + olympusThumbnail, found);
		}
	],
	['PENTDigital Camera', rows(tables.pentaxJunk2, true)],
	['IIII\x01\0', rows(tables.pentaxJunk, true)],
	[
		'QVMI',
		(bytes, at, found) => {
			readFilmBox('QVMI', bytes, at, found);
		}
	],
	['CASIO', rows(tables.casioAVI, true)],
	['ucmt', readRicoh]
];

/** Programs sign what holds nothing else. */
function readText(bytes: Uint8Array, at: number, found: TagSink): void {
	const text = latin1(bytes).replace(/\0+$/, '');
	const entry = riffMain.entries.get('JUNK');
	if (entry && /^[ -~]+$/.test(text)) found.tag(entry, text, [at, text.length]);
}

/** Reads such a chunk. @param at file position of its first byte */
export function readAviJunk(bytes: Uint8Array, at: number, found: TagSink): void {
	const head = latin1(bytes.subarray(0, 18));
	const known = readers.find(([start]) => head.startsWith(start));
	if (known) known[1](bytes, at, found);
	else readText(bytes, at, found);
}
