/** The lines of the history, one for each edit: written wherever the log is, and made again where only the log is left. */
import { headOf, joinedHead, type EditHead } from '#lib/library/history.ts';
import type { EditId } from '#lib/library/edit.ts';
import { editOf } from './edits.ts';
import type { EditRow, LibraryDb } from './schema.ts';

/** The lines of the edits that these rows are of; of several parts of one edit one line. */
export function headsOf(rows: readonly EditRow[]): EditHead[] {
	const heads = new Map<EditId, EditHead>();
	for (const row of rows) {
		const known = heads.get(row.id);
		const head = headOf(editOf(row), row.items.length);
		heads.set(row.id, known ? joinedHead(known, head) : head);
	}
	return [...heads.values()];
}

/** Writes an edit into the log, in a transaction over `edits`. */
export async function logEdit(db: LibraryDb, rows: readonly EditRow[]): Promise<void> {
	const [head] = headsOf(rows);
	if (!head) return;
	await Promise.all([db.edits.bulkAdd([...rows]), db.heads.put(head), forgetMoments(db, head)]);
}

/** Moments that are kept from before an edit was heard of do not know it. */
async function forgetMoments(db: LibraryDb, { id, origin }: EditHead): Promise<void> {
	if (origin === 'file') return;
	// Its key is that of the table.
	const last = (await db.moments.toCollection().lastKey()) as [EditId, number] | undefined;
	if (last && last[0] > id) await db.moments.where('[at+part]').above([id, Infinity]).delete();
}
