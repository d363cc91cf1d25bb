/**
 * Boxes that cameras and phones keep in the user data of their films, each under letters of its own: blocks of fixed places,
 * lists of numbers, and EXIF as in their pictures. Names and letters: https://exiftool.org/TagNames/QuickTime.html#UserData
 */
import { readExif, walk } from '../blocks/exif.ts';
import { decodeText } from '../blocks/exif-values.ts';
import { wholeData } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { filmConversions } from '../conversions/films.ts';
import { boxesIn } from '../formats/quicktime/boxes.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { Entry, Table, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { exifMain } from '../tags/exif.ts';
import * as tables from '../tags/makers/film-boxes.ts';
import { sinkWith } from '../blocks/nested.ts';
import { readRows } from './binary.ts';
import { noteOf } from './note.ts';

addConversions(filmConversions);

/** Reads a block. @param at file position of the first byte */
export type Read = (bytes: Uint8Array, at: number, found: TagSink) => void;

/** A block of fixed places; JPEGs in it are pictures to be shown. */
export const rows =
	(table: Table, little = false): Read =>
	(bytes, at, found) => {
		const sink = sinkWith(found, {
			tag(entry, raw, range, ...groups) {
				found.tag(entry, raw, range, ...groups);
				if (typeof raw === 'object' && 'bytes' in raw && raw.bytes)
					pushPicture(entry, raw.bytes, range[0], found);
			}
		});
		readRows(bytes, at, noteOf(bytes, at, little, sink), table);
	};

/** Tells of a JPEG as a picture to be shown. */
export function pushPicture({ name }: Entry, bytes: Uint8Array, at: number, found: TagSink): void {
	if (latin1(bytes.subarray(0, 3)) === '\xff\xd8\xff')
		found.preview({ name, mime: 'image/jpeg', range: [at, bytes.length] });
}

/** Boxes within, by their letters. @param skip bytes before the first */
const boxes =
	(table: Table, skip = 0): Read =>
	(bytes, at, found) => {
		for (const box of boxesIn(bytes, at, found.budget, skip)) {
			const entry = table.entries.get(box.type);
			if (!entry || box.size === 0) continue;
			const range = [box.offset, box.size] as const;
			if (entry.binary) {
				found.tag(entry, { binary: box.size, bytes: box.bytes }, range);
				pushPicture(entry, box.bytes, box.offset, found);
			} else if (entry.type === 'int32u') found.tag(entry, new ByteReader(box.bytes).u32(), range);
			else found.tag(entry, decodeText(box.bytes), range);
		}
	};

/** Where Panasonic's cameras of one kind or the other keep the beginning of a JPEG, which is its EXIF. */
const exifPlaces = [0x4068, 0x200080];
const exifHead = 12;

const panasonicRows = rows(tables.panasonicPANA);
const readPanasonic: Read = (bytes, at, found) => {
	panasonicRows(bytes, at, found);
	for (const place of exifPlaces) {
		const head = latin1(bytes.subarray(place, place + exifHead));
		if (!/^\xff\xd8\xff\xe1..Exif\0\0/s.test(head)) continue;
		found.attempt('EXIF', () => {
			readExif(bytes.subarray(place + exifHead), at + place + exifHead, found);
		});
	}
};

/** Samsung's pairs of four letters and a number. */
const readPairs: Read = (bytes, at, found) => {
	const reader = new ByteReader(bytes);
	const { samsungINFO } = tables;
	while (reader.remaining >= 8) {
		found.budget.item();
		const from = at + reader.at;
		const letters = reader.latin1(4);
		const known =
			samsungINFO.entries.get(letters) ??
			entryFor(samsungINFO, letters, `Samsung_INFO_${letters.replace(/\W/g, '')}`);
		found.tag(known, reader.u32(), [from, 8]);
	}
};

/** Where Casio's directory begins. Its offsets count from the box. */
const casioDirectory = 10;
const readCasio: Read = (bytes, at, found) => {
	const data = wholeData(bytes, at, { little: false, big: false });
	walk(data, { offset: casioDirectory, group: 'IFD0', table: exifMain, chain: 0 }, found);
};

const readers: Readonly<Record<string, Read>> = {
	'@sec': rows(tables.samsungSec),
	CNTH: boxes(tables.canonCNTH),
	DcMD: boxes(tables.kodakDcMD),
	FFMV: rows(tables.fujiFilmFFMV),
	INFO: readPairs,
	LEIC: readPanasonic,
	MMA0: rows(tables.minoltaMMA),
	MMA1: rows(tables.minoltaMMA),
	PANA: readPanasonic,
	PENT: rows(tables.pentaxPENT, true),
	PXTH: rows(tables.pentaxPXTH),
	QVMI: readCasio,
	RMKN: readExif,
	frea: boxes(tables.kodakFrea),
	scrn: rows(tables.olympusScrn),
	smta: boxes(tables.samsungSmta, 4),
	thmb: rows(tables.olympusThmb)
};

/** Reads the content of a box. @param at file position of its first byte */
export function readFilmBox(type: string, bytes: Uint8Array, at: number, found: TagSink): void {
	readers[type]?.(bytes, at, found);
}
