/** One piece of work after the other by name, as locks over all tabs see to. */
export function turns() {
	const last: Record<string, Promise<unknown>> = {};
	return <T>(what: string, work: () => Promise<T>): Promise<T> => {
		const next = (last[what] ?? Promise.resolve()).then(work);
		last[what] = next.catch(() => undefined);
		return next;
	};
}
