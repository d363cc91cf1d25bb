/**
 * Edits that were heard together share a row of the log, and their lines one of the lines: the browser takes as long for the
 * row of one small edit as for that of a hundred. A run has the key of its last edit, and nothing else lies between its
 * first and its last: so the row of an edit is the first at or after its id. Whoever reads the log reads it by what stands
 * here, as if each edit had rows of its own.
 *
 * Whatever is written (log-writing.ts) among the edits of a run parts it, and no row ever takes the place of two: so more rows are more log
 * (moments.ts, mark.ts). Only small edits are in runs, of one part, of no job, and that take nothing back: those are found
 * by index as before.
 */
import type { Table } from 'dexie';
import { printsOf, type EditId } from '#lib/library/edit.ts';
import type { EditHead } from '#lib/library/history.ts';
import type { EditRow, EditRun, HeadRun, LogOfEdits } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** Items whose changes share one row of the log. */
export const itemsOfPart = 500;

/** The rows of the log, each edit with its own. */
export function editRowsIn(rows: readonly LogOfEdits[]): EditRow[] {
	return rows.flatMap((row) => ('run' in row ? rowsOfRun(row) : [row]));
}

/** The lines, one for each edit. */
export function headsIn(rows: readonly (EditHead | HeadRun)[]): EditHead[] {
	return rows.flatMap((row) => ('run' in row ? row.run : [row]));
}

function rowsOfRun({ run, ids }: EditRun): EditRow[] {
	let at = 0;
	return run.map((edit) => {
		const items = printsOf(edit);
		const from = at;
		at += items.length;
		return { ...edit, part: 0, items, ids: ids.slice(from, at) };
	});
}

/** A table of the log, and how its keys follow from ids. */
interface Part<Row, Key> {
	readonly table: Table<Row, Key>;
	readonly keyOf: (id: EditId) => Key;
	readonly idOf: (key: Key) => EditId;
}

/** The lines. */
export const linesOf = (db: LibraryDb): Part<EditHead | HeadRun, EditId> => ({
	table: db.heads,
	keyOf: (id) => id,
	idOf: (id) => id
});

const logOf = (db: LibraryDb): Part<LogOfEdits, [EditId, number]> => ({
	table: db.edits,
	keyOf: (id) => [id, 0],
	idOf: ([id]) => id
});

/*
 * What follows is asked within transactions too, which Dexie knows by its own promises: after some awaits of others without a
 * question to the database it has forgotten them. So these are chained.
 */

/** Fewer than so many are asked for one by one. */
export const leastMany = 16;
/** Keys that are read at once to see what lies between edits. */
const mostKeys = 4000;
/** Rows are read as a range where there are at most so many times as many in it as are asked for. */
const mostBetween = 1.25;

/** Of each of these ids the key of the first row at or after it; and how many rows lie between. @param sorted without doubles */
export function keysAt<Row, Key extends EditId | [EditId, number]>(
	{ table, keyOf, idOf }: Part<Row, Key>,
	sorted: readonly [EditId, ...EditId[]]
): Promise<{ readonly keys: ReadonlyMap<EditId, Key>; readonly between: number }> {
	const last = sorted.at(-1) ?? sorted[0];
	// They are those of the table.
	const firstKeyFrom = (id: EditId) =>
		table.where(':id').aboveOrEqual(keyOf(id)).firstKey() as Promise<Key | undefined>;
	const between = table.where(':id').between(keyOf(sorted[0]), keyOf(last), true, true);
	return Promise.all([between.limit(mostKeys).primaryKeys(), firstKeyFrom(last)]).then(([found, next]) => {
		if (found.length < mostKeys) {
			let at = 0;
			const keys = sorted.map((id) => {
				for (let key = found[at]; key !== undefined && idOf(key) < id; key = found[++at]);
				return found[at] ?? next;
			});
			return { keys: byId(sorted, keys), between: found.length };
		}
		return Promise.all(sorted.map(firstKeyFrom)).then((keys) => ({
			keys: byId(sorted, keys),
			between: mostKeys
		}));
	});
}

/** What was found of each of these, by id. */
export function byId<T>(ids: readonly EditId[], found: readonly (T | undefined)[]): ReadonlyMap<EditId, T> {
	const known = new Map<EditId, T>();
	ids.forEach((id, index) => {
		const one = found[index];
		if (one !== undefined) known.set(id, one);
	});
	return known;
}

const there = <T>(rows: readonly (T | undefined)[]): T[] => rows.flatMap((row) => row ?? []);

/** The first rows at or after these ids. @param sorted without doubles */
function rowsAt<Row, Key extends EditId | [EditId, number]>(
	part: Part<Row, Key>,
	sorted: readonly [EditId, ...EditId[]]
): Promise<Row[]> {
	const { table, keyOf, idOf } = part;
	if (sorted.length < leastMany) {
		// Mostly they have rows of their own.
		return table.bulkGet(sorted.map(keyOf)).then((own) => {
			const left = sorted.filter((_, index) => own[index] === undefined);
			if (left.length === 0) return there(own);
			const others = left.map((id) => table.where(':id').aboveOrEqual(keyOf(id)).first());
			return Promise.all(others).then((found) => there([...own, ...found]));
		});
	}
	return keysAt(part, sorted).then(({ keys, between }) => {
		const all = [...new Map([...keys.values()].map((key) => [idOf(key), key])).values()];
		const [first, last] = [all[0], all.at(-1)];
		if (first === undefined || last === undefined) return [];
		// A range is one request; how much else lies in it the keys have told.
		const isRange = all.length >= leastMany && between <= mostBetween * all.length;
		return isRange
			? table.where(':id').between(first, last, true, true).toArray()
			: table.bulkGet(all).then(there);
	});
}

/** In order, and whether there are any. */
export function inOrder(ids: Iterable<EditId>): readonly [EditId, ...EditId[]] | undefined {
	const [first, ...others] = [...new Set(ids)].sort();
	return first === undefined ? undefined : [first, ...others];
}

/** The first rows of edits, by id: of those with many items there are more. */
export function firstRowsOf(db: LibraryDb, ids: Iterable<EditId>): Promise<ReadonlyMap<EditId, EditRow>> {
	const sorted = inOrder(ids);
	if (!sorted) return Promise.resolve(new Map());
	const wanted = new Set(sorted);
	return rowsAt(logOf(db), sorted).then((rows) => {
		const first = editRowsIn(rows).filter(({ id, part }) => part === 0 && wanted.has(id));
		return new Map(first.map((row) => [row.id, row]));
	});
}

/** All rows of edits, in the order of the log. */
export function rowsOfEdits(db: LibraryDb, ids: Iterable<EditId>): Promise<EditRow[]> {
	return firstRowsOf(db, ids).then((first) => {
		const rows = [...first.values()];
		const long = rows.filter(({ items }) => items.length >= itemsOfPart);
		if (long.length === 0) return rows.sort(inLog);
		const others = long.map(({ id }) =>
			db.edits.where('[id+part]').between([id, 1], [id, Infinity]).toArray()
		);
		return Promise.all(others).then((more) => [...rows, ...editRowsIn(more.flat())].sort(inLog));
	});
}

function inLog(a: EditRow, b: EditRow): number {
	return a.id === b.id ? a.part - b.part : a.id < b.id ? -1 : 1;
}

/** The rows that speak of contents, each once, in the order of the log. */
export async function rowsOfItems(db: LibraryDb, prints: readonly string[]): Promise<EditRow[]> {
	const wanted = new Set(prints);
	const found = await Promise.all(
		[...wanted].map((print) => db.edits.where('items').equals(print).toArray())
	);
	const rows = editRowsIn(found.flat()).filter(({ items }) => items.some((print) => wanted.has(print)));
	const unique = new Map(rows.map((row) => [`${row.id} ${String(row.part)}`, row]));
	return [...unique.values()].sort(inLog);
}

/** The line of an edit. */
export function headOfEdit(db: LibraryDb, id: EditId): Promise<EditHead | undefined> {
	return rowsAt(linesOf(db), [id]).then((rows) => headsIn(rows).find((head) => head.id === id));
}

/** Some of the lines before an edit, latest first; none where there are none. @param rows that are read at once */
export async function headsBefore(db: LibraryDb, id: EditId, rows: number): Promise<EditHead[]> {
	const [before, next] = await Promise.all([
		db.heads.where('id').below(id).reverse().limit(rows).toArray(),
		db.heads.where('id').aboveOrEqual(id).first()
	]);
	const parted = next && 'run' in next ? [next] : [];
	return headsIn([...before.reverse(), ...parted])
		.filter((head) => head.id < id)
		.reverse();
}

/** Lines from one id on until before another, in order. */
export async function headsBetween(db: LibraryDb, from: EditId, to: EditId): Promise<EditHead[]> {
	const [between, next] = await Promise.all([
		db.heads.where('id').between(from, to, true, false).toArray(),
		db.heads.where('id').aboveOrEqual(to).first()
	]);
	const parted = next && 'run' in next ? [next] : [];
	return headsIn([...between, ...parted]).filter(({ id }) => id >= from && id < to);
}
