/**
 * FujiFilm's maker notes, and those of cameras that FujiFilm made for General Electric: a little-endian directory whose offsets
 * count from the note's first byte, where its head says. https://exiftool.org/TagNames/FujiFilm.html
 */
import { addConversions } from '../conversions.ts';
import { fujiFilmConversions } from '../conversions/fujifilm.ts';
import {
	fujiFilmAFCSettings,
	fujiFilmDriveSettings,
	fujiFilmFocusSettings,
	fujiFilmMain,
	fujiFilmPrioritySettings
} from '../tags/makers/fujifilm.ts';
import { binary } from './binary.ts';
import { readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Blocks, type Note } from './note.ts';

addConversions(fujiFilmConversions);

/** Where the head says at which byte the directory begins. */
const directory = 8;

const blocks: Blocks = {
	0x102b: binary(fujiFilmPrioritySettings, { type: 'int16u' }),
	0x102d: binary(fujiFilmFocusSettings, { type: 'int32u' }),
	0x102e: binary(fujiFilmAFCSettings, { type: 'int32u' }),
	0x1103: binary(fujiFilmDriveSettings, { type: 'int32u' })
};

export function readNote(note: Note): void {
	const own = rebased(note, note.start, true);
	const bytes = bytesOf(note, directory, 4);
	const offset = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	readMakerDirectory(own, { offset, table: fujiFilmMain, blocks });
}
