/** KML 2.2 (https://docs.ogc.org/is/12-007r2/12-007r2.html): tracks of Google's extension, and points that have a time. */
import { numberOf, timeOf } from './gpx.ts';
import { readMarkup } from './markup.ts';
import type { TrackPoint } from './track.ts';

/** @throws BadTrack */
export function readKml(text: string): TrackPoint[] {
	const points: TrackPoint[] = [];
	/** Of a `gx:Track`: times and places stand beside each other, as many of one as of the other. */
	let times: number[] = [];
	let places: (readonly number[])[] = [];
	let mark: { time?: number; place?: readonly number[] } | undefined;
	const add = (time: number | undefined, [longitude, latitude, altitude]: readonly number[] = []) => {
		if (time === undefined || longitude === undefined || latitude === undefined) return;
		const told = altitude === undefined || Number.isNaN(altitude) ? {} : { altitude };
		points.push({ time, latitude, longitude, ...told });
	};
	readMarkup(text, {
		open({ name }) {
			if (name === 'Placemark') mark = {};
			if (name === 'Track') [times, places] = [[], []];
		},
		close(name, inside) {
			if (name === 'when') {
				times.push(timeOf(inside));
				if (mark) mark.time = timeOf(inside);
			} else if (name === 'coord') places.push(inside.split(/\s+/).map(numberOf));
			else if (name === 'coordinates' && mark) {
				const all = inside.split(/\s+/).filter(Boolean);
				// A line has one time for many places: nobody knows when it was at which.
				if (all.length === 1) mark.place = (all[0] ?? '').split(',').map(numberOf);
			} else if (name === 'Track') {
				times.forEach((time, index) => add(time, places[index]));
				[times, places] = [[], []];
			} else if (name === 'Placemark') {
				if (mark?.place) add(mark.time, mark.place);
				mark = undefined;
				times = [];
			}
		}
	});
	return points;
}
