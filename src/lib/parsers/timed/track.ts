/** A track of a movie, as far as its samples need it. */
import type { BoxPlace } from '../formats/quicktime/boxes.ts';

export interface TimedTrack {
	/** Counted from 1, as they come: its group is `Track1`. */
	readonly number: number;
	/** As fragments refer to it. */
	id: number;
	handler: string;
	/** Four letters of its first sample description. */
	format: string;
	/** Units a second. */
	timeScale: number;
	/** What describes its samples (`stsd`). */
	description?: { readonly bytes: Uint8Array; readonly offset: number };
	/** Where its tables lie, by the type of their box. */
	readonly tables: Map<string, BoxPlace>;
}
