/** The tables of Photoshop: generated rows, plus the conversions that ExifTool's list does not tell. */
import * as rows from '../tags/blocks/photoshop.ts';
import { rowsTable } from './rows-table.ts';

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
