/** Reconyx' trail cameras: one block of fixed places a series. Names: https://exiftool.org/TagNames/Reconyx.html */
import { addConversions } from '../conversions.ts';
import { reconyxConversions } from '../conversions/reconyx.ts';
import { latin1 } from '../io/byte-reader.ts';
import type { Table } from '../model.ts';
import * as tables from '../tags/makers/reconyx.ts';
import { readRows } from './binary.ts';
import { bytesOf, type Note } from './note.ts';

addConversions(reconyxConversions);

/** The series that have a name. */
const series: Readonly<Record<string, Table>> = {
	H2: tables.reconyxHyperFire2,
	HF4K: tables.reconyxHyperFire4K,
	MF: tables.reconyxMicroFire,
	UF: tables.reconyxUltraFire
};
const nameSize = 16;

export function readNote(note: Note): void {
	const name = /^RECONYX([A-Z0-9]+)\0/.exec(latin1(bytesOf(note, 0, nameSize)))?.[1];
	const named = name === undefined ? undefined : series[name];
	const at = note.data.base + note.start;
	const how = { little: true };
	if (named) readRows(bytesOf(note), at, note, named, how);
	else readRows(bytesOf(note), at, note, tables.reconyxHyperFire, { ...how, type: 'int16u' });
}
