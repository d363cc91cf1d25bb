/** Every background job of the app in one list, and what a person can do with them. */
import type { Job, JobInputs, JobKind, JobWish } from '#lib/library/job.ts';
import { isOpen } from '#lib/library/job.ts';
import type { JobVerb } from '#lib/library/job-turns.ts';
import { tellPresses } from '#lib/workers/courtesy.ts';
import type { App } from './app.svelte.ts';
import { jobsCount } from './jobs-count.svelte.ts';
import { jobTitle } from './jobs/job-text.ts';
import type { JobLine, JobSourceOf } from './jobs/line.ts';
import { Pictures } from './jobs/pictures.svelte.ts';
import { madeFiles, Queue } from './jobs/queue.svelte.ts';
import { jobSources } from './jobs/sources.ts';
import { jobsWords } from './messages/jobs-words.ts';
import { perApp } from './per-app.svelte.ts';

/** Milliseconds a job may take without a word of its end: whoever began it still looks on. */
const silent = 3000;

export class Jobs {
	readonly queue: Queue;
	readonly #sources: ReadonlyMap<string, JobSourceOf>;
	readonly #app: App;
	/** What a screen reader hears of a list that was changed. */
	spoken = $state('');

	constructor(app: App) {
		this.#app = app;
		this.queue = new Queue((root) => app.roots.named(root));
		this.queue.onended = (job) => this.#sayEnded(job);
		this.#sources = new Map<string, JobSourceOf>([
			...Object.entries(jobSources).map(([name, make]) => [name, make(app)] as const),
			['queue', this.queue]
		]);
		$effect.root(() => {
			$effect(() => {
				jobsCount.open = this.queue.open + this.#work.filter(({ what }) => what !== 'scan').length;
				jobsCount.failed = this.queue.failed;
			});
		});
		void this.queue.look();
		// As long as the page is there.
		tellPresses(window);
		// What folders carry, and tracks of films, are the work of jobs, and looked after from here: the first screen knows nothing of it.
		void import('./carried.svelte.ts').then(({ carriedOf }) => carriedOf(app));
		void import('./film-tracks.svelte.ts').then(({ filmTracksOf }) => filmTracksOf(app));
	}

	/** Work beside the queue, which runs at once. */
	readonly #work: readonly JobLine[] = $derived.by(() => this.#linesOf((name) => name !== 'queue'));

	/** All jobs: what runs beside the queue, then the queue in its order, then what waits for a person, then what is over, latest first. */
	readonly lines: readonly JobLine[] = $derived.by(() => {
		const queue = this.#linesOf((name) => name === 'queue');
		const over = queue
			.filter((line) => !isOpen(line))
			.sort((a, b) => waits(b) - waits(a) || (b.ended ?? 0) - (a.ended ?? 0));
		return [...this.#work, ...queue.filter(isOpen), ...over];
	});

	/** A job of the queue as the list has it. @param job its id */
	lineOf(job: string | undefined): JobLine | undefined {
		return job === undefined ? undefined : this.lines.find(({ id }) => id === `queue:${job}`);
	}

	#linesOf(wanted: (source: string) => boolean): JobLine[] {
		return [...this.#sources].flatMap(([name, source]) =>
			wanted(name) ? source.lines.map((line) => ({ ...line, id: `${name}:${line.id}` })) : []
		);
	}

	/** Puts a job into the queue. @throws QuotaExceededError, OutdatedTab */
	add<Kind extends JobKind>(wish: JobWish<Kind>, input: JobInputs[Kind]): Promise<Job<Kind>> {
		return this.queue.add(wish, input);
	}

	/** Does what a person asked of a job of the list. */
	async ask(id: string, verb: JobVerb): Promise<void> {
		const [source, own] = split(id);
		try {
			await this.#sources.get(source)?.ask(own, verb);
			if (verb === 'clear') await sweep();
		} catch (error) {
			this.#app.notices.problem(error, jobsWords().notDone);
		}
	}

	/** Asks the same of all jobs that it can be asked of. */
	async askAll(verb: JobVerb): Promise<void> {
		for (const line of this.lines) if (line.verbs.includes(verb)) await this.ask(line.id, verb);
	}

	/** Moves a job of the queue before another, or to its end, and says where it is now. */
	async move(id: string, before: string | undefined): Promise<void> {
		try {
			await this.queue.move(split(id)[1], before && split(before)[1]);
			const open = this.lines.filter(({ moves }) => moves);
			const place = open.findIndex((line) => line.id === id);
			const line = open[place];
			if (line) this.spoken = jobsWords().movedTo(line.title, place + 1, open.length);
		} catch (error) {
			this.#app.notices.problem(error, jobsWords().notDone);
		}
	}

	async clearOver(): Promise<void> {
		try {
			await this.queue.clearOver();
			await sweep();
			this.spoken = jobsWords().cleared;
		} catch (error) {
			this.#app.notices.problem(error, jobsWords().notDone);
		}
	}

	/** Makes the pictures of the whole library. */
	makeAllPictures(): void {
		const pictures = this.#sources.get('pictures');
		if (pictures instanceof Pictures) void pictures.makeAll();
	}

	/** Jobs whose file is saved by whoever waits for it. */
	readonly awaited = new Set<string>();

	/** Hands a file that a job has made to the downloads. @returns whether it was there */
	async saveFile(job: string): Promise<boolean> {
		const { saveMadeFile } = await import('./made-file.ts');
		const saved = await saveMadeFile(job);
		if (!saved) this.#app.notices.say({ tone: 'bad', text: jobsWords().fileGone });
		return saved;
	}

	#sayEnded(job: Job): void {
		const text = jobsWords();
		const title = jobTitle(job, text);
		const show = { label: text.show, run: () => void this.#app.shell.go('/jobs', `?job=${job.id}`) };
		if (job.state === 'failed') {
			const why = job.problem ? text.problems[job.problem.cause] : '';
			this.#app.notices.say({ tone: 'bad', text: `${text.failed(title)} ${why}`, action: show });
		} else if (job.failed > 0) {
			this.#app.notices.say({ tone: 'plain', text: text.doneWithFailures(title, job.failed), action: show });
		} else if (madeFiles.has(job.kind) && !this.awaited.has(job.id)) {
			const save = { label: text.save, run: () => void this.saveFile(job.id) };
			this.#app.notices.say({ tone: 'good', text: text.done(title), action: save });
		} else if ((job.ended ?? 0) - job.created > silent) {
			this.#app.notices.say({ tone: 'good', text: text.done(title) });
		}
	}
}

/** What jobs have made goes with them. */
async function sweep(): Promise<void> {
	const { sweepMadeFiles } = await import('./made-file.ts');
	await sweepMadeFiles();
}

/** 1 for one that could not go on, or did not do all of it. */
function waits({ state, failed }: JobLine): number {
	return state === 'failed' || failed > 0 ? 1 : 0;
}

/** An id of the list: its source, and its id there. */
function split(id: string): [source: string, own: string] {
	const at = id.indexOf(':');
	return [id.slice(0, at), id.slice(at + 1)];
}

/** The jobs of an app. */
export const jobsOf = perApp((app) => new Jobs(app));
