/** Places from what was taken shortly before and after, of any camera of the library. */
import { between } from '../tracks/track.ts';
import { conflict, operation, sets, type LocatedItem } from './operation.ts';

const minute = 60_000;

export const neighbours = operation({
	id: 'neighbours',
	parameters: [
		{ name: 'minutes', type: 'number', least: 1, most: 10_080, start: 30 },
		/** `nearest` in time, or a place between the two. */
		{ name: 'way', type: 'choice', of: ['nearest', 'between'], start: 'nearest' },
		{ name: 'over', type: 'switch', start: false }
	],
	writes: () => ['position'],
	replaces: true,
	async prepare({ minutes }, look, { earliest, latest, moved }): Promise<readonly LocatedItem[]> {
		if (!moved && (earliest === undefined || latest === undefined)) return [];
		const [from, to] = [(earliest ?? -Infinity) - minutes * minute, (latest ?? Infinity) + minutes * minute];
		const all = await look.located();
		return all.filter(({ taken }) => taken >= from && taken <= to).toSorted((a, b) => a.taken - b.taken);
	},
	plan:
		({ minutes, way, over }, _context, known) =>
		({ item, values: { taken, position } }) => {
			if (position && !over) return undefined;
			if (!taken) return conflict('position', 'noDate');
			if (taken.part !== undefined) return conflict('position', 'vagueDate');
			const apart = (one: LocatedItem | undefined) =>
				one === undefined ? Infinity : Math.abs(one.taken - taken.at);
			const [before, after] = around(known, taken.at, item.id);
			const nearest = apart(before) <= apart(after) ? before : after;
			if (!nearest || apart(nearest) > minutes * minute) return conflict('position', 'noNeighbour');
			if (way === 'between' && before && after && Math.max(apart(before), apart(after)) <= minutes * minute) {
				const span = after.taken - before.taken;
				const share = span > 0 ? (taken.at - before.taken) / span : 0;
				return sets('position', between(pointOf(before), pointOf(after), share));
			}
			const { latitude, longitude, altitude } = nearest;
			return sets('position', { latitude, longitude, ...(altitude === undefined ? {} : { altitude }) });
		}
});

/** The last at or before a time and the first after it, but for the item itself. */
function around(
	known: readonly LocatedItem[],
	at: number,
	self: number
): readonly [before: LocatedItem | undefined, after: LocatedItem | undefined] {
	let low = 0;
	let high = known.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((known[middle]?.taken ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	let before = low - 1;
	let after = low;
	if (known[before]?.id === self) before--;
	if (known[after]?.id === self) after++;
	return [known[before], known[after]];
}

const pointOf = ({ taken, ...place }: LocatedItem) => ({ time: taken, ...place });
