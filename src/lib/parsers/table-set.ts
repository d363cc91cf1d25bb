/** Several generated tables with their hand-written conversions, looked up by table and by id or name. */
import type { Entry, Table } from './model.ts';
import { defineTable, entryAt, type Row } from './table.ts';

/** Generated rows by table name, with groups 0 and 1. An id may come several times: the last is the one found by id. */
export type TableRows = Readonly<
	Record<string, readonly [group0: string, group1: string, rows: readonly Row[]]>
>;

/** What generated rows lack: by table name, then by tag name. */
export type TableChanges = Readonly<Record<string, Readonly<Record<string, Partial<Row>>>>>;

interface Loaded {
	/** The last first. */
	readonly rows: readonly Row[];
	readonly table: Table;
	/** Place of a row by name, made when a name is asked for. */
	names: ReadonlyMap<string, number> | undefined;
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
		const loaded = this.#load(table);
		const index = (loaded.names ??= firstOfNames(loaded.rows)).get(name);
		return index === undefined ? undefined : entryAt(loaded.table, index);
	}

	#load(name: string): Loaded {
		const known = this.#loaded.get(name);
		if (known) return known;
		const source = this.#rows[name];
		if (!source) throw new Error(`no table ${name}`);
		const [group0, group1, listed] = source;
		const changes = this.#changes[name];
		// Of the rows of one id the last is the one found by id, of those of one name the first.
		const rows = listed.toReversed();
		for (let index = 0; changes && index < rows.length; index++) {
			const row = rows[index];
			if (row && Object.hasOwn(changes, row.name)) rows[index] = { ...row, ...changes[row.name] };
		}
		const loaded = { rows, table: defineTable(name, group0, group1, rows), names: undefined };
		this.#loaded.set(name, loaded);
		return loaded;
	}
}

/** Place of the first row of each name in a list that is in reverse. */
function firstOfNames(rows: readonly Row[]): Map<string, number> {
	const names = new Map<string, number>();
	for (const [index, { name }] of rows.entries()) names.set(name, index);
	return names;
}
