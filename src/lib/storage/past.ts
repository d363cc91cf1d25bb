/**
 * What the library was like at a moment: the log up to it, from the last moment whose state is kept (moments.ts). Of a few
 * items their own rows of the log are read, of many all rows in between.
 */
import type { Curation } from '#lib/library/curation.ts';
import type { ReadChange } from '#lib/library/edit.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import { merged } from '#lib/library/merge.ts';
import {
	curationAt,
	entitiesAt,
	replay,
	saidSince,
	type EntityLog,
	type MomentId,
	type SaidState
} from '#lib/library/past.ts';
import type { EntityState } from '#lib/library/entity.ts';
import { curationOf } from './curation.ts';
import { firstRowsOf, headsBetween, headsIn, rowsOfEdits, rowsOfItems } from './log-runs.ts';
import { manyOf } from './many.ts';
import { momentsIn } from './moments.ts';
import type { EditRow, ItemRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** Up to so many items are looked up one by one. */
const few = 64;
/** Rows that are read at once. */
const pageSize = 100;
const curationPage = 2000;

/** An item, what is said of it now, and what was said of it then. */
export interface ItemThen {
	readonly item: ItemRow;
	readonly now: Curation;
	readonly then: Curation;
}

export function pastIn(db: LibraryDb) {
	const past = {
		/** Items of which anything was said, or their files said anything new, at or after a moment. */
		async differing(moment: MomentId): Promise<ItemId[]> {
			const ids: ItemId[] = [];
			for (let after = -Infinity; ;) {
				const rows = await db.curation.where('id').above(after).limit(curationPage).toArray();
				for (const row of rows) if (saidSince(row, moment)) ids.push(row.id);
				const last = rows.at(-1);
				if (!last || rows.length < curationPage) return ids;
				after = last.id;
			}
		},

		/** Items as they were said to be at a moment, in the order of their numbers; those that are gone are left out. */
		async items(ids: readonly ItemId[], moment: MomentId): Promise<ItemThen[]> {
			const [items, rows] = await Promise.all([manyOf(db.items, ids), manyOf(db.curation, ids)]);
			const here = items.flatMap((item, index) => (item ? [{ item, row: rows[index] }] : []));
			const wanted = new Map<Fingerprint, ItemId>();
			for (const { item } of here)
				for (const print of printsOf(item)) if (!wanted.has(print)) wanted.set(print, item.id);
			const [said, reads] =
				here.length <= few
					? await ofFew(db, wanted, moment)
					: await Promise.all([saidAt(db, moment, wanted), readsOfMany(db, wanted, moment)]);
			return here.map(({ item, row }): ItemThen => {
				const now = curationOf(item, row);
				const prints = printsOf(item);
				// What was said of the content it had before counts as well.
				const told = prints.flatMap((print) => said.get(print) ?? []);
				const one = told.length > 1 ? told.reduce((all, other) => merged(all, other), {}) : told[0];
				const read = prints.flatMap((print) => reads.get(print) ?? []);
				return { item, now, then: curationAt(now, one, moment, read) };
			});
		},

		/** Entities at a moment, and as they are kept now. */
		async entities(moment: MomentId): Promise<{ readonly now: EntityState; readonly then: EntityState }> {
			const heads = headsIn(await db.heads.toArray()).filter(({ docs }) => docs.length > 0);
			const log: EntityLog[number][] = [];
			for (let from = 0; from < heads.length; from += pageSize) {
				const ids = heads.slice(from, from + pageSize).map(({ id }) => id);
				for (const row of (await firstRowsOf(db, ids)).values())
					for (const change of row.changes) if (change.kind === 'entity') log.push({ at: row.id, change });
			}
			const now: EntityState = new Map((await db.entities.toArray()).map((row) => [row.id, row]));
			return { now, then: entitiesAt(now, log, moment) };
		}
	};
	return past;
}

function printsOf({ fingerprint, former = [] }: ItemRow): readonly Fingerprint[] {
	return [fingerprint, ...former];
}

type Reads = Map<Fingerprint, ReadChange[]>;

async function ofFew(
	db: LibraryDb,
	wanted: ReadonlyMap<Fingerprint, ItemId>,
	moment: MomentId
): Promise<[SaidState, Reads]> {
	const said: SaidState = new Map();
	const reads: Reads = new Map();
	for (const row of await rowsOfItems(db, [...wanted.keys()])) {
		if (row.id < moment) replay(said, row, wanted);
		else noteReads(reads, row, wanted);
	}
	return [said, reads];
}

function noteReads(reads: Reads, row: EditRow, wanted: ReadonlyMap<Fingerprint, unknown>): void {
	for (const change of row.changes) {
		if (change.kind !== 'read' || !wanted.has(change.item)) continue;
		const others = reads.get(change.item);
		if (others) others.push(change);
		else reads.set(change.item, [change]);
	}
}

/**
 * What people had said at a moment, by content.
 * @param wanted only of these; all where it is left out
 */
export async function saidAt(
	db: LibraryDb,
	moment: MomentId,
	wanted?: ReadonlyMap<Fingerprint, unknown>,
	signal?: AbortSignal
): Promise<SaidState> {
	const { at, said } = await momentsIn(db).before(moment, wanted);
	const heads = await headsBetween(db, at, moment);
	for await (const rows of rowsOf(
		db,
		heads.filter(({ origin }) => origin !== 'file')
	)) {
		signal?.throwIfAborted();
		for (const row of rows) replay(said, row, wanted);
	}
	return said;
}

/** Rows of edits in the order of the log. */
async function* rowsOf(db: LibraryDb, heads: readonly EditHead[]): AsyncGenerator<readonly EditRow[]> {
	for (let from = 0; from < heads.length; from += pageSize)
		yield rowsOfEdits(
			db,
			heads.slice(from, from + pageSize).map(({ id }) => id)
		);
}

async function readsOfMany(
	db: LibraryDb,
	wanted: ReadonlyMap<Fingerprint, ItemId>,
	moment: MomentId
): Promise<Reads> {
	const reads: Reads = new Map();
	const heads = headsIn(await db.heads.where('id').aboveOrEqual(moment).toArray());
	const readings = heads.filter(({ origin }) => origin === 'file');
	for await (const rows of rowsOf(db, readings)) for (const row of rows) noteReads(reads, row, wanted);
	return reads;
}
