/** A track as GPX 1.1 (https://www.topografix.com/GPX/1/1/), for maps and other programs. */
import { xmlText } from '../xml-text.ts';
import type { PlainLine } from './film-track.ts';

/** @param name of the track; a track without a clock has points without times */
export function writeGpx(name: string, line: PlainLine): string {
	const points = Array.from(line.at, (_, index) => {
		const [altitude, time] = [line.altitudes[index] ?? NaN, line.times[index] ?? NaN];
		const inside = [
			Number.isNaN(altitude) ? '' : `<ele>${String(Number(altitude.toFixed(2)))}</ele>`,
			Math.abs(time) <= 8.64e15 ? `<time>${new Date(time).toISOString()}</time>` : ''
		].join('');
		const latitude = (line.latitudes[index] ?? 0).toFixed(7);
		const longitude = onGlobe(line.longitudes[index] ?? 0).toFixed(7);
		return `\t\t\t<trkpt lat="${latitude}" lon="${longitude}">${inside}</trkpt>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gpx version="1.1" creator="Mediatheque" xmlns="http://www.topografix.com/GPX/1/1">',
		'\t<trk>',
		`\t\t<name>${xmlText(name)}</name>`,
		'\t\t<trkseg>',
		...points,
		'\t\t</trkseg>',
		'\t</trk>',
		'</gpx>',
		''
	].join('\n');
}

/** Between -180 and 180, as lines that cross the date line go on beyond. */
function onGlobe(longitude: number): number {
	return longitude - 360 * Math.floor((longitude + 180) / 360);
}
