/** Cells as text, and text into a sink. */
import type { Sink } from '#lib/library/archive/zip-write.ts';
import type { Cell, Moment } from '#lib/library/export-columns.ts';
import { printEdtf } from '#lib/library/edtf.ts';
import type { ReportColumn } from './report.ts';
import type { ExportOptions } from '#lib/library/export-settings.ts';

/** A moment as ISO 8601, as far as it is known (EDTF, which is the same where all is known). */
export function momentText({ moment, clock }: Moment): string {
	return clock === 'wall' ? printEdtf(moment) : new Date(moment.at).toISOString();
}

export function isMoment(cell: Cell): cell is Moment {
	return typeof cell === 'object' && 'moment' in cell;
}

/** A cell as one text; of a list what stands in it, with semicolons. */
export function cellText(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell !== 'object') return String(cell);
	return isMoment(cell) ? momentText(cell) : cell.join('; ');
}

/** What stands above the columns; undefined: nothing. */
export function headerOf(columns: readonly ReportColumn[], { header }: ExportOptions): string[] | undefined {
	if (header === 'none') return undefined;
	return columns.map((column) => (header === 'labels' ? column.label : column.name));
}

const enough = 64 * 1024;

/** Collects text and hands it on in larger pieces. */
export function textInto(sink: Sink): { write(text: string): Promise<void>; end(): Promise<void> } {
	const encoder = new TextEncoder();
	let waiting = '';
	const flush = async () => {
		const bytes = encoder.encode(waiting);
		waiting = '';
		if (bytes.length > 0) await sink.write(bytes);
	};
	return {
		async write(text) {
			waiting += text;
			if (waiting.length >= enough) await flush();
		},
		end: flush
	};
}
