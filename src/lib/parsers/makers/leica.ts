/**
 * Maker notes of the Leicas that are not Panasonic's: a directory, whose tags and offsets go by its head or the model.
 * Names: https://exiftool.org/TagNames/Panasonic.html; heads: https://exiv2.org/makernote.html
 */
import { decodeValue } from '../blocks/exif-values.ts';
import { addConversions } from '../conversions.ts';
import { panasonicConversions } from '../conversions/panasonic.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { Entry, Table } from '../model.ts';
import { entryFor, named } from '../table.ts';
import {
	panasonicData1,
	panasonicFocusInfo,
	panasonicLeica2,
	panasonicLeica3,
	panasonicLeica5,
	panasonicLeica6,
	panasonicLeica9,
	panasonicSerialInfo,
	panasonicShotInfo,
	panasonicSubdir
} from '../tags/makers/leica.ts';
import { binary } from './binary.ts';
import { directoryIn, offsetsAreOffBy, readMakerDirectory } from './directory.ts';
import { bytesOf, rebased, type Block, type Blocks, type Note } from './note.ts';

addConversions(panasonicConversions);

const long = 4;
/** Of what a lens is stored as, the two lowest bits say which frame the finder showed. */
const frameBits = 3;

/** A lens is called by its number and frame, or by its number where all frames are alike. */
function lensEntry(lens: Entry, number: number, frame: number): Entry {
	const { print } = lens;
	const key = `${number} ${frame}`;
	if (typeof print !== 'object' || Object.hasOwn(print, key)) return lens;
	const name = print[String(number)];
	return name === undefined ? lens : entryFor(lens.table, lens.id, lens.name, { print: { [key]: name } });
}

const lensOf = (table: Table): Block => {
	const lens = named(table, 'LensType');
	return (place) => {
		const { note, type, at, size } = place;
		const bytes = place.bytes();
		// In a block of fixed places it is a number of four bytes.
		const stored = bytes.length < 4 ? undefined : decodeValue(bytes, type || long, 1, note.data.little);
		if (typeof stored !== 'number') return;
		const [number, frame] = [stored >>> 2, stored & frameBits];
		note.found.tag(lensEntry(lens, number, frame), `${number} ${frame}`, [at, size]);
	};
};

const subdirectory = directoryIn(panasonicSubdir, {
	0x3405: lensOf(panasonicSubdir),
	0x3901: binary(panasonicData1, { blocks: { 22: lensOf(panasonicData1) } })
});
const int16u = { type: 'int16u' };

interface Kind {
	readonly is: (head: string, model: string) => boolean;
	readonly table: Table;
	readonly blocks?: Blocks;
	/** Only under the make that Leica writes in small letters. */
	readonly own?: true;
	/** Bytes before the directory. */
	readonly head: number;
	/** What offsets count from: as EXIF's do where it is not said. */
	readonly from?: 'note' | 'file';
}

/** Numbers in the heads of one kind of notes: of those whose offsets count from the note, and of those that count as EXIF's do. */
const countsOwn: ReadonlySet<number> = new Set([1, 4, 5, 6, 7, 0x10, 0x1a]);
const countsAsExif: ReadonlySet<number> = new Set([8, 9, 10]);
const hasMark = (head: string, marks: ReadonlySet<number>): boolean =>
	head.startsWith('LEICA\0') && marks.has(head.charCodeAt(6)) && head[7] === '\0';
const s2 = /^(?:S2|LEICA S \(Typ 006\)|LEICA M \(Typ 240\))$/;

const kinds: readonly Kind[] = [
	{
		is: (head) => head.startsWith('LEICA\0\0\0'),
		own: true,
		table: panasonicLeica2,
		blocks: { 0x310: lensOf(panasonicLeica2) },
		head: 8,
		from: 'note'
	},
	{
		is: (head) => hasMark(head, countsOwn),
		table: panasonicLeica5,
		blocks: {
			0x40a: binary(panasonicFocusInfo, int16u),
			0x410: binary(panasonicShotInfo, int16u)
		},
		head: 8,
		from: 'note'
	},
	{
		is: (head) => head.startsWith('LEICA0\x03\0'),
		own: true,
		table: panasonicSubdir,
		blocks: { 0x3000: subdirectory, 0x3100: subdirectory, 0x3400: subdirectory, 0x3900: subdirectory },
		head: 8,
		from: 'note'
	},
	{ is: (_head, model) => s2.test(model), own: true, table: panasonicLeica6, head: 8 },
	{ is: (head) => head.startsWith('LEICA\0\x02\xff'), table: panasonicLeica6, head: 8, from: 'file' },
	{
		is: (head) => hasMark(head, countsAsExif),
		table: panasonicLeica5,
		blocks: {
			0x40a: binary(panasonicFocusInfo, int16u),
			0x410: binary(panasonicShotInfo, int16u)
		},
		head: 8
	},
	{ is: (head) => head.startsWith('LEICA\0\x02\0'), own: true, table: panasonicLeica9, head: 8 },
	{
		is: (head) => !head.startsWith('LEICA'),
		own: true,
		table: panasonicLeica3,
		blocks: { 0x0b: binary(panasonicSerialInfo) },
		head: 0
	}
];

const ownMake = 'Leica Camera AG';

export function readNote(note: Note): void {
	const letters = latin1(bytesOf(note, 0, 16));
	const kind = kinds.find(({ is, own }) => (!own || note.make === ownMake) && is(letters, note.model));
	if (!kind) return;
	const { table, blocks, head, from } = kind;
	const base = from === 'note' ? note.start : from === 'file' ? -note.data.base : 0;
	const at = base === 0 ? note : rebased(note, base);
	const by = from === 'file' ? 0 : offsetsAreOffBy(at, at.start + head, table);
	const fixed = by === 0 ? at : rebased(at, by);
	readMakerDirectory(fixed, { offset: fixed.start + head, table, ...(blocks && { blocks }) });
}
