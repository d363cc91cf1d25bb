/** Calls of a worker that may be ended before it has answered: its answer never comes, and whoever waits must be told. */
export interface UntilEnded {
	/** What a call gives. @throws AbortError once the worker was ended, or why it ended */
	within<T>(call: Promise<T>): Promise<T>;
	/** The worker was ended, or (with a reason) ended by itself. */
	end(reason?: Error): void;
}

export function untilEnded(): UntilEnded {
	const waiting = new Set<(reason: Error) => void>();
	return {
		within: (call) =>
			new Promise((resolve, reject) => {
				waiting.add(reject);
				void call.then(resolve, reject).finally(() => waiting.delete(reject));
			}),
		end(reason: Error = new DOMException('The worker was ended', 'AbortError')) {
			for (const reject of waiting) reject(reason);
			waiting.clear();
		}
	};
}
