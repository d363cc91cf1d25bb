/**
 * Kodak's maker notes, of which nearly every line of cameras has a kind of its own: blocks of fixed places, and directories
 * with heads of several forms. https://exiftool.org/TagNames/Kodak.html
 */
/* eslint-disable no-control-regex -- the heads of notes are bytes, told apart as letters */
import { wholeData } from '../blocks/tiff-data.ts';
import { addConversions } from '../conversions.ts';
import { kodakConversions } from '../conversions/kodak.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { Table } from '../model.ts';
import { defineTable } from '../table.ts';
import * as tables from '../tags/makers/kodak.ts';
import { readBinary } from './binary.ts';
import { isLittleAt } from './byte-order.ts';
import { directoryAt, offsetOf, offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note, type Place } from './note.ts';

addConversions(kodakConversions);

/** What tells the kinds apart. */
interface Head {
	/** The first bytes of the note, a letter each. */
	readonly letters: string;
	readonly make: string;
	readonly model: string;
}

interface Kind {
	readonly is: (head: Head) => boolean;
	readonly read: (note: Note) => void;
}

/** A part of a note as a block. */
function partOf(note: Note, from: number): Place {
	const size = note.size - from;
	const at = note.data.base + note.start + from;
	return { note, type: 0, count: size, size, at, bytes: () => bytesOf(note, from) };
}

const fixed =
	(table: Table, little: boolean, from = 0) =>
	(note: Note): void => {
		readBinary(partOf(note, from), table, { little });
	};

/** Of two sensitivities the older one counts. */
const olderIso = [0xfa2e];

/** A directory that is listed in the one around it, or whose offset is: then its offsets count as those around do. */
const subDirectory = (table: Table, first: readonly number[] = []): Block => {
	const pointed = directoryAt(table);
	return (place) => {
		if (place.type !== bytesType) {
			pointed(place);
			return;
		}
		// Two letters tell the byte order, and offsets count from them.
		const order = latin1(place.bytes().subarray(0, 2));
		if (order !== 'II' && order !== 'MM') return;
		const offset = offsetOf(place);
		const own = rebased(place.note, offset, order === 'II');
		readMakerDirectory({ ...own, start: 0, size: place.size }, { offset: 2, table, first });
	};
};
const bytesType = 7;

/** The directory of newer models: it has no values of its own that are known. */
const type8 = defineTable('Kodak::Type8', 'MakerNotes', 'Kodak', []);
const type8Blocks: Blocks = {
	0xfc00: subDirectory(tables.kodakSubIFD0, olderIso),
	0xfc01: subDirectory(tables.kodakSubIFD1),
	0xfc02: subDirectory(tables.kodakSubIFD2),
	0xfc03: subDirectory(tables.kodakSubIFD3),
	0xfc05: subDirectory(tables.kodakSubIFD5),
	0xfcff: subDirectory(tables.kodakSubIFD0, olderIso),
	0xff00: subDirectory(tables.kodakCameraInfo)
};

/** The zoom counts as the last of them tells it. */
const type8First = [0xfc05, 0xfc03];

/** A directory whose offsets count as those of the structure around do. */
function readPlain(note: Note): void {
	const ordered = rebased(note, 0, isLittleAt(note, note.start));
	const off = offsetsAreOffBy(ordered, note.start, type8);
	const offset = note.start - off;
	readMakerDirectory(rebased(ordered, off), { offset, table: type8, blocks: type8Blocks, first: type8First });
}

/** Bytes of the head of TIFF. */
const tiffHead = 8;

const isLittle = (note: Note) => latin1(bytesOf(note, 0, 2)) === 'II';

/** A structure of its own, with TIFF's head. */
function readWhole(note: Note): void {
	const own = rebased(note, note.start, isLittle(note));
	readMakerDirectory(
		{ ...own, start: 0 },
		{ offset: tiffHead, table: type8, blocks: type8Blocks, first: type8First }
	);
}

/** The same with a number of entries of four bytes, or with two bytes more behind it. */
const readPatched = (table: Table, blocks: Blocks, countAt: number) => (note: Note) => {
	const bytes = bytesOf(note).slice();
	bytes.copyWithin(tiffHead + 2, countAt, countAt + 2);
	const data = wholeData(bytes, note.data.base + note.start, { little: isLittle(note), big: false });
	readMakerDirectory({ ...note, data, start: 0 }, { offset: tiffHead + 2, table, blocks, first: type8First });
};

/** Letters that tell the byte order, and a directory whose offsets count as those of the structure around do. */
function readOrdered(note: Note): void {
	readMakerDirectory(rebased(note, 0, isLittle(note)), { offset: note.start + 2, table: tables.kodakType10 });
}

const isEastman = ({ make }: Head) => make.startsWith('EASTMAN KODAK');
const isKodak = ({ make }: Head) => /kodak/i.test(make);

/** The first that says yes. */
const kinds: readonly Kind[] = [
	{
		is: (head) => isEastman(head) && head.letters.startsWith('KDK INFO'),
		read: fixed(tables.kodakMain, false, 8)
	},
	{
		is: (head) => isEastman(head) && head.letters.startsWith('KDK'),
		read: fixed(tables.kodakMain, true, 8)
	},
	{
		is: ({ letters }) => /^.{8}Eastman Kodak|^\x01\0[\0\x01]\0\0\0\x04\0[a-z]{4}/is.test(letters),
		read: fixed(tables.kodakType2, false)
	},
	{
		is: (head) => isEastman(head) && /^(?!MM|II).{12}\x07/s.test(head.letters),
		read: fixed(tables.kodakType3, false)
	},
	{
		is: ({ make, letters }) => make.startsWith('Eastman Kodak') && /^.{41}JPG/s.test(letters),
		read: fixed(tables.kodakType4, false)
	},
	{
		is: (head) => isEastman(head) && /CX(?:4200|4230|4300|4310|6200|6230)/.test(head.model),
		read: fixed(tables.kodakType5, false)
	},
	{ is: (head) => isEastman(head) && /DX3215/.test(head.model), read: fixed(tables.kodakType6, false) },
	{ is: (head) => isEastman(head) && /DX3700/.test(head.model), read: fixed(tables.kodakType6, true) },
	{
		is: (head) => isKodak(head) && /^[CK][A-Z\d]{3} ?[A-Z\d]{1,2}\d{2}[A-Z\d]\d{4}[ \0]/.test(head.letters),
		read: fixed(tables.kodakType7, true)
	},
	{
		is: (head) =>
			isKodak(head) &&
			/^(?:\0[\x02-\x7f]..[\0\x01-\x0c]\0\0|[\x02-\x7f]\0..[\x01-\x0c]\0..\0\0|\0[\x02-\x7f]..\0[\x01-\x0c]\0\0)/s.test(
				head.letters
			),
		read: readPlain
	},
	{
		is: (head) => isKodak(head) && /^MM\0\*\0{3}\x08\0.\0\0/s.test(head.letters),
		read: readPatched(type8, type8Blocks, tiffHead)
	},
	{
		is: (head) => isKodak(head) && /^(?:MM\0\*\0{3}\x08|II\*\0\x08\0{3})/.test(head.letters),
		read: readWhole
	},
	{
		is: ({ letters }) => /^IIII[\x02\x03]\0.{14}\d{4}\/\d{2}\/\d{2} /s.test(letters),
		read: fixed(tables.kodakType9, true)
	},
	{
		is: (head) => isKodak(head) && /^(?:MM\0[\x02-\x7f]|II[\x02-\x7f]\0)/.test(head.letters),
		read: readOrdered
	},
	{
		is: ({ letters }) => /^II\*\0\x08\0{3}.\0{3}/s.test(letters),
		read: readPatched(tables.kodakType11, {}, tiffHead)
	},
	{
		is: ({ letters }) => /^MM\0\*\0{3}\x08\0{3}./s.test(letters),
		read: readPatched(tables.kodakType11, {}, tiffHead + 2)
	}
];

const headSize = 48;

export function readNote(note: Note): void {
	const { make, model } = note;
	const letters = latin1(bytesOf(note, 0, headSize));
	kinds.find(({ is }) => is({ letters, make, model }))?.read(note);
}
