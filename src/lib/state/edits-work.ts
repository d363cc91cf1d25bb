/** The work of edits, loaded when the first is made. */
import { latestIn, plan, planEntities, type Wish, type Wishes } from '#lib/library/edit-plan.ts';
import { registerNames, setNames } from '#lib/library/curation.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { wished } from '#lib/library/effective.ts';
import { inCommon, type InCommon } from '#lib/library/in-common.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { announceEdit } from '#lib/workers/changes.ts';
import { libraryDb } from './db.ts';

/** Plans an edit on what is said now, writes it, and tells the other threads and tabs. */
export async function carryOut(
	items: readonly ItemId[],
	wishes: Wishes,
	title: string,
	ofEntities: readonly EntityWish[] = []
) {
	const ids = await clockOf(libraryDb());
	const fields =
		typeof wishes === 'function' ? [...registerNames, ...setNames] : wishes.map((wish) => wish.field);
	const applied = await applyPlanned(
		libraryDb(),
		items,
		(state, entities) => {
			const id = ids.next(latestIn(state, fields, entities));
			const edit = plan(state, wishes, { id, origin: 'person', title, made: Date.now() });
			return { ...edit, changes: [...planEntities(entities, ofEntities), ...edit.changes] };
		},
		ofEntities.map(({ id }) => id)
	);
	announceEdit(applied);
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

/** What was said of these items. */
export async function lookAt(
	items: readonly ItemId[]
): Promise<InCommon & { readonly items: readonly ItemId[] }> {
	const said = await curationIn(libraryDb()).many(items.slice(0, mostLookedAt));
	return { items, ...inCommon(said.flatMap((one) => one ?? [])) };
}
