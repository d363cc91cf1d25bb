/** The queue of jobs as people see and change it: what there is, what each was given, and what came of each input. */
import {
	newJob,
	type Job,
	type JobInputs,
	type JobKind,
	type JobWish,
	type RowOutcome
} from '#lib/library/job.ts';
import { asked, byPlace, isOver, placeBetween } from '#lib/library/job-turns.ts';
import type { JobResultRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

const tables = ['jobs', 'jobInputs', 'jobRows'] as const;

/** Jobs that are over are listed until there are more of them: what they were given takes room. */
const mostOver = 50;

/** Tells everybody who watches the queue of this library that it changed, or how far a job is. */
export type QueueNews =
	| { readonly kind: 'changed' }
	| { readonly kind: 'progress'; readonly id: string; readonly done: number; readonly total: number };

/** Name of the BroadcastChannel that news of the queue goes through. */
export function queueChannel(db: LibraryDb): string {
	return `mediatheque:jobs:${db.name}`;
}

export function queueIn(db: LibraryDb) {
	/** Changes one job by what it is now; nothing where `change` gives nothing. */
	const change = (id: string, to: (job: Job) => Job | undefined): Promise<Job | undefined> =>
		write(db, 'strict', ['jobs'], async (through) => {
			const job = await queueIn(through).get(id);
			const next = job && to(job);
			if (next) await through.jobs.put(next);
			return next;
		});

	return {
		/** All jobs, in the order of the queue. */
		async all(): Promise<Job[]> {
			const rows = await db.jobs.toArray();
			return rows.filter((row) => row.kind !== 'scan').sort(byPlace);
		},

		async get(id: string): Promise<Job | undefined> {
			const row = await db.jobs.get(id);
			return row?.kind === 'scan' ? undefined : row;
		},

		/** Puts a job at the end of the queue. @throws QuotaExceededError, OutdatedTab */
		add: <Kind extends JobKind>(
			wish: JobWish<Kind>,
			input: JobInputs[Kind],
			now = Date.now()
		): Promise<Job<Kind>> =>
			write(db, 'strict', tables, async (through) => {
				const all = await queueIn(through).all();
				const job = newJob(wish, (all.at(-1)?.order ?? 0) + 1, now);
				await forget(through, overMost(all));
				// A job of one kind is a job.
				await through.jobs.add(job as Job);
				await through.jobInputs.add({ id: job.id, input });
				return job;
			}),

		/** What a job was given, as it was stored. */
		inputOf: async (id: string): Promise<unknown> => (await db.jobInputs.get(id))?.input,

		/** Has a job wait, go on or end. @returns the job then; undefined where that cannot be asked of it now */
		ask: (id: string, verb: 'pause' | 'resume' | 'cancel', now = Date.now()): Promise<Job | undefined> =>
			change(id, (job) => asked(job, verb, now)),

		/** Has a job tried again at once: what it has not done, and the rows of it that failed. */
		retry: (id: string, now = Date.now()): Promise<Job | undefined> =>
			write(db, 'strict', ['jobs', 'jobRows'], async (through) => {
				const job = await queueIn(through).get(id);
				const next = job && asked(job, 'retry', now);
				if (!next) return undefined;
				const again = await resultsOf(through, id, 'failed').delete();
				const after = { ...next, failed: 0, done: Math.max(0, next.done - again) };
				await through.jobs.put(after);
				return after;
			}),

		/** Moves a job before another, or to the end. */
		move: (id: string, before: string | undefined): Promise<void> =>
			write(db, 'strict', ['jobs'], async (through) => {
				const all = await queueIn(through).all();
				const moved = all.find((job) => job.id === id);
				if (!moved || id === before) return;
				const others = all.filter((job) => job !== moved);
				const found = others.findIndex((job) => job.id === before);
				const at = found < 0 ? others.length : found;
				const order = placeBetween(others[at - 1], others[at]);
				const next = [...others.slice(0, at), moved, ...others.slice(at)];
				if (order !== undefined) await through.jobs.put({ ...moved, order });
				else await through.jobs.bulkPut(next.map((job, index) => ({ ...job, order: index })));
			}),

		/** Takes jobs that are over out of the list, with their results; without ids all that went well or were cancelled. */
		clear: (ids?: readonly string[]): Promise<void> =>
			write(db, 'strict', tables, async (through) => {
				const all = await queueIn(through).all();
				const gone = all
					.filter((job) =>
						ids ? ids.includes(job.id) && (isOver(job) || job.state === 'failed') : isOver(job)
					)
					.map(({ id }) => id);
				await forget(through, gone);
			}),

		/**
		 * Results of a job in the order of its inputs.
		 * @param after place of the last one seen
		 */
		results: (
			id: string,
			{ outcome, after = -1, limit = 500 }: ResultsAsked = {}
		): Promise<readonly JobResultRow[]> => {
			const rows = db.jobRows.where('[job+index]').between([id, after], [id, Infinity], false, true);
			return (outcome ? rows.filter((row) => row.outcome === outcome) : rows).limit(limit).toArray();
		}
	};
}

export interface ResultsAsked {
	readonly outcome?: RowOutcome;
	readonly after?: number;
	readonly limit?: number;
}

/** Jobs that are over, with nothing left to do for anybody, beyond those that are kept: the oldest. */
function overMost(jobs: readonly Job[]): string[] {
	const over = jobs.filter((job) => isOver(job) && job.failed === 0);
	return over
		.sort((a, b) => (b.ended ?? 0) - (a.ended ?? 0))
		.slice(mostOver)
		.map(({ id }) => id);
}

/** Takes jobs out of the library with all that was kept of them. */
async function forget(through: LibraryDb, ids: readonly string[]): Promise<void> {
	await through.jobs.bulkDelete([...ids]);
	await through.jobInputs.bulkDelete([...ids]);
	for (const id of ids) await resultsOf(through, id).delete();
}

/** All results of a job, or those of one outcome. */
function resultsOf(db: LibraryDb, id: string, outcome?: RowOutcome) {
	return outcome
		? db.jobRows.where('[job+outcome]').equals([id, outcome])
		: db.jobRows.where('[job+index]').between([id, -Infinity], [id, Infinity]);
}
