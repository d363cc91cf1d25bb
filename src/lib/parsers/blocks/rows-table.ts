/** Tables from generated rows and a supplement of conversions by id. */
import type { Table } from '../model.ts';
import { defineTable, type Row, type Supplement } from '../table.ts';

/** Name, groups and rows of one table, as `tags/blocks/*.ts` have them. */
export type TableRows = readonly [name: string, group0: string, group1: string, rows: readonly Row[]];

/** A table with what the generated rows lack added. */
export function rowsTable([name, group0, group1, rows]: TableRows, more?: Supplement): Table {
	return defineTable(name, group0, group1, rows, more);
}
