/** Runs so many at a time, the others in the order in which they came. */
export function atMost(count: number): <T>(work: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async (work) => {
		if (running >= count) await new Promise<void>((resolve) => waiting.push(resolve));
		else running++;
		try {
			return await work();
		} finally {
			// The place of one that is done goes to the next.
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
