/**
 * Orders that a person makes by hand: each thing that was put somewhere has a number, and between two numbers there is
 * always room for another. What was put nowhere comes after all that was.
 */

export interface Placed<Key> {
	readonly key: Key;
	/** Absent: it was put nowhere yet. */
	readonly place?: number;
}

/**
 * The numbers to give so that some things stand together in front of another: as few as it takes. Where there is no room
 * between two any more, all that have a number get another.
 * @param list as it stands now: those with a number first, by it
 * @param moved in the order that they shall have
 * @param before undefined: at the end
 */
export function placesFor<Key>(
	list: readonly Placed<Key>[],
	moved: readonly Key[],
	before: Key | undefined
): ReadonlyMap<Key, number> {
	const leaving = new Set(moved);
	const rest = list.filter(({ key }) => !leaving.has(key));
	const found = before === undefined ? -1 : rest.findIndex(({ key }) => key === before);
	const at = found < 0 ? rest.length : found;
	const given = new Map<Key, number>();
	let last: number | undefined;
	for (const { key, place } of rest.slice(0, at)) {
		if (place !== undefined && (last === undefined || place > last)) last = place;
		else given.set(key, (last = last === undefined ? 0 : Math.floor(last) + 1));
	}
	const next = rest[at]?.place;
	const room = between(last, next, moved.length);
	if (!room)
		return renumbered(list, [
			...rest.slice(0, at).map(({ key }) => key),
			...moved,
			...rest.slice(at).flatMap(({ key, place }) => (place === undefined ? [] : [key]))
		]);
	moved.forEach((key, index) => given.set(key, room[index] ?? 0));
	return given;
}

/** Numbers that ascend strictly between two; undefined where there is no room. */
function between(
	low: number | undefined,
	high: number | undefined,
	count: number
): readonly number[] | undefined {
	const nth = (index: number): number => {
		if (low === undefined) return high === undefined ? index : Math.ceil(high) - count + index;
		return high === undefined
			? Math.floor(low) + 1 + index
			: low + ((high - low) * (index + 1)) / (count + 1);
	};
	const numbers = Array.from({ length: count }, (_, index) => nth(index));
	const all = [...(low === undefined ? [] : [low]), ...numbers, ...(high === undefined ? [] : [high])];
	return all.every((one, index) => index === 0 || one > (all[index - 1] ?? NaN)) ? numbers : undefined;
}

function renumbered<Key>(list: readonly Placed<Key>[], order: readonly Key[]): ReadonlyMap<Key, number> {
	const now = new Map(list.map(({ key, place }) => [key, place]));
	return new Map(order.flatMap((key, index) => (now.get(key) === index ? [] : [[key, index] as const])));
}
