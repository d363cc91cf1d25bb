/**
 * What Adobe's converter keeps in DNG's private data of the file that a DNG was made from: a mark, and blocks of four letters,
 * a size and bytes. Maker notes lie in `MakN`, behind the byte order and the offset that they had, from which theirs count.
 * Other blocks are data of camera formats: https://exiftool.org/TagNames/DNG.html
 */
import type { Field } from '../blocks/exif.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { entryFor } from '../table.ts';
import { exifMain } from '../tags/exif.ts';
import { readMakerNote } from './makers.ts';
import { bytesOf, rebased, type Note } from './note.ts';

const mark = 6;
const makerNote = 37500;
/** Any directory's would do: it says what the note is a value of. */
const entry = entryFor(exifMain, makerNote, 'MakerNoteUnknown', { binary: true, unknown: true });
const undefinedBytes = 7;

/** @param start of the block in the private data */
type BlockReader = (note: Note, start: number, size: number) => void;

const orderAndOffset = 6;

/** A note with the byte order and the offset that it had. */
const readNoteBlock: BlockReader = (note, start, size) => {
	if (size <= orderAndOffset) return;
	const head = new ByteReader(bytesOf(note, start, orderAndOffset));
	const little = head.u16() === 0x4949;
	const offset = head.u32();
	const from = note.start + start + orderAndOffset;
	const data = rebased(note, from - offset, little).data;
	const length = size - orderAndOffset;
	const field: Field = { id: makerNote, type: undefinedBytes, count: length, offset, size: length, entry };
	readMakerNote(data, field, 'IFD0', note.found);
};

const readers: Readonly<Record<string, BlockReader>> = { MakN: readNoteBlock };

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
