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
import { write, type JobResultRow, type LibraryDb } from './schema.ts';

const tables = ['jobs', 'jobInputs', 'jobRows'] as const;

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
			write(db, 'strict', ['jobs', 'jobInputs'], async (through) => {
				const last = (await queueIn(through).all()).at(-1);
				const job = newJob(wish, (last?.order ?? 0) + 1, now);
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
				await through.jobs.bulkDelete(gone);
				await through.jobInputs.bulkDelete(gone);
				for (const id of gone) await resultsOf(through, id).delete();
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

/** All results of a job, or those of one outcome. */
function resultsOf(db: LibraryDb, id: string, outcome?: RowOutcome) {
	return outcome
		? db.jobRows.where('[job+outcome]').equals([id, outcome])
		: db.jobRows.where('[job+index]').between([id, -Infinity], [id, Infinity]);
}
