/** The history as it is stored: its lines, and undo and redo as the log has them, whichever tab or visit made them. */
import { keyOf } from '#lib/library/curation.ts';
import { latest } from '#lib/library/effective.ts';
import type { Change, Edit, EditClock, EditId } from '#lib/library/edit.ts';
import {
	isStanding,
	nextSteps,
	type EditHead,
	type HistoryStep,
	type Lines,
	type NextSteps
} from '#lib/library/history.ts';
import type { ItemId } from '#lib/library/item.ts';
import { asked } from '#lib/library/job-turns.ts';
import { previewBack, takeBackWithin, writeEdit, type Along, type AppliedBack, type Found } from './apply.ts';
import { headOfEdit, headsBefore, headsIn } from './log-runs.ts';
import { queueIn } from './queue.ts';
import type { LibraryDb } from './schema.ts';

/** Lines that are read at once while the next step is looked for. */
const pageSize = 64;

export function historyIn(db: LibraryDb) {
	const lines: Lines = {
		before: (id = '\uffff') => headsBefore(db, id, pageSize),
		get: (id) => headOfEdit(db, id),
		ofJob: async (job) => headsIn(await db.heads.where('job').equals(job).toArray()),
		undosOf: async (id) => headsIn(await db.heads.where('undoes').equals(id).toArray())
	};
	return {
		lines,

		/** All lines, newest first. */
		all: async (): Promise<EditHead[]> => headsIn(await db.heads.orderBy('id').toArray()).reverse(),

		/** What undo and redo would do on a device. @param device as it stands in ids */
		next: (device: string): Promise<NextSteps> => nextSteps(lines, device)
	};
}

/** What came of an undo, a redo, or of taking back an edit of long ago. */
export interface TakenBack {
	/** The edit that was taken back, or done again, as the person knows it. */
	readonly of: EditHead;
	/** The edits that did it, latest first. */
	readonly edits: readonly Edit[];
	/** Changes that were left alone, because something else was said since. */
	readonly kept: readonly Change[];
	/** Items that look different now; they are to be announced. */
	readonly items: readonly ItemId[];
}

/** Which way, and what it is called. */
export interface TakingBack {
	readonly clock: EditClock;
	readonly title: (of: EditHead) => string;
	/** Told of what was done, also where the rest could not be. */
	readonly told?: (items: readonly ItemId[], edits: readonly Edit[]) => void;
	readonly now?: number;
}

/**
 * Undoes or redoes the latest step of the clock's device. It is looked up and done in one transaction, so that two tabs
 * that undo at once undo two steps; the further edits of a job follow one by one.
 * @returns undefined where there is nothing to do
 * @throws OutdatedTab, and what the database throws (quota); what was not taken back then is the next step again
 */
export async function goBack(
	db: LibraryDb,
	way: 'undo' | 'redo',
	taking: TakingBack
): Promise<TakenBack | undefined> {
	const { device } = taking.clock;
	return takeBackSteps(db, way, taking, async (through) => (await historyIn(through).next(device))[way]);
}

/**
 * Takes back one edit, with all others of its job, or brings back what was taken back.
 * @param id of an edit that a person made, not of an undo
 */
export function goBackOn(
	db: LibraryDb,
	id: EditId,
	way: 'undo' | 'redo',
	taking: TakingBack
): Promise<TakenBack | undefined> {
	return takeBackSteps(db, way, taking, (through) => stepOn(historyIn(through).lines, id, way));
}

/**
 * Takes back these edits, those left alone that were taken back before, as one step that can be redone.
 * @param ids in any order
 * @returns undefined where there was nothing to take back
 */
export function goBackAll(
	db: LibraryDb,
	ids: readonly EditId[],
	taking: TakingBack
): Promise<TakenBack | undefined> {
	return takeBackSteps(db, 'undo', taking, async (through) => {
		const { lines } = historyIn(through);
		const edits: EditId[] = [];
		for (const id of ids) if (await isStanding(lines, id)) edits.push(id);
		edits.sort((a, b) => (a < b ? 1 : -1));
		const of = edits[0] === undefined ? undefined : await lines.get(edits[0]);
		return of && { of, edits };
	});
}

/** What taking back one edit, or doing it again, consists of; undefined where there is nothing to be done. */
async function stepOn(lines: Lines, id: EditId, way: 'undo' | 'redo'): Promise<HistoryStep | undefined> {
	const of = await lines.get(id);
	if (!of || of.origin === 'file') return undefined;
	const job = of.job === undefined ? [of] : await lines.ofJob(of.job);
	const done = job.filter(({ undoes }) => undoes === undefined);
	const undos = way === 'undo' ? [] : (await Promise.all(done.map((head) => lines.undosOf(head.id)))).flat();
	const looked = way === 'undo' ? done : undos;
	const standing = await Promise.all(looked.map((head) => isStanding(lines, head.id)));
	const edits = looked.filter((_, index) => standing[index]).map((head) => head.id);
	return edits.length > 0 ? { of, edits: edits.sort((a, b) => (a < b ? 1 : -1)) } : undefined;
}

/** What taking back an edit, or doing it again, would change now, and what it would leave alone. */
export async function previewGoBack(
	db: LibraryDb,
	id: EditId,
	way: 'undo' | 'redo'
): Promise<Preview | undefined> {
	const step = await stepOn(historyIn(db).lines, id, way);
	if (!step) return undefined;
	const changes: Change[] = [];
	const kept: Kept[] = [];
	for (const one of step.edits) {
		const inverse = await previewBack(db, one);
		if (!inverse) continue;
		// One by one: they may be more than a call can be given.
		for (const change of inverse.edit.changes) changes.push(change);
		for (const change of inverse.kept) {
			const since = sinceOf(change, inverse.found);
			kept.push({ change, ...(since === undefined ? {} : { since }) });
		}
	}
	return { of: step.of, changes, kept };
}

/** What would come of an edit that is not made yet. */
export interface Preview {
	readonly of?: EditHead;
	readonly changes: readonly Change[];
	readonly kept: readonly Kept[];
}

/** A change that is left alone, and the edit that spoke of the same since. */
export interface Kept {
	readonly change: Change;
	readonly since?: EditId;
}

function sinceOf(change: Change, found: Found): EditId | undefined {
	if (change.kind === 'read' || change.kind === 'entity') return undefined;
	const curation = found.get(change.item)?.curation;
	const said =
		change.kind === 'set'
			? latest(curation?.said?.[change.field])
			: latest(
					curation?.elements?.[change.field]?.find((one) => one.key === keyOf(change.element))?.registers
				);
	return said?.at;
}

async function takeBackSteps(
	db: LibraryDb,
	way: 'undo' | 'redo',
	{ clock, title, told, now = Date.now() }: TakingBack,
	find: (through: LibraryDb) => Promise<HistoryStep | undefined>
): Promise<TakenBack | undefined> {
	let of: EditHead | undefined;
	let left: EditId[] = [];
	/** What several edits are called together. */
	let job: string | undefined;
	const done: AppliedBack[] = [];
	const items = () => [...new Set(done.flatMap((one) => one.items))];
	const edits = () => done.map(({ edit }) => edit);
	try {
		do {
			const back = await writeEdit(db, ending, async (through) => {
				let id = left.shift();
				if (of === undefined) {
					const step = await find(through);
					if (!step) return undefined;
					of = step.of;
					left = [...step.edits];
					id = left.shift();
					if (way === 'undo') await endJob(through, of.job, now);
				} else if (id !== undefined && !(await isStanding(historyIn(through).lines, id))) return undefined;
				if (id === undefined) return undefined;
				const called = title(of);
				return takeBackWithin(through, id, (over) => {
					const next = clock.next(over);
					job ??= left.length > 0 ? `undo ${next}` : undefined;
					return { id: next, title: called, made: now, ...(job === undefined ? {} : { job }) };
				});
			});
			if (back) done.push(back);
		} while (left.length > 0);
	} finally {
		if (done.length > 0) told?.(items(), edits());
	}
	return of && { of, edits: edits(), kept: done.flatMap(({ kept }) => kept), items: items() };
}

/** The job that is taken back may be under way. */
const ending: Along = { tables: ['jobs'], write: () => Promise.resolve() };

/** Who takes back what a job did does not want the rest of it: what is under way finds it ended, and writes nothing. */
async function endJob(through: LibraryDb, id: string | undefined, now: number): Promise<void> {
	const job = id === undefined ? undefined : await queueIn(through).get(id);
	const ended = job && asked(job, 'cancel', now);
	if (ended) await through.jobs.put(ended);
}
