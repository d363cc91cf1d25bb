/** GPX 1.0 and 1.1 (https://www.topografix.com/GPX/1/1/): track points, and way points that have a time. */
import { attributeOf, readMarkup } from './markup.ts';
import type { TrackPoint } from './track.ts';

const pointNames: ReadonlySet<string> = new Set(['trkpt', 'rtept', 'wpt']);

/** @throws BadTrack */
export function readGpx(text: string): TrackPoint[] {
	const points: TrackPoint[] = [];
	let point:
		{ latitude: number; longitude: number; depth: number; time?: number; altitude?: number } | undefined;
	readMarkup(text, {
		open(element, depth) {
			if (!pointNames.has(element.name)) return;
			const latitude = attributeOf(element, 'lat') ?? '';
			const longitude = attributeOf(element, 'lon') ?? '';
			point = { latitude: numberOf(latitude), longitude: numberOf(longitude), depth };
		},
		close(name, inside, depth) {
			if (!point) return;
			if (depth === point.depth + 1 && name === 'time') point.time = timeOf(inside);
			if (depth === point.depth + 1 && name === 'ele') point.altitude = numberOf(inside);
			if (depth !== point.depth) return;
			const { time, latitude, longitude, altitude } = point;
			if (time !== undefined)
				points.push({
					time,
					latitude,
					longitude,
					...(altitude === undefined || Number.isNaN(altitude) ? {} : { altitude })
				});
			point = undefined;
		}
	});
	return points;
}

/** NaN for what is no number. */
export function numberOf(text: string): number {
	return /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
}

/** ISO 8601 as these formats have it; without a zone it is UTC. NaN for what is no time. */
export function timeOf(text: string): number {
	const trimmed = text.trim();
	return Date.parse(/(?:z|[+-]\d\d:?\d\d)$/i.test(trimmed) ? trimmed : `${trimmed}Z`);
}
