/** What plays the songs of a queue, by whatever this browser has for it: samples without a gap, or an element of sound. */
import type { Gains } from '#lib/library/music/gain.ts';

/** What it asks of the queue. Songs go by the keys of their entries. */
export interface TurntableNeeds {
	/** @throws where the file cannot be reached */
	readonly fileOf: (key: number) => Promise<File>;
	/** What comes after a song by itself, or after one that cannot be played; undefined at the end. */
	readonly after: (key: number, failed: boolean) => number | undefined;
	/** What samples are to be multiplied with. */
	readonly factorOf: (gains: Gains) => number;
	/** The song that is heard is another now; undefined: the last has ended. */
	readonly onsong: (key: number | undefined) => void;
	/** A song cannot be played, or broke off. */
	readonly onfail: (key: number) => void;
	/** The system took the sound away: a call, a headset that was unplugged. */
	readonly onstop: () => void;
}

export interface Turntable {
	/** Second of the song that is heard. */
	readonly at: number;
	/**
	 * Plays a song from a second on, or the first after it that can be played, which is heard from its beginning.
	 * @returns its key; undefined where there is none, or where something else was asked for meanwhile
	 */
	play(key: number, from: number): Promise<number | undefined>;
	seek(to: number): Promise<void>;
	pause(): void;
	resume(): void;
	/** What comes after the song that is heard is another now. */
	refollow(): Promise<void>;
	/** Songs are to be as loud as `factorOf` says now. */
	level(): void;
	/** @param to 0 to 1, for all songs */
	volume(to: number): void;
	/** To be called a few times a second while it plays. */
	beat(): void;
	stop(): void;
}

/** What can be opened of a song and those after it: the first; each that cannot be is said. */
export async function firstThatOpens<Song>(
	needs: TurntableNeeds,
	key: number | undefined,
	open: (key: number, file: File) => Promise<Song>
): Promise<{ readonly key: number; readonly song: Song } | undefined> {
	const tried = new Set<number>();
	for (let wanted = key; wanted !== undefined && !tried.has(wanted); wanted = needs.after(wanted, true)) {
		tried.add(wanted);
		try {
			return { key: wanted, song: await open(wanted, await needs.fileOf(wanted)) };
		} catch {
			needs.onfail(wanted);
		}
	}
	return undefined;
}
