/**
 * Sanyo's maker notes: a directory whose offsets count as EXIF's do, where they do.
 * Names: https://exiftool.org/TagNames/Sanyo.html
 */
import { readPrintIm } from '../blocks/print-im.ts';
import { named } from '../table.ts';
import { sanyoFaceInfo, sanyoMain } from '../tags/makers/sanyo.ts';
import { binary } from './binary.ts';
import { offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { rebased, type Block, type Note, type Place } from './note.ts';
import { rowFor } from './rows-by-model.ts';

const printIm: Block = (place) => {
	readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
};

const distance = named(sanyoMain, 'ManualFocusDistance');
const faces = binary(sanyoFaceInfo, { type: 'int32u' });
const fraction = 5;
const focus = rowFor((_place, raw) => [distance, raw]);

const blocks = {
	/** A distance, in newer cameras the faces found. */
	0x223: (place: Place) => {
		(place.type === fraction ? focus : faces)(place);
	},
	0x0e00: printIm
};
const head = 8;

export function readNote(note: Note): void {
	const by = offsetsAreOffBy(note, note.start + head, sanyoMain);
	const fixed = by === 0 ? note : rebased(note, by);
	readMakerDirectory(fixed, { offset: fixed.start + head, table: sanyoMain, blocks });
}
