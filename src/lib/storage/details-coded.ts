/** Coded details, read from wherever they lie (details-pages.ts, which a first screen needs without this). */
import type { ItemId } from '#lib/library/item.ts';
import { inflated } from './deflate.ts';
import { DetailsColumns } from './details-columns.ts';
import { holds, pageOf, slotOf } from './details-pages.ts';
import type { DetailsPageRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** Reads something of a page. @returns undefined where it is damaged: nothing can be told of its items */
export async function fromPage<T>(
	row: DetailsPageRow,
	read: (columns: DetailsColumns) => T
): Promise<T | undefined> {
	try {
		return read(new DetailsColumns(await inflated(row.bytes)));
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** Coded details of one item, wherever they lie; undefined where there are none. Not inside a transaction. */
export async function codedDetails(db: LibraryDb, id: ItemId): Promise<Uint8Array | undefined> {
	// In this order: what is moved into a page meanwhile is found there.
	const own = await db.details.get(id);
	if (own) return own.bytes;
	const row = await db.detailsPages.get(pageOf(id));
	if (!row || !holds(row, slotOf(id))) return undefined;
	return fromPage(row, (columns) => columns.one(slotOf(id)));
}
