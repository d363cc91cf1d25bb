/** Time zones: which one a clock was in, and what a clock in another would have shown. */
import type { Taken } from '../curation.ts';
import { offsetAt, offsetsOfWall } from '../time-zone.ts';
import { conflict, operation, sets, type Outcome } from './operation.ts';

const minute = 60_000;

export const zone = operation({
	id: 'zone',
	parameters: [
		/** `name`: the clock was right in this zone; `move`: it was set to another one, and is turned to this. */
		{ name: 'way', type: 'choice', of: ['name', 'move'], start: 'name' },
		{ name: 'zone', type: 'zone' },
		{ name: 'from', type: 'zone', optional: true, when: { parameter: 'way', is: ['move'] } },
		/** Which hour is meant of the one that comes twice in autumn. */
		{ name: 'twice', type: 'choice', of: ['first', 'second', 'leave'], start: 'first' }
	],
	writes: () => ['taken'],
	plan:
		({ way, zone: to, from, twice }) =>
		({ values: { taken } }): Outcome | undefined => {
			if (!taken) return conflict('taken', 'noDate');
			if (taken.part !== undefined) return conflict('taken', 'vagueDate');
			if (way === 'name') {
				const offset = offsetOf(to, taken.at, twice);
				return typeof offset === 'string'
					? conflict('taken', offset, to)
					: sets('taken', { ...taken, offset });
			}
			const instant = instantOf(taken, from, twice);
			if (typeof instant === 'string') return conflict('taken', instant, from || to);
			const offset = offsetAt(to, instant);
			return sets('taken', { at: instant + offset * minute, offset });
		}
});

/** What a clock on the wall was ahead of UTC, or why that cannot be told. */
function offsetOf(name: string, wall: number, twice: string): number | 'noSuchTime' | 'twice' {
	const [first, second] = offsetsOfWall(name, wall);
	if (first === undefined) return 'noSuchTime';
	if (second === undefined) return first;
	return twice === 'leave' ? 'twice' : twice === 'second' ? second : first;
}

/**
 * The moment that a date means: by the offset that it has, else by a zone.
 * @returns milliseconds since 1970, or why that cannot be told
 */
export function instantOf(
	{ at, offset }: Taken,
	name: string,
	twice = 'first'
): number | 'noOffset' | 'noSuchTime' | 'twice' {
	if (offset !== undefined) return at - offset * minute;
	if (name === '') return 'noOffset';
	const found = offsetOf(name, at, twice);
	return typeof found === 'string' ? found : at - found * minute;
}
