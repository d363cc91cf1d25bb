/** Test files share the page's library: each that fills it begins with nothing in it. */
import { libraryDb } from '#lib/state/db.ts';

/** Nothing stays but what the database says of itself. */
export async function emptyLibrary(): Promise<void> {
	await Promise.all(libraryDb().tables.map((table) => (table.name === 'meta' ? undefined : table.clear())));
}
