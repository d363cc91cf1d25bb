/** How one item comes to play: as the file it is, as a stream made of it, or not at all, and then why. */
import { codecTitle } from '#lib/library/codecs.ts';
import type { Item, StoredTag } from '#lib/library/item.ts';
import type { FilmFacts, RemuxService, TrackFacts } from '#lib/workers/remux/contract.ts';
import { detailsOf } from './details.ts';
import { playerWords } from './messages/player-words.ts';
import { chaptersOf, frameRateOf } from './player-details.ts';
import { feed } from './player-feed.ts';
import { Scrubber } from './player-scrub.ts';
import { textsBeside, type PlayerText } from './player-texts.ts';
import { isStreamed, soundsOf, textsWithin, type PlayerSound } from './player-tracks.svelte.ts';
import { codecTrouble, errorTrouble, helpFor, isProtected, type Trouble } from './player-trouble.ts';
import type { Chapter, PlayerSource } from './player.svelte.ts';

export type PlaybackNow =
	| { readonly status: 'opening' }
	| {
			readonly status: 'plays';
			readonly source: PlayerSource;
			/** Seconds where it goes on after it broke; else where a person stopped. */
			readonly startAt?: number;
			/** It stays paused. */
			readonly paused?: true;
	  }
	| { readonly status: 'trouble'; readonly trouble: Trouble };

/** Containers that no browser opens and we repack: those are not tried first. By ExifTool's type. */
const repacked = /^(?:M2TS?|MTS|TS|AVI|FLV|F4V)$/;
/** Times that a film may be gone on with after its decoder gave up. */
const mostStumbles = 30;

/** What the player is at. */
export interface PlayerNow {
	/** Seconds where it is. */
	readonly position: () => number;
	readonly paused: () => boolean;
	/** Which of the texts is shown, by its place among them. */
	readonly text: () => number | undefined;
}

export class Playback {
	now = $state.raw<PlaybackNow>({ status: 'opening' });
	/** Something to say of how it plays: without its sound, or its picture. */
	readonly note = $derived.by(() => this.#noteOf());
	chapters = $state.raw<readonly Chapter[]>([]);
	frameRate = $state<number | undefined>(undefined);
	texts = $state.raw<readonly PlayerText[]>([]);
	/** Sounds to choose from; none where there is one. */
	sounds = $state.raw<readonly PlayerSound[]>([]);
	/** Which of them is heard, by its place. */
	sound = $state(0);
	/** Gives frames for the seek bar; undefined until it is known that it can. */
	scrubber = $state.raw<Scrubber | undefined>(undefined);
	/** Tracks that are not heard or not seen. */
	#missing = $state.raw<readonly TrackFacts[]>([]);
	readonly #item: Item;
	readonly #file: File;
	readonly #player: PlayerNow;
	readonly #closed = new AbortController();
	#remux: (RemuxService & Disposable) | undefined;
	#film: Promise<FilmFacts> | undefined;
	#streams = false;
	/** Ends the feed of now. */
	#fed: AbortController | undefined;
	#feedNew: (() => MediaSource) | undefined;
	/** Whether there are sounds or texts to choose; undefined: nobody has looked. */
	#hasTracks: boolean | undefined;
	/** What a person chose to be shown; undefined: what is shown at once. */
	#shown: PlayerText | 'none' | undefined;
	#stumbles = 0;
	/** Seconds where it went on last. */
	#stumbled = -1;

	constructor(item: Item, file: File, player: PlayerNow) {
		this.#item = item;
		this.#file = file;
		this.#player = player;
	}

	/** Begins with what is likeliest to play. */
	async begin(): Promise<void> {
		const tags = await this.#readDetails().catch((): readonly StoredTag[] => []);
		if (this.#closed.signal.aborted) return;
		void this.#readTexts();
		if (isProtected(tags)) this.#stop({ what: 'encrypted', help: 'encrypted' });
		else if (repacked.test(this.#item.type)) await this.#stream();
		else {
			// The browser goes by content: a type that it does not know would keep it from looking.
			this.now = { status: 'plays', source: this.#file.slice(0, this.#file.size) };
			if (this.#item.kind === 'video') await this.#lookBeside();
		}
	}

	/** The browser gave a source up, or never began: what it is made of may still be packed anew. */
	async failed(source: PlayerSource, error: MediaError | null): Promise<void> {
		if (this.now.status !== 'plays' || this.now.source !== source) return;
		if (source instanceof MediaSource) {
			if (error && this.#goOn()) return;
			this.#stop(error ? { what: 'damaged', help: 'damaged' } : { what: 'late', help: 'late' });
		} else {
			// A decoder may stumble on its way: it goes on from there.
			const at = this.#player.position();
			const paused = this.#player.paused();
			this.#keepText();
			this.now = { status: 'opening' };
			await this.#stream(at, paused);
		}
	}

	/** Another sound: no browser of ours changes it while it plays, so the film is packed anew with it. */
	async chooseSound(at: number): Promise<void> {
		if (at === this.sound || this.sounds[at] === undefined || this.now.status !== 'plays') return;
		this.sound = at;
		this.#keepText();
		await this.#stream(this.#player.position(), this.#player.paused());
	}

	/** The text that is shown where it plays anew; undefined: that which is shown at once. */
	get shownText(): number | undefined {
		if (this.#shown === 'none') return undefined;
		const at = this.texts.findIndex((one) => (this.#shown ? one === this.#shown : one.shown));
		return at < 0 ? undefined : at;
	}

	/** What a person chose of the texts stays chosen where it plays anew. */
	#keepText(): void {
		const at = this.#player.text();
		if (at !== this.shownText) this.#shown = at === undefined ? 'none' : this.texts[at];
	}

	close(): void {
		this.#closed.abort();
		this.#fed?.abort();
		this.#remux?.[Symbol.dispose]();
		this.scrubber?.[Symbol.dispose]();
	}

	#stop(trouble: Trouble): void {
		if (!this.#closed.signal.aborted) this.now = { status: 'trouble', trouble };
	}

	#open(): Promise<FilmFacts> {
		return (this.#film ??= import('#lib/workers/remux/client.ts').then(({ startRemux }) => {
			this.#closed.signal.throwIfAborted();
			this.#remux = startRemux();
			return this.#remux.open(this.#file);
		}));
	}

	/** Packs the film anew as it plays. @param at seconds where it goes on @param paused whether it waits there */
	async #stream(at = 0, paused = false): Promise<void> {
		this.#streams = true;
		let facts: FilmFacts;
		try {
			facts = await this.#open();
		} catch (error) {
			const unknown = error instanceof Error && error.name === 'UnknownFilm';
			const { codec } = this.#item;
			const named = codec === undefined ? {} : { codec: codecTitle(codec), codecId: codec };
			this.#stop(
				unknown ? codecTrouble({ codec: undefined, codecId: undefined, ...named }) : errorTrouble(error)
			);
			return;
		}
		const remux = this.#remux;
		if (this.#closed.signal.aborted || !remux) return;
		const onfail = (error: unknown) => this.#stop(errorTrouble(error));
		void this.#readTracks(facts, remux);
		const tracks = chosen(facts, this.sounds[this.sound]?.number);
		const wanted = (['video', 'audio'] as const).flatMap(
			(kind) => facts.tracks.find((one) => one.kind === kind) ?? []
		);
		this.#missing = wanted.filter((one) => !tracks.some((track) => track.kind === one.kind));
		const [first] = tracks;
		if (!first) {
			const [unplayed] = wanted;
			this.#stop(unplayed ? codecTrouble(unplayed) : { what: 'empty', help: 'empty' });
			return;
		}
		this.#feedNew = () => {
			this.#fed?.abort();
			const fed = new AbortController();
			this.#fed = fed;
			return feed({ remux, facts, tracks, position: this.#player.position, onfail }, fed.signal);
		};
		this.now = {
			status: 'plays',
			source: this.#feedNew(),
			...(at > 0 && { startAt: at }),
			...(paused && { paused })
		};
		if (first.kind === 'video') this.#scrub('worker');
	}

	/**
	 * Goes on after a decoder stumbled: over pictures that need others which are not there, as after a seek within films that
	 * overlap from one key picture to the next, or over damage. Fed anew, it begins with what needs nothing before it.
	 * @returns whether there is anything to go on with
	 */
	#goOn(): boolean {
		if (!this.#feedNew || this.#stumbles >= mostStumbles) return false;
		this.#stumbles++;
		const at = this.#player.position();
		// The same place again: what is there cannot be shown.
		const startAt = Math.abs(at - this.#stumbled) < 0.5 ? at + 1 : at;
		this.#stumbled = startAt;
		this.#keepText();
		const paused = this.#player.paused();
		this.now = { status: 'plays', source: this.#feedNew(), startAt, ...(paused && { paused }) };
		return true;
	}

	/** What a film that plays as it is does not let be heard or seen, and its frames. */
	async #lookBeside(): Promise<void> {
		try {
			const facts = await this.#open();
			if (this.#closed.signal.aborted || this.now.status !== 'plays') return;
			if (this.#remux) await this.#readTracks(facts, this.#remux);
			const kinds = ['video', 'audio'] as const;
			this.#missing = kinds.flatMap((kind) => {
				const all = facts.tracks.filter((one) => one.kind === kind);
				return all.length > 0 && all.every((one) => !one.decodable) ? all.slice(0, 1) : [];
			});
			const seen = facts.tracks.some((one) => one.kind === 'video' && one.decodable);
			this.#scrub(seen ? 'worker' : 'element');
		} catch {
			// It plays, and that is what counts: frames come from an element then.
			this.#scrub('element');
		} finally {
			// The film was given up meanwhile, and is packed by the same worker; or that has more to give.
			if (!this.#streams && !this.#hasTracks) {
				this.#remux?.[Symbol.dispose]();
				this.#remux = undefined;
				this.#film = undefined;
			}
		}
	}

	#scrub(way: 'worker' | 'element'): void {
		if (this.#closed.signal.aborted) return;
		this.scrubber?.[Symbol.dispose]();
		this.scrubber = new Scrubber(this.#file, way);
	}

	#noteOf(): string | undefined {
		const text = playerWords();
		const [track] = this.#missing;
		if (!track) return undefined;
		const codec = track.codec ?? '?';
		const what = track.kind === 'video' ? text.pictureless(codec) : text.silent(codec);
		return `${what} ${text.help[helpFor(track.codecId)]}`;
	}

	async #readDetails(): Promise<readonly StoredTag[]> {
		const tags = (await detailsOf(this.#item.id))?.tags ?? [];
		this.chapters = chaptersOf(tags);
		this.frameRate = frameRateOf(tags);
		return tags;
	}

	async #readTexts(): Promise<void> {
		if (this.#item.kind !== 'video') return;
		// Texts are a help: a folder that cannot be read keeps no film from playing.
		const texts = await textsBeside(this.#item).catch(() => []);
		if (!this.#closed.signal.aborted) this.texts = [...texts, ...this.texts];
	}

	/** What of the film can be chosen, once. */
	async #readTracks(facts: FilmFacts, remux: RemuxService): Promise<void> {
		if (this.#item.kind !== 'video' || this.#hasTracks !== undefined) return;
		this.#hasTracks = false;
		this.sounds = soundsOf(facts);
		// Texts are a help, here too.
		const texts = await textsWithin(remux).catch(() => []);
		this.#hasTracks = this.sounds.length > 0 || texts.length > 0;
		if (!this.#closed.signal.aborted) this.texts = [...this.texts, ...texts];
	}
}

/** Of each kind the first track that this browser takes in pieces. @param sound the track of the one that is wanted */
function chosen(facts: FilmFacts, sound: number | undefined) {
	const all = facts.tracks.filter(isStreamed);
	const first = (kind: TrackFacts['kind']) => all.find((one) => one.kind === kind);
	const heard = all.find((one) => one.number === sound) ?? first('audio');
	return [first('video'), heard].flatMap((one) => one ?? []);
}
