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
import { codecTrouble, errorTrouble, helpFor, isProtected, type Trouble } from './player-trouble.ts';
import type { Chapter, PlayerSource } from './player.svelte.ts';

export type PlaybackNow =
	| { readonly status: 'opening' }
	| {
			readonly status: 'plays';
			readonly source: PlayerSource;
			/** Seconds where it goes on after it broke; else where a person stopped. */
			readonly startAt?: number;
	  }
	| { readonly status: 'trouble'; readonly trouble: Trouble };

/** Containers that no browser opens and we repack: those are not tried first. By ExifTool's type. */
const repacked = /^(?:M2TS?|MTS|TS|AVI|FLV|F4V)$/;
/** Times that a film may be gone on with after its decoder gave up. */
const mostStumbles = 30;

type Streamed = TrackFacts & { readonly mime: string };

export class Playback {
	now = $state.raw<PlaybackNow>({ status: 'opening' });
	/** Something to say of how it plays: without its sound, or its picture. */
	readonly note = $derived.by(() => this.#noteOf());
	chapters = $state.raw<readonly Chapter[]>([]);
	frameRate = $state<number | undefined>(undefined);
	texts = $state.raw<readonly PlayerText[]>([]);
	/** Gives frames for the seek bar; undefined until it is known that it can. */
	scrubber = $state.raw<Scrubber | undefined>(undefined);
	/** Tracks that are not heard or not seen. */
	#missing = $state.raw<readonly TrackFacts[]>([]);
	readonly #item: Item;
	readonly #file: File;
	readonly #position: () => number;
	readonly #closed = new AbortController();
	#remux: (RemuxService & Disposable) | undefined;
	#film: Promise<FilmFacts> | undefined;
	#streams = false;
	/** Ends the feed of now. */
	#fed: AbortController | undefined;
	#feedNew: (() => MediaSource) | undefined;
	#stumbles = 0;
	/** Seconds where it went on last. */
	#stumbled = -1;

	/** @param position seconds where the player is */
	constructor(item: Item, file: File, position: () => number) {
		this.#item = item;
		this.#file = file;
		this.#position = position;
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
			const at = this.#position();
			this.now = { status: 'opening' };
			await this.#stream(at);
		}
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

	/** Packs the film anew as it plays. @param at seconds where it goes on */
	async #stream(at = 0): Promise<void> {
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
		const tracks = chosen(facts);
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
			return feed({ remux, facts, tracks, position: this.#position, onfail }, fed.signal);
		};
		this.now = { status: 'plays', source: this.#feedNew(), ...(at > 0 && { startAt: at }) };
		if (first.kind === 'video') this.scrubber = new Scrubber(this.#file, 'worker');
	}

	/**
	 * Goes on after a decoder stumbled: over pictures that need others which are not there, as after a seek within films that
	 * overlap from one key picture to the next, or over damage. Fed anew, it begins with what needs nothing before it.
	 * @returns whether there is anything to go on with
	 */
	#goOn(): boolean {
		if (!this.#feedNew || this.#stumbles >= mostStumbles) return false;
		this.#stumbles++;
		const at = this.#position();
		// The same place again: what is there cannot be shown.
		const startAt = Math.abs(at - this.#stumbled) < 0.5 ? at + 1 : at;
		this.#stumbled = startAt;
		this.now = { status: 'plays', source: this.#feedNew(), startAt };
		return true;
	}

	/** What a film that plays as it is does not let be heard or seen, and its frames. */
	async #lookBeside(): Promise<void> {
		try {
			const facts = await this.#open();
			if (this.#closed.signal.aborted || this.now.status !== 'plays') return;
			const kinds = ['video', 'audio'] as const;
			this.#missing = kinds.flatMap((kind) => {
				const all = facts.tracks.filter((one) => one.kind === kind);
				return all.length > 0 && all.every((one) => !one.decodable) ? all.slice(0, 1) : [];
			});
			const seen = facts.tracks.some((one) => one.kind === 'video' && one.decodable);
			this.scrubber = new Scrubber(this.#file, seen ? 'worker' : 'element');
		} catch {
			// It plays, and that is what counts: frames come from an element then.
			if (!this.#closed.signal.aborted) this.scrubber = new Scrubber(this.#file, 'element');
		} finally {
			// The film was given up meanwhile, and is packed by the same worker.
			if (!this.#streams) {
				this.#remux?.[Symbol.dispose]();
				this.#remux = undefined;
				this.#film = undefined;
			}
		}
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
		if (!this.#closed.signal.aborted) this.texts = texts;
	}
}

/** Of each kind the first track that this browser takes in pieces. */
function chosen(facts: FilmFacts): readonly Streamed[] {
	const takes = (track: TrackFacts): track is Streamed =>
		track.mime !== undefined && MediaSource.isTypeSupported(track.mime);
	return (['video', 'audio'] as const).flatMap(
		(kind) => facts.tracks.filter(takes).find((one) => one.kind === kind) ?? []
	);
}
