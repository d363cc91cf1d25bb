/** How the paths under a root are stored. */
import type { LibraryFile } from '#lib/library/root.ts';
import { filesOfRoot } from './of-root.ts';
import { shownBy } from './roots.ts';
import type { FileRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

export function filesIn(db: LibraryDb) {
	return {
		of: (root: number): Promise<FileRow[]> => filesOfRoot(db, root).toArray(),
		at: (root: number, path: string): Promise<FileRow | undefined> => db.files.get({ root, path }),
		/** Which of these are there, whether or not they could be read. */
		async there(paths: readonly (readonly [root: number, path: string])[]): Promise<FileRow[]> {
			const rows = await db.files
				.where('[root+path]')
				.anyOf(paths.map(([root, path]): [number, string] => [root, path]))
				.toArray();
			return rows.filter(({ state }) => state !== 'absent');
		},
		/** All paths that hold an item. */
		ofItem: (item: number): Promise<LibraryFile[]> => db.files.where('item').equals(item).toArray(),
		/** What could not be read, of one root or of all, with reasons. */
		failed: (root?: number): Promise<LibraryFile[]> =>
			(root === undefined ? db.files.toCollection() : filesOfRoot(db, root))
				.filter((file) => file.state === 'failed')
				.toArray(),
		/** How many files of a root are in each state. */
		async counts(root: number): Promise<Record<LibraryFile['state'], number>> {
			const counts = { present: 0, absent: 0, ignored: 0, failed: 0 };
			await filesOfRoot(db, root).each((file) => counts[file.state]++);
			return counts;
		},

		/** Paths of a root and their states, a page at a time, in the order of paths. */
		paths: (root: number, after: string, limit: number): Promise<Pick<FileRow, 'path' | 'state'>[]> =>
			db.files
				.where('[root+path]')
				.between([root, after], [root, lastPath], false, true)
				.limit(limit)
				.toArray(),

		/**
		 * Says that these files are not where they were (all of the root where none are given), or that a rule hides them.
		 * Nothing is deleted: an item is shown by another file of the same content where there is one, else as absent or
		 * ignored.
		 * @returns the items that changed
		 */
		markAbsent: (
			root: number,
			ids?: readonly number[],
			state: 'absent' | 'ignored' = 'absent'
		): Promise<number[]> =>
			write(db, 'relaxed', ['files', 'items'], async (through) => {
				const rows = ids
					? (await through.files.bulkGet([...ids])).flatMap((row) => row ?? [])
					: await filesOfRoot(through, root).toArray();
				// A file that could never be read has no item to keep: its row only told of the failure.
				const kept = rows.filter((row) => row.item !== undefined && row.state !== state);
				await through.files.bulkPut(kept.map((row) => ({ ...withoutFailure(row), state })));
				await through.files.bulkDelete(rows.filter((row) => row.item === undefined).map((row) => row.id));
				return standIns(through, itemsOf(kept));
			}),

		/**
		 * Says that these files are there again as they were: nothing is read anew.
		 * @returns the items that changed
		 */
		markPresent: (ids: readonly number[]): Promise<number[]> =>
			write(db, 'relaxed', ['files', 'items'], async (through) => {
				const rows = (await through.files.bulkGet([...ids])).flatMap((row) => row ?? []);
				const back = rows.filter((row) => row.item !== undefined && row.state !== 'present');
				await through.files.bulkPut(back.map((row) => ({ ...row, state: 'present' as const })));
				return standIns(through, itemsOf(back));
			})
	};
}

/** Sorts behind every path. */
const lastPath = '\uffff';

function itemsOf(files: readonly FileRow[]): number[] {
	return [...new Set(files.flatMap((file) => file.item ?? []))];
}

function withoutFailure({ failure: _, ...row }: FileRow): FileRow {
	return row;
}

/**
 * For items whose files came or went, in the current transaction: the file that stands for each is one that is there if
 * any is, and the item says so.
 * @returns the items that changed
 */
export async function standIns(db: LibraryDb, ids: readonly number[]): Promise<number[]> {
	const items = (await db.items.bulkGet([...ids])).flatMap((item) => item ?? []);
	// A request for each, all at once: anyOf() would go from one to the next with a cursor.
	const held = await Promise.all(items.map((item) => db.files.where('item').equals(item.id).toArray()));
	const changed = items.flatMap((item, index) => {
		const files = held[index] ?? [];
		const own = files.find((file) => file.root === item.root && file.path === item.path);
		if (own?.state === 'present' && item.state === 'present') return [];
		const standIn = own?.state === 'present' ? own : files.find((file) => file.state === 'present');
		if (standIn) return [{ ...item, ...shownBy(standIn) }];
		const hidden = files.length > 0 && files.every((file) => file.state === 'ignored');
		const state = hidden ? ('ignored' as const) : ('absent' as const);
		return item.state === state ? [] : [{ ...item, state }];
	});
	await db.items.bulkPut(changed);
	return changed.map((item) => item.id);
}
