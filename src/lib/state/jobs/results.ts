/** What came of the inputs of a job, with the names of the items they are of. */
import type { ItemId } from '#lib/library/item.ts';
import type { RowOutcome } from '#lib/library/job.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { queueIn } from '#lib/storage/queue.ts';
import type { JobResultRow } from '#lib/storage/rows.ts';
import { libraryDb } from '../db.ts';

export interface ResultLine extends JobResultRow {
	/** Where it is of one item that is still there. */
	readonly item?: ItemId;
	readonly name?: string;
	readonly path?: string;
}

/** Results read at once. */
export const resultsAtOnce = 200;

/**
 * The next results of a job.
 * @param after place of the last that is shown
 * @param limit so many at most
 */
export async function resultLines(
	job: string,
	outcome: RowOutcome | undefined,
	after: number,
	limit = resultsAtOnce
): Promise<readonly ResultLine[]> {
	const db = libraryDb();
	const rows = await queueIn(db).results(job, {
		...(outcome ? { outcome } : {}),
		...{ after, limit }
	});
	const items = itemsOf(await queueIn(db).inputOf(job));
	const ids = rows.map((row) => row.item ?? (row.count === 1 ? items?.[row.index] : undefined));
	const found = await itemsIn(db).many(ids.flatMap((id) => id ?? []));
	const byId = new Map(found.flatMap((item) => (item ? [[item.id, item]] : [])));
	return rows.map((row, index) => {
		const item = byId.get(ids[index] ?? 0);
		return item ? { ...row, item: item.id, name: item.name, path: item.path } : row;
	});
}

/** The items that a job was given, in the order of its rows, where it was given items. */
function itemsOf(input: unknown): ArrayLike<ItemId> | undefined {
	if (typeof input !== 'object' || input === null || !('items' in input)) return undefined;
	const { items } = input;
	// A list of item numbers by the convention of job inputs (library/job.ts).
	return Array.isArray(items) || items instanceof Uint32Array ? (items as ArrayLike<ItemId>) : undefined;
}
