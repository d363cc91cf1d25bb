/** The tables of IPTC: generated rows, plus the conversions that ExifTool's list does not tell. */
import * as rows from '../tags/blocks/iptc.ts';
import { rowsTable } from './rows-table.ts';

const date = { value: 'iptcDate' } as const;
const time = { value: 'iptcTime' } as const;

/** By record number. */
export const iptcTables = new Map([
	[1, rowsTable(rows.iptcEnvelope, { 70: date, 80: time, 90: { print: 'iptcCharacterSet' } })],
	[
		2,
		rowsTable(rows.iptcApplication, {
			30: date,
			35: time,
			37: date,
			38: time,
			47: date,
			55: date,
			60: time,
			62: date,
			63: time,
			221: { print: 'photoMechanicPrefs' }
		})
	],
	[3, rowsTable(rows.iptcNewsPhoto, { 60: { hex: true } })],
	[7, rowsTable(rows.iptcPreObject)],
	[8, rowsTable(rows.iptcObject)],
	[9, rowsTable(rows.iptcPostObject)]
]);
