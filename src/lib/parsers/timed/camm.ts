/** Camera motion metadata: little-endian, two bytes of nothing, a type, fields (https://developers.google.com/streetview/publish/camm-spec). */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { addConversions } from '../conversions.ts';
import { timedConversions } from '../conversions/timed.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { Entry, RawValue, Table } from '../model.ts';
import * as tables from '../tags/media/timed.ts';
import type { ReadSample } from './kinds.ts';

addConversions(timedConversions);

const byType: readonly Table[] = [
	tables.quickTimeCamm0,
	tables.quickTimeCamm1,
	tables.quickTimeCamm2,
	tables.quickTimeCamm3,
	tables.quickTimeCamm4,
	tables.quickTimeCamm5,
	tables.quickTimeCamm6,
	tables.quickTimeCamm7
];
const positions = new Set([5, 6]);

const readSample: ReadSample = (bytes, at, found) => {
	const type = new ByteReader(bytes, true).skip(2).u16();
	const table = byType[type];
	if (!table) {
		found.drop();
		return;
	}
	if (found.placesOnly && !positions.has(type)) return;
	// Seconds with their fractions have more digits than other numbers are given.
	const use = (entry: Entry, raw: RawValue) =>
		entry.value === 'cammDate' ? new ByteReader(bytes, true).seek(Number(entry.id)).f64() : raw;
	readBinaryTable(table, bytes, { at, little: true, use }, found);
};

export const readerOf = (): ReadSample => readSample;
