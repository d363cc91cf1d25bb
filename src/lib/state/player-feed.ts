/**
 * Feeds a MediaSource with the pieces of a film as they are made: from where it plays on, some seconds ahead, and anew
 * from wherever a person goes. Nothing is read that is not about to be played.
 */
import type { FilmFacts, RemuxService, TrackFacts } from '#lib/workers/remux/contract.ts';

/** Seconds made ahead of what plays. */
const ahead = 20;
/** Seconds kept behind it. */
const behind = 30;
/** Gaps in time that are none: tracks begin and end a little apart. */
const slack = 0.5;
/** Milliseconds between two looks at where it plays. */
const pause = 150;

interface FeedNeeds {
	readonly remux: RemuxService;
	readonly facts: FilmFacts;
	readonly tracks: readonly (TrackFacts & { readonly mime: string })[];
	/** Seconds where it plays now, or is to play. */
	readonly position: () => number;
	/** Reading or making went wrong for good. */
	readonly onfail: (error: unknown) => void;
}

/** Begins to feed, and goes on until `signal` says so. */
export function feed(
	{ remux, facts, tracks, position, onfail }: FeedNeeds,
	signal: AbortSignal
): MediaSource {
	const source = new MediaSource();
	source.addEventListener(
		'sourceopen',
		() => {
			if (facts.duration > 0) source.duration = facts.duration;
			const lines = tracks.map((track) => new Line(source, track, { remux, position, signal }));
			void run(source, lines, signal).catch((error: unknown) => {
				if (!signal.aborted) onfail(error);
			});
		},
		{ once: true }
	);
	return source;
}

async function run(source: MediaSource, lines: readonly Line[], signal: AbortSignal): Promise<void> {
	while (!signal.aborted && source.readyState !== 'closed') {
		const worked = await Promise.all(lines.map((line) => line.work()));
		if (signal.aborted) return;
		if (lines.every((line) => line.ended) && source.readyState === 'open') source.endOfStream();
		if (!worked.includes(true)) await new Promise((resolve) => setTimeout(resolve, pause));
	}
}

/** One track on its way into its buffer. */
class Line {
	/** The last piece is in the buffer. */
	ended = false;
	readonly #source: MediaSource;
	readonly #buffer: SourceBuffer;
	readonly #track: TrackFacts;
	readonly #remux: RemuxService;
	readonly #position: () => number;
	readonly #signal: AbortSignal;
	/** Seconds up to which pieces were put in, from where they were begun; undefined before. */
	#head: number | undefined;
	#begun = 0;

	constructor(
		source: MediaSource,
		track: TrackFacts & { readonly mime: string },
		{ remux, position, signal }: Pick<FeedNeeds, 'remux' | 'position'> & { readonly signal: AbortSignal }
	) {
		this.#source = source;
		this.#track = track;
		this.#remux = remux;
		this.#position = position;
		this.#signal = signal;
		this.#buffer = source.addSourceBuffer(track.mime);
	}

	/** Puts the next piece in, if one is needed. @returns whether one was */
	async work(): Promise<boolean> {
		const at = this.#position();
		const there = this.#endAt(at);
		if (there !== undefined && there - at >= ahead) return false;
		if (!this.#leadsTo(at, there)) await this.#begin(there ?? at);
		else if (this.ended) return false;
		// Another feed of the same film may have begun meanwhile: the next piece is its first.
		if (this.#signal.aborted) return false;
		const piece = await this.#remux.next(this.#track.number);
		if (this.#source.readyState === 'closed') return false;
		if (!piece) {
			this.ended = true;
			return true;
		}
		await this.#append(piece.bytes, piece.offset);
		return true;
	}

	/** Whether what comes next is what is needed here. */
	#leadsTo(at: number, there: number | undefined): boolean {
		if (this.#head === undefined) return false;
		// Inside of what is there, its end is where pieces must come; else they must be on their way to here.
		if (there !== undefined)
			return Math.abs(there - this.#head) < slack || (this.ended && there >= this.#head - slack);
		return this.#begun <= at && at <= this.#head + 2 * slack + (this.ended ? Infinity : 0);
	}

	async #begin(from: number): Promise<void> {
		this.ended = false;
		await this.#remux.begin(this.#track.number, from);
		this.#begun = from;
		this.#head = from;
		// Only a source that is open lets go of what it was in the midst of; bytes, even none, open one that has ended.
		if (this.#source.readyState === 'ended') {
			this.#buffer.appendBuffer(new ArrayBuffer(0));
			await this.#settled();
		}
		if (this.#source.readyState === 'open') this.#buffer.abort();
	}

	async #append(bytes: ArrayBuffer, offset: number | undefined): Promise<void> {
		await this.#tidy();
		if (offset !== undefined) this.#buffer.timestampOffset = offset;
		try {
			this.#buffer.appendBuffer(bytes);
		} catch (error) {
			if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
			// Full: what was played goes first, all of it.
			await this.#remove(0, Math.max(0, this.#position() - 2));
			this.#buffer.appendBuffer(bytes);
		}
		await this.#settled();
		this.#head =
			this.#endAt(Math.max(this.#begun, (this.#head ?? 0) - slack)) ?? this.#lastEnd() ?? this.#head;
	}

	/** Takes out what was played long ago. */
	async #tidy(): Promise<void> {
		const until = this.#position() - behind;
		const { buffered } = this.#buffer;
		if (buffered.length > 0 && buffered.start(0) < until - behind) await this.#remove(0, until);
	}

	async #remove(from: number, to: number): Promise<void> {
		if (to <= from) return;
		this.#buffer.remove(from, to);
		await this.#settled();
	}

	#settled(): Promise<void> {
		if (!this.#buffer.updating) return Promise.resolve();
		return new Promise((resolve, reject) => {
			const over = new AbortController();
			const { signal } = over;
			this.#buffer.addEventListener(
				'error',
				() => reject(new DOMException('The piece was refused', 'EncodingError')),
				{
					signal
				}
			);
			this.#buffer.addEventListener(
				'updateend',
				() => {
					over.abort();
					resolve();
				},
				{ signal }
			);
		});
	}

	/** Where what is there around a second ends. */
	#endAt(at: number): number | undefined {
		const { buffered } = this.#buffer;
		for (let index = 0; index < buffered.length; index++) {
			if (buffered.start(index) <= at + slack && at <= buffered.end(index)) return buffered.end(index);
		}
		return undefined;
	}

	#lastEnd(): number | undefined {
		const { buffered } = this.#buffer;
		return buffered.length > 0 ? buffered.end(buffered.length - 1) : undefined;
	}
}
