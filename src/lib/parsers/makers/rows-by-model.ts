/** Values of maker notes whose rows depend on the camera. */
import { decodeValue } from '../blocks/exif-values.ts';
import type { Entry, RawValue } from '../model.ts';
import type { Block, Place } from './note.ts';

/** The row that a value is shown by, and what of it. */
export type Chosen = readonly [entry: Entry, raw: RawValue];

/** A value that is shown by the row which is chosen for it; by none where undefined comes of it. */
export const rowFor =
	(choose: (place: Place, raw: RawValue) => Chosen | undefined): Block =>
	(place) => {
		const { note, at, size, type, count } = place;
		const bytes = place.bytes();
		if (bytes.length < size) return;
		const chosen = choose(place, decodeValue(bytes, type, count, note.data.little));
		if (chosen) note.found.tag(chosen[0], chosen[1], [at, size]);
	};

/** The first number of one or several; undefined where it is none. */
export const firstOf = (raw: RawValue): number | undefined => {
	const first: unknown = Array.isArray(raw) ? raw[0] : raw;
	return typeof first === 'number' ? first : undefined;
};
