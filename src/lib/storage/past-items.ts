/** Items as they were searched and shown at a moment: those that look otherwise now. */
import { curated } from '#lib/library/effective.ts';
import { firstIdAt } from '#lib/library/edit.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { pastIn } from './past.ts';
import type { LibraryDb } from './schema.ts';

/** @param before milliseconds since 1970: what was said from then on does not count */
export async function itemsBefore(db: LibraryDb, before: number): Promise<ReadonlyMap<ItemId, Item>> {
	const past = pastIn(db);
	const moment = firstIdAt(before);
	const [differing, entities] = await Promise.all([past.differing(moment), past.entities(moment)]);
	const names = new Map(
		[...entities.then.values()].flatMap((kept) => (kept.doc === 'albums' ? [[kept.id, kept.name]] : []))
	);
	// Items hold the ids of albums, and are searched by their names of then.
	const renamed = [...new Set([...names.keys(), ...entities.now.keys()])].filter((id) => {
		const now = entities.now.get(id);
		return now?.doc !== 'keywords' && (now?.gone ? undefined : now?.name) !== names.get(id);
	});
	const inRenamed = renamed.length > 0 ? await db.items.where('albums').anyOf(renamed).primaryKeys() : [];
	const found = await past.items([...new Set([...differing, ...inRenamed])], moment);
	return new Map(
		found.map(({ item, then }) => {
			const { albums, ...was }: Item = curated<Item>(item, then);
			const known = (albums ?? []).flatMap((id) => names.get(id) ?? []);
			return [item.id, known.length > 0 ? { ...was, albums: known } : was];
		})
	);
}
