/** Keeps the log from growing with what files say: readings of a month that is long past become one. */
import { firstIdAt, timeOf, type Edit } from '#lib/library/edit.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import { foldedReadings } from '#lib/library/readings.ts';
import { changesByItem, logRows } from './apply.ts';
import { editOf } from './edits.ts';
import { logEdit } from './heads.ts';
import { headsIn, rowsOfEdits } from './log-runs.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** Readings of the last days stay as they are. Milliseconds. */
const recent = 90 * 86_400_000;

/**
 * Folds what is to be folded, a month in one transaction. What people did is not touched.
 * @param after told after each month: the log has fewer rows than before
 */
export async function foldReadings(
	db: LibraryDb,
	now = Date.now(),
	signal?: AbortSignal,
	after: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
	const heads = headsIn(
		await db.heads
			.where('id')
			.below(firstIdAt(now - recent))
			.toArray()
	);
	for (const month of byMonth(heads.filter(({ origin }) => origin === 'file'))) {
		signal?.throwIfAborted();
		if (month.length > 1) {
			await foldMonth(db, month);
			await after();
		}
	}
}

function byMonth(heads: readonly EditHead[]): Iterable<EditHead[]> {
	const months = new Map<string, EditHead[]>();
	for (const head of heads) {
		const key = new Date(timeOf(head.id)).toISOString().slice(0, 7);
		const others = months.get(key);
		if (others) others.push(head);
		else months.set(key, [head]);
	}
	return months.values();
}

async function foldMonth(db: LibraryDb, heads: readonly EditHead[]): Promise<void> {
	await write(db, 'strict', ['edits', 'changes'], async (through) => {
		const edits: Edit[] = [];
		const ids = new Map<Fingerprint, ItemId>();
		for (const { id } of heads) {
			for (const row of await rowsOfEdits(through, [id])) {
				edits.push(editOf(row));
				row.items.forEach((print, at) => ids.set(print, row.ids?.[at] ?? 0));
			}
			await through.edits.where('[id+part]').between([id, 0], [id, Infinity]).delete();
			await through.heads.delete(id);
		}
		const folded = foldedReadings(edits);
		if (folded)
			await logEdit(
				through,
				logRows(folded, changesByItem(folded.changes), (print) => ids.get(print))
			);
		// Fewer rows than at the last mark (mark.ts) are no loss: the library has gone on.
		await through.changes.add({ ids: new Uint32Array() });
	});
}
