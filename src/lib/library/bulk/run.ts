/** A bulk run: what it was asked to do, as it is kept until all is done, and what it comes to for a part of the items. */
import type { Curation } from '../curation.ts';
import type { CurationState, Wishes } from '../edit-plan.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Fingerprint, Item, ItemId } from '../item.ts';
import type { RowResult } from '../job.ts';
import { markOf } from './mark.ts';
import { reasons, type Reason, type Step } from './operation.ts';
import { planner, subjectOf, type FieldConflict } from './steps.ts';

/** Why an item was left as it is. */
export const leftReasons = ['gone', 'changedSince', ...reasons] as const;
export type LeftReason = (typeof leftReasons)[number];

/** Everything that decides what becomes of an item: the same input plans the same, before and after a crash. */
export interface BulkInput {
	/** What its edits are called in the history. */
	readonly title: string;
	/** In the order that numbers are counted in. */
	readonly items: Uint32Array;
	/** With what they have prepared. */
	readonly steps: readonly Step[];
	/** Of each item what the preview showed (`markOf`): one that would become something else by now is left. */
	readonly marks: Float64Array;
	readonly language: string;
	/** Milliseconds since 1970 by the clock on the wall, when the preview was made. */
	readonly now: number;
	/** What a person reads of an item that was left, in the language of whoever asked. */
	readonly says: Readonly<Record<LeftReason, string>>;
}

/** Parts of so many items are done at once: all of a part, or nothing of it. */
export const itemsOfPart = 500;

/**
 * Plans parts of a run. One a run: what patterns cost is counted over all of it.
 * @param places for steps that need them (`needPlaces`)
 */
export function partsOfRun(input: BulkInput, places?: Gazetteer) {
	const { steps, language, now, items, marks } = input;
	const plan = planner(steps, { language, now, spent: { steps: 0 }, ...(places && { places }) });
	/**
	 * @param places of the items in the list of the run
	 * @param state what was said of those that are there
	 */
	return (
		places: readonly number[],
		state: CurationState,
		itemOf: (print: Fingerprint) => Item | undefined
	): { readonly wishes: Wishes; readonly results: readonly RowResult[] } => {
		const found = new Map<ItemId, { item: Item; print: Fingerprint; curation: Curation }>();
		for (const [print, curation] of state) {
			const item = itemOf(print);
			if (item) found.set(item.id, { item, print, curation });
		}
		const wishes = new Map<Fingerprint, ReturnType<typeof plan>['wishes']>();
		const results = places.map((index): RowResult => {
			const one = found.get(items[index] ?? 0);
			const left = (reason: LeftReason, about?: string): RowResult => ({
				index,
				outcome: 'skipped',
				note: `${input.says[reason]}${about === undefined ? '' : ` (${about})`}`
			});
			if (!one) return left('gone');
			const planned = plan(subjectOf(one.item, one.curation, index, items.length));
			if (markOf(planned) !== marks[index]) return left('changedSince');
			if (planned.wishes.length > 0) {
				wishes.set(one.print, planned.wishes);
				return { index, outcome: 'done' };
			}
			const [conflict]: readonly FieldConflict[] = planned.conflicts;
			return conflict
				? left(conflict.reason satisfies Reason, conflict.about)
				: { index, outcome: 'skipped' };
		});
		return { wishes: (_, print) => wishes.get(print) ?? [], results };
	};
}
