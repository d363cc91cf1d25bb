/** JSON (RFC 8259): a list of objects, a line each; what is not known is left out. */
import type { Cell } from '#lib/library/export-columns.ts';
import type { WriteReport } from './report.ts';
import { isMoment, momentText, textInto } from './text.ts';

export const writeJson: WriteReport = async ({ columns, rows, signal }, sink) => {
	const out = textInto(sink);
	let first = true;
	await out.write('[');
	for await (const page of rows) {
		signal?.throwIfAborted();
		for (const { cells } of page) {
			const known = columns.flatMap(({ name }, at): [string, unknown][] =>
				cells[at] === undefined ? [] : [[name, plain(cells[at])]]
			);
			await out.write(`${first ? '\n' : ',\n'}${JSON.stringify(Object.fromEntries(known))}`);
			first = false;
		}
	}
	await out.write('\n]\n');
	await out.end();
};

const plain = (cell: Cell): unknown => (isMoment(cell) ? momentText(cell) : cell);
