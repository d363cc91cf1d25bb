/** Names on a map that can be read: none lies over another. */

export interface Written {
	/** Where its box begins, and its middle, pixels. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Of boxes in the order of their weight those that have room: one that would lie over an earlier one is left out. */
export function apart<Name>(names: readonly Name[], boxOf: (name: Name) => Written): Name[] {
	const taken: Written[] = [];
	return names.filter((name) => {
		const box = boxOf(name);
		const over = taken.some(
			(other) =>
				box.x < other.x + other.width &&
				other.x < box.x + box.width &&
				Math.abs(box.y - other.y) < (box.height + other.height) / 2
		);
		if (!over) taken.push(box);
		return !over;
	});
}
