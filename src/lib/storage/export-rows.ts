/** The rows of an export: items with what is said of them and what their files say, a page at a time. */
import { effective } from '#lib/library/effective.ts';
import { exportColumns, type Cell, type Manner } from '#lib/library/export-columns.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { curationOf } from './curation.ts';
import { itemsIn } from './items.ts';
import { manyOf } from './many.ts';
import type { LibraryDb } from './schema.ts';
import { tagValuesIn } from './tag-values.ts';

export interface ExportRow {
	readonly item: Item;
	/** In the order of the columns; a name that is none has nothing. */
	readonly cells: readonly Cell[];
}

const pageSize = 500;

/**
 * @param ids in the order of the rows; those that are gone have none
 * @param columns by name (library/export-columns.ts)
 */
export async function* exportRows(
	db: LibraryDb,
	ids: ArrayLike<ItemId>,
	columns: readonly string[],
	manner: Manner,
	signal?: AbortSignal
): AsyncGenerator<readonly ExportRow[]> {
	const known = exportColumns(columns);
	const readers = new Map(known.columns.map(({ name, read }) => [name, read]));
	const tagValues = tagValuesIn(db);
	for (let from = 0; from < ids.length; from += pageSize) {
		signal?.throwIfAborted();
		const page = Array.prototype.slice.call(ids, from, from + pageSize) as ItemId[];
		const [items, said, lines] = await Promise.all([
			itemsIn(db).many(page),
			manyOf(db.curation, page),
			known.tags.length > 0 ? tagValues.many(page, known.tags) : []
		]);
		const tags = new Map(lines.map((line) => [line.id, line.values]));
		yield items.flatMap((item, at): ExportRow[] => {
			if (!item) return [];
			const values = effective(curationOf(item, said[at]));
			const subject = { item, values, tags: tags.get(item.id) ?? [] };
			return [{ item, cells: columns.map((name) => readers.get(name)?.(subject, manner)) }];
		});
	}
}
