/** Files that jobs have made, in the browser's own storage (OPFS), until they are saved and their jobs are out of the list. */
import { ownFiles } from './health.ts';
import { madeFileName, madeFolderName } from './places.ts';
import { queueIn } from './queue.ts';
import type { LibraryDb } from './schema.ts';

/** Their folder. @param create absent: undefined where there is none yet */
export async function madeFolder(
	db: LibraryDb,
	create = false
): Promise<FileSystemDirectoryHandle | undefined> {
	const files = await ownFiles();
	try {
		return await files?.getDirectoryHandle(madeFolderName(db.name), { create });
	} catch (error) {
		if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
		throw error;
	}
}

/** Removes what jobs have made that are out of the list by now. */
export async function sweepMade(db: LibraryDb): Promise<void> {
	const folder = await madeFolder(db);
	if (!folder) return;
	const known = new Set((await queueIn(db).all()).map(({ id }) => madeFileName(id)));
	const left: string[] = [];
	for await (const name of folder.keys()) if (!known.has(name)) left.push(name);
	// One that is being written stays: its job is in the list, or it is removed the next time.
	for (const name of left) await folder.removeEntry(name).catch(() => undefined);
}
