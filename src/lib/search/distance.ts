// How many typos lie between a word asked for and the words of the vocabulary.

/** Which letters a word has, a bit each of 32 buckets: words that differ in many letters are passed over unread. */
export function lettersOf(units: ArrayLike<number>, start: number, length: number): number {
	let letters = 0;
	for (let at = start; at < start + length; at++) letters |= 1 << ((units[at] ?? 0) & 31);
	return letters >>> 0;
}

/** The UTF-16 units of a word. */
export function unitsOf(word: string): Uint16Array {
	return Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}

/**
 * Optimal string alignment distance to one word, for many others: `most + 1` as soon as it is more than `most`. Only the
 * band of cells within `most` of the diagonal is computed.
 */
export function boundedDistance(
	word: ArrayLike<number>,
	most: number
): (units: ArrayLike<number>, start: number, length: number) => number {
	const width = word.length + most + 2;
	let before = new Uint8Array(width);
	let last = new Uint8Array(width);
	let line = new Uint8Array(width);
	const far = most + 1;
	return (units, start, length) => {
		if (Math.abs(length - word.length) > most) return far;
		for (let column = 0; column <= length; column++) last[column] = Math.min(column, far);
		for (let row = 1; row <= word.length; row++) {
			const from = Math.max(1, row - most);
			const to = Math.min(length, row + most);
			line.fill(far);
			if (from === 1) line[0] = Math.min(row, far);
			const letter = word[row - 1];
			let least = line[0] ?? far;
			for (let column = from; column <= to; column++) {
				const same = letter === units[start + column - 1];
				let cost = (last[column - 1] ?? far) + (same ? 0 : 1);
				cost = Math.min(cost, (last[column] ?? far) + 1, (line[column - 1] ?? far) + 1);
				if (
					row > 1 &&
					column > 1 &&
					letter === units[start + column - 2] &&
					word[row - 2] === units[start + column - 1]
				)
					cost = Math.min(cost, (before[column - 2] ?? far) + 1);
				cost = Math.min(cost, far);
				line[column] = cost;
				if (cost < least) least = cost;
			}
			if (least > most) return far;
			[before, last, line] = [last, line, before];
		}
		return last[length] ?? far;
	};
}
