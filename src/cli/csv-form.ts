/** The CSV form (RFC 4180): a row a file, a column a tag. The columns are known when all files are: rows wait until then. */
import { plainText, textOfBytes, type Form, type FormOptions } from './form.ts';
import { groupOf, nameOf, valueIn, type Row } from './row.ts';

export interface CsvOptions extends FormOptions {
	readonly delimiter: string;
	/** Whether tags were asked for: their columns come in that order. */
	readonly asked: boolean;
}

interface Column {
	readonly title: string;
	/** Number of the request it answers. */
	readonly asked: number;
}

/** Columns with groups go by name, others in the order asked for, or that of the file if all are alike; so does ExifTool. */
export function csvForm(options: CsvOptions): Form {
	const { families, numeric, delimiter } = options;
	const columns = new Map<string, Column>();
	/** A later file had tags that the first does not: the order they are met in means nothing then. */
	let mixed = false;
	const lines: (readonly [path: string, values: ReadonlyMap<string, string>])[] = [];

	function titleOf(row: Row): string {
		const group = groupOf(row, families);
		const name = nameOf(row);
		if (group !== '') return `${group}:${name}`;
		return row.numeric ? `${name}#` : name;
	}

	function sorted(): readonly Column[] {
		const all = [...columns.values()];
		const lower = (column: Column) => column.title.toLowerCase();
		if (families.length > 0 || (mixed && !options.asked))
			return all.sort((a, b) => (lower(a) < lower(b) ? -1 : 1));
		return all.sort((a, b) => a.asked - b.asked);
	}

	function line(cells: readonly string[]): string {
		return `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\n`;
	}

	function add(row: Row, values: Map<string, string>): void {
		const title = titleOf(row);
		if (values.has(title)) return;
		const text = plainText(valueIn(row, numeric), options);
		values.set(title, options.binary ? textOfBytes(Buffer.from(text)) : text);
		if (columns.has(title)) return;
		columns.set(title, { title, asked: row.asked ?? -1 });
		mixed ||= lines.length > 0;
	}

	/** Nothing can be written before the columns are known, so the values are kept as text. */
	async function* taken(
		path: string,
		rows: readonly Row[],
		withBytes: (row: Row) => Promise<Row>
	): AsyncGenerator<string> {
		const values = new Map<string, string>();
		for (const row of rows) add(await withBytes(row), values);
		lines.push([path, values]);
		yield '';
	}

	return {
		start: '',
		between: '',
		end: '',
		none: '',
		of(report) {
			const values = new Map<string, string>();
			const { path, rows, withBytes } = report;
			if (withBytes) return taken(path, rows, withBytes);
			for (const row of rows) add(row, values);
			lines.push([path, values]);
			return '';
		},
		rest() {
			const titles = sorted().map(({ title }) => title);
			const rows = lines.map(([path, values]) =>
				line([path, ...titles.map((title) => values.get(title) ?? '')])
			);
			return line(['SourceFile', ...titles]) + rows.join('');
		}
	};
}

/** Quotes where a cell would else be more than one, or lose the white space around it. */
function quoted(cell: string, delimiter: string): string {
	const needed = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
	return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
