/**
 * Comma-separated values (RFC 4180). A text that begins like a formula gets an apostrophe in front, so that no spreadsheet
 * runs what a file or a person wrote (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import type { Cell } from '#lib/library/export-columns.ts';
import type { WriteReport } from './report.ts';
import { cellText, headerOf, textInto } from './text.ts';

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** Also as full-width characters, which some programs take for the same. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** What tags say is text, also where it is a number; with anything behind it it could be more. */
const number = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** @param guard whether what could be a formula is made harmless; numbers never are formulas */
export function csvField(cell: Cell, separator: string, guard: boolean): string {
	const text = cellText(cell);
	const safe = guard && formula.test(text) && !number.test(text) ? `'${text}` : text;
	const quoted = safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe);
	return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const writeCsv: WriteReport = async ({ columns, rows, options, signal }, sink) => {
	const out = textInto(sink);
	const separator = separators[options.separator];
	const line = (cells: readonly Cell[]) =>
		`${cells.map((cell) => csvField(cell, separator, options.guard)).join(separator)}\r\n`;
	if (options.mark) await out.write('\ufeff');
	const header = headerOf(columns, options);
	if (header) await out.write(line(header));
	for await (const page of rows) {
		signal?.throwIfAborted();
		for (const { cells } of page) await out.write(line(cells));
	}
	await out.end();
};
