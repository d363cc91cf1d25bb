/**
 * Plays songs one behind the other without a gap: pieces of samples are handed to a graph of sound with the very moment each
 * begins at, those of the next song while the last still sounds. It knows nothing of queues: it asks what comes next.
 */
import type { SoundPiece } from '#lib/workers/sound/contract.ts';

/** A song that can be heard. */
export interface DeckSong {
	readonly key: number;
	/** Seconds. */
	readonly duration: number;
	/** What its samples are multiplied with. */
	factor: number;
	/** Gets ready to be read from a second on, in pieces of so many samples a second. */
	begin(from: number, rate: number): Promise<void>;
	next(): Promise<SoundPiece | undefined>;
	close(): void;
}

export interface DeckNeeds {
	/** Opens what comes after a song; undefined at the end. What cannot be played has been said and passed over. */
	readonly follow: (key: number) => Promise<DeckSong | undefined>;
	/** The song that is heard is another now; undefined: the last has ended. */
	readonly onsong: (key: number | undefined) => void;
	/** A song broke off; what follows is heard at once. */
	readonly onfail: (key: number, error: unknown) => void;
}

/** A song in the line: those before it are heard, or have been. */
interface Lined {
	readonly song: DeckSong;
	readonly gain: GainNode;
	readonly nodes: Set<AudioBufferSourceNode>;
	/** When its second 0 is, by the clock of the graph. */
	readonly zero: number;
	/** Until when it is in the graph. */
	until: number;
	/** Whether all of it is. */
	whole: boolean;
	/** Whether anything of it is. */
	sounds: boolean;
}

/** Seconds between what is asked for and the moment it can be heard. */
const lead = 0.06;

export class Deck {
	readonly #context: BaseAudioContext;
	readonly #output: AudioNode;
	readonly #needs: DeckNeeds;
	/** Seconds that are in the graph before they are heard: a tab in the background is asked once a second. */
	readonly #ahead: number;
	#line: Lined[] = [];
	/** What is open and heard of by others. */
	#heard: number | undefined;
	/** Counts what makes all that is under way out of date. */
	#turn = 0;
	#filling = false;
	/** What is about to begin. */
	#coming: { readonly song: DeckSong; readonly from: number } | undefined;
	#ended = false;
	/** Songs that gave no sound since one did: where they come again, there is nothing to be played. */
	readonly #mute = new Set<number>();

	/** @param output where all songs go to; the loudspeaker where absent */
	constructor(
		context: BaseAudioContext,
		needs: DeckNeeds,
		ahead = 12,
		output: AudioNode = context.destination
	) {
		this.#context = context;
		this.#output = output;
		this.#needs = needs;
		this.#ahead = ahead;
	}

	/** Second of the song that is heard. */
	get at(): number {
		if (this.#coming) return this.#coming.from;
		const now = this.#now();
		return now ? Math.min(now.song.duration, Math.max(0, this.#context.currentTime - now.zero)) : 0;
	}

	/** Plays this and nothing else, from a second on. */
	async play(song: DeckSong, from = 0): Promise<void> {
		this.stop();
		this.#mute.clear();
		this.#heard = song.key;
		await this.#start(song, from);
	}

	/** Goes to a second of the song that is heard. */
	async seek(to: number): Promise<void> {
		const now = this.#now();
		const song = this.#coming?.song ?? now?.song;
		if (!song) return;
		this.#turn++;
		for (const one of this.#line.splice(0)) this.#silence(one, one !== now);
		await this.#start(song, Math.min(Math.max(0, to), song.duration));
	}

	/** The moment it begins is counted from when it can be heard. */
	async #start(song: DeckSong, from: number): Promise<void> {
		const turn = this.#turn;
		this.#ended = false;
		this.#coming = { song, from };
		const begun = await this.#begin(song, from, turn);
		if (turn !== this.#turn) return;
		const start = this.#context.currentTime + lead;
		this.#coming = undefined;
		this.#push(song, start - from, start, !begun);
		await this.fill();
	}

	/** @returns whether it can be read from there; one that cannot broke off, and what follows is heard */
	async #begin(song: DeckSong, from: number, turn: number): Promise<boolean> {
		try {
			await song.begin(from, this.#context.sampleRate);
			return true;
		} catch (error) {
			if (turn !== this.#turn) return false;
			this.#mute.add(song.key);
			this.#needs.onfail(song.key, error);
			return false;
		}
	}

	/** Forgets what was to come after the song that is heard: something else comes now. */
	async refollow(): Promise<void> {
		const now = this.#now();
		if (!now) return;
		this.#turn++;
		for (const one of this.#line.filter((other) => other !== now)) this.#silence(one, true);
		this.#line = [now];
		this.#ended = false;
		// What read the last piece is out of date, and its piece with it: it is asked for again.
		const turn = this.#turn;
		if (!now.whole && !(await this.#begin(now.song, Math.max(0, now.until - now.zero), turn)))
			now.whole = turn === this.#turn;
		await this.fill();
	}

	/** Key of what comes after the song that is heard, where that is known already. */
	get following(): number | undefined {
		const now = this.#now();
		return now && this.#line[this.#line.indexOf(now) + 1]?.song.key;
	}

	/** Sets how loud songs are anew. */
	level(factorOf: (key: number) => number | undefined): void {
		for (const { song, gain } of this.#line) {
			song.factor = factorOf(song.key) ?? song.factor;
			gain.gain.setTargetAtTime(song.factor, this.#context.currentTime, 0.02);
		}
	}

	stop(): void {
		this.#turn++;
		for (const one of this.#line.splice(0)) this.#silence(one, true);
		this.#coming?.song.close();
		this.#coming = undefined;
		this.#heard = undefined;
	}

	/** Puts into the graph what will be heard in the next seconds. Called now and then; says when the song is another. */
	async fill(): Promise<void> {
		this.#tell();
		if (this.#filling) return;
		this.#filling = true;
		const turn = this.#turn;
		try {
			while (turn === this.#turn && (await this.#step(turn)));
		} finally {
			this.#filling = false;
		}
		if (turn !== this.#turn && this.#line.length > 0) await this.fill();
		else this.#tell();
	}

	/** @returns whether there is more to be done now */
	async #step(turn: number): Promise<boolean> {
		const last = this.#line.at(-1);
		if (!last || last.until > this.#context.currentTime + this.#ahead) return false;
		if (!last.whole) {
			let piece: SoundPiece | undefined;
			try {
				piece = await last.song.next();
			} catch (error) {
				if (turn !== this.#turn) return false;
				if (!last.sounds) this.#mute.add(last.song.key);
				this.#needs.onfail(last.song.key, error);
			}
			if (turn !== this.#turn) return false;
			if (piece) this.#schedule(last, piece);
			else last.whole = true;
			return true;
		}
		if (this.#ended) return false;
		const next = await this.#needs.follow(last.song.key);
		if (turn !== this.#turn) {
			next?.close();
			return false;
		}
		this.#ended = !next || this.#mute.has(next.key);
		if (!next || this.#ended) {
			next?.close();
			return false;
		}
		const begun = await this.#begin(next, 0, turn);
		if (turn !== this.#turn) {
			next.close();
			return false;
		}
		// Where opening took longer than there was sound, it begins now.
		const start = Math.max(last.until, this.#context.currentTime + lead);
		this.#push(next, start, start, !begun);
		return true;
	}

	#push(song: DeckSong, zero: number, until: number, whole: boolean): void {
		const gain = this.#context.createGain();
		gain.gain.value = song.factor;
		gain.connect(this.#output);
		this.#line.push({ song, gain, nodes: new Set(), zero, until, whole, sounds: false });
	}

	#schedule(line: Lined, { at, rate, channels }: SoundPiece): void {
		const length = channels[0]?.length ?? 0;
		if (length === 0) return;
		const { sampleRate } = this.#context;
		const buffer = this.#context.createBuffer(channels.length, length, rate);
		for (const [channel, samples] of channels.entries()) buffer.copyToChannel(samples, channel);
		const node = this.#context.createBufferSource();
		node.buffer = buffer;
		node.connect(line.gain);
		// On a whole sample: a piece that began between two would be drawn anew by itself, which is heard at its edges.
		const start = Math.round((line.zero + at) * sampleRate) / sampleRate;
		const late = this.#context.currentTime - start;
		// A machine that did not keep up plays what is left of a piece, in its time.
		if (late < length / rate) node.start(Math.max(start, 0), Math.max(0, late));
		line.nodes.add(node);
		line.sounds = true;
		this.#mute.clear();
		node.onended = () => {
			line.nodes.delete(node);
			node.disconnect();
		};
		line.until = start + length / rate;
	}

	/** The song that is heard: the last that has begun. */
	#now(): Lined | undefined {
		const { currentTime } = this.#context;
		return this.#line.findLast((one) => one.zero <= currentTime) ?? this.#line[0];
	}

	#tell(): void {
		const now = this.#now();
		if (!now) return;
		for (const one of this.#line.splice(0, this.#line.indexOf(now))) this.#silence(one, true);
		if (this.#ended && this.#line.length === 1 && now.whole && now.until <= this.#context.currentTime) {
			this.stop();
			this.#needs.onsong(undefined);
		} else if (now.song.key !== this.#heard) {
			this.#heard = now.song.key;
			this.#needs.onsong(now.song.key);
		}
	}

	#silence({ song, gain, nodes }: Lined, close: boolean): void {
		for (const node of nodes) {
			node.onended = null;
			node.stop();
			node.disconnect();
		}
		gain.disconnect();
		if (close) song.close();
	}
}
