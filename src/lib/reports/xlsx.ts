/**
 * A workbook of one sheet (ECMA-376, SpreadsheetML), written a row at a time. Text is typed as text, so that nothing in it
 * is ever a formula; numbers and moments that are known to the second or the day are what they are.
 */
import { ZipWriter } from '#lib/library/archive/zip-write.ts';
import type { Cell, Moment } from '#lib/library/export-columns.ts';
import type { Report, WriteReport } from './report.ts';
import { xmlText } from '#lib/library/xml-text.ts';
import { cellText, headerOf, isMoment, momentText } from './text.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const fixed: Readonly<Record<string, string>> = {
	'[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
	'_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Items" sheetId="1" r:id="rId1"/></sheets></workbook>`,
	'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
	// Styles by place: plain, moment, day, header.
	'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`
};

/** Letters of a cell (Excel's limit): what is longer is cut, with an ellipsis at the end. */
const longestCell = 32_767;
/** 1899-12-30, from which days are counted so that those after February 1900 are right. */
const dayZero = Date.UTC(1899, 11, 30);
const firstRight = Date.UTC(1900, 2, 1);
const lastRight = Date.UTC(10_000, 0, 1);
const dayLength = 86_400_000;

export const writeXlsx: WriteReport = async (report, sink) => {
	const zip = new ZipWriter(sink);
	for (const [name, text] of Object.entries(fixed)) await zip.add(name, [text]);
	await zip.add('xl/worksheets/sheet1.xml', sheet(report));
	await zip.close();
};

async function* sheet({ columns, rows, options, signal }: Report): AsyncGenerator<string> {
	const header = headerOf(columns, options);
	const frozen =
		'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
	yield `${head}<worksheet xmlns="${main}">${header ? frozen : ''}<sheetData>`;
	if (header) yield `<row>${header.map((text) => textCell(text, 3)).join('')}</row>`;
	for await (const page of rows) {
		signal?.throwIfAborted();
		yield page.map(({ cells }) => `<row>${cells.map(written).join('')}</row>`).join('');
	}
	yield '</sheetData></worksheet>';
}

function written(cell: Cell): string {
	if (cell === undefined) return '<c/>';
	if (typeof cell === 'number')
		return Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : textCell(String(cell));
	if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
	return isMoment(cell) ? momentCell(cell) : textCell(cellText(cell));
}

function momentCell(cell: Moment): string {
	const { at: moment, part, offset, ...rest } = cell.moment;
	// Excel knows no zones: people read a time there as that of their clock.
	const at = cell.clock === 'wall' ? moment : moment - new Date(moment).getTimezoneOffset() * 60_000;
	const exact = (part === undefined || part === 'day') && Object.keys(rest).length === 0;
	// What Excel has no number for is written as text, whole.
	const counted = at >= firstRight && at < lastRight;
	if (!exact || !counted || offset !== undefined) return textCell(momentText(cell));
	return `<c s="${part === 'day' ? 2 : 1}"><v>${(at - dayZero) / dayLength}</v></c>`;
}

function textCell(text: string, style = 0): string {
	if (text === '') return '<c/>';
	const cut = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
	const look = style === 0 ? '' : ` s="${style}"`;
	return `<c${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(cut))}</t></is></c>`;
}

/** Control characters as Excel writes them, and what looks like those (ECMA-376, 22.9.2.19). */
function escaped(text: string): string {
	return text
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		.replace(/(?![\t\n\u007f-\u009f])\p{Cc}/gu, (letter) => {
			const code = letter.charCodeAt(0).toString(16).toUpperCase();
			return `_x${code.padStart(4, '0')}_`;
		});
}
