/**
 * The one way by which curation changes: an edit is checked, then what was said of its items, what their summaries show
 * and the log of edits are written in one strict transaction, or not at all.
 */
import type { Curation } from '#lib/library/curation.ts';
import { curated } from '#lib/library/effective.ts';
import { withChange, type Change, type Edit, type EditId } from '#lib/library/edit.ts';
import { invert, type CurationState, type Making } from '#lib/library/edit-plan.ts';
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import { curationOf } from './curation.ts';
import { editsIn } from './edits.ts';
import { write, type CurationRow, type EditRow, type ItemRow, type LibraryDb } from './schema.ts';

/** Items whose changes share one row of the log. */
const itemsOfPart = 500;

/** What came of an edit. */
export interface Applied {
	readonly edit: Edit;
	/** Items of which something else was said before; they are to be announced. */
	readonly items: readonly ItemId[];
	/** Contents that no item here has: the edit is kept, and holds once they come. */
	readonly missing: readonly Fingerprint[];
	/** It had been applied before: nothing was done. */
	readonly already: boolean;
}

const tables = ['curation', 'edits', 'items'] as const;

/**
 * Applies an edit. A change whose `before` no longer holds is applied all the same: of what was said the latest counts,
 * of sets by element. Applying one twice does nothing.
 * @throws InvalidEdit, OutdatedTab, and what the database throws (quota); then nothing was written
 */
export async function apply(db: LibraryDb, edit: Edit): Promise<Applied> {
	const { checkEdit } = await import('#lib/library/edit-schema.ts');
	const checked = checkEdit(edit);
	return write(db, 'strict', tables, (through) => store(through, checked));
}

/**
 * Plans an edit on what is said of some items now, and applies it, in one transaction: what it replaces is what was
 * there, whatever other tabs do meanwhile.
 * @param plan from what was said of the items, by fingerprint, to the edit; items that are gone are not among them
 */
export async function applyPlanned(
	db: LibraryDb,
	ids: readonly ItemId[],
	plan: (state: CurationState) => Edit
): Promise<Applied> {
	const { checkEdit } = await import('#lib/library/edit-schema.ts');
	return write(db, 'strict', tables, async (through) => {
		const [rows, said] = await Promise.all([
			through.items.bulkGet([...ids]),
			through.curation.bulkGet([...ids])
		]);
		const state = new Map<Fingerprint, Curation>();
		rows.forEach((row, index) => {
			if (row) state.set(row.fingerprint, curationOf(row, said[index]));
		});
		return store(through, checkEdit(plan(state)));
	});
}

/** Within a transaction over `curation`, `edits` and `items`. */
async function store(db: LibraryDb, edit: Edit): Promise<Applied> {
	const nothing = { edit, items: [], missing: [] };
	if (edit.changes.length === 0) return { ...nothing, already: false };
	if (await db.edits.get([edit.id, 0])) return { ...nothing, already: true };
	const byPrint = changesByItem(edit.changes);
	const prints = [...byPrint.keys()];
	const items = await itemsWith(db, prints);
	const rows = await db.curation.bulkGet(items.flatMap((item) => item?.id ?? []));
	const known = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));

	const nextRows: CurationRow[] = [];
	const nextItems: ItemRow[] = [];
	prints.forEach((print, index) => {
		const item = items[index];
		if (!item) return;
		const before = curationOf(item, known.get(item.id));
		let after = before;
		for (const change of byPrint.get(print) ?? []) after = withChange(after, change, edit);
		if (after === before) return;
		nextRows.push({ ...after, id: item.id });
		nextItems.push(curated(item, after));
	});
	await db.curation.bulkPut(nextRows);
	await db.items.bulkPut(nextItems);
	await db.edits.bulkAdd(logRows(edit, byPrint));
	return {
		edit,
		items: nextItems.map((item) => item.id),
		missing: prints.filter((_, index) => items[index] === undefined),
		already: false
	};
}

/** The items of these contents, else those that had them before their file was changed. */
async function itemsWith(db: LibraryDb, prints: readonly Fingerprint[]): Promise<(ItemRow | undefined)[]> {
	// A request for each, all at once: Dexie's anyOf() waits at each step of a cursor.
	const found = await Promise.all(prints.map((print) => db.items.where('fingerprint').equals(print).first()));
	return Promise.all(
		found.map(
			(item, index) =>
				item ??
				db.items
					.where('former')
					.equals(prints[index] ?? '')
					.first()
		)
	);
}

/** Changes by the item that they are of, in order. */
export function changesByItem(changes: readonly Change[]): Map<Fingerprint, Change[]> {
	const byPrint = new Map<Fingerprint, Change[]>();
	for (const change of changes) {
		const others = byPrint.get(change.item);
		if (others) others.push(change);
		else byPrint.set(change.item, [change]);
	}
	return byPrint;
}

/** An edit as the log keeps it: in rows of so many items, all of one id. */
export function logRows(edit: Edit, byPrint: ReadonlyMap<Fingerprint, readonly Change[]>): EditRow[] {
	const prints = [...byPrint.keys()];
	const rows: EditRow[] = [];
	for (let from = 0; from < prints.length; from += itemsOfPart) {
		const items = prints.slice(from, from + itemsOfPart);
		const changes = items.flatMap((print) => byPrint.get(print) ?? []);
		rows.push({ ...edit, part: rows.length, items, changes });
	}
	return rows;
}

/**
 * Takes an edit back, where what it said is still what was said last.
 * @param make the undo, but for what it changes
 * @returns undefined where there is no such edit; `kept`: changes left alone because something else was said since
 */
export function takeBack(
	db: LibraryDb,
	id: EditId,
	make: (edit: Edit, state: CurationState) => Omit<Making, 'origin'>
): Promise<(Applied & { readonly kept: readonly Change[] }) | undefined> {
	return write(db, 'strict', tables, async (through) => {
		const edit = await editsIn(through).get(id);
		if (!edit) return undefined;
		const state = await stateOf(through, edit);
		const inverse = invert(edit, state, make(edit, state));
		return { ...(await store(through, inverse.edit)), kept: inverse.kept };
	});
}

/** What is said now of the items of an edit, by the fingerprints that they had then. */
async function stateOf(db: LibraryDb, edit: Edit): Promise<CurationState> {
	const prints = [...new Set(edit.changes.map((change) => change.item))];
	const items = await itemsWith(db, prints);
	const rows = await db.curation.bulkGet(items.map((item) => item?.id ?? -1));
	const state = new Map<Fingerprint, Curation>();
	prints.forEach((print, index) => {
		const item = items[index];
		if (item) state.set(print, curationOf(item, rows[index]));
	});
	return state;
}
