/** Kinds of jobs for tests. Each counts in the library how often a row was done, in the transaction that records it. */
import type { JobInputs, JobKind, RowResult } from '#lib/library/job.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import type { JobContext, JobWork } from '#lib/workers/jobs/contract.ts';
import type { AnyKindEntry } from '#lib/workers/jobs/kinds.ts';

export interface MadeInput {
	readonly rows: number;
	/** Rows in one transaction, and milliseconds of waiting before each. */
	readonly batch?: number;
	readonly wait?: number;
	/** Rows that fail. */
	readonly bad?: readonly number[];
	/** Begins that fail before one goes well, and by which error. */
	readonly failures?: number;
	readonly error?: string;
}

/** A made kind, where a kind of the app is asked for. */
export const made = (name: string) => name as JobKind;
export const inputOf = (input: MadeInput) => input as JobInputs[JobKind];

/** How often each row of a job was done, as the library says. */
export async function timesDone(db: LibraryDb, job: string): Promise<number[]> {
	const rows = await db.meta.where('key').startsWith(`did ${job} `).toArray();
	const times: number[] = [];
	for (const { key, value } of rows) times[Number(key.split(' ')[2])] = Number(value);
	return times;
}

async function count(through: LibraryDb, job: string, rows: readonly number[]): Promise<void> {
	for (const row of rows) {
		const key = `did ${job} ${String(row)}`;
		await through.meta.put({ key, value: Number((await through.meta.get(key))?.value ?? 0) + 1 });
	}
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Does rows in batches, each with its record in one transaction. */
async function counting(input: MadeInput, context: JobContext): Promise<void> {
	const { db, job, rows, signal } = context;
	const left = await rows.left(input.rows);
	const { batch = 10, wait = 0, bad = [] } = input;
	for (let at = 0; at < left.length; at += batch) {
		signal.throwIfAborted();
		if (wait > 0) await pause(wait);
		const some = [...left.subarray(at, at + batch)];
		await write(db, 'strict', rows.tables, async (through) => {
			await count(through, job.id, some);
			await rows.record(
				through,
				some.map((index): RowResult =>
					bad.includes(index)
						? { index, outcome: 'failed', problem: { cause: 'denied' } }
						: { index, outcome: 'done' }
				)
			);
		});
	}
}

/** Fails at its first begins, as often as its input says. */
async function failing(input: MadeInput, context: JobContext): Promise<void> {
	const key = `begun ${context.job.id}`;
	const begun = await write(context.db, 'strict', [], async (through) => {
		const next = Number((await through.meta.get(key))?.value ?? 0) + 1;
		await through.meta.put({ key, value: next });
		return next;
	});
	if (begun <= (input.failures ?? 0)) {
		throw Object.assign(new Error('not now'), { name: input.error ?? 'QuotaExceededError' });
	}
	await counting(input, context);
}

const entry = (name: string, work: (input: MadeInput, context: JobContext) => Promise<void>, atOnce = 1) => ({
	...{ kind: made(name), atOnce, patience: 3000 },
	// The input of a made kind is what the test gave.
	load: () => Promise.resolve({ run: (input, context) => work(input as MadeInput, context) } as JobWork)
});

export const madeKinds = [
	entry('one by one', (input, context) => counting({ ...input, batch: 1 }, context)),
	entry('batches', counting, 2),
	entry('failing', failing),
	entry('many at once', counting, 9),
	entry('slow', (input, context) => counting({ wait: 5, ...input }, context)),
	entry('hanging', () => new Promise<never>(() => undefined)),
	// Keeps its thread busy for good, with a lock on all jobs.
	entry('locking', (_input, { db, job }) =>
		write(db, 'strict', ['jobs', 'jobRows'], async (through) => {
			await through.jobs.get(job.id);
			for (;;);
		})
	),
	// Keeps its thread busy for good.
	entry('looping', () => {
		for (;;);
	})
] as readonly AnyKindEntry[];
