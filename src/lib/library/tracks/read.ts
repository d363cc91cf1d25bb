/** A track of any of the formats, told by how it begins. */
import { readGpx } from './gpx.ts';
import { readKml } from './kml.ts';
import { BadTrack } from './markup.ts';
import { readNmea } from './nmea.ts';
import { trackOf, type Track } from './track.ts';

/** Larger files are no track of a person's. */
export const largestTrackFile = 100 * 1024 * 1024;

const formats: readonly { readonly begins: RegExp; readonly read: typeof readGpx }[] = [
	{ begins: /<(?:\w+:)?gpx[\s>]/, read: readGpx },
	{ begins: /<(?:\w+:)?kml[\s>]/, read: readKml },
	{ begins: /^\s*(?:!|\$[A-Z]{4,6},)/m, read: readNmea }
];

/** @param name of the file @throws BadTrack where it is none, or damaged */
export function readTrack(name: string, text: string): Track {
	const head = text.slice(0, 4000);
	const format = formats.find(({ begins }) => begins.test(head));
	if (!format) throw new BadTrack('it is neither GPX nor KML nor NMEA');
	return trackOf(name, format.read(text));
}
