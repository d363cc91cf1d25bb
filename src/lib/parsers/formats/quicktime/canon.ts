/**
 * Canon's boxes in its raw files: four TIFF structures, one for each directory of EXIF, pictures of three sizes, and a track of
 * what the camera did at each shot. Layout: https://github.com/lclevy/canon_cr3, names: https://exiftool.org/TagNames/Canon.html
 */
import { readExif, walk } from '../../blocks/exif.ts';
import { tiffHeader, wholeData, type TiffHeader } from '../../blocks/tiff-data.ts';
import { addConversions } from '../../conversions.ts';
import { canonConversions } from '../../conversions/canon.ts';
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import { grouped } from '../../makers/grouped.ts';
import type { Note } from '../../makers/note.ts';
import type { Table, TagSink } from '../../model.ts';
import { onDemand } from '../../on-demand.ts';
import { entryFor, named, type Row } from '../../table.ts';
import { exifMain, gpsMain } from '../../tags/exif.ts';
import { extra } from '../../tags/file.ts';
import * as tables from '../../tags/makers/canon-boxes.ts';
import { binary } from '../../makers/binary.ts';
import { boxesIn, type Box } from './boxes.ts';
import type { Movie, TrackState } from './movie.ts';
import { two } from '../../conversions/numbers.ts';

addConversions(canonConversions);

const maker = onDemand(() => import('../../makers/canon.ts'));

const thumbnailHead = 16;
const types: Readonly<Record<string, string>> = { CR3: 'image/x-canon-cr3', CRM: 'video/x-canon-crm' };

/** The uuid box in `moov`. */
export function canonBoxes(box: Box, movie: Movie): void {
	for (const child of boxesIn(box.bytes, box.offset, movie.found.budget)) {
		const read = readers[child.type];
		if (read)
			movie.found.attempt(child.type, () => {
				read(child, movie);
			});
	}
}

/** A TIFF structure that is one directory. */
const directory =
	(group: string, table: Table) =>
	(box: Box, { found }: Movie): void => {
		const header = tiffHeader(box.bytes);
		if (!header) return;
		walk(wholeData(box.bytes, box.offset, header), { offset: header.first, group, table }, found);
	};

const readers: Readonly<Record<string, (box: Box, movie: Movie) => void>> = {
	CNCV: ({ bytes, offset }, { found }) => {
		const text = latin1(bytes).replace(/\0.*$/s, '');
		const type = /^Canon(CR3|CRM)/.exec(text)?.[1];
		if (type !== undefined) found.is({ type, extension: type.toLowerCase(), mime: types[type] ?? '' });
		found.tag(named(tables.canonUuid, 'CompressorVersion'), text, [offset, bytes.length]);
	},
	CMT1: (box, { found }) => {
		readExif(box.bytes, box.offset, found);
	},
	CMT2: directory('ExifIFD', exifMain),
	CMT3: (box, { found }) => {
		readCanonNote(box.bytes, box.offset, found);
	},
	CMT4: directory('GPS', gpsMain),
	THMB: ({ bytes, offset }, { found }) => {
		const reader = new ByteReader(bytes).skip(4);
		const [width, height] = [reader.u16(), reader.u16()];
		const size = Math.max(0, bytes.length - thumbnailHead);
		const range = [offset + thumbnailHead, size] as const;
		found.tag(named(tables.canonUuid, 'ThumbnailImage'), { binary: size }, range);
		found.preview({ name: 'ThumbnailImage', mime: 'image/jpeg', range, width, height });
	}
};

/** Canon's maker note as a TIFF structure of its own. */
function readCanonNote(bytes: Uint8Array, offset: number, found: TagSink): void {
	const header = tiffHeader(bytes);
	if (!header) return;
	const note: Note = {
		data: wholeData(bytes, offset, header),
		start: header.first,
		size: bytes.length - header.first,
		...whoMade(found),
		found,
		facts: new Map()
	};
	found.later('MakerNotes', maker, (module) => {
		module.readNote(note);
	});
}

const whoMade = (found: TagSink): { make: string; model: string } => {
	const [make, model] = [found.find('Make'), found.find('Model')];
	return { make: typeof make === 'string' ? make : '', model: typeof model === 'string' ? model : '' };
};

/** A tag of a track, in no table of the maker's. */
const ofTrack = (name: string, more: Partial<Row>) =>
	entryFor(tables.canonCTMD, name, name, { group0: 'QuickTime', ...more });
const sampleTime = ofTrack('SampleTime', { print: 'duration' });
const sampleDuration = ofTrack('SampleDuration', { print: 'duration' });
const jpgFromRaw = ofTrack('JpgFromRaw', { binary: true });

/** How much of a track's first sample is read. */
const mostSample = 256 * 1024;

/** What the first sample of a track holds: the picture in full size, or what the camera did. */
export async function canonTrack(track: TrackState, movie: Movie): Promise<void> {
	const { found, file } = movie;
	const { offset, size: claimed } = track.sample ?? {};
	if (offset === undefined || claimed === undefined) return;
	const size = Math.min(claimed, Math.max(0, file.size - offset));
	if (size === 0) return;
	const group = `Track${track.number}`;
	const timed = () => {
		if (track.duration === undefined || track.timeScale <= 0) return;
		found.tag(sampleTime, 0, [0, 0], group);
		found.tag(sampleDuration, track.duration / track.timeScale, [0, 0], group);
	};
	if (track.jpeg) {
		timed();
		found.tag(jpgFromRaw, { binary: size }, [offset, size], group);
		if (size === claimed) found.preview({ name: 'JpgFromRaw', mime: 'image/jpeg', range: [offset, size] });
	}
	if (track.format !== 'CTMD' || size < claimed) return;
	timed();
	const bytes = await file.read(offset, Math.min(size, mostSample));
	found.attempt('CTMD', () => {
		timedMetadata(bytes, offset, grouped(found, group));
	});
}

const recordHead = 12;
const littleEndian: Pick<TiffHeader, 'little' | 'big'> = { little: true, big: false };

/** A sample of `CTMD`: records of a size, a kind and six bytes of something else. */
export function timedMetadata(bytes: Uint8Array, offset: number, found: TagSink): void {
	const reader = new ByteReader(bytes, true);
	while (reader.remaining >= recordHead) {
		const start = reader.at;
		const size = reader.u32();
		const kind = reader.u16();
		if (size < recordHead || start + size > bytes.length) return;
		found.budget.item();
		const record = bytes.subarray(start + recordHead, start + size);
		const at = offset + start + recordHead;
		found.attempt('CTMD', () => {
			kinds[kind]?.(record, at, found);
		});
		reader.seek(start + size);
	}
}

const fields =
	(table: Table) =>
	(bytes: Uint8Array, at: number, found: TagSink): void => {
		const data = wholeData(bytes, at, littleEndian);
		const note: Note = { data, start: 0, size: bytes.length, make: '', model: '', found, facts: new Map() };
		const place = { note, count: bytes.length, type: 0, size: bytes.length, at, bytes: () => bytes };
		binary(table, { type: 'int32u' })(place);
	};

const byteOrder = named(extra, 'ExifByteOrder');
const exifIfd = 0x8769;
const makerNote = 0x927c;

/**
 * Directories of EXIF, each a TIFF structure behind its size and the tag that would point to it. What stands in EXIF's own is said
 * by that of the file.
 */
function directories(bytes: Uint8Array, at: number, found: TagSink): void {
	const reader = new ByteReader(bytes, true);
	while (reader.remaining >= 8) {
		const start = reader.at;
		const size = reader.u32();
		const tag = reader.u32();
		if (size < 8 || start + size > bytes.length) return;
		const inner = bytes.subarray(start + 8, start + size);
		const offset = at + start + 8;
		const header = tiffHeader(inner);
		if (header && tag === exifIfd) {
			found.tag(byteOrder, header.little ? 'II' : 'MM', [offset, 2]);
		} else if (tag === makerNote) readCanonNote(inner, offset, found);
		reader.seek(start + size);
	}
}

const kinds: Readonly<Record<number, (bytes: Uint8Array, at: number, found: TagSink) => void>> = {
	1: (bytes, at, found) => {
		const reader = new ByteReader(bytes, true).skip(2);
		const year = reader.u16();
		const [month = 0, day = 0, hour = 0, minute = 0, second = 0, part = 0] = reader.take(6);
		const date = `${String(year).padStart(4, '0')}:${two(month)}:${two(day)}`;
		const time = `${two(hour)}:${two(minute)}:${two(second)}.${two(part)}`;
		found.tag(named(tables.canonCTMD, 'TimeStamp'), `${date} ${time}`, [at, bytes.length]);
	},
	4: fields(tables.canonFocalInfo),
	5: fields(tables.canonExposureInfo),
	7: directories,
	8: directories,
	9: directories
};
