/** The queue of jobs, as all tabs see it; this one runs it where no other does. */
import type { Job, JobInputs, JobKind, JobWish } from '#lib/library/job.ts';
import { isOpen } from '#lib/library/job.ts';
import { isOver, verbsOf, type JobVerb } from '#lib/library/job-turns.ts';
import { queueChannel, queueIn, type QueueNews } from '#lib/storage/queue.ts';
import { startJobs } from '#lib/workers/jobs/client.ts';
import type { JobsService } from '#lib/workers/jobs/contract.ts';
import { libraryDb } from '../db.ts';
import { jobsWords } from '../messages/jobs-words.ts';
import { jobTitle, sourceText } from './job-text.ts';
import type { JobLine, JobSourceOf } from './line.ts';
import { Pace } from './pace.ts';

/** Milliseconds between two looks at the queue while jobs say how far they are. */
const lookEvery = 1000;

export class Queue implements JobSourceOf {
	jobs = $state.raw<readonly Job[]>([]);
	/** Told since the queue was last read. */
	#told = $state.raw<ReadonlyMap<string, { readonly done: number; readonly total: number }>>(new Map());
	readonly #pace = new Pace();
	readonly #channel = new BroadcastChannel(queueChannel(libraryDb()));
	readonly #nameOfRoot: (root: number) => string | undefined;
	#service: JobsService | undefined;
	#looking: Promise<void> | undefined;
	#again = false;
	#looked = 0;
	/** Told of each job that ended while this tab watched. */
	onended: (job: Job) => void = () => undefined;

	/** @param nameOfRoot what a person calls a folder */
	constructor(nameOfRoot: (root: number) => string | undefined) {
		this.#nameOfRoot = nameOfRoot;
		this.#channel.onmessage = ({ data }: MessageEvent<QueueNews>) => {
			if (data.kind === 'changed') void this.look();
			else this.#progress(data);
		};
	}

	get open(): number {
		return this.jobs.filter((job) => isOpen(job)).length;
	}

	/** Jobs that wait for a person. */
	get failed(): number {
		return this.jobs.filter((job) => job.state === 'failed' || (job.state === 'done' && job.failed > 0))
			.length;
	}

	/** Jobs that `clearOver` takes out of the list. */
	get over(): number {
		return this.jobs.filter((job) => isOver(job)).length;
	}

	readonly lines: readonly JobLine[] = $derived(this.jobs.map((job) => this.#line(job)));

	/** Reads the queue anew, and has it run where there is something to do. */
	look(): Promise<void> {
		this.#again = true;
		this.#looking ??= this.#lookOnce().finally(() => (this.#looking = undefined));
		return this.#looking;
	}

	async #lookOnce(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			this.#looked = performance.now();
			const before = new Map(this.jobs.map((job) => [job.id, job]));
			this.jobs = await queueIn(libraryDb()).all();
			this.#told = new Map();
			for (const job of this.jobs) {
				if (job.state !== 'running') this.#pace.forget(job.id);
				const was = before.get(job.id);
				if (was && isOpen(was) && (job.state === 'done' || job.state === 'failed')) this.onended(job);
			}
			if (this.open > 0) this.#service ??= startJobs();
		}
	}

	/** Puts a job at the end of the queue; it begins when its turn comes. @throws QuotaExceededError, OutdatedTab */
	async add<Kind extends JobKind>(wish: JobWish<Kind>, input: JobInputs[Kind]): Promise<Job<Kind>> {
		const job = await queueIn(libraryDb()).add(wish, input);
		// It is in the queue, also where that cannot be read just now: with the next news it is seen.
		await this.#changed().catch(() => undefined);
		return job;
	}

	async ask(id: string, verb: JobVerb): Promise<void> {
		const queue = queueIn(libraryDb());
		if (verb === 'clear') await queue.clear([id]);
		else if (verb === 'retry') await queue.retry(id);
		else await queue.ask(id, verb);
		await this.#changed();
	}

	/** Moves a job before another, or to the end. */
	async move(id: string, before: string | undefined): Promise<void> {
		await queueIn(libraryDb()).move(id, before);
		await this.#changed();
	}

	/** Takes all that went well or was cancelled out of the list. */
	async clearOver(): Promise<void> {
		await queueIn(libraryDb()).clear();
		await this.#changed();
	}

	/** Tells the other tabs, and the thread that runs the queue. */
	async #changed(): Promise<void> {
		const news: QueueNews = { kind: 'changed' };
		this.#channel.postMessage(news);
		this.#service?.look();
		await this.look();
	}

	#progress({ id, done, total }: Extract<QueueNews, { kind: 'progress' }>): void {
		this.#pace.note(id, done, performance.now());
		this.#told = new Map(this.#told).set(id, { done, total });
		// How many failed stands in the queue only.
		if (performance.now() - this.#looked > lookEvery) void this.look();
	}

	#line(job: Job): JobLine {
		const { done, total } = { ...job, ...(job.state === 'running' ? this.#told.get(job.id) : {}) };
		const secondsLeft =
			job.state === 'running' && total > 0 ? this.#pace.secondsLeft(job.id, total - done) : undefined;
		const from = job.from && sourceText(job.from, this.#nameOfRoot);
		const { state, failed, ended, again, problem } = job;
		return {
			...{ id: job.id, what: job.kind, title: jobTitle(job, jobsWords()), state, done, total, failed },
			...(from === undefined ? {} : { from }),
			...(secondsLeft === undefined ? {} : { secondsLeft }),
			...(ended === undefined ? {} : { ended }),
			...(again === undefined ? {} : { again }),
			...(problem === undefined || (state !== 'waiting' && state !== 'failed') ? {} : { problem }),
			verbs: verbsOf(job),
			moves: isOpen(job),
			...resultOf(job, done)
		};
	}
}

/** What can be looked at of a job. */
function resultOf({ id, kind, state, total }: Job, done: number): Pick<JobLine, 'result'> {
	if (madeFiles.has(kind)) return state === 'done' ? { result: { file: id } } : {};
	return done > 0 && total > 0 ? { result: { job: id } } : {};
}

/** Kinds that end with a file to be saved. */
export const madeFiles: ReadonlySet<JobKind> = new Set(['export', 'backup']);
