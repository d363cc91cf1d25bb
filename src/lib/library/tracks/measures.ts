/** How long a way was, how fast it was gone, and how far up: from positions that are never quite right. */
import { greatCircle, radians } from '../great-circle.ts';
import type { PlainLine } from './film-track.ts';

/** Whoever stands still seems to move by less than this. Metres. */
const still = 3;
/** Seconds over which a speed is reckoned where the film tells none. */
const span = 3;

/** Metres along the great circle. */
export function distance(
	line: Pick<PlainLine, 'latitudes' | 'longitudes'>,
	from: number,
	to: number
): number {
	const [one, other] = [line.latitudes[from] ?? 0, line.latitudes[to] ?? 0];
	const cosines = Math.cos(radians(one)) * Math.cos(radians(other));
	return greatCircle(cosines, other - one, (line.longitudes[to] ?? 0) - (line.longitudes[from] ?? 0));
}

/** Metres: from each position to the next that lies so far off that it is another. */
export function lengthOf(line: PlainLine): number {
	let metres = 0;
	let from = 0;
	for (let at = 1; at < line.at.length; at++) {
		const step = distance(line, from, at);
		if (step < still) continue;
		metres += step;
		from = at;
	}
	return metres;
}

/**
 * The slowest and the fastest, metres a second.
 * @param told by the film, position for position
 */
export function speedsOf(
	line: PlainLine,
	told: readonly (number | undefined)[]
): { readonly slowest?: number; readonly fastest?: number } {
	const known = told.filter(
		(speed): speed is number => speed !== undefined && Number.isFinite(speed) && speed >= 0
	);
	const speeds = known.length > 0 ? known : reckoned(line);
	if (speeds.length === 0) return {};
	let [slowest, fastest] = [Infinity, 0];
	for (const speed of speeds) {
		slowest = Math.min(slowest, speed);
		fastest = Math.max(fastest, speed);
	}
	return { slowest, fastest };
}

/** By the clock of the positions where they have one: films of a time lapse run faster. */
function reckoned(line: PlainLine): number[] {
	const count = line.at.length;
	const clocked = line.times.every((time) => !Number.isNaN(time));
	const second = (at: number) => (clocked ? (line.times[at] ?? 0) / 1000 : (line.at[at] ?? 0));
	const speeds: number[] = [];
	let from = 0;
	for (let at = 1; at < count; at++) {
		const seconds = second(at) - second(from);
		if (seconds < span) continue;
		speeds.push(distance(line, from, at) / seconds);
		from = at;
	}
	return speeds;
}

/** Metres gone up; a rise counts once it is more than what heights waver by. Undefined where heights are not told. */
export function climbOf(altitudes: Float64Array): number | undefined {
	let lowest: number | undefined;
	let climbed = 0;
	for (const altitude of altitudes) {
		if (Number.isNaN(altitude)) continue;
		if (lowest === undefined || altitude < lowest) lowest = altitude;
		else if (altitude - lowest >= still) {
			climbed += altitude - lowest;
			lowest = altitude;
		}
	}
	return lowest === undefined ? undefined : climbed;
}
