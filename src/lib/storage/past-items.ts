/** Items as they were searched and shown at a moment: those that look otherwise now. */
import { AlbumTree } from '#lib/library/album-tree.ts';
import { entityOf, type EntityState } from '#lib/library/entity.ts';
import { curated } from '#lib/library/effective.ts';
import { firstIdAt } from '#lib/library/edit.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { withAlbumNames } from './albums.ts';
import { pastIn } from './past.ts';
import type { LibraryDb } from './schema.ts';

/** @param before milliseconds since 1970: what was said from then on does not count */
export async function itemsBefore(db: LibraryDb, before: number): Promise<ReadonlyMap<ItemId, Item>> {
	const past = pastIn(db);
	const moment = firstIdAt(before);
	const [differing, entities] = await Promise.all([past.differing(moment), past.entities(moment)]);
	const [albumsThen, albumsNow] = [treeOf(entities.then), treeOf(entities.now)];
	// Items hold the ids of albums, and are searched by their names of then.
	const renamed = [...new Set([...entities.then.keys(), ...entities.now.keys()])].filter(
		(id) => String(albumsThen.labelsFor(id)) !== String(albumsNow.labelsFor(id))
	);
	const inRenamed = renamed.length > 0 ? await db.items.where('albums').anyOf(renamed).primaryKeys() : [];
	const found = await past.items([...new Set([...differing, ...inRenamed])], moment);
	return new Map(
		found.map(({ item, then }) => [item.id, withAlbumNames(curated<Item>(item, then), albumsThen)])
	);
}

function treeOf(kept: EntityState): AlbumTree {
	return new AlbumTree(
		[...kept.values()].flatMap((one) => (one.doc === 'albums' ? (entityOf(one) ?? []) : []))
	);
}
