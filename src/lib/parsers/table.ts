/** Makes tag tables from rows: the rows are data (often generated), the link from entry to table is added here. */
import type { Entry, Table } from './model.ts';

/** One row without its table. */
export type Row = Omit<Entry, 'table'>;

export function defineTable(name: string, group0: string, group1: string, rows: readonly Row[]): Table {
	const entries = new Map<number | string, Entry>();
	const table: Table = { name, group0, group1, entries };
	for (const row of rows) entries.set(row.id, { ...row, table });
	return table;
}

/** An entry made on the way, for a name that no table knows: an XMP property, a text chunk, a user atom. */
export function entryFor(table: Table, id: number | string, name: string, more: Partial<Row> = {}): Entry {
	return { ...more, id, name, table };
}
