/** How the paths under a root are stored. */
import type { LibraryFile } from '#lib/library/root.ts';
import { shownBy } from './roots.ts';
import { write, type FileRow, type LibraryDb } from './schema.ts';

export function filesIn(db: LibraryDb) {
	return {
		of: (root: number): Promise<FileRow[]> => db.files.where('root').equals(root).toArray(),
		at: (root: number, path: string): Promise<FileRow | undefined> => db.files.get({ root, path }),
		/** All paths that hold an item. */
		ofItem: (item: number): Promise<LibraryFile[]> => db.files.where('item').equals(item).toArray(),
		/** What could not be read, of one root or of all, with reasons. */
		failed: (root?: number): Promise<LibraryFile[]> =>
			(root === undefined ? db.files.toCollection() : db.files.where('root').equals(root))
				.filter((file) => file.state === 'failed')
				.toArray(),
		/** How many files of a root are in each state. */
		async counts(root: number): Promise<Record<LibraryFile['state'], number>> {
			const counts = { present: 0, absent: 0, failed: 0 };
			await db.files
				.where('root')
				.equals(root)
				.each((file) => counts[file.state]++);
			return counts;
		},

		/**
		 * Says that these files are not where they were (all of the root where none are given). Nothing is deleted: an
		 * item is shown by another file of the same content where there is one, else as absent.
		 * @returns the items that changed
		 */
		markAbsent: (root: number, ids?: readonly number[]): Promise<number[]> =>
			write(db, 'relaxed', ['files', 'items'], async (through) => {
				const rows = ids
					? (await through.files.bulkGet([...ids])).flatMap((row) => row ?? [])
					: await through.files.where('root').equals(root).toArray();
				const gone = rows.filter((row) => row.state === 'present');
				await through.files.bulkPut(gone.map((row) => ({ ...row, state: 'absent' as const })));
				// A failed file that is gone has no item to keep: its row only told of the failure.
				await through.files.bulkDelete(rows.filter((row) => row.state === 'failed').map((row) => row.id));
				return standIns(through, gone);
			})
	};
}

/** For items whose file is gone: another present file of the same content stands for it, else it is absent. */
async function standIns(db: LibraryDb, gone: readonly FileRow[]): Promise<number[]> {
	const ids = [...new Set(gone.flatMap((file) => file.item ?? []))];
	const items = (await db.items.bulkGet(ids)).flatMap((item) => item ?? []);
	const left = await db.files.where('item').anyOf(ids).toArray();
	const present = new Map(left.filter((row) => row.state === 'present').map((row) => [row.item, row]));
	const changed = items.flatMap((item) => {
		const standIn = present.get(item.id);
		if (standIn) {
			// Still shown by a file that is there: nothing to do.
			const shown = left.some(
				(row) => row.state === 'present' && row.root === item.root && row.path === item.path
			);
			return shown ? [] : [{ ...item, ...shownBy(standIn) }];
		}
		return item.state === 'absent' ? [] : [{ ...item, state: 'absent' as const }];
	});
	await db.items.bulkPut(changed);
	return changed.map((item) => item.id);
}
