/** Milliseconds without a move after which bars fade. */
const rest = 2000;

/** Whether nothing was moved for a while, for bars that fade then; to be made while a component is. */
export class Idle {
	now = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		$effect(() => {
			this.wake();
			return () => clearTimeout(this.#timer);
		});
	}

	/** Something moved. A function of its own, to be handed to listeners. */
	readonly wake = (): void => {
		this.now = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.now = true), rest);
	};
}
