/** How entities are stored. Only `apply.ts`, a step of the schema and a rescue write them. */
import type { Edit } from '#lib/library/edit.ts';
import {
	entityOf,
	withEntityChange,
	type DocName,
	type Entities,
	type EntityState,
	type KeptEntity
} from '#lib/library/entity.ts';
import type { ItemId } from '#lib/library/item.ts';
import { noteChanged } from './changes.ts';
import type { LibraryDb } from './schema.ts';

export function entitiesIn(db: LibraryDb) {
	return {
		/** Those of a document that are there, in no order. */
		async all<D extends DocName>(doc: D): Promise<Entities[D][]> {
			const rows = await db.entities.where('doc').equals(doc).toArray();
			// The index says that they are of this document.
			return rows.flatMap((row) => entityOf(row as KeptEntity<D>) ?? []);
		}
	};
}

/** By id; those that are not there are left out. */
export async function keptEntities(db: LibraryDb, ids: readonly string[]): Promise<EntityState> {
	const rows = ids.length > 0 ? await db.entities.bulkGet([...ids]) : [];
	return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** The items that look different once an entity does; undefined where none do. */
type Touched = (db: LibraryDb, before: KeptEntity | undefined, after: KeptEntity) => Promise<ItemId[]>;

const touchedBy: Readonly<Partial<Record<DocName, Touched>>> = {
	// Items hold the ids of albums, and are searched and shown by their names.
	albums: async (db, before, after) =>
		before?.name === after.name && before.gone === after.gone
			? []
			: db.items.where('albums').equals(after.id).primaryKeys()
};

/**
 * Writes what an edit says of entities, in a transaction over `entities` and `items`.
 * @returns the items that show something else now
 */
export async function storeEntities(db: LibraryDb, edit: Edit): Promise<readonly ItemId[]> {
	const touched: ItemId[] = [];
	for (const change of edit.changes) {
		if (change.kind !== 'entity') continue;
		const before = await db.entities.get(change.entity);
		const after = withEntityChange(before, change, edit.id);
		if (!after) continue;
		await db.entities.put(after);
		touched.push(...((await touchedBy[change.doc]?.(db, before, after)) ?? []));
	}
	if (touched.length > 0) noteChanged(touched);
	return touched;
}
