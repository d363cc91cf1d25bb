/** The work of culling on the library: decisions as edits, and what is kept of the way. */
import { latestIn, plan, type Wish } from '#lib/library/edit-plan.ts';
import { markOf, type Decision, type Mark } from '#lib/library/cull.ts';
import type { EditId } from '#lib/library/edit.ts';
import type { ItemId } from '#lib/library/item.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { alongOf, cullsIn, type KeptCull } from '#lib/storage/culls.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { goBackAll } from '#lib/storage/history.ts';
import { manyOf } from '#lib/storage/many.ts';
import type { CullPlaceRow, CullRow, CullSlot } from '#lib/storage/rows.ts';
import { announceEdits } from '#lib/workers/changes.ts';
import { libraryDb } from './db.ts';

export type { CullPlaceRow, CullRow, CullSlot, KeptCull };

/** What is decided about some items at once. */
export interface DecisionOf {
	readonly items: readonly ItemId[];
	readonly decision: Decision;
}

/**
 * Writes decisions as one edit, with the place that one is at after it.
 * @param seen the item on screen when it was made
 * @returns the edit; undefined where all of it was said already
 */
export async function decideNow(
	decisions: readonly DecisionOf[],
	title: string,
	place: CullPlaceRow,
	seen: ItemId
): Promise<EditId | undefined> {
	const db = libraryDb();
	const clock = await clockOf(db);
	const fields = [...new Set(decisions.map(({ decision }) => decision.field))];
	const wishes = new Map<ItemId, Wish[]>();
	for (const { items, decision } of decisions)
		for (const item of items) wishes.set(item, [...(wishes.get(item) ?? []), wishOf(decision)]);
	const applied = await applyPlanned(
		db,
		[...wishes.keys()],
		(state, _entities, itemOf) =>
			plan(state, (_said, print) => wishes.get(itemOf(print)?.id ?? -1) ?? [], {
				id: clock.next(latestIn(state, fields)),
				origin: 'person',
				title,
				made: Date.now()
			}),
		[],
		alongOf(place, seen)
	);
	if (applied.edit.changes.length === 0) return undefined;
	announceEdits(applied.items, [applied.edit]);
	return applied.edit.id;
}

function wishOf({ field, value }: Decision): Wish {
	return { kind: 'set', field, value };
}

/**
 * Takes edits back as one step.
 * @returns what looks different now, and how many changes were left alone, because something else was said since;
 * undefined where nothing was to be done
 */
export async function takeBackNow(
	slot: CullSlot,
	edits: readonly EditId[],
	title: (of: { readonly title: string }) => string
): Promise<{ readonly items: readonly ItemId[]; readonly kept: number } | undefined> {
	const db = libraryDb();
	const back = await goBackAll(db, edits, { clock: await clockOf(db), title, told: announceEdits });
	await cullsIn(db).forget(slot, edits);
	return back && { items: back.items, kept: back.kept.length };
}

/** What is said of items now, as it is stored; undefined where one is gone. */
export async function marksNow(items: readonly ItemId[]): Promise<(Mark | undefined)[]> {
	return (await manyOf(libraryDb().items, items)).map((row) => row && markOf(row));
}

export function keptCull(slot: CullSlot): Promise<KeptCull | undefined> {
	return cullsIn(libraryDb()).get(slot);
}

export function beginCull(frames: CullRow, place: CullPlaceRow): Promise<void> {
	return cullsIn(libraryDb()).begin(frames, place);
}

export function keepPlace(place: CullPlaceRow): Promise<void> {
	return cullsIn(libraryDb()).move(place);
}
