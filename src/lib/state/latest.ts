/** Answers that come out of order. */

/**
 * Takes only answers to what was asked last: an older one may come after it, and is of no use then. A failure is told only
 * while nothing newer was asked.
 * @param take told of each answer that is still wanted
 */
export function latest<T>(take: (answer: T) => void): (asked: Promise<T>) => Promise<void> {
	let turn = 0;
	return async (asked) => {
		const mine = ++turn;
		try {
			const answer = await asked;
			if (mine === turn) take(answer);
		} catch (error) {
			if (mine === turn) throw error;
		}
	};
}
