/**
 * What each point of a line tells (Douglas and Peucker, "Algorithms for the reduction of the number of points required to
 * represent a digitized line or its caricature", 1973): how far a line without it would pass it by. Reckoned once, it
 * gives the line at every zoom.
 */
import type { PlainLine } from './film-track.ts';

/** Metres of a degree of latitude. */
export const degree = 111_195;
const radians = Math.PI / 180;

/** A stretch of the line between two points that are kept, and what the point told that parted it from others. */
type Stretch = readonly [first: number, last: number, told: number];

/**
 * Metres for each point, never more than for the points that were needed before it: whoever takes all points above a measure
 * has a line that misses none of the others by more. Both ends are without end.
 */
export function significances({
	latitudes,
	longitudes
}: Pick<PlainLine, 'latitudes' | 'longitudes'>): Float64Array {
	const count = latitudes.length;
	const misses = new Float64Array(count);
	if (count === 0) return misses;
	misses[0] = misses[count - 1] = Infinity;
	const x = new Float64Array(count);
	const y = new Float64Array(count);
	const narrow = Math.cos((latitudes[0] ?? 0) * radians);
	for (let at = 0; at < count; at++) {
		x[at] = ((longitudes[at] ?? 0) - (longitudes[0] ?? 0)) * degree * narrow;
		y[at] = ((latitudes[at] ?? 0) - (latitudes[0] ?? 0)) * degree;
	}
	const stretches: Stretch[] = [[0, count - 1, Infinity]];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [first, last, told] = stretch;
		const { index, metres } = farthest(x, y, first, last);
		if (index < 0) continue;
		const tells = Math.min(told, metres);
		misses[index] = tells;
		// Below a hand's width nothing is told any more.
		if (tells > 0.1) stretches.push([first, index, tells], [index, last, tells]);
	}
	return misses;
}

/** The point between two others that lies farthest from the straight way between them. */
function farthest(
	x: Float64Array,
	y: Float64Array,
	first: number,
	last: number
): { readonly index: number; readonly metres: number } {
	const [x0, y0] = [x[first] ?? 0, y[first] ?? 0];
	const [dx, dy] = [(x[last] ?? 0) - x0, (y[last] ?? 0) - y0];
	const square = dx * dx + dy * dy;
	let index = -1;
	let most = -1;
	for (let at = first + 1; at < last; at++) {
		const [px, py] = [(x[at] ?? 0) - x0, (y[at] ?? 0) - y0];
		const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
		const distance = (px - share * dx) ** 2 + (py - share * dy) ** 2;
		if (distance > most) {
			most = distance;
			index = at;
		}
	}
	return { index, metres: Math.sqrt(Math.max(0, most)) };
}
