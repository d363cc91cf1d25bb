/**
 * Panasonic's maker notes, and those of the Leicas that Panasonic built: a directory whose offsets count as EXIF's do.
 * Names: https://exiftool.org/TagNames/Panasonic.html; heads: https://exiv2.org/makernote.html
 */
import { readPrintIm } from '../blocks/print-im.ts';
import { addConversions } from '../conversions.ts';
import { panasonicConversions } from '../conversions/panasonic.ts';
import { latin1 } from '../io/byte-reader.ts';
import { entryFor } from '../table.ts';
import {
	panasonicFaceDetInfo,
	panasonicFaceRecInfo,
	panasonicMain,
	panasonicTimeInfo,
	panasonicType2
} from '../tags/makers/panasonic.ts';
import { binary, readRows } from './binary.ts';
import { offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Note } from './note.ts';
import { rowFor } from './rows-by-model.ts';

addConversions(panasonicConversions);

const rowsOf = (id: number) => panasonicMain.rows.filter((row) => row.id === id);

/** One model had but a spot. */
const [spot, areas] = rowsOf(0x0f);
/** Contrast goes by four lists: that of most, of two families, and none. */
const [contrastRow, contrastOfGF, contrastOfTZ10, contrastNumber] = rowsOf(0x2c);
const contrast =
	contrastRow &&
	entryFor(panasonicMain, contrastRow.id, contrastRow.name, {
		...(contrastRow.print !== undefined && { print: contrastRow.print }),
		hex: true
	});
const plainContrast = /^DMC-(?:FX10|G1|L1|L10|LC80)$|^DC-/;

const contrastOf = (model: string) => {
	if (/^DMC-(?:GF\d+|G2)$/.test(model)) return contrastOfGF;
	if (/^DMC-(?:TZ10|ZS7)$/.test(model)) return contrastOfTZ10;
	return plainContrast.test(model) ? contrastNumber : contrast;
};

const printIm: Block = (place) => {
	readPrintIm(place.bytes(), place.at, place.note.found, place.note.data.little);
};

const blocks = {
	0x0f: rowFor(({ note }, raw) => {
		const entry = note.model === 'DMC-FZ10' ? spot : areas;
		return entry && [entry, raw];
	}),
	0x2c: rowFor(({ note }, raw) => {
		const entry = contrastOf(note.model);
		return entry && [entry, raw];
	}),
	0x4e: binary(panasonicFaceDetInfo, { type: 'int16u' }),
	0x61: binary(panasonicFaceRecInfo),
	0x0e00: printIm,
	0x2003: binary(panasonicTimeInfo)
};

/** Bytes before the directory. A Leica has a shorter head than those that Panasonic marks as its own. */
const headSize = (letters: string): number =>
	letters.startsWith('Panasonic') ? 12 : letters.startsWith('LEICA CAMERA AG') ? 18 : 8;

/** One model counts its offsets from behind the note's mark. */
const countsFromMark = 'DC-FT7';

export function readNote(note: Note): void {
	const letters = latin1(bytesOf(note, 0, 16));
	if (letters.startsWith('MKE')) {
		readRows(bytesOf(note), note.data.base + note.start, note, panasonicType2, {
			type: 'int16u',
			little: true
		});
		return;
	}
	const directory = note.start + headSize(letters);
	const by = note.model === countsFromMark ? 12 : offsetsAreOffBy(note, directory, panasonicMain);
	readMakerDirectory(by === 0 ? note : rebased(note, by), {
		offset: directory - by,
		table: panasonicMain,
		blocks
	});
}
