/** Runs tasks a few at a time; the first that fails fails the lane. */
export class Lane {
	readonly #limit: number;
	readonly #running = new Set<Promise<void>>();
	#failure: { readonly error: unknown } | undefined;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** Starts a task as soon as there is room, and comes back then: who adds too fast waits. @throws what a task threw */
	async add(task: () => Promise<void>): Promise<void> {
		while (this.#running.size >= this.#limit) await Promise.race(this.#running);
		this.#check();
		const running = task()
			.catch((error: unknown) => {
				this.#failure ??= { error };
			})
			.finally(() => this.#running.delete(running));
		this.#running.add(running);
	}

	/** Waits for all tasks. @throws what a task threw */
	async end(): Promise<void> {
		await this.idle();
		this.#check();
	}

	/** Waits until no task is on its way, whatever came of them. */
	async idle(): Promise<void> {
		while (this.#running.size > 0) await Promise.all(this.#running);
	}

	#check(): void {
		if (this.#failure) throw this.#failure.error;
	}
}
