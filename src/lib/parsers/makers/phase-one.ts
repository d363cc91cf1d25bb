/**
 * Phase One's and Leaf's maker notes, in which lies all of an IIQ file, the raw picture included: a head in the order of its
 * bytes, a directory of its own kind (as dcraw and https://exiftool.org/TagNames/PhaseOne.html tell), offsets from the head.
 */
import { addConversions } from '../conversions.ts';
import { phaseOneConversions } from '../conversions/phase-one.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue, Table } from '../model.ts';
import { phaseOneMain, phaseOneSensorCalibration } from '../tags/makers/phase-one.ts';
import { stored } from './binary.ts';
import { bytesOf, type Note } from './note.ts';

addConversions(phaseOneConversions);

const order = 'I'.charCodeAt(0);
const headSize = 12;
/** No directory has more. */
const mostEntries = 300;
/** What is read of a directory at once; one of a camera takes a quarter of it. */
const firstLook = 4096;
const sensorCalibration = 272;

/** How values are stored, by the number of the directory: most rows say nothing else. */
const types: Readonly<Record<number, string>> = { 1: 'string', 2: 'int16s', 4: 'int32s' };
const widths: Readonly<Record<string, number>> = { int16s: 2, int16u: 2, int32s: 4, int32u: 4, float: 4 };
/** Longer values are pictures and maps of a sensor. */
const longest = 4096;

/** A directory and its values. */
interface Block {
	readonly note: Note;
	/** Where it begins in the note, and its size. */
	readonly at: number;
	readonly size: number;
	readonly little: boolean;
	readonly table: Table;
	/** Entries tell the type of their value. */
	readonly typed: boolean;
}

export function readNote(note: Note): void {
	const little = bytesOf(note, 0, 1)[0] === order;
	readBlock({ note, at: 0, size: note.size, little, table: phaseOneMain, typed: true });
}

function readBlock(block: Block): void {
	const { note, at, size, little, table, typed } = block;
	const head = new ByteReader(bytesOf(note, at, headSize), little);
	const directory = head.seek(8).u32();
	if (directory + 8 > size) throw new DamagedFile(`a directory at ${directory} of ${size} bytes`);
	const entrySize = typed ? 16 : 12;
	const reader = new ByteReader(bytesOf(note, at + directory, Math.min(firstLook, size - directory)), little);
	const count = reader.u32();
	if (count === 0 || count > mostEntries || directory + 8 + count * entrySize > size)
		throw new DamagedFile(`a directory of ${count} entries`);
	reader.skip(4);
	for (let index = 0; index < count; index++) {
		note.found.budget.item();
		const id = reader.u32();
		const type = typed ? (types[reader.u32()] ?? 'undef') : 'undef';
		const length = reader.u32();
		const inPlace = length <= 4;
		const offset = inPlace ? directory + reader.at : reader.u32();
		if (inPlace) reader.skip(4);
		const entry = table.entries.get(id);
		if (entry === undefined) continue;
		if (offset + length > size) {
			note.found.warn(`PhaseOne: the value of ${entry.name} lies outside the data`);
			continue;
		}
		if (typed && id === sensorCalibration) {
			note.found.attempt(entry.name, () => {
				const inner = { at: at + offset, size: length, table: phaseOneSensorCalibration, typed: false };
				readBlock({ ...block, ...inner });
			});
			continue;
		}
		pushValue(block, entry, type, offset, length);
	}
}

function pushValue({ note, at, little }: Block, entry: Entry, told: string, offset: number, length: number) {
	const place = note.data.base + note.start + at + offset;
	const listed = entry.type ?? 'undef';
	// Rows of these two say what most values are; the directory knows better.
	const type = listed === 'string' || listed === 'int32s' ? (told === 'undef' ? listed : told) : listed;
	if (type === 'undef' || (length > longest && entry.binary)) {
		note.found.tag(entry, { binary: length }, [place, length]);
		return;
	}
	if (!note.found.budget.hasRoom(length)) return;
	const bytes = bytesOf(note, at + offset, length);
	const each = widths[type];
	const values = each === undefined ? length : Math.floor(length / each);
	const raw: RawValue | undefined = stored(bytes, type, values, little);
	if (raw !== undefined) note.found.tag(entry, raw, [place, length]);
}
