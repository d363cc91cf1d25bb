/**
 * What reading one file may cost. A length in a file is a claim; the Budget is what we believe instead.
 * Counters are asserted by tests, so that a limit holds on any machine whatever its speed.
 */

/** Ceilings for one file. All are generous for honest files: the sample corpus stays below a tenth of each. */
export interface Limits {
	/** Bytes read from the source. */
	readonly bytes: number;
	/** Reads from the source. */
	readonly reads: number;
	/** Things walked: IFD entries, boxes, chunks, XML nodes, list elements. */
	readonly items: number;
	/** Nesting of boxes, IFDs, XML elements. */
	readonly depth: number;
	/** Bytes that came out of decompression. */
	readonly inflated: number;
	/** Characters of long texts and names, and sixteen or more for each member of long lists, that were made of what was read. */
	readonly kept: number;
	/** Largest single allocation or read, in bytes. */
	readonly allocation: number;
	/** Milliseconds of wall clock, looked at now and then. */
	readonly ms: number;
}

export const defaultLimits: Limits = {
	bytes: 64 * 1024 * 1024,
	reads: 4096,
	items: 120_000,
	depth: 64,
	inflated: 16 * 1024 * 1024,
	kept: 8 * 1024 * 1024,
	allocation: 16 * 1024 * 1024,
	ms: 5_000
};

/** Thrown when a counter reaches its ceiling. Told apart by `name`, since only that crosses threads. */
export class LimitExceeded extends Error {
	override readonly name = 'LimitExceeded';
	constructor(
		readonly limit: keyof Limits,
		readonly ceiling: number
	) {
		super(`stopped at the limit of ${ceiling} ${words[limit]}`);
	}
}

/**
 * Hands on one after the other what was kept back, to the last also where the budget is spent on the way: it was read already.
 * @throws LimitExceeded once all are handed on, where there was one
 */
export function handOn<T>(all: Iterable<T>, give: (one: T) => void): void {
	let stopped: LimitExceeded | undefined;
	for (const one of all) {
		try {
			give(one);
		} catch (error) {
			if (!(error instanceof LimitExceeded)) throw error;
			stopped ??= error;
		}
	}
	if (stopped) throw stopped;
}

const words: Record<keyof Limits, string> = {
	bytes: 'bytes read',
	reads: 'reads',
	items: 'items',
	depth: 'levels of nesting',
	inflated: 'bytes unpacked',
	kept: 'characters kept',
	allocation: 'bytes at once',
	ms: 'milliseconds'
};

/** Characters that cost as much as one value. What is smaller is paid for by the items that it came of. */
export const sizeOfAnItem = 256;
/** What members of a list take, beside their letters. */
export const memberSize = { number: 16, object: 32 };

/** How many items go by between two looks at the clock. */
const clockEvery = 1024;

/** The running costs of one file against its limits. */
export class Budget {
	/** What was spent so far; `depth` and `allocation` are the highest seen. */
	readonly used: Record<keyof Limits, number> = {
		bytes: 0,
		reads: 0,
		items: 0,
		depth: 0,
		inflated: 0,
		kept: 0,
		allocation: 0,
		ms: 0
	};
	readonly limits: Limits;
	readonly #now: () => number;
	readonly #started: number;
	#depth = 0;
	/** Items at which the clock is looked at, or the ceiling is passed. */
	#next: number;
	readonly #exceptions: Partial<Record<keyof Limits, LimitExceeded>> = {};

	/** @param now the clock, in milliseconds */
	constructor(limits: Partial<Limits> = {}, now: () => number = () => performance.now()) {
		this.limits = { ...defaultLimits, ...limits };
		this.#now = now;
		this.#started = now();
		this.#next = this.#afterLook();
	}

	/** Spends one item, or several: what is counted most often. @throws LimitExceeded */
	item(amount = 1): void {
		const sum = (this.used.items += amount);
		if (sum >= this.#next) this.#lookAt(sum);
	}

	/** @throws LimitExceeded when the sum passes the ceiling */
	spend(what: 'bytes' | 'reads' | 'items' | 'inflated', amount: number): void {
		if (what === 'items') {
			this.item(amount);
			return;
		}
		const sum = (this.used[what] += amount);
		if (sum > this.limits[what]) throw new LimitExceeded(what, this.limits[what]);
	}

	/** Call before an allocation whose size a file dictates. @throws LimitExceeded */
	allocate(bytes: number): void {
		if (bytes > this.limits.allocation) throw new LimitExceeded('allocation', this.limits.allocation);
		if (bytes > this.used.allocation) this.used.allocation = bytes;
	}

	/**
	 * Call before a text, a name or a list (see `memberSize`) of this size is made: many may be made of the same bytes. What
	 * has no more room costs only itself, and what is small always has.
	 * @throws LimitExceeded
	 */
	keep(size: number): void {
		if (!this.hasRoom(size)) throw this.#exceeded('kept');
		if (size >= sizeOfAnItem) this.used.kept += size;
	}

	/** Whether a value of this size may still be kept: one that may not need not be made. */
	hasRoom(size: number): boolean {
		return size < sizeOfAnItem || this.used.kept + size <= this.limits.kept;
	}

	/** Runs a part one level deeper. @throws LimitExceeded */
	deeper<T>(part: () => T): T {
		this.enter();
		try {
			return part();
		} finally {
			this.leave();
		}
	}

	/** For asynchronous nesting: `enter()`, then `leave()` in a finally. @throws LimitExceeded */
	enter(): void {
		if (this.#depth >= this.limits.depth) throw new LimitExceeded('depth', this.limits.depth);
		this.#depth++;
		if (this.#depth > this.used.depth) this.used.depth = this.#depth;
	}

	leave(): void {
		this.#depth--;
	}

	/** True once a counter that covers the whole file is spent: nothing more may be read. */
	get spent(): boolean {
		const { used, limits } = this;
		return (
			used.bytes > limits.bytes ||
			used.reads > limits.reads ||
			used.items > limits.items ||
			used.ms > limits.ms
		);
	}

	/** The same each time: who has much to hand on meets it often. */
	#exceeded(limit: 'items' | 'kept'): LimitExceeded {
		return (this.#exceptions[limit] ??= new LimitExceeded(limit, this.limits[limit]));
	}

	#afterLook(): number {
		return Math.min(this.used.items + clockEvery, this.limits.items + 1);
	}

	/** @param items spent so far */
	#lookAt(items: number): void {
		if (items > this.limits.items) throw this.#exceeded('items');
		this.#next = this.#afterLook();
		this.used.ms = this.#now() - this.#started;
		if (this.used.ms > this.limits.ms) throw new LimitExceeded('ms', this.limits.ms);
	}
}
