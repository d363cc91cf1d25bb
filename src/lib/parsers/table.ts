/** Makes tag tables from rows: the rows are data (often generated), the link from entry to table is added here. */
import type { Entry, Table } from './model.ts';

/** One row without its table. */
export type Row = Omit<Entry, 'table'>;

/** What is known of a row beyond the generated listing. `undefined` takes a field away. */
export type Addition = { readonly [Key in keyof Row]?: Row[Key] | undefined };

/**
 * Additions to a generated table. The key is the row's id, or `id:Name` for one of several rows of that id; a key without
 * a row makes one, and must then have a `name`.
 */
export type Supplement = Readonly<Record<string | number, Addition>>;

/** Of several rows with one id the first is the entry; `named()` finds the others. */
export function defineTable(
	name: string,
	group0: string,
	group1: string,
	rows: readonly Row[],
	supplement: Supplement = {}
): Table {
	const entries = new Map<number | string, Entry>();
	const all: Entry[] = [];
	const table: Table = { name, group0, group1, entries, rows: all };
	const unused = new Set(Object.keys(supplement));
	const add = (row: Row, ...additions: (Addition | undefined)[]): void => {
		// An Addition never takes away `id` or `name`, the only fields a row must have.
		const entry = Object.assign({ ...row, table }, ...additions) as Entry;
		all.push(entry);
		if (!entries.has(entry.id)) entries.set(entry.id, entry);
	};
	for (const row of rows) {
		const one = `${row.id}:${row.name}`;
		unused.delete(String(row.id));
		unused.delete(one);
		add(row, supplement[row.id], supplement[one]);
	}
	for (const key of unused) {
		const addition = supplement[key];
		if (!addition?.name) throw new Error(`${name}: an addition for ${key}, which is no row`);
		const id = key.split(':', 1)[0] ?? key;
		add({ id: addition.id ?? (/^\d+$/.test(id) ? Number(id) : id), name: addition.name }, addition);
	}
	return table;
}

/** The row of this name, e.g. one of several that share an id. @throws Error when the table has none: a slip of ours */
export function named(table: Table, name: string): Entry {
	const entry = table.rows.find((row) => row.name === name);
	if (!entry) throw new Error(`${table.name} has no ${name}`);
	return entry;
}

/** An entry made on the way, for a name that no table knows: an XMP property, a text chunk, a user atom. */
export function entryFor(table: Table, id: number | string, name: string, more: Partial<Row> = {}): Entry {
	return { ...more, id, name, table };
}
