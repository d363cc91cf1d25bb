/** The work of undo and redo, loaded when the first is asked for. */
import type { EditId } from '#lib/library/edit.ts';
import type { EditHead, NextSteps } from '#lib/library/history.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { goBack, goBackOn, historyIn, type TakenBack } from '#lib/storage/history.ts';
import { announceChange } from '#lib/workers/changes.ts';
import { libraryDb } from './db.ts';

/** Undoes or redoes, in the log: the next step, or the edit named; and tells the other threads and tabs. */
export async function goBackNow(
	way: 'undo' | 'redo',
	title: (of: EditHead) => string,
	id?: EditId
): Promise<TakenBack | undefined> {
	const db = libraryDb();
	const taking = { clock: await clockOf(db), title };
	const back = await (id === undefined ? goBack(db, way, taking) : goBackOn(db, id, way, taking));
	if (back && back.items.length > 0) announceChange({ items: back.items });
	return back;
}

/** What undo and redo would do now. */
export async function nextNow(): Promise<NextSteps> {
	const db = libraryDb();
	return historyIn(db).next((await clockOf(db)).device);
}
