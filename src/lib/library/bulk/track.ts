/** Places from a recorded track, by the time that each photo was taken. */
import type { Taken } from '../curation.ts';
import { placeAt, type Track } from '../tracks/track.ts';
import { conflict, operation, sets, type Reason } from './operation.ts';
import { instantOf } from './zone.ts';

const second = 1000;
/** The most that clocks on the wall differ from UTC, and a little. */
const anyZone = 15 * 3600 * second;

const notPlaced = {
	before: 'beforeTrack',
	after: 'afterTrack',
	gap: 'gapInTrack'
} as const satisfies Record<string, Reason>;

export const geotag = operation({
	id: 'track',
	parameters: [
		{ name: 'track', type: 'track' },
		/** Of photos whose own offset is not known. */
		{ name: 'zone', type: 'zone' },
		/** How far the clock of the camera was ahead of the right time. */
		{ name: 'ahead', type: 'number', least: -31_536_000, most: 31_536_000, start: 0 },
		{ name: 'gap', type: 'number', least: 1, most: 86_400, start: 600 },
		{ name: 'over', type: 'switch', start: false }
	],
	writes: () => ['position'],
	replaces: true,
	check({ track, ahead }, { earliest, latest, moved }) {
		if (!track) return [];
		const span = spanOf(track);
		if (!span) return [{ parameter: 'track', problem: 'noPoints', found: track.name }];
		if (moved) return [];
		if (earliest === undefined || latest === undefined)
			return [{ parameter: 'track', problem: 'badDate', found: '' }];
		const apart =
			latest - ahead * second < span[0] - anyZone || earliest - ahead * second > span[1] + anyZone;
		return apart
			? [{ parameter: 'track', problem: 'otherTime', found: `${dayOf(span[0])} – ${dayOf(span[1])}` }]
			: [];
	},
	plan:
		({ track, zone, ahead, gap, over }) =>
		({ values: { taken, position } }) => {
			if (position && !over) return undefined;
			const instant = momentOf(taken, zone);
			if (typeof instant === 'string') return conflict('position', instant);
			if (!track) return undefined;
			const placed = placeAt(track, instant - ahead * second, gap * second);
			return placed.status === 'placed'
				? sets('position', placed.position)
				: conflict('position', notPlaced[placed.status]);
		}
});

/** When something was taken, in milliseconds since 1970, or why that cannot be told. */
function momentOf(taken: Taken | undefined, zone: string): number | Reason {
	if (!taken) return 'noDate';
	if (taken.part !== undefined) return 'vagueDate';
	// Half of the photos of the hour that comes twice would get the place of an hour before or after.
	return instantOf(taken, zone, 'leave');
}

function spanOf({ times }: Track): readonly [number, number] | undefined {
	const [first, last] = [times[0], times.at(-1)];
	return first === undefined || last === undefined ? undefined : [first, last];
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
