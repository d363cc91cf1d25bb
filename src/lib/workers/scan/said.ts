/** What files and their sidecars say is kept as edits whose origin is the file: in the transaction that stores them. */
import type { Curation, Values } from '#lib/library/curation.ts';
import { curated, valuesOfItem } from '#lib/library/effective.ts';
import {
	withChange,
	type Change,
	type Edit,
	type EditClock,
	type EditId,
	type ReadChange
} from '#lib/library/edit.ts';
import type { Fingerprint } from '#lib/library/item.ts';
import { changesByItem, logRows } from '#lib/storage/apply.ts';
import { noteConflicts, Touched } from '#lib/storage/conflicts.ts';
import { curationOf } from '#lib/storage/curation.ts';
import { editOf } from '#lib/storage/edits.ts';
import { logEdit } from '#lib/storage/heads.ts';
import { rowsOfItems } from '#lib/storage/log-runs.ts';
import type { CurationRow, EditRow, ItemRow } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { syncFactNow } from '#lib/storage/write.ts';

/** One reading of the file of an item, or of the sidecar beside it. */
export interface Said {
	/** As the reading alone makes it; of a sidecar, as it is. */
	readonly item: ItemRow;
	/** Absent: no more than what the item shows; of a sidecar: there is none. */
	readonly says: Values | undefined;
	readonly of: 'file' | 'sidecar';
	/** Of a sidecar. */
	readonly path?: string;
	/** The item is new: nothing was said of it yet. */
	readonly fresh?: boolean;
}

/**
 * Writes what was said and logs it, in a transaction over `curation` and `edits`; the items are the caller's to write.
 * @returns the items as they look now, for those that look other than the reading alone makes them
 */
export async function storeSaid(
	db: LibraryDb,
	said: readonly Said[],
	clock: EditClock
): Promise<ReadonlyMap<number, ItemRow>> {
	const known = await rowsOf(db, said);
	const rows: CurationRow[] = [];
	const items = new Map<number, ItemRow>();
	const changes: ReadChange[] = [];
	const id = clock.next();
	for (const one of said) {
		const { item, of, path } = one;
		const row = known.get(item.id);
		// What nobody but its file speaks of needs no more than its summary.
		if (!row && !one.says) continue;
		const before: Curation = row ?? (of === 'file' ? {} : curationOf(item, undefined));
		const review = row ? row.file?.values.review : item.review;
		const after =
			of === 'file' ? { ...(one.says ?? valuesOfItem(item)), ...(review ? { review } : {}) } : one.says;
		const told = before[of]?.values;
		const change: ReadChange = {
			kind: 'read',
			item: item.fingerprint,
			of,
			...(told ? { before: told } : {}),
			...(after ? { after } : {}),
			...(path === undefined ? {} : { path })
		};
		const now = withChange(before, change, { id, origin: 'file' });
		rows.push({ ...now, id: item.id });
		const shown = curated(item, now);
		if (!one.fresh || of === 'sidecar') items.set(item.id, shown);
		if (!sameValues(told, after)) changes.push(change);
	}
	if (rows.length > 0) await db.curation.bulkPut(rows);
	if (changes.length > 0) {
		const ids = new Map(said.map(({ item }) => [item.fingerprint, item.id]));
		await log(db, id, changes, ids);
	}
	return items;
}

async function rowsOf(db: LibraryDb, said: readonly Said[]): Promise<ReadonlyMap<number, CurationRow>> {
	const ids = said.flatMap(({ item, fresh }) => (fresh ? [] : [item.id]));
	const rows = ids.length > 0 ? await db.curation.bulkGet(ids) : [];
	return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

async function log(
	db: LibraryDb,
	id: EditId,
	changes: readonly Change[],
	ids: ReadonlyMap<Fingerprint, number>
): Promise<void> {
	const edit: Edit = { id, origin: 'file', title: '', made: Date.now(), changes };
	await logEdit(
		db,
		logRows(edit, changesByItem(changes), (print) => ids.get(print))
	);
}

/** Both were made in one order of fields, by one function. */
function sameValues(one: Values | undefined, other: Values | undefined): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What was said of content that was in the library before, and comes back as a new item: edits are kept by content. What
 * devices said of it without hearing each other is listed. In a transaction over `curation` and `edits`.
 * @param own this device as clocks know it
 * @returns new items of which something was said, as they look by it
 */
export async function bringBackSaid(
	db: LibraryDb,
	fresh: readonly ItemRow[],
	own: string
): Promise<ReadonlyMap<number, ItemRow>> {
	const items = new Map<number, ItemRow>();
	if (fresh.length === 0 || (await db.edits.where('origin').notEqual('file').limit(1).count()) === 0)
		return items;
	const logs = await Promise.all(fresh.map(({ fingerprint }) => rowsOfItems(db, [fingerprint])));
	const told = fresh.flatMap((item, index) => {
		const edits = (logs[index] ?? []).filter((edit) => edit.origin !== 'file');
		return edits.length > 0 ? [{ item, edits }] : [];
	});
	const rows = await db.curation.bulkGet(told.map(({ item }) => item.id));
	const touched = new Touched(wholeEdits(told.flatMap(({ edits }) => edits)));
	const next = told.map(({ item, edits }, index): CurationRow => {
		let now = curationOf(item, rows[index]);
		for (const edit of edits) {
			const changes = changesByItem(edit.changes).get(item.fingerprint) ?? [];
			for (const change of changes) now = withChange(now, change, edit);
			touched.addItem(item, changes);
		}
		touched.setState(item.id, now);
		items.set(item.id, curated(item, now));
		return { ...now, id: item.id };
	});
	await db.curation.bulkPut(next);
	if (syncFactNow(db)) await noteConflicts(db, touched, own);
	return items;
}

/** Edits of rows of the log: several rows may be of one, and one may be there several times. */
function wholeEdits(rows: readonly EditRow[]): Edit[] {
	const parts = new Map(rows.map((row) => [`${row.id}/${row.part}`, row]));
	const edits = new Map<EditId, Edit>();
	for (const row of parts.values()) {
		const known = edits.get(row.id);
		const edit = editOf(row);
		edits.set(row.id, known ? { ...known, changes: [...known.changes, ...edit.changes] } : edit);
	}
	return [...edits.values()];
}

/**
 * An older item takes the reading of a new one, which is no more: what people said of the older stays.
 * In a transaction over `curation`.
 * @returns the item as it looks now
 */
export async function adoptSaid(db: LibraryDb, fresh: number, item: ItemRow): Promise<ItemRow> {
	const [read, row] = await Promise.all([db.curation.get(fresh), db.curation.get(item.id)]);
	await db.curation.delete(fresh);
	if (!read && !row) return item;
	const file = read?.file ?? { at: '', values: valuesOfItem(item) };
	const { said, elements } = row ?? {};
	const next: CurationRow = {
		id: item.id,
		file,
		...(read?.sidecar ? { sidecar: read.sidecar } : {}),
		...(said ? { said } : {}),
		...(elements ? { elements } : {})
	};
	await db.curation.put(next);
	return curated(item, next);
}
