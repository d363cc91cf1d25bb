/** The tables of ICC: generated rows, plus the conversions that ExifTool's list does not tell. */
import { addConversions } from '../conversions.ts';
import { iccConversions } from '../conversions/icc.ts';
import * as rows from '../tags/blocks/icc.ts';
import { rowsTable } from './rows-table.ts';

addConversions(iccConversions);

export const iccTables = {
	header: rowsTable(rows.iccHeader, {
		8: { print: 'iccVersion' },
		24: { value: 'dateOfParts' },
		44: { print: 'iccFlags' },
		56: { print: 'iccAttributes' },
		84: { print: 'iccProfileId' }
	}),
	main: rowsTable(rows.iccMain, { calt: { value: 'dateOfParts' } }),
	chromaticity: rowsTable(rows.iccChromaticity),
	colorRep: rowsTable(rows.iccColorRep),
	colorantTable: rowsTable(rows.iccColorantTable),
	measurement: rowsTable(rows.iccMeasurement, { 28: { print: 'percentOfOne' } }),
	metadata: rowsTable(rows.iccMetadata),
	viewingConditions: rowsTable(rows.iccViewingConditions)
};
