/**
 * Dexie tells its live queries, in every thread of every tab, which keys and values of each table a transaction wrote. Of a
 * bulk edit's items, log and results that is a lot, and nobody asks: whoever shows items hears of changes in words of our
 * own. So only writes to the tables that live queries read are told of.
 */
import type { DBCore, DBCoreTable, Middleware } from 'dexie';

const watched: ReadonlySet<string> = new Set(['entities', 'meta', 'presets', 'roots']);

/** Dexie's own layer that takes note of what is written has the level 0, the one below it -1. */
const [below, above] = [-0.5, 0.5];

/** Two layers, one below Dexie's own and one above it that goes past it: to be used by the connection that has live queries. */
export function tellingOfWatched(): readonly Middleware<DBCore>[] {
	const untold = new Map<string, DBCoreTable>();
	return [
		{
			stack: 'dbcore',
			name: 'Untold',
			level: below,
			create: (core) => ({
				...core,
				table: (name) => {
					const table = core.table(name);
					untold.set(name, table);
					return table;
				}
			})
		},
		{
			stack: 'dbcore',
			name: 'TellingOfWatched',
			level: above,
			create: (core) => ({
				...core,
				table: (name) => {
					const table = core.table(name);
					const mutate: DBCoreTable['mutate'] = (request) => (untold.get(name) ?? table).mutate(request);
					return watched.has(name) ? table : { ...table, mutate };
				}
			})
		}
	];
}
