/** Whether nothing was moved for a while, for bars that fade then; to be made while a component is. */
export class Idle {
	now = $state(false);
	readonly #rest: number;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param rest milliseconds without a move after which bars fade */
	constructor(rest = 2000) {
		this.#rest = rest;
		$effect(() => {
			this.wake();
			return () => clearTimeout(this.#timer);
		});
	}

	/** Something moved. A function of its own, to be handed to listeners. */
	readonly wake = (): void => {
		this.now = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.now = true), this.#rest);
	};
}
