/**
 * General Electric's maker notes: a directory after a head of 18 bytes, whose offsets are off by a number that differs: values
 * follow the entries at once. https://exiftool.org/TagNames/GE.html
 */
import { geMain } from '../tags/makers/ge.ts';
import { isLittleAt } from './byte-order.ts';
import { offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { rebased, type Note } from './note.ts';

const directory = 18;
/** There is no offset of a next directory. */
const gap = -4;

export function readNote(note: Note): void {
	const offset = note.start + directory;
	const ordered = rebased(note, 0, isLittleAt(note, offset));
	const off = offsetsAreOffBy(ordered, offset, geMain, gap);
	readMakerDirectory(rebased(ordered, off), { offset: offset - off, table: geMain });
}
