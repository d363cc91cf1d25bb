/** Several generated tables with their hand-written conversions, looked up by table and by id or name. */
import type { Entry, Table } from './model.ts';
import { defineTable, type Row } from './table.ts';

/** Generated rows by table name, with groups 0 and 1. An id may come several times: the first is the one found by id. */
export type TableRows = Readonly<
	Record<string, readonly [group0: string, group1: string, rows: readonly Row[]]>
>;

/** What generated rows lack: by table name, then by tag name. */
export type TableChanges = Readonly<Record<string, Readonly<Record<string, Partial<Row>>>>>;

interface Loaded {
	readonly table: Table;
	readonly names: ReadonlyMap<string, Entry>;
}

export class TableSet {
	readonly #rows: TableRows;
	readonly #changes: TableChanges;
	readonly #loaded = new Map<string, Loaded>();

	constructor(rows: TableRows, changes: TableChanges = {}) {
		this.#rows = rows;
		this.#changes = changes;
	}

	/** @throws Error for a name that no table has: a mistake in a parser, not in a file */
	table(name: string): Table {
		return this.#load(name).table;
	}

	/** The row with this id. */
	byId(table: string, id: number | string): Entry | undefined {
		return this.#load(table).table.entries.get(id);
	}

	/** The first row with this tag name. */
	byName(table: string, name: string): Entry | undefined {
		return this.#load(table).names.get(name);
	}

	#load(name: string): Loaded {
		const known = this.#loaded.get(name);
		if (known) return known;
		const source = this.#rows[name];
		if (!source) throw new Error(`no table ${name}`);
		const [group0, group1, rows] = source;
		const changes = this.#changes[name] ?? {};
		const changed = rows.map((row) => ({ ...row, ...changes[row.name] }));
		// Later rows of an id come first here, so that the first one stays.
		const table = defineTable(name, group0, group1, changed.toReversed());
		const names = new Map<string, Entry>();
		for (const row of changed) if (!names.has(row.name)) names.set(row.name, { ...row, table });
		const loaded = { table, names };
		this.#loaded.set(name, loaded);
		return loaded;
	}
}
