// Names near to one that was mistyped.

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to get from one text to the other
 * (optimal string alignment), or `most + 1` as soon as it is more than `most`.
 */
export function distance(from: string, to: string, most: number): number {
	if (Math.abs(from.length - to.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const line = [row];
		let least = row;
		for (let column = 1; column <= to.length; column++) {
			const letter = from[row - 1];
			const other = to[column - 1];
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(line[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (letter === other ? 0 : 1)
			);
			if (row > 1 && column > 1 && letter === to[column - 2] && from[row - 2] === other)
				cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			line.push(cost);
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		before = last;
		last = line;
	}
	return Math.min(last[to.length] ?? 0, most + 1);
}

/** Those of `names` that somebody may have meant: same beginning, or at most two typos; nearest first. */
export function nearest(written: string, names: readonly string[], limit: number): readonly string[] {
	const wanted = written.toLowerCase();
	return names
		.map((name) => ({ name, far: name.startsWith(wanted) ? 0 : distance(wanted, name, 2) }))
		.filter(({ far }) => far <= 2)
		.sort((a, b) => a.far - b.far || a.name.length - b.name.length)
		.slice(0, limit)
		.map(({ name }) => name);
}
