/** The tables of PDF: ExifTool's names, plus the conversions that its list does not tell. */
import { rowsTable } from '../../blocks/rows-table.ts';
import { entryFor } from '../../table.ts';
import * as rows from '../../tags/documents/pdf.ts';

const date = { value: 'pdfDate' } as const;

export const pdfTables = {
	main: rowsTable(rows.pdfMain),
	info: rowsTable(rows.pdfInfo, { CreationDate: date, ModDate: date, SourceModified: date }),
	root: rowsTable(rows.pdfRoot),
	pages: rowsTable(rows.pdfPages),
	markInfo: rowsTable(rows.pdfMarkInfo),
	acroForm: rowsTable(rows.pdfAcroForm),
	encrypt: rowsTable(rows.pdfEncrypt, { P: { value: 'pdfPermissions' } }),
	signature: rowsTable(rows.pdfSignature, { M: date, Prop_AuthTime: { print: 'pdfSecondsAgo' } }),
	transform: rowsTable(rows.pdfTransformParams),
	illustrator: rowsTable(rows.pdfAiPrivate)
};

/** The version in a file's first line is the same tag as the one in its catalogue. */
export const headerVersion = entryFor(pdfTables.main, 'Version', 'PDFVersion');

/** A tag name for a key of the Info dictionary that nobody listed, as ExifTool makes them. */
export function nameOfKey(key: string): string {
	const words = key
		.replace(/[^-\w]+/g, '_')
		.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
	const name = words.charAt(0).toUpperCase() + words.slice(1);
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name.replace(/^_/, '')}` : name;
}
