/** Nintendo's 3DS: a directory with one block, which is little-endian whatever the directory is. https://exiftool.org/TagNames/Nintendo.html */
import { addConversions } from '../conversions.ts';
import { nintendoConversions } from '../conversions/nintendo.ts';
import { defineTable } from '../table.ts';
import { nintendoCameraInfo } from '../tags/makers/nintendo.ts';
import { binary } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import type { Note } from './note.ts';

addConversions(nintendoConversions);

const cameraInfo = 0x1101;
/** ExifTool lists no rows of it but that of the block. */
const main = defineTable('Nintendo::Main', 'MakerNotes', 'Nintendo', [
	{ id: cameraInfo, name: 'CameraInfo' }
]);
const blocks = { [cameraInfo]: binary(nintendoCameraInfo, { little: true }) };

export function readNote(note: Note): void {
	readMakerDirectory(note, { offset: note.start, table: main, blocks });
}
