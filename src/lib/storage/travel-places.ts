/** How places of edits are stored and read: one a row, or a run of them. */
import type { Edit, EditId } from '#lib/library/edit.ts';
import { wholeOf } from './edits.ts';
import { rowsOfEdits } from './log-runs.ts';
import type { EditRow, TravelRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** Up to which number the edits of each device are had. */
export type Heard = Readonly<Record<string, number>>;

/** An edit at its place; or what came in its place and may not be applied. */
export interface PlacedEdit {
	readonly device: string;
	readonly seq: number;
	readonly edit: Edit;
}

/** The rows of a device above a number: of a run its last counts. */
export function sequence(db: LibraryDb, device: string, above: number) {
	return db.travels.where('[device+seq]').between([device, above], [device, Infinity], false);
}

/** One place: no run. */
export type Place = Omit<TravelRow, 'edits'>;

/** Places of one run. */
const longestRun = 500;

/** The places that a row is of, in order. */
export function placesOf(row: TravelRow): Place[] {
	const { device, seq, edits } = row;
	if (!edits) return [row];
	return edits.map((edit, index) => ({ device, seq: seq - edits.length + 1 + index, edit }));
}

/** Rows of places that are in order: of those that follow each other one. What was refused has a row of its own. */
export function rowsOfPlaces(places: readonly Place[]): TravelRow[] {
	const rows: TravelRow[] = [];
	let run: EditId[] = [];
	for (const place of places) {
		const { device, seq, edit } = place;
		const last = rows.at(-1);
		if (edit === undefined) rows.push(place);
		else if (last?.edits && last.device === device && last.seq === seq - 1 && run.length < longestRun) {
			run.push(edit);
			rows[rows.length - 1] = { device, seq, edits: run };
		} else rows.push({ device, seq, edits: (run = [edit]) });
	}
	return rows;
}

/** Rows that are read at first: they may be runs. */
const firstRows = 4;

/** Places of a device after a number, in order. */
export async function placesAfter(
	db: LibraryDb,
	device: string,
	above: number,
	count: number
): Promise<Place[]> {
	const places: Place[] = [];
	for (let after = above, limit = firstRows; ; limit = count) {
		const rows = await sequence(db, device, after).limit(limit).toArray();
		const last = rows.at(-1);
		for (const place of rows.flatMap(placesOf)) if (place.seq > above) places.push(place);
		if (!last || rows.length < limit || places.length >= count) return places.slice(0, count);
		after = last.seq;
	}
}

/** The last number of a device; 0 for none. */
export async function lastOf(db: LibraryDb, device: string): Promise<number> {
	// The key is that of the table.
	const key = (await sequence(db, device, 0).lastKey()) as [string, number] | undefined;
	return key?.[1] ?? 0;
}

export async function heardIn(db: LibraryDb): Promise<Heard> {
	const heard = new Map<string, number>();
	for (let after = ''; ;) {
		const key = (await db.travels.where('[device+seq]').above([after, Infinity]).firstKey()) as
			[string, number] | undefined;
		if (!key) return Object.fromEntries(heard);
		after = key[0];
		heard.set(after, await lastOf(db, after));
	}
}

/** The edits of some places, as long as the log has them. */
export async function placedEdits(db: LibraryDb, places: readonly Place[]): Promise<PlacedEdit[]> {
	const rows = await rowsOfEdits(
		db,
		places.flatMap(({ edit }) => edit ?? [])
	);
	const found = new Map<EditId, EditRow[]>();
	for (const row of rows) {
		const others = found.get(row.id);
		if (others) others.push(row);
		else found.set(row.id, [row]);
	}
	const placed: PlacedEdit[] = [];
	for (const { device, seq, edit: id = '', given, refused } of places) {
		if (refused !== undefined) {
			// As it came: whoever takes it checks it.
			placed.push({ device, seq, edit: given as Edit });
			continue;
		}
		const edit = wholeOf(found.get(id) ?? []);
		if (!edit) break;
		placed.push({ device, seq, edit });
	}
	return placed;
}
