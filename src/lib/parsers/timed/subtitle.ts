/** Subtitles of drones, as 3GPP's timed text: names with numbers, and places in brackets. */
import { addConversions } from '../conversions.ts';
import { timedConversions } from '../conversions/timed.ts';
import type { RawValue } from '../model.ts';
import { quickTimeTx3g } from '../tags/media/timed.ts';
import type { ReadSample } from './kinds.ts';
import { readerOf as readerOfText, textOfSample } from './text.ts';

addConversions(timedConversions);

const number = '([-+]?\\d+(?:\\.\\d+)?)';
const angle = `${number}°`;
/** `Lat: 48.12`, `F-NUM:2.8`: the space belongs to what is told. */
const pairs = /(?<![-\w])([A-Za-z][-\w]*):( ?[-+]?\d+(?:\.\d+)?)/g;
const asNumber = new Set(['Lat', 'Lon', 'SHUTTER']);
const asTold = new Set(['Alt', 'EV', 'F-NUM', 'ISO']);

/** A place: `HOME(E: 11.34, N: 48.12) 2021-06-12 16:58:03`, `GPS(W: 11.34, N: 48.12, 16.5m)`. */
const home = new RegExp(
	`HOME\\(([EW]): ?${number}, ([NS]): ?${number}\\)\\s*(\\d{4}-\\d+-\\d+ \\d+:\\d+:\\d+)?`
);
const place = new RegExp(`GPS\\(([EW]): ?${number}, ([NS]): ?${number}, ?${number}m`);
/** How drone and camera are turned. */
const turned = [
	[new RegExp(`\\bF\\.PRY \\(${angle}, ${angle}, ${angle}\\)`), ['Yaw', 'Pitch', 'Roll']],
	[new RegExp(`\\bG\\.PRY \\(${angle}, ${angle}, ${angle}\\)`), ['GimYaw', 'GimPitch', 'GimRoll']]
] as const;

const signed = (side: string | undefined, digits: string | undefined): number =>
	side === 'W' || side === 'S' ? -Number(digits) : Number(digits);

function tagsIn(text: string): Map<string, RawValue> {
	const tags = new Map<string, RawValue>();
	const from = home.exec(text);
	if (from) {
		tags.set('GPSDateTime', (from[5] ?? '').replaceAll('-', ':'));
		tags.set('HomeLat', signed(from[3], from[4]));
		tags.set('HomeLon', signed(from[1], from[2]));
	}
	for (const [, name = '', value = ''] of text.matchAll(pairs)) {
		if (asTold.has(name)) tags.set(name, value);
		else if (asNumber.has(name) && (name !== 'SHUTTER' || Number(value) !== 0)) tags.set(name, Number(value));
	}
	for (const [pattern, ids] of turned) {
		const found = pattern.exec(text);
		// The camera's is told behind the drone's.
		if (!found) break;
		for (const [index, id] of ids.entries()) tags.set(id, found[index + 1] ?? '');
	}
	const at = place.exec(text);
	if (at) {
		tags.set('Lat', signed(at[3], at[4]));
		tags.set('Lon', signed(at[1], at[2]));
		tags.set('Alt', Number(at[5]));
	}
	return tags;
}

/** Of a clock that nobody set to UTC. */
const localTimes = new Set(['GPSDateTime']);

export function readerOf(): ReadSample {
	const asText = readerOfText();
	return (bytes, at, found, sample) => {
		const text = textOfSample(bytes);
		const tags = tagsIn(text);
		if (found.placesOnly && !tags.has('Lat')) {
			// Some drones write subtitles as others write texts.
			asText(bytes, at, found, sample);
			return;
		}
		if (!found.placesOnly) tags.set('Text', text);
		for (const [id, raw] of tags) {
			const entry = quickTimeTx3g.entries.get(id);
			if (entry && !(found.placesOnly && localTimes.has(id))) found.tag(entry, raw, [at, bytes.length]);
		}
	};
}
