/** The formats of exports, one line each; each is loaded when it is first written. */
import type { ExportOptions } from '#lib/library/export-settings.ts';
import type { ExportContent } from '#lib/library/preset-kinds/export.ts';
import type { WriteReport } from './report.ts';

export interface ReportFormat {
	readonly id: ExportContent['format'];
	readonly extension: string;
	readonly mime: string;
	/** What it can be told. */
	readonly options: readonly (keyof ExportOptions)[];
	/** More rows it does not hold. */
	readonly most?: number;
	readonly load: () => Promise<WriteReport>;
}

export const reportFormats: readonly ReportFormat[] = [
	{
		id: 'csv',
		extension: 'csv',
		mime: 'text/csv',
		options: ['header', 'values', 'separator', 'mark', 'guard'],
		load: async () => (await import('./csv.ts')).writeCsv
	},
	{
		id: 'xlsx',
		extension: 'xlsx',
		mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		options: ['header', 'values'],
		// ECMA-376: rows of a sheet, one of them the header.
		most: 1_048_575,
		load: async () => (await import('./xlsx.ts')).writeXlsx
	},
	{
		id: 'json',
		extension: 'json',
		mime: 'application/json',
		options: ['values'],
		load: async () => (await import('./json.ts')).writeJson
	},
	{
		id: 'xml',
		extension: 'xml',
		mime: 'application/xml',
		options: ['values'],
		load: async () => (await import('./xml.ts')).writeXml
	},
	{
		id: 'pdf',
		extension: 'pdf',
		mime: 'application/pdf',
		options: ['paper', 'landscape', 'across', 'values'],
		// It is made in memory, pictures and all.
		most: 5000,
		load: async () => (await import('./pdf.ts')).writePdf
	},
	{
		id: 'm3u',
		extension: 'm3u8',
		mime: 'audio/x-mpegurl',
		options: [],
		load: async () => (await import('./m3u.ts')).writeM3u
	}
];

/** @throws RangeError where there is no such format */
export function reportFormat(id: ExportContent['format']): ReportFormat {
	const format = reportFormats.find((one) => one.id === id);
	if (!format) throw new RangeError(`No format is called ${id}`);
	return format;
}
