/** The files of a root, by the index of their paths: an index of roots alone would take room in every library. */
import Dexie from 'dexie';
import type { LibraryDb } from './schema.ts';

export function filesOfRoot(db: LibraryDb, root: number) {
	return db.files.where('[root+path]').between([root, Dexie.minKey], [root, Dexie.maxKey]);
}
