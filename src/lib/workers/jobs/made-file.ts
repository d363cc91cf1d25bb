/** Files that jobs make, in the browser's own storage (OPFS), from where a person saves them. */
import type { Sink } from '#lib/library/archive/zip-write.ts';
import { madeFolder, sweepMade } from '#lib/storage/made-files.ts';
import { madeFileName } from '#lib/storage/places.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { openSync } from '../sync-file.ts';

/**
 * Makes the file of a job, from the beginning; where that fails nothing of it is left.
 * @param check looks at what was written, before it counts
 * @throws QuotaExceededError, NoModificationAllowedError
 */
export async function makeFile(
	db: LibraryDb,
	job: string,
	work: (sink: Sink) => Promise<void>,
	check: (file: File) => Promise<void> = () => Promise.resolve()
): Promise<void> {
	await sweepMade(db);
	const folder = await madeFolder(db, true);
	if (!folder) throw new DOMException('The browser has no files of its own', 'QuotaExceededError');
	const name = madeFileName(job);
	try {
		const handle = await folder.getFileHandle(name, { create: true });
		const file = await openSync(handle);
		try {
			file.truncate(0);
			let at = 0;
			await work({
				write(bytes) {
					if (file.write(bytes, { at }) < bytes.length)
						throw new DOMException('No room for the file', 'QuotaExceededError');
					at += bytes.length;
					return Promise.resolve();
				}
			});
			file.flush();
		} finally {
			file.close();
		}
		await check(await handle.getFile());
	} catch (error) {
		await folder.removeEntry(name).catch(() => undefined);
		throw error;
	}
}
