/** How fast a job goes, from what it said of itself: for the time that is left. */

/** Milliseconds looked back: long enough to be steady, short enough to follow. */
const window = 20_000;
/** Below this nothing can be told. */
const leastSpan = 2000;

interface Mark {
	readonly at: number;
	readonly done: number;
}

export class Pace {
	readonly #marks = new Map<string, readonly Mark[]>();

	/** @param now milliseconds, of any clock that only goes forward */
	note(id: string, done: number, now: number): void {
		const before = (this.#marks.get(id) ?? []).filter(({ at }) => now - at <= window);
		const last = before.at(-1);
		// What went back was begun again.
		const kept = last && last.done > done ? [] : before;
		this.#marks.set(id, [...kept, { at: now, done }]);
	}

	/** Seconds left for what is not done yet; undefined until it can be told. */
	secondsLeft(id: string, left: number): number | undefined {
		const marks = this.#marks.get(id) ?? [];
		const [first, last] = [marks[0], marks.at(-1)];
		if (!first || !last || last.at - first.at < leastSpan || last.done <= first.done) return undefined;
		return ((last.at - first.at) / (last.done - first.done)) * (left / 1000);
	}

	forget(id: string): void {
		this.#marks.delete(id);
	}
}
