/** Runs of jobs, as the one thread that owns the queue writes them: what it takes up, what came of it, how it ended. */
import type { Job, JobProblem, RowResult } from '#lib/library/job.ts';
import { afterProblem, anew } from '#lib/library/job-turns.ts';
import { checkEpoch } from './fence.ts';
import { queueIn } from './queue.ts';
import type { JobResultRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write, type TableName } from './write.ts';

/** This run of a job was ended: by a person, or because another thread runs it by now. */
export class JobStopped extends Error {
	override readonly name = 'JobStopped';
	constructor(id: string) {
		super(`Job ${id} is not run from here any more`);
	}
}

/** A row of a job has a result already: it must not be done again. */
export class RowDone extends Error {
	override readonly name = 'RowDone';
	constructor(id: string, index: number) {
		super(`Row ${String(index)} of job ${id} was done before`);
	}
}

/** One run of a job, by the thread that owns the queue. */
export interface Run {
	readonly id: string;
	readonly run: number;
	readonly epoch: number;
}

/** How a run ended; `stopped`: because it was told to, and the queue knows more. */
export type RunEnd =
	| { readonly state: 'done' }
	| { readonly state: 'stopped' }
	| { readonly state: 'failed'; readonly problem: JobProblem };

/** Rows of one result at most: so far back a row may be that another lies in. */
const longestResult = 1000;

/** The tables that results are recorded in. */
export const resultTables: readonly TableName[] = ['jobs', 'jobRows'];

export function runsIn(db: LibraryDb) {
	const strict = <T>(epoch: number, work: (through: LibraryDb) => Promise<T>): Promise<T> =>
		write(db, 'strict', ['jobs'], async (through) => {
			await checkEpoch(through, 'jobs', epoch);
			return work(through);
		});

	return {
		/**
		 * What ran when its thread died waits for its turn again; one that brought it no further too often waits for a
		 * person. @throws NotOwner
		 */
		takeOver: (epoch: number, now: number): Promise<void> =>
			strict(epoch, async (through) => {
				const running = (await queueIn(through).all()).filter(({ state }) => state === 'running');
				const next = running.map((job) => {
					const { again, ...after } = afterProblem(job, { cause: 'crashed' }, now);
					// Nothing is wrong with most: a tab was closed. They go on at once.
					return job.tries === 0 || again === undefined ? after : { ...after, again };
				});
				await through.jobs.bulkPut(next);
			}),

		/** Begins a job whose turn it is. @returns undefined where it is not any more @throws NotOwner */
		begin: (id: string, epoch: number, now: number): Promise<Job | undefined> =>
			strict(epoch, async (through) => {
				const job = await queueIn(through).get(id);
				if (job?.state !== 'waiting') return undefined;
				// What it ended of last stays known until it gets further.
				const last = job.problem ? { problem: job.problem } : {};
				const begun: Job = {
					...anew(job),
					...last,
					state: 'running',
					began: job.began ?? now,
					run: job.run + 1
				};
				await through.jobs.put(begun);
				return begun;
			}),

		/** How far a job is that keeps no rows. @throws NotOwner */
		progress: (of: Run, done: number, total: number): Promise<void> =>
			strict(of.epoch, async (through) => {
				const job = await ofRun(through, of);
				// Such a job begins anew each time: only beyond where it ever was it got further.
				const further = job && done > (job.furthest ?? 0) ? { furthest: done, tries: 0 } : {};
				if (job) await through.jobs.put({ ...job, done, total, ...further });
			}),

		/** Says how a run ended. @returns the job then; undefined where it was told to stop before @throws NotOwner */
		end: (of: Run, end: RunEnd, now: number): Promise<Job | undefined> =>
			strict(of.epoch, async (through) => {
				const job = await ofRun(through, of);
				if (!job || end.state === 'stopped') return undefined;
				const ended: Job =
					end.state === 'failed'
						? afterProblem(job, end.problem, now)
						: { ...anew(job), state: 'done', ended: now, tries: 0 };
				await through.jobs.put(ended);
				return ended;
			}),

		/** Places below `total` that have no result, in order. */
		async left(id: string, total: number): Promise<Uint32Array> {
			const without = new Uint8Array(total).fill(1);
			let left = total;
			const rows = db.jobRows.where('[job+index]').between([id, -Infinity], [id, Infinity]);
			await rows.each(({ index, count }) => {
				without.fill(0, index, index + count);
				left -= Math.max(0, Math.min(index + count, total) - index);
			});
			const places = new Uint32Array(left);
			for (let index = 0, at = 0; at < left; index++) if (without[index]) places[at++] = index;
			return places;
		}
	};
}

/**
 * Keeps what came of some rows of a job. Within a transaction over `resultTables` and `meta`.
 * @throws NotOwner, JobStopped, RowDone
 */
export async function recordRows(through: LibraryDb, of: Run, results: readonly RowResult[]): Promise<void> {
	await checkEpoch(through, 'jobs', of.epoch);
	const job = await ofRun(through, of);
	if (!job) throw new JobStopped(of.id);
	if (results.length === 0) return;
	const sorted = [...results].sort((a, b) => a.index - b.index);
	await checkUndone(through, of.id, sorted);
	await through.jobRows.bulkAdd(inRuns(of.id, sorted));
	const failed = sorted.filter(({ outcome }) => outcome === 'failed').length;
	await through.jobs.put({
		...anew(job),
		done: job.done + sorted.length,
		failed: job.failed + failed,
		tries: 0
	});
}

/** The job, while this run of it goes on. */
async function ofRun(db: LibraryDb, { id, run }: Run): Promise<Job | undefined> {
	const job = await queueIn(db).get(id);
	return job?.state === 'running' && job.run === run ? job : undefined;
}

async function checkUndone(db: LibraryDb, id: string, sorted: readonly RowResult[]): Promise<void> {
	const [first, last] = [sorted[0]?.index ?? 0, sorted.at(-1)?.index ?? 0];
	const near = db.jobRows.where('[job+index]');
	const before = await near.between([id, first - longestResult], [id, last], true, true).toArray();
	const taken = new Set<number>();
	for (const { index, count } of before) for (let at = index; at < index + count; at++) taken.add(at);
	for (const { index } of sorted) {
		if (taken.has(index)) throw new RowDone(id, index);
		taken.add(index);
	}
}

/** Results as they are kept: rows one after the other that simply went well are one. */
function inRuns(job: string, sorted: readonly RowResult[]): JobResultRow[] {
	const rows: JobResultRow[] = [];
	for (const result of sorted) {
		const last = rows.at(-1);
		const next = last !== undefined && last.index + last.count === result.index;
		if (next && last.count < longestResult && isPlain(last) && isPlain(result))
			rows[rows.length - 1] = { ...last, count: last.count + 1 };
		else rows.push({ ...result, job, count: 1 });
	}
	return rows;
}

function isPlain({ outcome, problem, note, item }: RowResult): boolean {
	return outcome === 'done' && problem === undefined && note === undefined && item === undefined;
}
