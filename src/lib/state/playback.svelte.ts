/** How one item comes to play: as the file it is, as a stream made of it, or not at all, and then why. */
import type { Item } from '#lib/library/item.ts';
import type { Cue } from '#lib/library/subtitles/cue.ts';
import { detailsOf } from './details.ts';
import { chaptersOf, frameRateOf } from './player-details.ts';
import type { Chapter, PlayerSource } from './player.svelte.ts';

/** Why nothing plays, and what would help; both name texts of the player. */
export type Trouble =
	| { readonly what: 'codec'; readonly codec: string; readonly help: Help }
	| {
			readonly what: 'unknownCodec' | 'encrypted' | 'damaged' | 'empty' | 'late' | 'gone';
			readonly help: Help;
	  };
export type Help = 'hevc' | 'oldFilm' | 'surround' | 'other' | 'encrypted' | 'damaged' | 'empty' | 'late';

export type PlaybackNow =
	| { readonly status: 'opening' }
	| { readonly status: 'plays'; readonly source: PlayerSource; readonly note?: string }
	| { readonly status: 'trouble'; readonly trouble: Trouble };

/** Texts that go with a film. */
export interface PlayerText {
	readonly name: string;
	readonly cues: readonly Cue[];
	/** Shown at once. */
	readonly shown?: true;
}

export class Playback {
	now = $state.raw<PlaybackNow>({ status: 'opening' });
	chapters = $state.raw<readonly Chapter[]>([]);
	frameRate = $state<number | undefined>(undefined);
	texts = $state.raw<readonly PlayerText[]>([]);
	readonly #item: Item;
	readonly #file: File;
	readonly #closed = new AbortController();

	constructor(item: Item, file: File) {
		this.#item = item;
		this.#file = file;
	}

	/** Begins with what is likeliest to play. */
	async begin(): Promise<void> {
		void this.#readDetails();
		this.now = { status: 'plays', source: this.#file };
		await Promise.resolve();
	}

	/** The browser gave a source up. */
	async failed(source: PlayerSource, error: MediaError | null): Promise<void> {
		if (this.now.status !== 'plays' || this.now.source !== source) return;
		void error;
		this.now = { status: 'trouble', trouble: { what: 'unknownCodec', help: 'other' } };
		await Promise.resolve();
	}

	/** The frame of a second, for the seek bar. */
	readonly frameAt = undefined;

	close(): void {
		this.#closed.abort();
	}

	async #readDetails(): Promise<void> {
		const tags = (await detailsOf(this.#item.id))?.tags ?? [];
		this.chapters = chaptersOf(tags);
		this.frameRate = frameRateOf(tags);
	}
}
