/** How the log of edits is read. Only `apply.ts` and a scan write it. */
import { EditClock, type Edit, type EditId } from '#lib/library/edit.ts';
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import { rowsOfEdits, rowsOfItems } from './log-runs.ts';
import { metaIn } from './meta.ts';
import type { EditRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

export function editsIn(db: LibraryDb) {
	const partsOf = (id: EditId) => rowsOfEdits(db, [id]);
	return {
		/** Where the items of an edit were when it was made, by their fingerprints of then. */
		async places(id: EditId): Promise<ReadonlyMap<Fingerprint, ItemId>> {
			const rows = await partsOf(id);
			return new Map(
				rows.flatMap(({ items, ids }) => items.map((print, at) => [print, ids[at] ?? 0] as const))
			);
		},

		/** A whole edit; undefined where there is none of that id. */
		get: (id: EditId): Promise<Edit | undefined> => partsOf(id).then(wholeOf),

		/** Names of items by contents they have or had; of those that are not here there is none. */
		async namesOf(prints: readonly Fingerprint[]): Promise<ReadonlyMap<Fingerprint, string>> {
			const named = (index: 'fingerprint' | 'former', print: Fingerprint) =>
				db.items.where(index).equals(print).first();
			const names = await Promise.all(
				[...new Set(prints)].map(async (print): Promise<[Fingerprint, string] | undefined> => {
					const item = (await named('fingerprint', print)) ?? (await named('former', print));
					return item && [print, item.name];
				})
			);
			return new Map(names.flatMap((one) => (one ? [one] : [])));
		},

		/** Edits that speak of an item, oldest first, with their changes of it only. @param prints its fingerprints, former ones too */
		async ofItem(prints: readonly Fingerprint[]): Promise<Edit[]> {
			const wanted = new Set(prints);
			const rows = await rowsOfItems(db, prints);
			return rows.map((row) => ({
				...editOf(row),
				changes: row.changes.filter((change) => change.kind !== 'entity' && wanted.has(change.item))
			}));
		}
	};
}

const clocks = new WeakMap<LibraryDb, Promise<EditClock>>();

/** The clock of this thread, for edits made in it. */
export async function clockOf(db: LibraryDb): Promise<EditClock> {
	const clock =
		clocks.get(db) ??
		metaIn(db)
			.device()
			.then((device) => new EditClock(device));
	clocks.set(db, clock);
	try {
		return await clock;
	} catch (error) {
		// A device that could not be named now is asked for again.
		clocks.delete(db);
		throw error;
	}
}

/** This device is another from now on: its next edits are made by a clock of that name. */
export function forgetClock(db: LibraryDb): void {
	clocks.delete(db);
}

/** An edit of its rows. */
export function wholeOf(rows: readonly EditRow[]): Edit | undefined {
	const [first] = rows;
	return first && { ...editOf(first), changes: rows.flatMap((row) => row.changes) };
}

/** A row's edit, with the changes of that row. */
export function editOf({ part: _part, items: _items, ids: _ids, ...edit }: EditRow): Edit {
	return edit;
}
