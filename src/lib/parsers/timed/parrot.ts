/**
 * What Parrot's drones write beside each picture of a film: where they and the camera were, in blocks of two letters, a count of
 * words, and fields at fixed places. Names: https://exiftool.org/TagNames/Parrot.html
 */
import { addConversions } from '../conversions.ts';
import { parrotConversions } from '../conversions/parrot.ts';
import { timedConversions } from '../conversions/timed.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { readRows } from '../makers/binary.ts';
import { noteOf } from '../makers/note.ts';
import type { Table } from '../model.ts';
import * as tables from '../tags/media/parrot.ts';
import type { ReadSample } from './kinds.ts';

addConversions(timedConversions);
addConversions(parrotConversions);

const byName: ReadonlyMap<string, Table> = new Map([
	['P1', tables.parrotV1],
	['P2', tables.parrotV2],
	['P3', tables.parrotV3],
	['E1', tables.parrotTimeStamp],
	['E2', tables.parrotFollowMe],
	['E3', tables.parrotAutomation]
]);
const headSize = 4;

const readSample: ReadSample = (bytes, at, found) => {
	const reader = new ByteReader(bytes);
	let any = false;
	while (reader.remaining >= headSize) {
		found.budget.item();
		const from = reader.at;
		const table = byName.get(reader.latin1(2));
		const size = headSize + reader.u16() * 4;
		if (!table || from + size > bytes.length) break;
		any = true;
		const block = bytes.subarray(from, from + size);
		readRows(block, at + from, noteOf(block, at + from, false, found), table);
		reader.seek(from + size);
	}
	if (!any) found.drop();
};

export const readerOf = (): ReadSample => readSample;
