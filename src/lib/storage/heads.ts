/** The lines of the history, one for each edit: written wherever the log is, and made again where only the log is left. */
import type { Transaction } from 'dexie';
import { headOf, joinedHead, type EditHead } from '#lib/library/history.ts';
import type { EditId } from '#lib/library/edit.ts';
import { editOf } from './edits.ts';
import { Near, partRun, putHeard } from './log-writing.ts';
import type { EditRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { placeOwn } from './travel.ts';

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

/** Rows of the log that are in memory at once. */
const page = 500;

/** Writes the lines of all that is in the log, of a library in which there were none. */
export async function headAll(transaction: Transaction): Promise<void> {
	const edits = transaction.table<EditRow, [EditId, number]>('edits');
	const heads = transaction.table<EditHead, EditId>('heads');
	let after: [EditId, number] | undefined;
	/** Of the last edit, more parts may come. */
	let open: EditHead | undefined;
	for (;;) {
		const from = after ? edits.where('[id+part]').above(after) : edits.toCollection();
		const rows = await from.limit(page).toArray();
		const last = rows.at(-1);
		if (!last) break;
		const found = headsOf(rows);
		const [first] = found;
		if (open && first) {
			if (open.id === first.id) found[0] = joinedHead(open, first);
			else found.unshift(open);
		}
		open = found.pop();
		await heads.bulkAdd(found);
		after = [last.id, last.part];
	}
	if (open) await heads.add(open);
}

/**
 * Writes an edit that is made here into the log, in a transaction over `edits`.
 * @param near what lies at its place, where that is known
 */
export async function logEdit(db: LibraryDb, rows: readonly EditRow[], near?: Near): Promise<void> {
	const [head] = headsOf(rows);
	if (!head) return;
	const there = near ?? (await Near.of(db, [head.id]));
	if (there.runOver(head.id)) await partRun(db, head.id, there);
	await Promise.all([
		db.edits.bulkAdd([...rows]),
		db.heads.put(head),
		forgetMoments(db, [head]),
		placeOwn(db, head)
	]);
}

/**
 * Writes edits of others into the log, in a transaction over `edits` that has looked which of them are in it. So the browser
 * need not look again, as it does before it adds a row.
 * @param near what lies at their places
 */
export async function logHeard(db: LibraryDb, rows: readonly EditRow[], near: Near): Promise<void> {
	const heads = headsOf(rows);
	await Promise.all([putHeard(db, heads, rows, near), forgetMoments(db, heads)]);
}

/** Moments that are kept from before an edit was heard of do not know it. */
async function forgetMoments(db: LibraryDb, heads: readonly EditHead[]): Promise<void> {
	const id = heads
		.flatMap(({ id, origin }) => (origin === 'file' ? [] : id))
		.reduce<EditId | undefined>((first, id) => (first === undefined || id < first ? id : first), undefined);
	if (id === undefined) return;
	// Its key is that of the table.
	const last = (await db.moments.toCollection().lastKey()) as [EditId, number] | undefined;
	if (last && last[0] > id) await db.moments.where('[at+part]').above([id, Infinity]).delete();
}
