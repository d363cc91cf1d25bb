/** Pictures for tiles, as one job of the list: those being made for what is in sight, or for the whole library. */
import type { App } from '../app.svelte.ts';
import { jobsWords } from '../messages/jobs-words.ts';
import type { JobLine, JobSourceOf } from './line.ts';

/** Kept between visits: that all pictures are to be made. What is made already is passed over then. */
const key = 'mediatheque:all-pictures';
type Kept = 'running' | 'paused' | null;

export class Pictures implements JobSourceOf {
	readonly #app: App;
	#all = $state.raw<Pick<JobLine, 'state' | 'done' | 'total'> | undefined>(undefined);
	#stop: AbortController | undefined;

	constructor(app: App) {
		this.#app = app;
		const kept = localStorage.getItem(key) as Kept;
		if (kept === 'running') void this.makeAll();
		else if (kept === 'paused') this.#all = { state: 'paused', done: 0, total: 0 };
		// One tab of all makes them, which need not be the one where that was asked for, nor where it is to end.
		addEventListener('storage', (event) => {
			if (event.key !== key) return;
			if (event.newValue === null) this.#end();
			else if (event.newValue === 'paused') this.#pause();
			else void this.makeAll();
		});
	}

	get lines(): readonly JobLine[] {
		const text = jobsWords().pictures;
		if (this.#all) {
			const { state } = this.#all;
			return [
				{
					...{ id: 'all', what: 'pictures', title: text.all, failed: 0, ...this.#all },
					verbs: state === 'paused' ? ['resume', 'cancel'] : ['pause', 'cancel']
				}
			];
		}
		const waiting = this.#app.thumbnails.underWay;
		if (waiting === 0) return [];
		const counts = { done: 0, total: 0, failed: 0 };
		return [
			{ id: 'sight', what: 'pictures', title: text.inSight(waiting), state: 'running', ...counts, verbs: [] }
		];
	}

	/** Makes the pictures of all items that have none yet; goes on after a restart. */
	async makeAll(): Promise<void> {
		if (this.#stop) return;
		const stop = (this.#stop = new AbortController());
		localStorage.setItem(key, 'running');
		this.#all = { state: 'running', done: this.#all?.done ?? 0, total: this.#all?.total ?? 0 };
		try {
			await this.#app.thumbnails.service.fill((progress) => {
				if (!stop.signal.aborted) this.#all = { state: 'running', ...progress };
			}, stop.signal);
			if (!stop.signal.aborted) this.#end();
		} catch (error) {
			if (stop.signal.aborted) return;
			this.#end();
			this.#app.notices.problem(error);
		}
	}

	ask(_id: string, verb: string): void {
		if (verb === 'resume') void this.makeAll();
		else if (verb === 'cancel') this.#end();
		else if (verb === 'pause') this.#pause();
	}

	#pause(): void {
		this.#halt();
		localStorage.setItem(key, 'paused');
		this.#all = { done: 0, total: 0, ...this.#all, state: 'paused' };
	}

	#end(): void {
		this.#halt();
		localStorage.removeItem(key);
		this.#all = undefined;
	}

	#halt(): void {
		this.#stop?.abort();
		this.#stop = undefined;
	}
}
