/** What the page and the remux worker agree on: what a film is made of, and its pieces packed so that browsers take them. */

import type { TextTrack } from '#lib/library/films/texts/text-track.ts';
import type { Cue } from '#lib/library/subtitles/cue.ts';

export interface TrackFacts {
	/** Names it in calls. */
	readonly number: number;
	readonly kind: 'video' | 'audio';
	/** As people call it, e.g. `H.264`; undefined where nobody knows it. */
	readonly codec: string | undefined;
	/** The same by its short name, as `library/codecs.ts` has it. */
	readonly codecId: string | undefined;
	/** Whether this browser can decode it. */
	readonly decodable: boolean;
	/** What a SourceBuffer for its pieces is made with; absent where it cannot be packed. */
	readonly mime?: string;
	/** ISO 639-2, absent where it is not said. */
	readonly language?: string;
	/** What whoever made the film calls it. */
	readonly name?: string;
}

/** A track of texts: subtitles within the film. */
export type TextFacts = Pick<TextTrack, 'codec' | 'language' | 'name' | 'forced'>;

export interface FilmFacts {
	/** Seconds; 0 where it cannot be told. */
	readonly duration: number;
	readonly tracks: readonly TrackFacts[];
}

/** A piece of a track. */
export interface Fragment {
	readonly bytes: ArrayBuffer;
	/** Seconds where its first sample is shown: of the first piece after a beginning, where its bytes do not say so. */
	readonly offset?: number;
}

/** That which is shown at a second, or the key picture at or before it: one picture is decoded for that, whatever the film. */
export type WhichFrame = 'exact' | 'near';

export interface RemuxService {
	/** Opens a film. @throws UnknownFilm where nobody here can read it */
	open(file: Blob): Promise<FilmFacts>;
	/** Gets a track ready to be told from the last sample on that can be begun with at or before a second. */
	begin(track: number, from: number): Promise<void>;
	/** The next piece of a track; undefined at its end. @throws what reading the film throws */
	next(track: number): Promise<Fragment | undefined>;
	/**
	 * The frame of a second, at most so many pixels wide; undefined where there is none.
	 * @throws NotSupportedError where this browser cannot decode it
	 */
	frame(at: number, width: number, which: WhichFrame): Promise<ImageBitmap | undefined>;
	/** The tracks of texts of the film that is open. */
	texts(): Promise<readonly TextFacts[]>;
	/** The next cues of one of them, by its place in that list, from its beginning on; undefined at its end. */
	cues(text: number): Promise<readonly Cue[] | undefined>;
}
