/** Minolta's maker notes, and those of Konica Minolta and of Sony's first cameras. https://exiftool.org/TagNames/Minolta.html */
import { minoltaMain } from '../tags/makers/minolta.ts';
import { directoryAt, readMakerDirectory } from './directory.ts';
import type { Blocks, Note } from './note.ts';

export const minoltaBlocks: Blocks = {};
export const minoltaInSony: Blocks = { 0xb028: directoryAt(minoltaMain, minoltaBlocks) };

export function readNote(note: Note): void {
	readMakerDirectory(note, { offset: note.start, table: minoltaMain, blocks: minoltaBlocks });
}
