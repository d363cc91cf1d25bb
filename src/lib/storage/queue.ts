/** The queue of jobs: their state, what they were given, and what came of each input. */
import {
	newJob,
	type Job,
	type JobInputs,
	type JobKind,
	type JobWish,
	type RowResult
} from '#lib/library/job.ts';
import { checkEpoch } from './fence.ts';
import { write, type JobResultRow, type LibraryDb, type TableName } from './schema.ts';

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
		super(`Row ${index} of job ${id} was done before`);
	}
}

/** One run of a job, by the thread that owns the queue. */
export interface Run {
	readonly id: string;
	readonly run: number;
	readonly epoch: number;
}

/** Rows of one result at most: so far back a row may be that another lies in. */
const longestResult = 1000;

/** The tables that results are recorded in. */
export const resultTables: readonly TableName[] = ['jobs', 'jobRows'];

export function queueIn(db: LibraryDb) {
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

		/** Places below `total` that have no result, in order. */
		async left(id: string, total: number): Promise<Uint32Array> {
			const without = new Uint8Array(total).fill(1);
			await rowsOf(db, id).each(({ index, count }) => without.fill(0, index, index + count));
			const left = new Uint32Array(without.reduce((sum, one) => sum + one, 0));
			let at = 0;
			without.forEach((one, index) => {
				if (one) left[at++] = index;
			});
			return left;
		}
	};
}

/**
 * Keeps what came of some rows of a job. Within a transaction over `resultTables` and `meta`.
 * @throws JobStopped, RowDone
 */
export async function recordRows(through: LibraryDb, of: Run, results: readonly RowResult[]): Promise<void> {
	await checkEpoch(through, 'jobs', of.epoch);
	const job = await queueIn(through).get(of.id);
	if (job?.state !== 'running' || job.run !== of.run) throw new JobStopped(of.id);
	if (results.length === 0) return;
	const sorted = [...results].sort((a, b) => a.index - b.index);
	const [first, last] = [sorted[0]?.index ?? 0, sorted.at(-1)?.index ?? 0];
	const before = await through.jobRows
		.where('[job+index]')
		.between([of.id, first - longestResult], [of.id, last], true, true)
		.toArray();
	const taken = new Set<number>();
	for (const { index, count } of before) for (let at = index; at < index + count; at++) taken.add(at);
	for (const { index } of sorted) {
		if (taken.has(index)) throw new RowDone(of.id, index);
		taken.add(index);
	}
	await through.jobRows.bulkAdd(inRuns(of.id, sorted));
	const failed = sorted.filter(({ outcome }) => outcome === 'failed').length;
	await through.jobs.put({ ...job, done: job.done + sorted.length, failed: job.failed + failed, tries: 0 });
}

/** Results as they are kept: rows one after the other that simply went well are one. */
function inRuns(job: string, sorted: readonly RowResult[]): JobResultRow[] {
	const rows: JobResultRow[] = [];
	for (const result of sorted) {
		const last = rows.at(-1);
		const joins =
			last && last.index + last.count === result.index && last.count < longestResult && isPlain(last);
		if (joins && isPlain(result)) rows[rows.length - 1] = { ...last, count: last.count + 1 };
		else rows.push({ ...result, job, count: 1 });
	}
	return rows;
}

function isPlain({ outcome, problem, note }: RowResult): boolean {
	return outcome === 'done' && problem === undefined && note === undefined;
}

function rowsOf(db: LibraryDb, id: string) {
	return db.jobRows.where('[job+index]').between([id, -Infinity], [id, Infinity]);
}

function byPlace(a: Job, b: Job): number {
	return a.order - b.order || (a.id < b.id ? -1 : 1);
}
