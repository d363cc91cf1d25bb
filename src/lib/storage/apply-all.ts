/**
 * Edits of other devices: many at once, each checked by the one schema, in strict transactions of so many. What may not be
 * applied is kept as it came, so that the sequence of its device goes on, others hear it from here, and a newer version of
 * the app tries it again.
 */
import { canonical } from '#lib/library/canonical.ts';
import { curated } from '#lib/library/effective.ts';
import { printsOf, withChange, type Edit } from '#lib/library/edit.ts';
import { entityIdPattern } from '#lib/library/entity.ts';
import type { Curation } from '#lib/library/curation.ts';
import type { ItemId } from '#lib/library/item.ts';
import { changesByItem, foundIn, logRows } from './apply.ts';
import { noteConflicts, Touched } from './conflicts.ts';
import { clockOf } from './edits.ts';
import { storeEntities } from './entities.ts';
import { logHeard } from './heads.ts';
import { Near } from './log-writing.ts';
import type { ItemRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { syncFactNow, write } from './write.ts';
import { travelsIn } from './travel.ts';
import { lastOf, rowsOfPlaces, type Place } from './travel-places.ts';
import { addToSum, digestOf, rowOf, sumIn } from './travel-sum.ts';

/** An edit as another device gave it: nothing of it was looked at. */
export interface GivenEdit {
	readonly device: string;
	readonly seq: number;
	readonly edit: unknown;
}

/** What came of them. */
export interface AppliedAll {
	/** How many are held that were not before. */
	readonly edits: number;
	/** Of those, what may not be applied, and why. */
	readonly refused: readonly { readonly device: string; readonly seq: number; readonly reason: string }[];
	readonly conflicts: number;
	/** How many wait for others of the same device: they are not held. */
	readonly gaps: number;
	/** Items that look different now, and whether entities do: to be announced. */
	readonly items: readonly ItemId[];
	readonly entities: boolean;
}

/** Edits of one transaction. */
const page = 1000;
/** Letters of an edit as JSON: more than one of 200,000 items has. */
export const largestEdit = 48_000_000;
const mostDevices = 10_000;

/**
 * Takes edits in, by device in the order of their numbers; those that are held already are passed over. This device's own
 * name is not heard from others.
 * @throws OutdatedTab, and what the database throws (quota); what was taken until then is held
 */
export async function applyAll(db: LibraryDb, given: readonly GivenEdit[]): Promise<AppliedAll> {
	const fact = await travelsIn(db).fact();
	if (!fact) throw new Error('This library is not kept in step with others');
	const held = new Map(Object.entries(await travelsIn(db).heard()));
	const next: GivenEdit[] = [];
	let gaps = 0;
	for (const one of [...given].sort(byPlace)) {
		const last = held.get(one.device) ?? 0;
		if (one.seq <= last && one.device !== fact.device) continue;
		const fits =
			one.device !== fact.device &&
			one.seq === last + 1 &&
			entityIdPattern.test(one.device) &&
			(last > 0 || held.size < mostDevices);
		if (!fits) {
			if (one.device !== fact.device || one.seq > last) gaps++;
			continue;
		}
		held.set(one.device, one.seq);
		next.push(one);
	}
	const sums = { edits: 0, refused: [] as AppliedAll['refused'][number][], conflicts: 0 };
	const items = new Set<ItemId>();
	let entities = false;
	let ahead = await prepare(next.slice(0, page));
	for (let from = 0; from < next.length; from += page) {
		const prepared = ahead;
		// While the browser writes, what is next is looked at.
		const [done, after] = await Promise.all([
			applyPage(db, prepared),
			prepare(next.slice(from + page, from + 2 * page))
		]);
		ahead = after;
		sums.edits += done.placed;
		sums.conflicts += done.conflicts;
		for (const { device, seq, reason } of prepared)
			if (reason !== undefined) sums.refused.push({ device, seq, reason });
		for (const id of done.items) items.add(id);
		entities ||= done.entities;
	}
	return { ...sums, gaps, items: [...items], entities };
}

/**
 * Tries again what was refused: this version of the app may know what an older one did not.
 * @returns as `applyAll`
 */
export async function applyRefused(db: LibraryDb): Promise<AppliedAll> {
	const rows = await db.travels.where('refused').above('').toArray();
	const prepared = await prepare(rows.map(({ device, seq, given }) => ({ device, seq, edit: given })));
	const sound = prepared.filter(({ reason }) => reason === undefined);
	const none = { edits: 0, refused: [], conflicts: 0, gaps: 0, items: [], entities: false };
	if (sound.length === 0) return none;
	return { ...none, ...(await applyPage(db, sound, 'again')), edits: sound.length };
}

function byPlace(a: GivenEdit, b: GivenEdit): number {
	if (a.device !== b.device) return a.device < b.device ? -1 : 1;
	return a.seq - b.seq;
}

interface Prepared extends GivenEdit {
	readonly digest: bigint;
	/** Checked; absent where it is refused. */
	readonly sound?: Edit;
	readonly reason?: string;
}

/** All that takes time and needs no transaction. */
async function prepare(given: readonly GivenEdit[]): Promise<Prepared[]> {
	const { checkEdit } = await import('#lib/library/edit-schema.ts');
	return Promise.all(
		given.map(async (one): Promise<Prepared> => {
			const text = canonical(one.edit);
			const digest = await digestOf({ ...one, text });
			try {
				if (text.length > largestEdit) throw new RangeError('is larger than any edit');
				const sound = checkEdit(one.edit);
				const file = sound.origin === 'file' || sound.changes.some(({ kind }) => kind === 'read');
				if (file) throw new RangeError('says what a file says: each device reads its own');
				return { ...one, digest, sound };
			} catch (error) {
				return { ...one, digest, reason: error instanceof Error ? error.message : String(error) };
			}
		})
	);
}

async function applyPage(db: LibraryDb, given: readonly Prepared[], way: 'new' | 'again' = 'new') {
	const { device: own } = await clockOf(db);
	const tables = ['curation', 'edits', 'entities', 'items', 'sync'] as const;
	return write(db, 'strict', tables, async (through) => {
		// It may have left the others meanwhile.
		if (!syncFactNow(through)) throw new Error('This library is not kept in step with others');
		const fitting = way === 'again' ? given : await notHeld(through, given);
		const sound = new Map(fitting.flatMap(({ sound }) => (sound ? [[sound.id, sound] as const] : [])));
		const near = await Near.of(through, sound.keys());
		const edits = [...sound.values()].filter(({ id }) => !near.has(id));
		const done = await applyEdits(through, edits, near);
		const conflicts = done.touched.things.size > 0 ? await noteConflicts(through, done.touched, own) : 0;
		if (way === 'new') await addPlaces(through, fitting);
		const places = fitting.map(placeOf);
		// What was refused has rows of its own, and each is replaced.
		await through.travels.bulkPut(way === 'new' ? rowsOfPlaces(places) : places);
		return { placed: fitting.length, conflicts, items: done.items, entities: done.entities };
	});
}

/** Another thread may have taken some of them meanwhile. */
async function notHeld(through: LibraryDb, given: readonly Prepared[]): Promise<Prepared[]> {
	const last = new Map<string, number>();
	const fitting: Prepared[] = [];
	for (const one of given) {
		const before = last.get(one.device) ?? (await lastOf(through, one.device));
		last.set(one.device, Math.max(before, one.seq));
		if (one.seq === before + 1) fitting.push(one);
	}
	return fitting;
}

function placeOf({ device, seq, sound, reason, edit }: Prepared): Place {
	return sound ? { device, seq, edit: sound.id } : { device, seq, refused: reason ?? 'refused', given: edit };
}

/** Adds them to the sum, where all before them are in it; else they are read when it is asked for. */
async function addPlaces(through: LibraryDb, placed: readonly Prepared[]): Promise<void> {
	let sum = await sumIn(through);
	const upTo = new Map(Object.entries(sum.upTo));
	const next = new Map<string, bigint[]>();
	for (const { device, seq, digest } of placed) {
		if ((upTo.get(device) ?? 0) !== seq - 1) continue;
		upTo.set(device, seq);
		const digests = next.get(device);
		if (digests) digests.push(digest);
		else next.set(device, [digest]);
	}
	for (const [device, digests] of next) sum = addToSum(sum, device, upTo.get(device) ?? 0, digests);
	await through.sync.put(rowOf(sum));
}

interface ItemState {
	readonly item: ItemRow;
	readonly before: Curation;
	readonly after: Curation;
}

/** Writes what edits say, and the log. None of them was applied before. */
async function applyEdits(
	through: LibraryDb,
	edits: readonly Edit[],
	near: Near
): Promise<{ items: readonly ItemId[]; entities: boolean; touched: Touched }> {
	const touched = new Touched(edits);
	const nothing = { items: [], entities: false, touched };
	if (edits.length === 0) return nothing;
	const found = await foundIn(through, [...new Set(edits.flatMap(printsOf))]);
	const states = new Map<ItemId, ItemState>();
	const rows = edits.flatMap((edit) => {
		const byPrint = changesByItem(edit.changes);
		for (const [print, changes] of byPrint) {
			const here = found.get(print);
			// It holds once the item comes (workers/scan/said.ts).
			if (!here) continue;
			const { id } = here.item;
			const state = states.get(id) ?? { item: here.item, before: here.curation, after: here.curation };
			let { after } = state;
			for (const change of changes) after = withChange(after, change, edit);
			states.set(id, { ...state, after });
			touched.addItem(here.item, changes);
		}
		for (const change of edit.changes) if (change.kind === 'entity') touched.addEntity(change);
		return logRows(edit, byPrint, (print) => found.get(print)?.item.id);
	});
	const changed = [...states.values()].filter(({ before, after }) => before !== after);
	const shown = changed.map(({ item, after }) => curated(item, after));
	for (const [id, { after }] of states) touched.setState(id, after);
	const entities = edits.some(({ changes }) => changes.some(({ kind }) => kind === 'entity'));
	// A transaction goes on as long as each step ends with something that is asked of it: so the log comes last.
	const others = entities ? await storeEntities(through, edits) : [];
	await Promise.all([
		through.curation.bulkPut(changed.map(({ item, after }) => ({ ...after, id: item.id }))),
		through.items.bulkPut(shown),
		logHeard(through, rows, near)
	]);
	return { items: [...new Set([...shown.map(({ id }) => id), ...others])], entities, touched };
}
