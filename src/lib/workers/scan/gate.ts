/** Where a paused scan waits. */
export class Gate {
	#opened: Promise<void> | undefined;
	#open: (() => void) | undefined;
	onchange: (paused: boolean) => void = () => undefined;

	get closed(): boolean {
		return this.#opened !== undefined;
	}
	close(): void {
		if (this.#opened) return;
		this.#opened = new Promise((open) => (this.#open = open));
		this.onchange(true);
	}
	open(): void {
		if (!this.#opened) return;
		this.#opened = undefined;
		this.#open?.();
		this.onchange(false);
	}
	async pass(signal: AbortSignal | undefined): Promise<void> {
		while (this.#opened && !signal?.aborted) await Promise.race([this.#opened, aborted(signal)]);
		signal?.throwIfAborted();
	}
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
	return new Promise((resolve) => {
		signal?.addEventListener('abort', () => resolve(), { once: true });
	});
}
