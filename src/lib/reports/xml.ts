/** XML 1.0: an element for each item, in it one for each field that is known; of lists one for each that stands in it. */
import type { WriteReport } from './report.ts';
import { xmlText } from '#lib/library/xml-text.ts';
import { cellText, textInto } from './text.ts';

export const writeXml: WriteReport = async ({ columns, rows, signal }, sink) => {
	const out = textInto(sink);
	await out.write('<?xml version="1.0" encoding="UTF-8"?>\n<items>\n');
	for await (const page of rows) {
		signal?.throwIfAborted();
		for (const { cells } of page) {
			const lines = columns.flatMap(({ name, label }, at) => {
				const cell = cells[at];
				if (cell === undefined) return [];
				const names = `name="${xmlText(name)}"${label === name ? '' : ` label="${xmlText(label)}"`}`;
				const values: readonly string[] = Array.isArray(cell)
					? (cell as readonly string[])
					: [cellText(cell)];
				return values.map((value) => `\t\t<field ${names}>${xmlText(value)}</field>\n`);
			});
			await out.write(`\t<item>\n${lines.join('')}\t</item>\n`);
		}
	}
	await out.write('</items>\n');
	await out.end();
};
