/** The work of edits, loaded when the first is made. */
import { latestIn, plan, planEntities, type Wish, type Wishes } from '#lib/library/edit-plan.ts';
import type { Curation } from '#lib/library/curation.ts';
import { firstIdAt, type Origin } from '#lib/library/edit.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { wished } from '#lib/library/effective.ts';
import { inCommon, type InCommon } from '#lib/library/in-common.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { announceEdits } from '#lib/workers/changes.ts';
import { libraryDb } from './db.ts';

/** Plans an edit on what is said now, writes it, and tells the other threads and tabs. */
export async function carryOut(
	items: readonly ItemId[],
	wishes: Wishes,
	title: string,
	ofEntities: readonly EntityWish[] = [],
	origin: Origin = 'person'
) {
	const ids = await clockOf(libraryDb());
	const fields = typeof wishes === 'function' ? 'all' : wishes.map((wish) => wish.field);
	const applied = await applyPlanned(
		libraryDb(),
		items,
		(state, entities) => {
			const id = ids.next(latestIn(state, fields, entities));
			const edit = plan(state, wishes, { id, origin, title, made: Date.now() });
			return { ...edit, changes: [...planEntities(entities, ofEntities), ...edit.changes] };
		},
		ofEntities.map(({ id }) => id)
	);
	announceEdits(applied.items, [applied.edit]);
	return applied;
}

/** Rows in sight as they will be once the wishes are true, and as they are. */
export function shownAt(
	ids: readonly ItemId[],
	rows: ReadonlyMap<ItemId, Item>,
	wishes: readonly Wish[]
): { readonly before: readonly Item[]; readonly after: readonly Item[] } {
	const before = ids.flatMap((id) => rows.get(id) ?? []);
	return { before, after: before.map((item) => wishes.reduce((now, wish) => wished(now, wish), item)) };
}

/** Of more items than this the first are looked at: what they have in common is a guide, not a count. */
const mostLookedAt = 5000;

/** What was said of these items. @param asof until then, milliseconds since 1970; absent: until now */
export async function lookAt(
	items: readonly ItemId[],
	asof?: number
): Promise<InCommon & { readonly items: readonly ItemId[] }> {
	const looked = items.slice(0, mostLookedAt);
	const said =
		asof === undefined ? await curationIn(libraryDb()).many(looked) : await saidBefore(looked, asof);
	return { items, ...inCommon(said.flatMap((one) => one ?? [])) };
}

/** Loaded for those who ask the past. */
async function saidBefore(items: readonly ItemId[], asof: number): Promise<Curation[]> {
	const { pastIn } = await import('#lib/storage/past.ts');
	const found = await pastIn(libraryDb()).items(items, firstIdAt(asof));
	return found.map(({ then }) => then);
}
