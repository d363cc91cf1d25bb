/** The tables of IPTC, ICC and Photoshop: generated rows, plus the conversions that ExifTool's list does not tell. */
import * as rows from '../tags/blocks/profiles.ts';
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
	[3, rowsTable(rows.iptcNewsPhoto)],
	[7, rowsTable(rows.iptcPreObject)],
	[8, rowsTable(rows.iptcObject)],
	[9, rowsTable(rows.iptcPostObject)]
]);

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

export const photoshopTables = {
	main: rowsTable(rows.photoshopMain),
	channelOptions: rowsTable(rows.photoshopChannelOptions, { 11: { print: 'percent' } }),
	header: rowsTable(rows.photoshopHeader),
	imageData: rowsTable(rows.photoshopImageData),
	jpegQuality: rowsTable(rows.photoshopJpegQuality, { 0: { print: 'photoshopQuality' } }),
	layers: rowsTable(rows.photoshopLayers, {
		_xopc: { value: 'layerOpacity', print: 'percent' },
		shmd: { value: 'unixDate' }
	}),
	pixelInfo: rowsTable(rows.photoshopPixelInfo),
	printScaleInfo: rowsTable(rows.photoshopPrintScaleInfo),
	resolution: rowsTable(rows.photoshopResolution, {
		0: { print: 'twoDecimals' },
		4: { print: 'twoDecimals' }
	}),
	sliceInfo: rowsTable(rows.photoshopSliceInfo),
	versionInfo: rowsTable(rows.photoshopVersionInfo)
};
