/** The directory of its own in raw files of Kodak's later cameras. https://exiftool.org/TagNames/Kodak.html#KDC_IFD */
import { kodakKDCIFD } from '../tags/makers/kodak.ts';
import { readMakerDirectory } from './directory.ts';
import type { Note } from './note.ts';

export function readNote(note: Note): void {
	readMakerDirectory(note, { offset: note.start, table: kodakKDCIFD });
}
