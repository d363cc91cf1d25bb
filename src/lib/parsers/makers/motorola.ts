/** Motorola's maker notes: a directory after a head of eight bytes; its offsets count from the note's first byte. https://exiftool.org/TagNames/Motorola.html */
import { motorolaMain } from '../tags/makers/motorola.ts';
import { isLittleAt } from './byte-order.ts';
import { readMakerDirectory } from './directory.ts';
import { rebased, type Note } from './note.ts';

const directory = 8;

export function readNote(note: Note): void {
	const little = isLittleAt(note, note.start + directory);
	readMakerDirectory(rebased(note, note.start, little), { offset: directory, table: motorolaMain });
}
