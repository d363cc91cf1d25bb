/** What the readers of maker notes share: the note, the rows of its tables beyond names and labels, and what hangs on them. */
import { wholeData, type TiffData } from '../blocks/tiff-data.ts';
import type { Field } from '../blocks/exif.ts';
import type { RawValue, Table, TagSink } from '../model.ts';

/** A maker's note, or a block of it that has rules of its own. */
export interface Note {
	/** The structure it lies in: offsets of its directories count from its 0, in its byte order. */
	readonly data: TiffData;
	/** Where it begins there, and its size in bytes. */
	readonly start: number;
	readonly size: number;
	/** As the file's first directory names them; empty where it does not. */
	readonly make: string;
	readonly model: string;
	readonly found: TagSink;
	/** What blocks tell each other: serial numbers, counts, modes; by names of the maker's reader. */
	readonly facts: Map<string, RawValue>;
}

/** One value of a note while it is being read. */
export interface Place {
	readonly note: Note;
	/** How many values, of which type (TIFF's number, 0 in a block of fixed places), in how many bytes. */
	readonly count: number;
	readonly type: number;
	readonly size: number;
	/** File position of its first byte. */
	readonly at: number;
	/** Its bytes; of those that are not at hand, none. */
	bytes(): Uint8Array;
}

/** What a row of a maker's table needs beyond what is listed. */
export interface MakerHint {
	/** The row holds only where this says so. Of several rows of one id the first that holds counts. */
	readonly when?: (place: Place) => boolean;
	/** Which row of its id holds, by their order: for rows of one name. Said of the id. Undefined: none holds. */
	readonly pick?: (place: Place) => number | undefined;
	/** Bits of the number that are this value; it is moved down to the lowest of them. */
	readonly mask?: number;
	/** How it is stored, whatever the directory or the listing says, in ExifTool's words (`int16s`, `string` ...). */
	readonly as?: string;
	/** How many values of that type; absent: the listing's, else as many as there is room for (texts, bytes), or one. */
	readonly count?: number;
	/** The value to go on with, where it depends on more than the row; undefined: there is none in this file. */
	readonly use?: (raw: RawValue, place: Place) => RawValue | undefined;
	/** Any other row of its name counts before it, for a reader that ranks what blocks say of one thing. */
	readonly weak?: true;
	/** The raw value is kept for others under this name. */
	readonly fact?: string;
	/** The value counts from the start of the note's data and is shown from the start of the file. */
	readonly offset?: true;
}

/** A value that is a block of its own: reads it. What it throws as damage becomes a warning. */
export type Block = (place: Place) => void;

/** Blocks by the id of the row that holds them. Where the row also has labels of its own, it is not shown. */
export type Blocks = Readonly<Record<number | string, Block>>;

/** The fields of a list that is no directory of TIFF's form, by a table. */
export type FieldsBy = (table: Table) => readonly Field[];

/** A note with its offsets and byte order counted otherwise. @param by position in the note's data that becomes 0 */
export function rebased(note: Note, by: number, little: boolean = note.data.little): Note {
	return { ...note, data: rebasedData(note.data, by, little), start: note.start - by };
}

/** A structure counted from another place, in another byte order. */
export function rebasedData(data: TiffData, by: number, little: boolean = data.little): TiffData {
	const { all } = data;
	return {
		little,
		big: false,
		base: data.base + by,
		shown: (data.shown ?? data.base) + by,
		size: data.size - by,
		// A base before the first byte at hand has no bytes at its own 0.
		...(all && by >= 0 ? { all: all.subarray(by) } : {}),
		bytes: (offset, length) => data.bytes(offset + by, length)
	};
}

/** The bytes of a note from a place of it on; as many as there are, up to `length`. */
export function bytesOf(note: Note, from = 0, length = note.size - from): Uint8Array {
	return (
		note.data.bytes(note.start + from, Math.max(0, Math.min(length, note.size - from))) ?? new Uint8Array()
	);
}

/** A block that lies in no maker note, as one, so that its rows can be read as theirs are. @param at file position of its first byte */
export function noteOf(bytes: Uint8Array, at: number, little: boolean, found: TagSink): Note {
	const data = wholeData(bytes, at, { little, big: false });
	return { data, start: 0, size: bytes.length, make: '', model: '', found, facts: new Map() };
}
