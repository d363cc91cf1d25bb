/** Calls of a worker that may be ended before it has answered: its answer never comes, and whoever waits must be told. */
export interface UntilEnded {
	/** What a call gives. @throws AbortError once the worker was ended */
	within<T>(call: Promise<T>): Promise<T>;
	/** The worker was ended. */
	end(): void;
}

export function untilEnded(): UntilEnded {
	const waiting = new Set<(reason: DOMException) => void>();
	return {
		within: (call) =>
			new Promise((resolve, reject) => {
				waiting.add(reject);
				void call.then(resolve, reject).finally(() => waiting.delete(reject));
			}),
		end() {
			const reason = new DOMException('The worker was ended', 'AbortError');
			for (const reject of waiting) reject(reason);
			waiting.clear();
		}
	};
}
