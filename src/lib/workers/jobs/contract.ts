/**
 * What a kind of job is, and what it is given to do its work; and what the threads that run jobs agree on. One thread of
 * all tabs runs the queue (service.ts); each job runs in a thread of its own (runner.ts), which can be ended.
 */
import type { Job, JobInputs, JobKind, RowResult } from '#lib/library/job.ts';
import type { Run, RunEnd } from '#lib/storage/job-runs.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { TableName } from '#lib/storage/write.ts';
import type { Courtesy } from '../courtesy.ts';

/** A kind of job: what is done with its input. `workers/jobs/kinds.ts` lists them. */
export interface JobWork<Kind extends JobKind = JobKind> {
	/**
	 * Does the rows that have no result yet (`context.rows.left`), and records what came of each in the transaction that
	 * does it: the same row is never done twice, whatever dies in between. Ends when all is done; throws where it cannot
	 * go on: what may pass (quota, a lock, a file in use) is tried again later, the rest waits for a person.
	 */
	run(input: JobInputs[Kind], context: JobContext<Kind>): Promise<void>;
}

export interface JobContext<Kind extends JobKind = JobKind> {
	readonly db: LibraryDb;
	/** As it was when this run began. */
	readonly job: Job<Kind>;
	/** Aborted when the job is paused, cancelled or taken over: to be looked at once a batch. */
	readonly signal: AbortSignal;
	/** Place of the first input without a result. */
	readonly resumeFrom: number;
	/** Tells how far it is, once a batch; also the sign of life without which it is taken for hung. */
	report(progress: { readonly done: number; readonly total: number }): void;
	readonly rows: RowLog;
	/** To be asked between two parts. */
	readonly courtesy: Courtesy;
}

/** The results of a job's inputs. */
export interface RowLog {
	/** Places without a result below `total`, in order: those that failed are among them once a person wants them again. */
	left(total: number): Promise<Uint32Array>;
	/** To be added to the tables of the transaction that `record` is called in. */
	readonly tables: readonly TableName[];
	/**
	 * Within a strict transaction of `write`, or as `along` of `apply`: keeps what came of some rows.
	 * @throws JobStopped, where this run may not write any more (paused, cancelled, taken over): the transaction is
	 *   dropped with it; RowDone, where a row has a result already
	 */
	record(through: LibraryDb, results: readonly RowResult[]): Promise<void>;
	/** The same in a transaction of its own, for rows that write nothing into the library. */
	note(results: readonly RowResult[]): Promise<void>;
}

/** A kind as the queue knows it, before its code is loaded. */
export interface JobKindEntry<Kind extends JobKind = JobKind> {
	readonly kind: Kind;
	/** Jobs of this kind that may run at once. */
	readonly atOnce: number;
	/** Milliseconds without a sign of life after which a run is ended; absent: a minute. */
	readonly patience?: number;
	readonly load: () => Promise<JobWork<Kind>>;
}

/** How far a run is; each is a sign of life. */
export interface RunProgress {
	readonly done: number;
	readonly total: number;
}

/** A thread that runs one job at a time. */
export interface RunnerService {
	/** Runs a job to its end, whatever that is; throws only where the thread itself fails. */
	run(of: Run, report: (progress: RunProgress) => void, signal: AbortSignal): Promise<RunEnd>;
}

/** A runner as the queue holds it. */
export interface Runner extends RunnerService {
	/** Ends the thread, whatever it is at. */
	end(): void;
}

/** The thread that runs the queue, where this tab is the one whose turn it is. */
export interface JobsService {
	/** Has it look at the queue; news that come over the channel do the same. */
	look(): void;
}
