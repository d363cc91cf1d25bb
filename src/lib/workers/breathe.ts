/** Lets whatever waits for this thread go first: messages that came in are handled before the promise resolves. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => {
		// A timer would wait for four milliseconds.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}

/** Milliseconds of work after which a thread that also answers questions pauses. */
const slice = 4;

/** Goes through work in slices with pauses between them. */
export async function inSlices(work: Iterator<unknown>): Promise<void> {
	for (;;) {
		const until = performance.now() + slice;
		do if (work.next().done) return;
		while (performance.now() < until);
		await breathe();
	}
}
