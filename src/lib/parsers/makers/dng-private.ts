/**
 * What Adobe's converter keeps in DNG's private data of the file that a DNG was made from: a mark, and blocks of four letters,
 * a size and bytes. Maker notes lie in `MakN`, behind the byte order and the offset that they had, from which theirs count.
 * The others are what raw files hold outside the notes, each put in another form; those forms as LibRaw reads them,
 * https://www.libraw.org, and as ExifTool tells of made ones. Names: https://exiftool.org/TagNames/DNG.html
 */
import { sizeOf } from '../blocks/exif-values.ts';
import type { Field } from '../blocks/exif.ts';
import type { LooseValue } from '../blocks/ciff.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { onDemand, type OnDemand } from '../on-demand.ts';
import { entryFor, hexId, unknownEntry } from '../table.ts';
import { exifMain } from '../tags/exif.ts';
import { readMakerNote } from './makers.ts';
import { bytesOf, rebased, type FieldsBy, type Note } from './note.ts';

const mark = 6;
const makerNote = 37500;
/** Any directory's would do: it says what the note is a value of. */
const entry = entryFor(exifMain, makerNote, 'MakerNoteUnknown', { binary: true, unknown: true });
const undefinedBytes = 7;

/** @param start of the block in the private data */
type BlockReader = (note: Note, start: number, size: number) => void;

const orderAndOffset = 6;
const orderAndCount = 4;
const isLittle = (order: number): boolean => order === 0x4949;

/** What lies at a place of the file that it was taken from, as if it were still there. */
function moved(note: Note, start: number): { readonly note: Note; readonly offset: number } {
	const head = new ByteReader(bytesOf(note, start, orderAndOffset));
	const little = isLittle(head.u16());
	const offset = head.u32();
	const from = note.start + start + orderAndOffset;
	return { note: rebased(note, from - offset, little), offset };
}

/** A note with the byte order and the offset that it had. */
const readNoteBlock: BlockReader = (note, start, size) => {
	if (size <= orderAndOffset) return;
	const { note: own, offset } = moved(note, start);
	const length = size - orderAndOffset;
	const field: Field = { id: makerNote, type: undefinedBytes, count: length, offset, size: length, entry };
	readMakerNote(own.data, field, 'IFD0', note.found);
};

const sonyRaw = onDemand(() => import('./sony-raw.ts'));

/** Sony's own directory, and what it points to. */
const readSony: BlockReader = (note, start, size) => {
	if (size <= orderAndOffset) return;
	const { note: own, offset } = moved(note, start);
	note.found.later('SR2', sonyRaw, (module) => {
		module.readNote({ ...own, start: offset, size: 0, facts: new Map() });
	});
};

const rafDirectory = onDemand(() => import('../formats/raf-directory.ts'));

/** The head of FujiFilm's file, then directories, each behind its size: those of a second picture follow the first's. */
const readFuji: BlockReader = (note, start, size) => {
	const bytes = bytesOf(note, start, size);
	const reader = new ByteReader(bytes);
	let at = reader.seek(2).u32() + orderAndOffset;
	const base = note.data.base + note.start + start;
	for (const group1 of ['RAF', 'RAF2']) {
		if (at + 4 > bytes.length) return;
		const directory = at + 4;
		const length = reader.seek(at).u32();
		if (length === 0) return;
		at = directory + length;
		note.found.later(group1, rafDirectory, (module) => {
			module.readRafDirectory(
				bytes.subarray(directory, directory + length),
				base + directory,
				group1,
				note.found
			);
		});
	}
};

const minoltaRaw = onDemand(() => import('./minolta-raw.ts'));

/** Blocks of Minolta's raw files. */
const readMinolta: BlockReader = (note, start, size) => {
	const bytes = bytesOf(note, start, size);
	const little = isLittle(new ByteReader(bytes).u16());
	const at = note.data.base + note.start + start;
	note.found.later('MinoltaRaw', minoltaRaw, (module) => {
		module.readBlocks(bytes, orderAndCount, { little, at, found: note.found });
	});
};

const ciff = onDemand(() => import('../blocks/ciff.ts'));

/** Values of Canon's old raw files, out of their heaps: a tag and a size, big-endian, then as it was. */
const readCanon: BlockReader = (note, start, size) => {
	const bytes = bytesOf(note, start, size);
	const reader = new ByteReader(bytes);
	const little = isLittle(reader.u16());
	const values: LooseValue[] = [];
	const base = note.data.base + note.start + start;
	for (let left = reader.u16(); left > 0 && reader.at + 6 <= bytes.length; left--) {
		const tag = reader.u16();
		const length = reader.u32();
		if (length > bytes.length - reader.at) {
			note.found.warn('CRW: a value is not all there');
			break;
		}
		values.push({ tag, at: base + reader.at, bytes: reader.take(length) });
	}
	note.found.later('CIFF', ciff, (module) => {
		module.readLooseValues(values, little, note.found);
	});
};

interface FieldsModule {
	readFields(note: Note, fieldsBy: FieldsBy): void;
}

/**
 * Fields of a directory, each followed by its value: id, type and count are big-endian, the value is as it was. Some versions
 * of the converter give each value the four bytes at least that it has in a directory.
 */
const fields =
	(name: string, part: OnDemand<FieldsModule>): BlockReader =>
	(note, start, size) => {
		const bytes = bytesOf(note, start, size);
		const reader = new ByteReader(bytes);
		const own = rebased(note, note.start + start, isLittle(reader.u16()));
		const list: Omit<Field, 'entry'>[] = [];
		let isPadded: boolean | undefined;
		for (let left = reader.u16(); left > 0; left--) {
			if (reader.at + 8 > bytes.length) break;
			const [id, type, count] = [reader.u16(), reader.u16(), reader.u32()];
			const length = sizeOf(type) * count;
			if (length > bytes.length - reader.at) {
				note.found.warn(`${name}: a value is not all there`);
				break;
			}
			list.push({ id, type, count, offset: reader.at, size: length });
			reader.skip(length);
			if (length >= 4) continue;
			// No field has the number 0: where one would follow, the value was filled up.
			if (isPadded === undefined && length === 2 && left > 1)
				isPadded = reader.at + 2 <= bytes.length && reader.u16() === 0 ? true : unread(reader);
			else if (isPadded) reader.skip(4 - length);
		}
		const fieldsBy: FieldsBy = (table) =>
			list.map((field) => ({
				...field,
				entry:
					table.entries.get(field.id) ?? unknownEntry(table, field.id, () => `${name}_${hexId(field.id)}`)
			}));
		note.found.later(name, part, (module) => {
			module.readFields({ ...own, start: 0, size, facts: new Map() }, fieldsBy);
		});
	};

/** Takes back two bytes. */
const unread = (reader: ByteReader): false => {
	reader.seek(reader.at - 2);
	return false;
};

const readers: Readonly<Record<string, BlockReader>> = {
	MakN: readNoteBlock,
	'SR2 ': readSony,
	'RAF ': readFuji,
	'MRW ': readMinolta,
	'CRW ': readCanon,
	Pano: fields(
		'PanasonicRaw',
		onDemand(() => import('./panasonic-raw.ts'))
	),
	Koda: fields(
		'Kodak',
		onDemand(() => import('./kodak-ifd.ts'))
	)
};

export function readNote(note: Note): void {
	const { found } = note;
	let at = mark;
	while (at + 8 <= note.size) {
		const head = new ByteReader(bytesOf(note, at, 8));
		const kind = head.latin1(4);
		const size = head.u32();
		const start = at + 8;
		if (size > note.size - start) {
			found.warn(`${kind}: the block is not all there`);
			return;
		}
		found.attempt(kind, () => readers[kind]?.(note, start, size));
		found.budget.item();
		// Blocks begin at even places.
		at = start + size + (size & 1);
	}
}
