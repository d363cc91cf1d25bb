/** Takes a bulk run back for some of its items. */
import type { Change, EditClock } from '#lib/library/edit.ts';
import { invert, latestIn } from '#lib/library/edit-plan.ts';
import type { ItemId } from '#lib/library/item.ts';
import { applyPlanned, type AppliedBack } from './apply.ts';
import { editsIn } from './edits.ts';
import { editRowsIn } from './log-runs.ts';
import type { LibraryDb } from './schema.ts';

/**
 * Takes back what a job made of some items, where nothing else was said since. It is an edit of its own: the others of the
 * job stand, and can be taken back as a whole later.
 * @returns undefined where the job did nothing to these items
 */
export async function takeBackItems(
	db: LibraryDb,
	job: string,
	items: readonly ItemId[],
	{ clock, title }: { readonly clock: EditClock; readonly title: string }
): Promise<AppliedBack | undefined> {
	const wanted = new Set(items);
	const rows = editRowsIn(await db.edits.where('job').equals(job).toArray());
	const ids = [...new Set(rows.flatMap((row) => (row.ids.some((id) => wanted.has(id)) ? row.id : [])))];
	const edits = (await Promise.all(ids.sort().map((id) => editsIn(db).get(id)))).flatMap((one) => one ?? []);
	if (edits.length === 0) return undefined;
	/** Items by the contents they had then: their files may have been changed since. */
	const places = new Map(
		rows.flatMap((row) => row.items.map((print, at) => [print, row.ids[at] ?? 0] as const))
	);
	let kept: AppliedBack['kept'] = [];
	const applied = await applyPlanned(db, items, (state, _entities, itemOf) => {
		const prints = new Map([...state.keys()].map((print) => [itemOf(print)?.id, print]));
		const making = {
			id: clock.next(latestIn(state, 'all')),
			title,
			made: Date.now()
		};
		// The last edit first: of two of one field the earlier one's `before` is what stays.
		const backs = edits.toReversed().map((edit) => {
			const changes = edit.changes.flatMap((change): Change[] => {
				const item = change.kind === 'entity' ? undefined : prints.get(places.get(change.item));
				return item === undefined ? [] : [{ ...change, item } as Change];
			});
			return invert({ ...edit, changes }, state, making);
		});
		kept = backs.flatMap((back) => back.kept);
		return { ...making, origin: 'person', changes: backs.flatMap(({ edit }) => edit.changes) };
	});
	return { ...applied, kept };
}
