/** How the log of edits is read. Only `apply.ts` and a scan write it. */
import type { Edit, EditId } from '#lib/library/edit.ts';
import type { Fingerprint } from '#lib/library/item.ts';
import type { EditRow, LibraryDb } from './schema.ts';

export function editsIn(db: LibraryDb) {
	return {
		/** A whole edit; undefined where there is none of that id. */
		get: async (id: EditId): Promise<Edit | undefined> =>
			wholeOf(await db.edits.where('[id+part]').between([id, 0], [id, Infinity]).toArray()),

		/** Edits that speak of an item, oldest first, with their changes of it only. @param prints its fingerprints, former ones too */
		async ofItem(prints: readonly Fingerprint[]): Promise<Edit[]> {
			const wanted = new Set(prints);
			const rows = await db.edits
				.where('items')
				.anyOf([...prints])
				.distinct()
				.sortBy('id');
			return rows.map((row) => ({
				...editOf(row),
				changes: row.changes.filter((change) => wanted.has(change.item))
			}));
		}
	};
}

function wholeOf(rows: readonly EditRow[]): Edit | undefined {
	const [first] = rows;
	return first && { ...editOf(first), changes: rows.flatMap((row) => row.changes) };
}

function editOf({ part: _part, items: _items, ...edit }: EditRow): Edit {
	return edit;
}
