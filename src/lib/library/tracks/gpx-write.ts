/** A track as GPX 1.1 (https://www.topografix.com/GPX/1/1/), for maps and other programs. */
import type { PlainLine } from './film-track.ts';

const texts: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// eslint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** What XML 1.0 cannot hold at all is left out. */
function escaped(text: string): string {
	return text.replace(controls, '').replace(/[&<>"]/g, (sign) => texts[sign] ?? '');
}

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
		`\t\t<name>${escaped(name)}</name>`,
		'\t\t<trkseg>',
		...points,
		'\t\t</trkseg>',
		'\t</trk>',
		'</gpx>',
		''
	].join('\n');
}

/** Between -180 and 180, as lines that cross the date line go on beyond. */
export function onGlobe(longitude: number): number {
	return longitude - 360 * Math.floor((longitude + 180) / 360);
}
