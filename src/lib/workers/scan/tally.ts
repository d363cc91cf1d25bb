/** Counts a scan and says how it goes. */
import type { Failure } from '#lib/library/root.ts';
import type { ScanProgress } from './contract.ts';

/** The rate is that of the last seconds: a slow folder at the start must not spoil the estimate. */
const rateWindow = 5_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export class Tally {
	readonly #progress: Mutable<ScanProgress>;
	readonly #now: () => number;
	/** Times and files done, for the rate. */
	readonly #marks: { at: number; done: number }[] = [];

	constructor(root: number, now: () => number) {
		this.#now = now;
		this.#progress = {
			root,
			state: 'walking',
			total: 0,
			walked: false,
			done: 0,
			parsed: 0,
			unchanged: 0,
			absent: 0,
			failed: 0,
			ignored: 0,
			causes: {},
			rate: 0,
			secondsLeft: undefined,
			tags: 0,
			bytes: 0
		};
		this.#marks.push({ at: now(), done: 0 });
	}

	found(): void {
		this.#progress.total++;
	}
	walked(): void {
		this.#progress.walked = true;
		if (this.#progress.state === 'walking') this.#progress.state = 'reading';
	}
	unchanged(): void {
		this.#progress.unchanged++;
		this.#progress.done++;
	}
	ignored(): void {
		this.#progress.ignored++;
		this.#progress.done++;
	}
	parsed(tags: number, bytes: number): void {
		this.#progress.parsed++;
		this.#progress.done++;
		this.#progress.tags += tags;
		this.#progress.bytes += bytes;
	}
	failed({ cause }: Failure): void {
		const { causes } = this.#progress;
		this.#progress.failed++;
		this.#progress.done++;
		this.#progress.causes = { ...causes, [cause]: (causes[cause] ?? 0) + 1 };
	}
	absent(count: number): void {
		this.#progress.absent += count;
	}
	paused(paused: boolean): void {
		const going = this.#progress.walked ? 'reading' : 'walking';
		this.#progress.state = paused ? 'paused' : going;
		// A pause is not slowness: the rate begins anew after it.
		this.#marks.splice(0, this.#marks.length, { at: this.#now(), done: this.#progress.done });
	}
	end(state: 'done' | 'cancelled' | 'failed', more: Pick<ScanProgress, 'failure' | 'busy'> = {}): void {
		Object.assign(this.#progress, more, { state, secondsLeft: state === 'done' ? 0 : undefined });
	}

	/** A snapshot with the rate of now. */
	progress(): ScanProgress {
		const now = this.#now();
		const { done, total, walked } = this.#progress;
		this.#marks.push({ at: now, done });
		while (this.#marks.length > 2 && (this.#marks[0]?.at ?? now) < now - rateWindow) this.#marks.shift();
		const first = this.#marks[0] ?? { at: now, done };
		const seconds = (now - first.at) / 1000;
		const rate = seconds > 0 ? (done - first.done) / seconds : 0;
		const ended = !['walking', 'reading'].includes(this.#progress.state);
		return {
			...this.#progress,
			rate,
			secondsLeft: ended
				? this.#progress.secondsLeft
				: walked && rate > 0
					? Math.ceil((total - done) / rate)
					: undefined
		};
	}
}
