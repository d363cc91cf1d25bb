/** The way a film took: what is told of it, and as many of its points as a map needs. */
import { climbOf, lengthOf, speedsOf } from './measures.ts';
import { significances } from './simplify.ts';

/** A position that a film recorded while it ran. */
export interface FilmPoint {
	/** Seconds from its start. */
	readonly at: number;
	/** Milliseconds since 1970. */
	readonly time?: number;
	/** Degrees. */
	readonly latitude: number;
	readonly longitude: number;
	/** Metres above the sea. */
	readonly altitude?: number;
	/** Metres a second. */
	readonly speed?: number;
}

/** Degrees; a track across the date line goes on beyond 180, so that its west is always below its east. */
export interface TrackBox {
	readonly south: number;
	readonly west: number;
	readonly north: number;
	readonly east: number;
}

/** What is told of a track. */
export interface TrackFacts {
	/** Length in metres. */
	readonly metres: number;
	/** From its first to its last position, seconds of the film. */
	readonly seconds: number;
	/** Metres a second; absent where nobody can tell. */
	readonly slowest?: number;
	readonly fastest?: number;
	/** Metres gone up; absent where heights are not told. */
	readonly climbed?: number;
	/** Positions that the film holds. */
	readonly positions: number;
}

/** Points in their order, in columns. */
export interface PlainLine {
	/** Seconds from the start of the film. */
	readonly at: Float64Array;
	/** Milliseconds since 1970; not a number where it is not told. */
	readonly times: Float64Array;
	/** Degrees; longitudes go on beyond 180 rather than jump. */
	readonly latitudes: Float64Array;
	readonly longitudes: Float64Array;
	/** Metres above the sea; not a number where it is not told. */
	readonly altitudes: Float64Array;
}

/** Points that are kept, with what each of them tells. */
export interface TrackLine extends PlainLine {
	/** Metres by which a line that leaves the point out would miss it; without end for both ends. */
	readonly misses: Float64Array;
}

export interface FilmTrack {
	readonly line: TrackLine;
	readonly box: TrackBox;
	readonly facts: TrackFacts;
}

/** Raised when more films have a track, or a better one: those read by an older version are read again. */
export const trackReader = 1;

/** A line that misses the way by less is the way: no receiver is finer. Metres. */
const finest = 3;
/** More points no map can show. */
const mostPoints = 500;
/** Of longer tracks not each position is looked at for its line: it takes the square of them at worst. */
const mostLooked = 20_000;

/** Positions that can be, in the order of the film: receivers without a fix write zeros. */
export function soundPoints(points: readonly FilmPoint[]): FilmPoint[] {
	return points
		.filter(
			({ at, latitude, longitude }) =>
				Number.isFinite(at) &&
				Math.abs(latitude) <= 90 &&
				Math.abs(longitude) <= 180 &&
				(latitude !== 0 || longitude !== 0)
		)
		.toSorted((one, other) => one.at - other.at);
}

/** What is kept of the positions of a film; undefined where there are none. */
export function filmTrack(points: readonly FilmPoint[]): FilmTrack | undefined {
	const sound = soundPoints(points);
	const [first] = sound;
	const last = sound.at(-1);
	if (!first || !last) return undefined;
	const whole = lineOf(sound);
	const step = Math.ceil(sound.length / mostLooked);
	const looked = step === 1 ? whole : lineOf(sound.filter((point, at) => at % step === 0 || point === last));
	const misses = significances(looked);
	const kept = tellingMost(misses);
	const pick = (values: Float64Array) => Float64Array.from(kept, (index) => values[index] ?? NaN);
	const climbed = climbOf(whole.altitudes);
	return {
		line: {
			at: pick(looked.at),
			times: pick(looked.times),
			latitudes: pick(looked.latitudes),
			longitudes: pick(looked.longitudes),
			altitudes: pick(looked.altitudes),
			misses: pick(misses)
		},
		box: boxOf(whole),
		facts: {
			metres: lengthOf(whole),
			seconds: last.at - first.at,
			...speedsOf(
				whole,
				sound.map(({ speed }) => speed)
			),
			...(climbed === undefined ? {} : { climbed }),
			positions: sound.length
		}
	};
}

/** Sound points as columns. */
export function lineOf(points: readonly FilmPoint[]): PlainLine {
	let turn = 0;
	let before: number | undefined;
	return {
		at: Float64Array.from(points, ({ at }) => at),
		times: Float64Array.from(points, ({ time }) => time ?? NaN),
		latitudes: Float64Array.from(points, ({ latitude }) => latitude),
		longitudes: Float64Array.from(points, ({ longitude }) => {
			if (before !== undefined && longitude - before > 180) turn -= 360;
			else if (before !== undefined && longitude - before < -180) turn += 360;
			before = longitude;
			return longitude + turn;
		}),
		altitudes: Float64Array.from(points, ({ altitude }) =>
			altitude !== undefined && altitude > -12_000 && altitude < 100_000 ? altitude : NaN
		)
	};
}

/** The smallest box around a line. */
export function boxOf({ latitudes, longitudes }: Pick<PlainLine, 'latitudes' | 'longitudes'>): TrackBox {
	const box = { south: 90, west: Infinity, north: -90, east: -Infinity };
	latitudes.forEach((latitude, index) => {
		const longitude = longitudes[index] ?? 0;
		box.south = Math.min(box.south, latitude);
		box.north = Math.max(box.north, latitude);
		box.west = Math.min(box.west, longitude);
		box.east = Math.max(box.east, longitude);
	});
	return box;
}

/**
 * By how many degrees a box must be moved east to meet what is in sight: the map shows one world, a track may lie beyond
 * its edge. Undefined where they do not meet.
 */
export function turnToMeet(box: TrackBox, view: TrackBox): number | undefined {
	if (box.south > view.north || box.north < view.south) return undefined;
	return [0, -360, 360].find((turn) => box.west + turn <= view.east && box.east + turn >= view.west);
}

/** The points that tell most, of equal ones the earlier; in their order. */
function tellingMost(misses: Float64Array): number[] {
	const telling = [...misses.keys()].filter((index) => (misses[index] ?? 0) >= finest);
	if (telling.length <= mostPoints) return telling;
	return telling
		.sort((one, other) => (misses[other] ?? 0) - (misses[one] ?? 0) || one - other)
		.slice(0, mostPoints)
		.sort((one, other) => one - other);
}
