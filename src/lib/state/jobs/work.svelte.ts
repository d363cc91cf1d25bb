/** What threads do by themselves, as jobs of the list: packing, and making the index that searching needs. */
import { watchWork, type WorkName, type WorkState } from '#lib/workers/work.ts';
import { jobsWords } from '../messages/jobs-words.ts';
import type { JobLine, JobSourceOf } from './line.ts';
import { Pace } from './pace.ts';

export class Work implements JobSourceOf {
	#states = $state.raw<ReadonlyMap<WorkName, WorkState>>(new Map());
	readonly #pace = new Pace();
	readonly #watch = watchWork((state) => {
		const next = new Map(this.#states);
		if (state.state === 'over') {
			next.delete(state.what);
			this.#pace.forget(state.what);
		} else {
			next.set(state.what, state);
			this.#pace.note(state.what, state.done, performance.now());
		}
		this.#states = next;
	});

	get lines(): readonly JobLine[] {
		return [...this.#states.values()].map(({ what, state, done, total }): JobLine => {
			const secondsLeft = total > done ? this.#pace.secondsLeft(what, total - done) : undefined;
			return {
				...{ id: what, what, title: jobsWords().work[what], done, total, failed: 0 },
				state: state === 'paused' ? 'paused' : 'running',
				...(secondsLeft === undefined || state === 'paused' ? {} : { secondsLeft }),
				// Nothing can be found until the index is there: it cannot wait.
				verbs: what === 'index' ? [] : state === 'paused' ? ['resume', 'cancel'] : ['pause', 'cancel']
			};
		});
	}

	ask(id: string, verb: string): void {
		const what = [...this.#states.keys()].find((name) => name === id);
		if (what && (verb === 'pause' || verb === 'resume' || verb === 'cancel')) this.#watch.ask(what, verb);
	}
}
