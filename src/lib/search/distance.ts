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
 * Damerau-Levenshtein distance to one word, for many others: `most + 1` as soon as it is more than `most`, which is 1 or 2.
 * A letter may be added or left out between two that are swapped: `lberos` is two typos from `leabros`. Only the band of
 * cells within `most` of the diagonal is computed.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
export function boundedDistance(
	word: ArrayLike<number>,
	most: number
): (units: ArrayLike<number>, start: number, length: number) => number {
	const width = word.length + most + 2;
	let earliest = new Uint8Array(width);
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
			const previous = row > 1 ? word[row - 2] : -1;
			let least = line[0] ?? far;
			for (let column = from; column <= to; column++) {
				const there = units[start + column - 1];
				let cost = (last[column - 1] ?? far) + (letter === there ? 0 : 1);
				cost = Math.min(cost, (last[column] ?? far) + 1, (line[column - 1] ?? far) + 1);
				// Swapped, with nothing or one letter more between them on either side.
				if (column > 1 && previous === there) {
					if (letter === units[start + column - 2]) cost = Math.min(cost, (before[column - 2] ?? far) + 1);
					else if (column > 2 && letter === units[start + column - 3])
						cost = Math.min(cost, (before[column - 3] ?? far) + 2);
				}
				if (row > 2 && column > 1 && word[row - 3] === there && letter === units[start + column - 2])
					cost = Math.min(cost, (earliest[column - 2] ?? far) + 2);
				cost = Math.min(cost, far);
				line[column] = cost;
				if (cost < least) least = cost;
			}
			if (least > most) return far;
			[earliest, before, last, line] = [before, last, line, earliest];
		}
		return last[length] ?? far;
	};
}
