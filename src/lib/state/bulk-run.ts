/** What a bulk run left behind, and how it is taken back: loaded once there is one. */
import type { ItemId } from '#lib/library/item.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { goBackOn } from '#lib/storage/history.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { takeBackItems } from '#lib/storage/take-back-items.ts';
import { announceEdits } from '#lib/workers/changes.ts';
import { libraryDb } from './db.ts';

/** Items of a run by their places in its list, with why they were left. */
export interface LeftItem {
	readonly index: number;
	readonly count: number;
	readonly note?: string;
}

/** Runs of items that were left as they were, each with its reason. @param limit most runs */
export async function leftOf(job: string, limit = 5000): Promise<readonly LeftItem[]> {
	const rows = await queueIn(libraryDb()).results(job, { outcome: 'skipped', limit });
	return rows.map(({ index, count, note }) => ({ index, count, ...(note === undefined ? {} : { note }) }));
}

/** Takes all parts of a run back. @returns values left alone because something else was said since; undefined: nothing to undo */
export async function takeBackJob(job: string, title: (of: string) => string): Promise<number | undefined> {
	const db = libraryDb();
	const [head] = await db.heads.where('job').equals(job).limit(1).toArray();
	if (!head) return undefined;
	const back = await goBackOn(db, head.id, 'undo', {
		clock: await clockOf(db),
		title: (of) => title(of.title),
		told: announceEdits
	});
	return back?.kept.length;
}

/** Takes a run back for some items. @returns as `takeBackJob` */
export async function takeBackOf(
	job: string,
	items: readonly ItemId[],
	title: string
): Promise<number | undefined> {
	const db = libraryDb();
	const back = await takeBackItems(db, job, items, { clock: await clockOf(db), title });
	if (back) announceEdits(back.items, [back.edit]);
	return back?.kept.length;
}
