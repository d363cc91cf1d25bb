/**
 * How long operations take, as a person meets them, and how often caches have what is asked for. Recording costs a few
 * additions: durations go into buckets that grow by a sixteenth (as HdrHistogram's do) and into a ring of the latest.
 */

/** What is measured, with the budget that the app sets itself: milliseconds that 95 of 100 must stay within. */
export const operations = [
	{ name: 'start', budget: 4000 },
	{ name: 'open', budget: 1000 },
	{ name: 'search', budget: 150 },
	{ name: 'filter', budget: 150 },
	{ name: 'show', budget: 250 },
	{ name: 'suggest', budget: 150 },
	{ name: 'rows', budget: 150 },
	{ name: 'folders', budget: 500 },
	{ name: 'details', budget: 250 },
	{ name: 'thumbnail', budget: 3000 },
	{ name: 'read', budget: 15_000 },
	{ name: 'store', budget: 2000 },
	{ name: 'edit', budget: 500 }
] as const satisfies readonly { readonly name: string; readonly budget: number }[];

export type OperationName = (typeof operations)[number]['name'];

/** Caches whose hits are counted. */
export const caches = ['rows', 'thumbnails'] as const;
export type MeasuredCache = (typeof caches)[number];

/** Sub-buckets of a doubling, as bits. */
const fineBits = 4;
const fine = 2 ** fineBits;
/** Up to 2^36 microseconds: 19 hours. */
const buckets = 33 * fine;
/** Latest durations kept for each operation. */
const ringSize = 128;

/** Durations of one operation. */
export class Durations {
	readonly #counts = new Uint32Array(buckets);
	readonly #ring = new Float64Array(ringSize);
	count = 0;
	/** Of those that ended with an error, which are not among the durations. */
	failed = 0;
	/** Milliseconds. */
	sum = 0;
	max = 0;

	/** @param ms negative or not a number counts as nothing took place at all: clocks jump */
	add(ms: number): void {
		if (!(ms >= 0)) return;
		const bucket = bucketOf(ms);
		this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
		this.#ring[this.count % ringSize] = ms;
		this.count++;
		this.sum += ms;
		if (ms > this.max) this.max = ms;
	}

	/** Milliseconds that this share (0-1) of all stayed within, at most 1/16 too high; 0 where there are none. */
	within(share: number): number {
		let left = Math.max(1, Math.ceil(share * this.count));
		for (let bucket = 0; bucket < buckets; bucket++) {
			left -= this.#counts[bucket] ?? 0;
			if (left <= 0) return Math.min(highOf(bucket), this.max);
		}
		return 0;
	}

	/** The latest durations, oldest first. */
	recent(): number[] {
		const kept = Math.min(this.count, ringSize);
		return Array.from({ length: kept }, (_, at) => this.#ring[(this.count - kept + at) % ringSize] ?? 0);
	}

	/** As `within`, of the latest only. */
	recentWithin(share: number): number {
		const sorted = this.recent().sort((a, b) => a - b);
		return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
	}
}

/** Buckets are of whole microseconds below 16, and of a sixteenth of each doubling above. */
function bucketOf(ms: number): number {
	const micros = Math.min(Math.floor(ms * 1000), 2 ** 36 - 1);
	if (micros < fine) return micros;
	const doubling = Math.floor(Math.log2(micros)) - fineBits;
	return fine * doubling + Math.floor(micros / 2 ** doubling);
}

/** The first duration beyond a bucket, milliseconds. */
function highOf(bucket: number): number {
	if (bucket < fine) return (bucket + 1) / 1000;
	const doubling = Math.floor(bucket / fine) - 1;
	return ((bucket - fine * doubling + 1) * 2 ** doubling) / 1000;
}

export class Recorder {
	readonly durations: ReadonlyMap<OperationName, Durations> = new Map(
		operations.map(({ name }) => [name, new Durations()])
	);
	readonly hits: Record<MeasuredCache, { hits: number; misses: number }> = {
		rows: { hits: 0, misses: 0 },
		thumbnails: { hits: 0, misses: 0 }
	};

	add(name: OperationName, ms: number): void {
		this.durations.get(name)?.add(ms);
	}

	fail(name: OperationName): void {
		const durations = this.durations.get(name);
		if (durations) durations.failed++;
	}

	/** So many of what was asked of a cache were there, and so many were not. */
	look(cache: MeasuredCache, hits: number, misses: number): void {
		this.hits[cache].hits += hits;
		this.hits[cache].misses += misses;
	}

	/** Does some work and records how long it took until it was done. */
	async time<T>(name: OperationName, work: () => Promise<T>): Promise<T> {
		const from = performance.now();
		try {
			const result = await work();
			this.add(name, performance.now() - from);
			return result;
		} catch (error) {
			// What a person stopped did not fail.
			if (!(error instanceof Error && error.name === 'AbortError')) this.fail(name);
			throw error;
		}
	}
}

/** Of this page or worker. */
export const recorder = new Recorder();
