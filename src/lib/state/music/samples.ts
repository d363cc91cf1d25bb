/** Songs as samples, one behind the other without a gap (deck.ts), where the browser decodes sound. */
import type { Gains } from '#lib/library/music/gain.ts';
import { startSound } from '#lib/workers/sound/client.ts';
import type { SoundService } from '#lib/workers/sound/contract.ts';
import { Deck, type DeckSong } from './deck.ts';
import { silence } from './silence.ts';
import { firstThatOpens, type Turntable, type TurntableNeeds } from './turntable.ts';

interface Opened extends DeckSong {
	/** Samples a second. */
	readonly rate: number;
}

/** The graph that songs go through: all of one rate go through it as they are. */
interface Graph {
	readonly context: AudioContext;
	readonly master: GainNode;
	readonly deck: Deck;
	/** The rate it was made for. */
	readonly rate: number;
}

export class Samples implements Turntable {
	readonly #needs: TurntableNeeds;
	/** For the media keys of the system. */
	readonly #silent = new Audio(URL.createObjectURL(silence()));
	#graph: Graph | undefined;
	#sound: (SoundService & Disposable) | undefined;
	#numbers = 0;
	readonly #gains = new Map<number, Gains>();
	#volume = 1;
	/** Counts what makes a song that is still being opened out of date. */
	#turn = 0;
	/** What was asked for: the element is paused by others, too. */
	#sounding = false;

	constructor(needs: TurntableNeeds) {
		this.#needs = needs;
		this.#silent.loop = true;
		// Told late: by then it may have been asked to go on.
		this.#silent.onpause = () => this.#sounding && this.#silent.paused && needs.onstop();
	}

	get at(): number {
		return this.#graph?.deck.at ?? 0;
	}

	async play(key: number, from: number): Promise<number | undefined> {
		this.stop();
		const turn = this.#turn;
		this.resume();
		const first = await firstThatOpens(this.#needs, key, (one, file) => this.#open(one, file));
		if (turn !== this.#turn) {
			first?.song.close();
			return undefined;
		}
		if (!first) return undefined;
		const { deck } = await this.#graphOf(first.song.rate);
		if (this.#sounding) this.resume();
		void deck.play(first.song, first.key === key ? from : 0).catch(() => this.#needs.onfail(first.key));
		return first.key;
	}

	async seek(to: number): Promise<void> {
		await this.#graph?.deck.seek(to);
	}

	pause(): void {
		this.#sounding = false;
		this.#silent.pause();
		void this.#graph?.context.suspend();
	}

	resume(): void {
		this.#sounding = true;
		// Whoever may not play without being asked first is silent, and shown so by the position that stands still.
		this.#silent.play().catch(() => undefined);
		void this.#graph?.context.resume();
	}

	async refollow(): Promise<void> {
		await this.#graph?.deck.refollow();
	}

	level(): void {
		this.#graph?.deck.level((key) => this.#needs.factorOf(this.#gains.get(key) ?? {}));
	}

	volume(to: number): void {
		this.#volume = to;
		this.#graph?.master.gain.setTargetAtTime(to, this.#graph.context.currentTime, 0.02);
	}

	beat(): void {
		void this.#graph?.deck.fill();
	}

	stop(): void {
		this.#turn++;
		this.#graph?.deck.stop();
		this.pause();
	}

	/** A graph at the rate of a song: what it plays is not resampled here. Songs of another rate that follow are. */
	async #graphOf(rate: number): Promise<Graph> {
		const before = this.#graph;
		if (before?.rate === rate) return before;
		this.#graph = undefined;
		await before?.context.close();
		const context = contextAt(rate);
		context.onstatechange = () => {
			if ((context.state as string) === 'interrupted') this.#needs.onstop();
		};
		const master = context.createGain();
		master.gain.value = this.#volume;
		master.connect(context.destination);
		const { onsong, onfail, after } = this.#needs;
		const follow = async (key: number) =>
			(await firstThatOpens(this.#needs, after(key, false), (one, file) => this.#open(one, file)))?.song;
		const deck = new Deck(context, { follow, onsong, onfail }, undefined, master);
		return (this.#graph = { context, master, deck, rate });
	}

	async #open(key: number, file: File): Promise<Opened> {
		const sound = (this.#sound ??= startSound());
		const number = ++this.#numbers;
		const asked = async <T>(answer: Promise<T>): Promise<T> => {
			try {
				return await answer;
			} catch (error) {
				// A worker that did not answer, or broke, is ended: the next song begins with another.
				const ended =
					error instanceof DOMException && ['TimeoutError', 'OperationError'].includes(error.name);
				if (ended && this.#sound === sound) this.#sound = undefined;
				throw error;
			}
		};
		const { duration, gains, rate } = await asked(sound.open(number, file));
		this.#gains.set(key, gains);
		return {
			key,
			duration,
			rate,
			factor: this.#needs.factorOf(gains),
			begin: (from, at) => asked(sound.begin(number, from, at)),
			next: () => asked(sound.next(number)),
			close: () => void sound.close(number).catch(() => undefined)
		};
	}
}

/** Not every rate of a file is one that a browser has a graph for. */
function contextAt(sampleRate: number): AudioContext {
	try {
		return new AudioContext({ latencyHint: 'playback', sampleRate });
	} catch {
		return new AudioContext({ latencyHint: 'playback' });
	}
}
