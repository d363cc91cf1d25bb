/** What the page and the sound worker agree on: songs as samples, a piece at a time, and what their waveform looks like. */
import type { Gains } from '#lib/library/music/gain.ts';
import type { Cover } from '#lib/parsers/model.ts';
import type { Music } from '#lib/parsers/music.ts';

export interface SoundFacts {
	/** Seconds that are heard. */
	readonly duration: number;
	/** Samples a second. */
	readonly rate: number;
	readonly gains: Gains;
}

/** A stretch of sound: one array of samples a channel, all of the same length. */
export interface SoundPiece {
	/** Seconds from where the sound begins. */
	readonly at: number;
	readonly rate: number;
	readonly channels: readonly Float32Array<ArrayBuffer>[];
}

/** A picture that goes with a song. */
export interface SongPicture extends Cover {
	readonly mime: string;
	/** Absent where browsers could not show it. */
	readonly blob?: Blob;
}

/** What a song says, by the names of music. */
export interface SongMusic extends Omit<Music, 'pictures'> {
	readonly pictures: readonly SongPicture[];
}

export interface SoundService {
	/**
	 * Opens a song under a number that the caller gives.
	 * @throws UnknownSound where nobody here reads the file, NotSupportedError where this browser has no decoder for it
	 */
	open(song: number, file: Blob): Promise<SoundFacts>;
	/** Gets it ready to be heard from a second on. @param rate samples a second that pieces are to have; its own where absent */
	begin(song: number, from: number, rate?: number): Promise<void>;
	/** About a second of it; undefined at its end. What encoders put before and behind the sound is not in it. */
	next(song: number): Promise<SoundPiece | undefined>;
	close(song: number): Promise<void>;
	/**
	 * How loud a file is in so many even steps from its beginning to its end, 0 to 255 each: windows of it are looked at, never
	 * all of a long one. Steps that were not reached in time are left 0.
	 */
	peaks(file: Blob, steps: number): Promise<Uint8Array<ArrayBuffer>>;
	/** What a file says of how loud it is. */
	gains(file: File): Promise<Gains>;
	/** All that a file says of its music. */
	music(file: File): Promise<SongMusic>;
}
