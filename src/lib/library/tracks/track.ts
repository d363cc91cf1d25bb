/** Where somebody was and when, as devices record it; and where that was at a moment between. */
import type { Position } from '../curation.ts';

/** Points in the order of time. Columns of numbers: tracks of a journey have a hundred thousand. */
export interface Track {
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly times: Float64Array;
	/** Degrees. */
	readonly latitudes: Float64Array;
	readonly longitudes: Float64Array;
	/** Metres above the sea; NaN where it is not told. */
	readonly altitudes: Float64Array;
}

export interface TrackPoint {
	readonly time: number;
	readonly latitude: number;
	readonly longitude: number;
	readonly altitude?: number;
}

/** More points are no track that fits a memory. */
export const mostPoints = 2_000_000;

/** A track of points in any order; of two at one time the first counts, and those that are nowhere are left out. */
export function trackOf(name: string, points: readonly TrackPoint[]): Track {
	const sorted = points
		.slice(0, mostPoints)
		.filter(
			({ time, latitude, longitude }) =>
				Number.isFinite(time) && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
		)
		.toSorted((a, b) => a.time - b.time);
	const kept = sorted.filter((point, index) => point.time !== sorted[index - 1]?.time);
	return {
		name,
		times: Float64Array.from(kept, (point) => point.time),
		latitudes: Float64Array.from(kept, (point) => point.latitude),
		longitudes: Float64Array.from(kept, (point) => point.longitude),
		altitudes: Float64Array.from(kept, (point) => point.altitude ?? NaN)
	};
}

/** Several tracks as one. */
export function joined(tracks: readonly Track[]): Track {
	const [first] = tracks;
	if (tracks.length === 1 && first) return first;
	const points = tracks.flatMap((track) => Array.from(track.times, (_, index) => pointOf(track, index)));
	return trackOf(tracks.map(({ name }) => name).join(', '), points);
}

export type Placed =
	| { readonly status: 'placed'; readonly position: Position }
	| { readonly status: 'before' | 'after' | 'gap' };

/**
 * Where it was at a moment: between two points on the great circle, at a steady pace.
 * @param instant milliseconds since 1970
 * @param gap milliseconds that two points may lie apart, and the moment outside of the track
 */
export function placeAt(track: Track, instant: number, gap: number): Placed {
	const { times } = track;
	let low = 0;
	let high = times.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((times[middle] ?? 0) <= instant) low = middle + 1;
		else high = middle;
	}
	const [before, after] = [low - 1, low];
	const [start, end] = [times[before], times[after]];
	if (start === instant) return { status: 'placed', position: positionOf(pointOf(track, before)) };
	if (start === undefined && end === undefined) return { status: 'before' };
	if (start === undefined)
		return (end ?? 0) - instant <= gap
			? { status: 'placed', position: positionOf(pointOf(track, after)) }
			: { status: 'before' };
	if (end === undefined)
		return instant - start <= gap
			? { status: 'placed', position: positionOf(pointOf(track, before)) }
			: { status: 'after' };
	if (end - start > gap) return { status: 'gap' };
	const share = (instant - start) / (end - start);
	return { status: 'placed', position: between(pointOf(track, before), pointOf(track, after), share) };
}

function pointOf(track: Track, index: number): TrackPoint {
	const altitude = track.altitudes[index] ?? NaN;
	return {
		time: track.times[index] ?? 0,
		latitude: track.latitudes[index] ?? 0,
		longitude: track.longitudes[index] ?? 0,
		...(Number.isNaN(altitude) ? {} : { altitude })
	};
}

const radians = Math.PI / 180;
/** Ten centimetres: finer no receiver is. */
const digits = 1e6;
const round = (value: number, by: number) => Math.round(value * by) / by;

/** A part of the way on the great circle, so that the date line and the poles are nothing special. */
export function between(from: TrackPoint, to: TrackPoint, share: number): Position {
	const [a, b] = [vectorOf(from), vectorOf(to)];
	const dot = Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
	const angle = Math.acos(dot);
	// Of points so near to each other the sines tell nothing any more: the chord is the way.
	const near = angle < 1e-6;
	const one = near ? 1 - share : Math.sin((1 - share) * angle) / Math.sin(angle);
	const other = near ? share : Math.sin(share * angle) / Math.sin(angle);
	const [x, y, z] = [0, 1, 2].map((at) => one * (a[at] ?? 0) + other * (b[at] ?? 0)) as [
		number,
		number,
		number
	];
	const altitude =
		from.altitude === undefined || to.altitude === undefined
			? undefined
			: from.altitude + (to.altitude - from.altitude) * share;
	return positionOf({
		time: 0,
		latitude: Math.atan2(z, Math.hypot(x, y)) / radians,
		longitude: Math.atan2(y, x) / radians,
		...(altitude === undefined ? {} : { altitude })
	});
}

function vectorOf({ latitude, longitude }: TrackPoint): readonly [number, number, number] {
	const [phi, lambda] = [latitude * radians, longitude * radians];
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function positionOf({ latitude, longitude, altitude }: TrackPoint): Position {
	return {
		latitude: round(latitude, digits),
		longitude: round(longitude, digits),
		...(altitude === undefined || altitude < -12_000 || altitude > 100_000
			? {}
			: { altitude: round(altitude, 10) })
	};
}
