/** All that a file of the library says. How it is stored is code that the first screen can do without. */
import type { ItemDetails, ItemId } from '#lib/library/item.ts';
import { libraryDb } from './db.ts';

/** @returns undefined where nothing is known of the item */
export async function detailsOf(id: ItemId): Promise<ItemDetails | undefined> {
	const { detailsIn } = await import('#lib/storage/details.ts');
	return detailsIn(libraryDb()).get(id);
}
