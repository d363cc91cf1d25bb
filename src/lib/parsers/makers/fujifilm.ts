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
import { readFaces } from './fujifilm-faces.ts';
import { bytesOf, rebased, type Blocks, type Note } from './note.ts';

addConversions(fujiFilmConversions);

/** Where the head says at which byte the directory begins. */
const directory = 8;

/** What stands third in a head of which the beginning is not there. */
const shortHead = 0x0c;
const cutDirectory = 12;
/** Values up to this size stand in their entries. */
const inline = 4;

const blocks: Blocks = {
	0x102b: binary(fujiFilmPrioritySettings, { type: 'int16u' }),
	0x102d: binary(fujiFilmFocusSettings, { type: 'int32u' }),
	0x102e: binary(fujiFilmAFCSettings, { type: 'int32u' }),
	0x1103: binary(fujiFilmDriveSettings, { type: 'int32u' }),
	0x4282: readFaces
};

export function readNote(note: Note): void {
	if (bytesOf(note, 0, 3)[2] === shortHead) {
		readCut(note);
		return;
	}
	const own = rebased(note, note.start, true);
	const bytes = bytesOf(note, directory, 4);
	const offset = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
	readMakerDirectory(own, { offset, table: fujiFilmMain, blocks });
}

/** The offsets of such a note are off, each by another number: only what stands among the entries is told. */
function readCut(note: Note): void {
	const { data } = rebased(note, note.start, true);
	const { little, big, base, size } = data;
	const bytes = (offset: number, length: number) =>
		length <= inline || offset === cutDirectory + 2 ? data.bytes(offset, length) : undefined;
	const short = { ...note, data: { little, big, base, size, bytes }, start: 0 };
	readMakerDirectory(short, { offset: cutDirectory, table: fujiFilmMain, blocks });
}
