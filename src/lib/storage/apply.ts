/**
 * The one way by which curation changes: an edit is checked, then what was said of its items, what their summaries show
 * and the log of edits are written in one strict transaction, or not at all.
 */
import type { Curation } from '#lib/library/curation.ts';
import { withHearing } from '#lib/library/conflict.ts';
import { curated } from '#lib/library/effective.ts';
import {
	fieldOfChange,
	printsOf,
	withChange,
	type Change,
	type Edit,
	type EditId,
	type ItemChange
} from '#lib/library/edit.ts';
import type { EntityState } from '#lib/library/entity.ts';
import { invert, latestIn, type CurationState, type Inverse, type Making } from '#lib/library/edit-plan.ts';
import type { Fingerprint, Item, ItemId } from '#lib/library/item.ts';
import { foundBeside } from './beside.ts';
import { settleOwn } from './conflicts.ts';
import { curationOf } from './curation.ts';
import { checkCustomValues } from './custom-values.ts';
import { editsIn } from './edits.ts';
import { keptEntities, storeEntities } from './entities.ts';
import { logEdit } from './heads.ts';
import { itemsOfPart } from './log-runs.ts';
import { Near } from './log-writing.ts';
import { manyOf } from './many.ts';
import type { CurationRow, EditRow, ItemRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { syncFactNow, write, type TableName } from './write.ts';

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

const tables = ['curation', 'edits', 'entities', 'items'] as const;

/** What is to be written with an edit or not at all: which rows of a job it did, say. */
export interface Along {
	readonly tables: readonly TableName[];
	/** Within the transaction, once the edit is written. */
	write(through: LibraryDb, applied: Applied): Promise<void>;
}

/** The transaction of an edit, and of what goes along with it. */
export function writeEdit<A extends Applied | undefined>(
	db: LibraryDb,
	along: Along | undefined,
	work: (through: LibraryDb) => Promise<A>
): Promise<A> {
	return write(db, 'strict', [...tables, ...(along?.tables ?? [])], async (through) => {
		const applied = await work(through);
		if (applied) await along?.write(through, applied);
		return applied;
	});
}

/**
 * Applies an edit. A change whose `before` no longer holds is applied all the same: of what was said the latest counts,
 * of sets by element. Applying one twice does nothing.
 * @param custom `any`: what another device said of custom fields is kept as it is, whatever these are here by now
 * @throws InvalidEdit, OutdatedTab, and what the database throws (quota); then nothing was written
 */
export async function apply(
	db: LibraryDb,
	edit: Edit,
	custom: 'fitting' | 'any' = 'fitting'
): Promise<Applied> {
	const schema = await import('#lib/library/edit-schema.ts');
	const checked = schema.checkEdit(edit);
	return writeEdit(db, undefined, async (through) => {
		if (custom === 'fitting') await checkCustomValues(through, checked, 'heard', schema);
		const prints = printsOf(checked);
		return store(through, checked, await foundIn(through, prints));
	});
}

/**
 * Plans an edit on what is said of some items now, and applies it, in one transaction: what it replaces is what was
 * there, whatever other tabs do meanwhile.
 * @param plan from what was said of the items, by fingerprint, to the edit; items that are gone are not among them
 * @param entities ids of those that the plan looks at
 */
export async function applyPlanned(
	db: LibraryDb,
	ids: readonly ItemId[],
	plan: (
		state: CurationState,
		entities: EntityState,
		itemOf: (print: Fingerprint) => Item | undefined
	) => Edit,
	entities: readonly string[] = [],
	along?: Along
): Promise<Applied> {
	const schema = await import('#lib/library/edit-schema.ts');
	return writeEdit(db, along, async (through) => {
		const found: Found = new Map();
		const [rows, said] = await Promise.all([manyOf(through.items, ids), manyOf(through.curation, ids)]);
		rows.forEach((item, index) => {
			if (item) found.set(item.fingerprint, { item, curation: curationOf(item, said[index]) });
		});
		const kept = await keptEntities(through, entities);
		const planned = plan(stateOf(found), kept, (print) => found.get(print)?.item);
		const edit = withHearing(planned, (print) => found.get(print)?.curation, kept);
		const checked = schema.checkEdit(edit);
		await checkCustomValues(through, checked, 'here', schema);
		return store(through, checked, found);
	});
}

/** The items that an edit speaks of, by the fingerprints it knows them by, as they are now. */
export type Found = Map<Fingerprint, { readonly item: ItemRow; readonly curation: Curation }>;

/** Within a transaction over `curation`, `edits` and `items`. */
async function store(db: LibraryDb, edit: Edit, found: Found): Promise<Applied> {
	const nothing = { edit, items: [], missing: [] };
	// An undo that finds nothing left to take back is kept all the same: its edit is taken back.
	if (edit.changes.length === 0 && edit.undoes === undefined) return { ...nothing, already: false };
	const near = await Near.of(db, [edit.id]);
	if (near.has(edit.id)) return { ...nothing, already: true };
	const byPrint = changesByItem(edit.changes);
	const nextRows: CurationRow[] = [];
	const nextItems: ItemRow[] = [];
	for (const [print, changes] of byPrint) {
		const here = found.get(print);
		if (!here) continue;
		let after = here.curation;
		for (const change of changes) after = withChange(after, change, edit);
		if (after === here.curation) continue;
		nextRows.push({ ...after, id: here.item.id });
		nextItems.push(curated(here.item, after));
	}
	// At once: neither waits for the other to be answered.
	await Promise.all([db.curation.bulkPut(nextRows), db.items.bulkPut(nextItems)]);
	const entities = edit.changes.some(({ kind }) => kind === 'entity');
	const touched = entities ? await storeEntities(db, [edit]) : [];
	await logEdit(
		db,
		logRows(edit, byPrint, (print) => found.get(print)?.item.id),
		near
	);
	if (syncFactNow(db)) await settleOwn(db, edit, (print) => found.get(print)?.item);
	return {
		edit,
		items: [...new Set([...nextItems.map((item) => item.id), ...touched])],
		missing: [...byPrint.keys()].filter((print) => !found.has(print)),
		already: false
	};
}

/**
 * Looks up items by their contents, else by those that they had before their file was changed.
 * @param hints where they were when the edit was made: looked at first, because that is ten times as quick
 */
export async function foundIn(
	db: LibraryDb,
	prints: readonly Fingerprint[],
	hints: ReadonlyMap<Fingerprint, ItemId> = new Map()
): Promise<Found> {
	const hinted = await manyOf(
		db.items,
		prints.map((print) => hints.get(print) ?? -1)
	);
	const items = prints.map((print, index) => {
		const item = hinted[index];
		return item && (item.fingerprint === print || item.former?.includes(print)) ? item : undefined;
	});
	const unknown = prints.filter((_, index) => !items[index]);
	const beside = await foundBeside(db, unknown);
	prints.forEach((print, index) => (items[index] ??= beside.get(print)));
	const left = prints.flatMap((_, index) => (items[index] ? [] : [index]));
	// A request for each, all at once: Dexie's anyOf() waits at each step of a cursor.
	const named = (name: 'fingerprint' | 'former', index: number) =>
		db.items
			.where(name)
			.equals(prints[index] ?? '')
			.first();
	const now = await Promise.all(left.map((index) => named('fingerprint', index)));
	left.forEach((index, at) => (items[index] = now[at]));
	const gone = left.filter((index) => !items[index]);
	const before = await Promise.all(gone.map((index) => named('former', index)));
	gone.forEach((index, at) => (items[index] = before[at]));

	const found: Found = new Map();
	const rows = await manyOf(
		db.curation,
		items.map((item) => item?.id ?? -1)
	);
	prints.forEach((print, index) => {
		const item = items[index];
		if (item) found.set(print, { item, curation: curationOf(item, rows[index]) });
	});
	return found;
}

function stateOf(found: Found): CurationState {
	return new Map([...found].map(([print, { curation }]) => [print, curation]));
}

/** Changes by the item that they are of, in order. */
export function changesByItem(changes: readonly Change[]): Map<Fingerprint, ItemChange[]> {
	const byPrint = new Map<Fingerprint, ItemChange[]>();
	for (const change of changes) {
		if (change.kind === 'entity') continue;
		const others = byPrint.get(change.item);
		if (others) others.push(change);
		else byPrint.set(change.item, [change]);
	}
	return byPrint;
}

/**
 * An edit as the log keeps it: in rows of so many items, all of one id.
 * @param idOf where each item is now
 */
export function logRows(
	edit: Edit,
	byPrint: ReadonlyMap<Fingerprint, readonly ItemChange[]>,
	idOf: (print: Fingerprint) => ItemId | undefined
): EditRow[] {
	const prints = [...byPrint.keys()];
	const rows: EditRow[] = [];
	// What is no item's stands in the first row.
	const others = edit.changes.filter((change) => change.kind === 'entity');
	for (let from = 0; from === 0 || from < prints.length; from += itemsOfPart) {
		const items = prints.slice(from, from + itemsOfPart);
		const ofItems = items.flatMap((print) => byPrint.get(print) ?? []);
		const changes = from === 0 ? [...others, ...ofItems] : ofItems;
		const ids = Uint32Array.from(items, (print) => idOf(print) ?? 0);
		rows.push({ ...edit, part: rows.length, items, ids, changes });
	}
	return rows;
}

/** An edit and what it left alone. */
export interface AppliedBack extends Applied {
	/** Changes of the edit taken back that something else was said after. */
	readonly kept: readonly Change[];
}

/**
 * Takes an edit back, where what it said is still what was said last.
 * @param make the undo, but for what it changes
 * @returns undefined where there is no such edit; `kept`: changes left alone because something else was said since
 */
export function takeBack(
	db: LibraryDb,
	id: EditId,
	make: (edit: Edit, state: CurationState, entities: EntityState) => Omit<Making, 'origin'>
): Promise<AppliedBack | undefined> {
	return write(db, 'strict', tables, (through) => back(through, id, make));
}

/** As `takeBack`, within a transaction of `writeEdit`. @param make is told the latest edit that it must be later than */
export function takeBackWithin(
	through: LibraryDb,
	id: EditId,
	make: (over: EditId) => Omit<Making, 'origin'>
): Promise<AppliedBack | undefined> {
	return back(through, id, (edit, state, entities) => {
		const fields = edit.changes.flatMap((change) => fieldOfChange(change) ?? []);
		const last = latestIn(state, [...new Set(fields)], entities) ?? '';
		return make(last > id ? last : id);
	});
}

async function back(
	through: LibraryDb,
	id: EditId,
	make: (edit: Edit, state: CurationState, entities: EntityState) => Omit<Making, 'origin'>
): Promise<AppliedBack | undefined> {
	const inverse = await inverseOf(through, id, make);
	if (!inverse) return undefined;
	const { found, entities, kept } = inverse;
	const edit = withHearing(inverse.edit, (print) => found.get(print)?.curation, entities);
	return { ...(await store(through, edit, found)), kept };
}

/** An undo, with what it was made of. */
export interface InverseHere extends Inverse {
	readonly found: Found;
	readonly entities: EntityState;
}

/** What would take an edit back now; nothing is written. */
export function previewBack(db: LibraryDb, id: EditId): Promise<InverseHere | undefined> {
	const unmade = () => ({ id: '', title: '', made: 0 });
	// Of an async function Dexie knows that what follows its awaits belongs to the transaction; of others it does not.
	return db.transaction('r', [...tables], async () => await inverseOf(db, id, unmade));
}

async function inverseOf(
	through: LibraryDb,
	id: EditId,
	make: (edit: Edit, state: CurationState, entities: EntityState) => Omit<Making, 'origin'>
): Promise<InverseHere | undefined> {
	const edit = await editsIn(through).get(id);
	if (!edit) return undefined;
	const prints = printsOf(edit);
	const found = await foundIn(through, prints, await editsIn(through).places(id));
	const state = stateOf(found);
	const ids = edit.changes.flatMap((change) => (change.kind === 'entity' ? change.entity : []));
	const entities = await keptEntities(through, ids);
	return { ...invert(edit, state, make(edit, state, entities), entities), found, entities };
}
