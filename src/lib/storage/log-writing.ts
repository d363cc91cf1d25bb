/** How runs (log-runs.ts) are made of what is heard, and parted by what is written among them. */
import type { EditId } from '#lib/library/edit.ts';
import type { EditHead } from '#lib/library/history.ts';
import { byId, editRowsIn, inOrder, keysAt, leastMany, linesOf } from './log-runs.ts';
import type { EditRow, EditRun, HeadRun, LogOfEdits } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** Edits of one run. */
const longestRun = 100;
/** An edit with more changes than this, or longer as JSON, has rows of its own. */
const mostChanges = 4;
const longestSmall = 2000;

/** @param id of the last of them, which the log may have lost */
function runOfRows(rows: readonly EditRow[], id: EditId): EditRun {
	return {
		id,
		part: 0,
		// As the index of origins has it: none of them is a file's.
		origin: 'person',
		items: [...new Set(rows.flatMap(({ items }) => items))],
		ids: Uint32Array.from(rows.flatMap(({ ids }) => [...ids])),
		run: rows.map(({ part: _part, items: _items, ids: _ids, ...edit }) => edit)
	};
}

function isSmall(rows: readonly EditRow[]): boolean {
	const [row, ...others] = rows;
	if (!row || others.length > 0 || row.changes.length > mostChanges) return false;
	const alone = row.job !== undefined || row.undoes !== undefined || row.origin === 'file';
	return !alone && row.items.length === row.ids.length && JSON.stringify(row.changes).length <= longestSmall;
}

/** The first line at or after each of some ids, where there is one: an edit that is among them is in the log. */
export class Near {
	readonly #rows: ReadonlyMap<EditId, EditHead | HeadRun>;

	private constructor(rows: ReadonlyMap<EditId, EditHead | HeadRun>) {
		this.#rows = rows;
	}

	static of(db: LibraryDb, ids: Iterable<EditId>): Promise<Near> {
		const sorted = inOrder(ids);
		if (!sorted) return Promise.resolve(new Near(new Map()));
		if (sorted.length < leastMany) {
			const rows = sorted.map((id) => db.heads.where('id').aboveOrEqual(id).first());
			return Promise.all(rows).then((found) => new Near(byId(sorted, found)));
		}
		return keysAt(linesOf(db), sorted).then(({ keys }) => {
			const unique = [...new Set(keys.values())];
			// A transaction does not wait for what asks nothing of it.
			if (unique.length === 0) return new Near(new Map());
			return db.heads.bulkGet(unique).then((rows) => {
				const byKey = byId(unique, rows);
				return new Near(
					byId(
						sorted,
						sorted.map((id) => byKey.get(keys.get(id) ?? ''))
					)
				);
			});
		});
	}

	row(id: EditId): EditHead | HeadRun | undefined {
		return this.#rows.get(id);
	}

	/** Whether it is in the log. */
	has(id: EditId): boolean {
		const row = this.#rows.get(id);
		return row !== undefined && (row.id === id || ('run' in row && row.run.some((head) => head.id === id)));
	}

	/** The run that would have this edit among its own. */
	runOver(id: EditId): HeadRun | undefined {
		const row = this.#rows.get(id);
		return row && 'run' in row && (row.run[0]?.id ?? '') < id ? row : undefined;
	}
}

/** An edit as it is to be written: its line and its rows. */
interface Entry {
	readonly head: EditHead;
	readonly rows: readonly EditRow[];
	readonly small: boolean;
}

/** Writes edits of others that are not in the log, in a transaction over `edits`. @param near of them all, as it is now */
export async function putHeard(
	db: LibraryDb,
	heads: readonly EditHead[],
	rows: readonly EditRow[],
	near: Near
): Promise<void> {
	const rowsOf = new Map<EditId, EditRow[]>();
	for (const row of rows) {
		const others = rowsOf.get(row.id);
		if (others) others.push(row);
		else rowsOf.set(row.id, [row]);
	}
	/** By the row that follows them: those of one may be in one run. */
	const groups = new Map<EditId, Entry[]>();
	const over = new Map<EditId, HeadRun>();
	for (const head of heads) {
		const key = near.row(head.id)?.id ?? '';
		const run = near.runOver(head.id);
		if (run) over.set(key, run);
		const own = rowsOf.get(head.id) ?? [];
		const entry = { head, rows: own, small: isSmall(own) };
		const others = groups.get(key);
		if (others) others.push(entry);
		else groups.set(key, [entry]);
	}
	// A transaction does not wait for what asks nothing of it.
	const parted =
		over.size > 0 ? await entriesOf(db, [...over.values()]) : new Map<EditId, readonly Entry[]>();
	const pieces = [...groups].flatMap(([key, entries]) =>
		piecesOf([...entries, ...(parted.get(key) ?? [])], parted.has(key))
	);
	await putPieces(db, pieces);
}

/** Parts the run that an edit is to be written into the middle of, in a transaction over `edits`. */
export async function partRun(db: LibraryDb, id: EditId, near: Near): Promise<void> {
	const run = near.runOver(id);
	if (!run) return;
	const entries = (await entriesOf(db, [run])).get(run.id) ?? [];
	const before = entries.filter(({ head }) => head.id < id);
	const after = entries.filter(({ head }) => head.id > id);
	await putPieces(db, [before, after]);
}

/** The edits of runs, by the key of the run. */
async function entriesOf(
	db: LibraryDb,
	runs: readonly HeadRun[]
): Promise<ReadonlyMap<EditId, readonly Entry[]>> {
	const logs = await db.edits.bulkGet(runs.map(({ id }): [EditId, number] => [id, 0]));
	return new Map(
		runs.map(({ id, run }, index) => {
			const row = logs[index];
			const own = new Map(editRowsIn(row ? [row] : []).map((one) => [one.id, one]));
			return [id, run.map((head): Entry => ({ head, rows: [own.get(head.id) ?? []].flat(), small: true }))];
		})
	);
}

/** @param parted whether a row was parted: then there are at least two pieces */
function piecesOf(entries: readonly Entry[], parted: boolean): (readonly Entry[])[] {
	const pieces: Entry[][] = [];
	let piece: Entry[] | undefined;
	for (const entry of entries.toSorted((a, b) => (a.head.id < b.head.id ? -1 : 1))) {
		if (!entry.small) {
			pieces.push([entry]);
			piece = undefined;
		} else if (piece && piece.length < longestRun) piece.push(entry);
		else pieces.push((piece = [entry]));
	}
	const [only] = pieces;
	if (!parted || !only || pieces.length > 1) return pieces;
	const half = Math.ceil(only.length / 2);
	return [only.slice(0, half), only.slice(half)];
}

async function putPieces(db: LibraryDb, pieces: readonly (readonly Entry[])[]): Promise<void> {
	const heads: (EditHead | HeadRun)[] = [];
	const rows: LogOfEdits[] = [];
	for (const piece of pieces) {
		const [first, last] = [piece[0], piece.at(-1)];
		if (!first || !last) continue;
		const own = piece.flatMap((entry) => entry.rows);
		if (piece.length === 1) heads.push(first.head);
		else heads.push({ id: last.head.id, run: piece.map(({ head }) => head) });
		if (piece.length === 1) rows.push(...own);
		// Of an edit that the log has lost there is nothing to write.
		else if (own.length > 0) rows.push(runOfRows(own, last.head.id));
	}
	await Promise.all([db.heads.bulkPut(heads), db.edits.bulkPut(rows)]);
}
