/** Runs one job: loads its kind, gives it what it needs, and says how it ended. */
import type { Job, JobProblem, RowResult } from '#lib/library/job.ts';
import { failureOf } from '#lib/storage/failure.ts';
import { recordRows, resultTables, runsIn, type Run, type RunEnd } from '#lib/storage/job-runs.ts';
import { queueIn } from '#lib/storage/queue.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { breathe } from '../breathe.ts';
import { courtesy } from '../courtesy.ts';
import type { JobContext, JobWork, RowLog, RunnerService, RunProgress } from './contract.ts';
import type { AnyKindEntry } from './kinds.ts';

export interface RunnerNeeds {
	readonly db: LibraryDb;
	readonly kinds: readonly AnyKindEntry[];
	/** Milliseconds, for how often progress is told. */
	readonly now?: () => number;
}

/** Milliseconds between two tellings of progress, and between two that are kept for jobs without rows. */
const tellEvery = 100;
const keepEvery = 2000;

export function runnerOf({ db, kinds, now = () => performance.now() }: RunnerNeeds): RunnerService {
	return {
		async run(of, report, signal) {
			using polite = courtesy();
			try {
				const [job, input] = await Promise.all([queueIn(db).get(of.id), queueIn(db).inputOf(of.id)]);
				const entry = kinds.find(({ kind }) => kind === job?.kind);
				if (!job) return { state: 'stopped' };
				if (!entry) throw new Error(`No kind of job is called ${job.kind}`);
				// The input is the one that was stored with a job of this kind.
				const work = (await entry.load()) as JobWork;
				const left = await runsIn(db).left(job.id, job.total);
				const told = tellingOf(db, of, job, { withRows: left.length < job.total, report, now });
				const context: JobContext = {
					...{ db, job, signal },
					resumeFrom: left[0] ?? job.total,
					report: told.report,
					rows: rowLog(db, of, told.rows),
					courtesy: polite
				};
				// A transaction ends only when its thread comes to rest: a kind that never rests would hold up everybody's.
				await breathe();
				signal.throwIfAborted();
				await work.run(input as Parameters<typeof work.run>[0], context);
				await told.settled();
				return { state: 'done' };
			} catch (error) {
				return endOf(error, signal);
			}
		}
	};
}

interface Telling {
	/** Some rows have a result already. */
	readonly withRows: boolean;
	readonly report: (progress: RunProgress) => void;
	readonly now: () => number;
}

/** What a kind reports, told every now and then; of jobs without rows it is kept, too. */
function tellingOf(db: LibraryDb, of: Run, job: Job, { report, now, ...telling }: Telling) {
	let toldAt = -Infinity;
	let keptAt = now();
	let { withRows } = telling;
	let keeping: Promise<void> = Promise.resolve();
	let done = job.done;
	const tell = (progress: RunProgress) => {
		const time = now();
		if (time - toldAt < tellEvery && progress.done < progress.total) return;
		toldAt = time;
		report(progress);
	};
	return {
		report(progress: RunProgress) {
			tell(progress);
			// The last is kept in any case: a job that is done is not two thirds done.
			const whole = progress.done >= progress.total;
			if (withRows || (!whole && now() - keptAt < keepEvery)) return;
			keptAt = now();
			keeping = runsIn(db)
				.progress(of, progress.done, progress.total)
				// Only a figure: that the run was ended is said where it writes.
				.catch(() => undefined);
		},
		rows(count: number) {
			withRows = true;
			done += count;
			tell({ done, total: job.total });
		},
		settled: () => keeping
	};
}

function rowLog(db: LibraryDb, of: Run, told: (count: number) => void): RowLog {
	const record: RowLog['record'] = async (through, results) => {
		await recordRows(through, of, results);
		told(results.length);
	};
	return {
		left: (total) => runsIn(db).left(of.id, total),
		tables: resultTables,
		record,
		note: (results: readonly RowResult[]) =>
			write(db, 'strict', resultTables, (through) => record(through, results))
	};
}

function endOf(error: unknown, signal: AbortSignal): RunEnd {
	const name = error instanceof Error ? error.name : '';
	if (signal.aborted || name === 'JobStopped' || name === 'NotOwner') return { state: 'stopped' };
	return { state: 'failed', problem: problemOf(error) };
}

/** Errors that mean: somebody else has it now, and will let go of it. */
const lockedNames: ReadonlySet<string> = new Set(['NoModificationAllowedError', 'LockedError']);
/** Errors of a database that was closed or broke for a moment. */
const passingNames: ReadonlySet<string> = new Set([
	'DatabaseClosedError',
	'UnknownError',
	'TransactionInactiveError'
]);

/** Why work ended, as data: only that crosses threads whole. */
export function problemOf(error: unknown): JobProblem {
	const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
	if (lockedNames.has(name)) return { cause: 'locked', detail: message };
	if (passingNames.has(name)) return { cause: 'unreadable', detail: message };
	return failureOf(error);
}
