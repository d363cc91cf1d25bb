/** How entities are stored. Only `apply.ts`, a step of the schema and a rescue write them. */
import { AlbumTree } from '#lib/library/album-tree.ts';
import type { Album } from '#lib/library/album.ts';
import type { Edit } from '#lib/library/edit.ts';
import {
	entityOf,
	withEntityChange,
	type DocName,
	type Entities,
	type Entity,
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

/** The items that look different once entities of a document do. */
type Touched = (db: LibraryDb, before: readonly Entity[], after: readonly Entity[]) => Promise<ItemId[]>;

const touchedBy: Readonly<Partial<Record<DocName, Touched>>> = {
	// Items hold the ids of albums, and are searched and shown by their names and of those above.
	albums: async (db, ...both) => {
		// What is asked for is of the document.
		const [before, after] = both.map((all) => new AlbumTree(all as readonly Album[]));
		const ids = new Set(both.flatMap((all) => all.map(({ id }) => id)));
		const renamed = [...ids].filter((id) => String(before?.labelsFor(id)) !== String(after?.labelsFor(id)));
		// A request for each, all at once: Dexie's anyOf() waits at each step of a cursor.
		const inEach = renamed.map((id) => db.items.where('albums').equals(id).primaryKeys());
		return (await Promise.all(inEach)).flat();
	}
};

/**
 * Writes what edits say of entities, in a transaction over `entities` and `items`.
 * @returns the items that show something else now
 */
export async function storeEntities(db: LibraryDb, edits: readonly Edit[]): Promise<readonly ItemId[]> {
	const changes = edits.flatMap(({ id, changes }) =>
		changes.flatMap((change) => (change.kind === 'entity' ? { change, at: id } : []))
	);
	const docs = new Set(changes.map(({ change }) => change.doc));
	const touching = [...docs].flatMap((doc) => (touchedBy[doc] ? [{ doc, find: touchedBy[doc] }] : []));
	const { all } = entitiesIn(db);
	// A transaction does not wait for what does nothing in it.
	const before = touching.length > 0 ? await Promise.all(touching.map(({ doc }) => all(doc))) : [];
	const kept = new Map(await keptEntities(db, [...new Set(changes.map(({ change }) => change.entity))]));
	const written = new Set<string>();
	for (const { change, at } of changes) {
		const next = withEntityChange(kept.get(change.entity), change, at);
		if (!next) continue;
		kept.set(change.entity, next);
		written.add(change.entity);
	}
	await db.entities.bulkPut([...written].flatMap((id) => kept.get(id) ?? []));
	if (touching.length === 0) return [];
	const found = await Promise.all(
		touching.map(async ({ doc, find }, index) => find(db, before[index] ?? [], await all(doc)))
	);
	const touched = [...new Set(found.flat())];
	if (touched.length > 0) noteChanged(touched);
	return touched;
}
