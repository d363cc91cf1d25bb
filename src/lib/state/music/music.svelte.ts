/** The queue of songs as it plays: one for the app, kept across restarts. */
import { factorOf, gainModes, type GainMode } from '#lib/library/music/gain.ts';
import * as rules from '#lib/library/music/queue.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import type { Sort } from '#lib/workers/library/contract.ts';
import { readOnce } from '#lib/workers/read-once.ts';
import type { App } from '../app.svelte.ts';
import { musicWords } from '../messages/music-words.ts';
import { perApp } from '../per-app.svelte.ts';
import { playerOf } from '../player.svelte.ts';
import { keepPlace, keptPlace, keptQueue, keepQueue } from './kept.ts';
import { songsAmong } from './songs.ts';
import { tellSystem, type Told } from './system.ts';
import type { Turntable, TurntableNeeds } from './turntable.ts';

/** Milliseconds between two looks at where it is. */
const beat = 250;
/** Looks between two times that the place is kept. */
const keepEvery = 20;
/** Seconds into a song after which the one before means its beginning. */
const beginning = 3;

export class Music {
	queue = $state.raw<rules.Queue>(rules.emptyQueue);
	playing = $state(false);
	/** What is heard, or would be. */
	item = $state.raw<Item | undefined>(undefined);
	/** Second of it. */
	time = $state(0);
	mode = $state<GainMode>('track');
	readonly #app: App;
	readonly #restored = readOnce(() => this.#restore());
	readonly #turntable = readOnce(() => this.#makeTable());
	/** The same, once it is there. */
	#table: Turntable | undefined;
	/** Whether the song that is heard has been handed to it. */
	#loaded = false;
	/** Counts what makes a beginning that is under way out of date. */
	#turn = 0;
	/** What was said last of songs that were passed over. */
	#skipped = { notice: 0, count: 0 };
	#timer: ReturnType<typeof setInterval> | undefined;
	#told: Told | undefined;

	constructor(app: App) {
		this.#app = app;
		addEventListener('pagehide', () => this.#keepPlace());
		const player = playerOf(app);
		$effect(() => {
			// There is never more than one that sounds.
			if (player.playing) this.pause();
		});
		$effect(() => {
			const volume = this.#volume;
			this.#table?.volume(volume);
		});
	}

	/** As loud as the player of films. */
	get #volume(): number {
		const { volume, muted } = playerOf(this.#app);
		return muted ? 0 : volume;
	}

	/** Brings back what was there at the last visit, paused; once, however often it is asked for. */
	restore(): Promise<void> {
		return this.#restored.now();
	}

	async #restore(): Promise<void> {
		const { queue, mode } = await keptQueue();
		this.mode = gainModes.find((one) => one === mode) ?? 'track';
		this.queue = queue;
		const place = keptPlace();
		if (place && place.key === queue.now) this.time = place.seconds;
		await this.#show();
	}

	/**
	 * Queues the songs among items.
	 * @param at what is heard first, where they are played now
	 * @returns how many of them are songs
	 */
	async add(ids: readonly ItemId[], where: 'now' | 'next' | 'end', at?: ItemId): Promise<number> {
		await this.restore();
		const { notices, library } = this.#app;
		const songs = await songsAmong(library.service, ids, rules.mostEntries);
		if (songs.length === 0) notices.say({ tone: 'plain', text: musicWords().none });
		else if (where === 'now') {
			const first = at === undefined ? 0 : Math.max(0, songs.indexOf(at));
			this.#set(rules.withOnly(this.queue, songs, first));
			await this.#playNow();
		} else {
			this.#set(rules.withMore(this.queue, songs, where));
			notices.say({ tone: 'good', text: musicWords().added(songs.length) });
			await this.#show();
			await this.#refollow();
		}
		return songs.length;
	}

	/** Plays the songs that a query finds, in an order; see `add`. */
	async playFound(text: string, sort: Sort): Promise<void> {
		const answer = await this.#app.library.service?.answer({ text, sort, group: 'none', facets: [] });
		await this.add([...(answer?.ids ?? [])], 'now');
	}

	async toggle(): Promise<void> {
		if (this.playing) this.pause();
		else await this.play();
	}

	async play(): Promise<void> {
		if (!this.#loaded) return this.#playNow(this.time);
		playerOf(this.#app).pause();
		this.#table?.resume();
		this.#began();
	}

	pause(): void {
		if (!this.playing) return;
		this.playing = false;
		this.#table?.pause();
		clearInterval(this.#timer);
		this.#keepPlace();
		this.#told?.state(this);
	}

	async skip(by: 1 | -1): Promise<void> {
		const { queue } = this;
		const entry = by > 0 ? rules.after(queue, queue.now, true) : rules.before(queue, queue.now);
		if (by < 0 && (this.time > beginning || !entry)) await this.seek(0);
		else if (entry) await this.playEntry(entry.key);
	}

	async playEntry(key: number): Promise<void> {
		this.#set(rules.at(this.queue, key));
		await this.#playNow();
	}

	/** @param to second of the song; beyond its end is its end */
	async seek(to: number): Promise<void> {
		this.time = Math.max(0, Math.min(to, this.item?.duration ?? to));
		if (this.#loaded) await this.#table?.seek(this.time);
		this.#told?.state(this);
		this.#keepPlace();
	}

	async remove(key: number): Promise<void> {
		const heard = this.queue.now === key;
		this.#set(rules.without(this.queue, key));
		if (!heard) await this.#refollow();
		else if (this.queue.now === undefined) this.clear();
		else if (this.playing) await this.#playNow();
		else {
			this.#stop();
			await this.#show();
		}
	}

	async move(key: number, to: number): Promise<void> {
		this.#set(rules.moved(this.queue, key, to));
		await this.#refollow();
	}

	async shuffle(): Promise<void> {
		this.#set(this.queue.unshuffled ? rules.inOrder(this.queue) : rules.shuffled(this.queue));
		await this.#refollow();
	}

	async nextRepeat(): Promise<void> {
		const at = rules.repeats.indexOf(this.queue.repeat);
		this.#set({ ...this.queue, repeat: rules.repeats[(at + 1) % rules.repeats.length] ?? 'off' });
		await this.#refollow();
	}

	setMode(mode: GainMode): void {
		this.mode = mode;
		this.#table?.level();
		this.#set(this.queue);
	}

	clear(): void {
		this.#stop();
		this.#told?.end();
		this.#told = undefined;
		this.item = undefined;
		this.#set(rules.emptyQueue);
	}

	#set(queue: rules.Queue): void {
		this.queue = queue;
		keepQueue(queue, this.mode).catch((error: unknown) => this.#app.notices.problem(error));
	}

	#stop(): void {
		this.#turn++;
		this.pause();
		this.#table?.stop();
		this.#loaded = false;
		this.time = 0;
	}

	async #refollow(): Promise<void> {
		if (this.#loaded) await this.#table?.refollow();
	}

	async #playNow(from = 0): Promise<void> {
		const { now } = this.queue;
		if (now === undefined) return;
		playerOf(this.#app).pause();
		const turn = ++this.#turn;
		this.time = from;
		this.#began();
		try {
			await this.#show();
			await this.#begin(now, from, turn);
		} catch (error) {
			// Nothing is heard.
			if (turn === this.#turn) this.pause();
			throw error;
		}
	}

	async #begin(now: number, from: number, turn: number): Promise<void> {
		const table = (this.#table ??= await this.#turntable.now());
		if (turn !== this.#turn) return;
		table.volume(this.#volume);
		const key = await table.play(now, from);
		if (turn !== this.#turn) return;
		this.#loaded = key !== undefined;
		if (key === undefined) {
			this.pause();
			this.#app.notices.say({ tone: 'bad', text: musicWords().allSkipped });
			return;
		}
		// While it was opened a person may have paused.
		if (!this.playing) table.pause();
		if (key !== now) {
			this.time = 0;
			this.#set(rules.at(this.queue, key));
			await this.#show();
		}
	}

	async #makeTable(): Promise<Turntable> {
		const needs: TurntableNeeds = {
			fileOf: async (key) => {
				const item = await this.#itemOf(key);
				if (!item) throw new DOMException('It is not in the library', 'NotFoundError');
				return this.#app.roots.fileOf(item);
			},
			after: (key, failed) => rules.after(this.queue, key, failed)?.key,
			factorOf: (gains) => factorOf(gains, this.mode),
			onsong: (key) => void this.#heard(key),
			onfail: (key) => void this.#say(key),
			onstop: () => this.pause()
		};
		if (typeof AudioDecoder === 'undefined') return new (await import('./element.ts')).SoundElement(needs);
		return new (await import('./samples.ts')).Samples(needs);
	}

	#began(): void {
		this.playing = true;
		// A film that was seen meanwhile has had the keys of the system.
		if (this.#told) this.#told = tellSystem(this.#told.item, this);
		clearInterval(this.#timer);
		let beats = 0;
		this.#timer = setInterval(() => {
			if (!this.#loaded) return;
			this.#table?.beat();
			this.time = this.#table?.at ?? 0;
			if (++beats % keepEvery === 0) this.#keepPlace();
		}, beat);
	}

	/** Another is heard now; at the end all of it can be heard again. */
	async #heard(key: number | undefined): Promise<void> {
		if (key === undefined) this.#stop();
		const now = key ?? this.queue.entries[0]?.key;
		if (now === undefined) return;
		this.#set(rules.at(this.queue, now));
		await this.#show();
	}

	async #itemOf(key: number | undefined): Promise<Item | undefined> {
		const entry = this.queue.entries.find((one) => one.key === key);
		return entry && (await this.#app.library.row(entry.item));
	}

	async #say(key: number): Promise<void> {
		const item = await this.#itemOf(key);
		const { notices } = this.#app;
		// Of several in a row one line is enough.
		const before = notices.list.find(({ id }) => id === this.#skipped.notice) && this.#skipped;
		if (before) notices.dismiss(before.notice);
		const count = (before?.count ?? 0) + 1;
		const text = musicWords().skipped(item?.title ?? item?.name ?? '?', count - 1);
		this.#skipped = { notice: notices.say({ tone: 'bad', text }), count };
	}

	async #show(): Promise<void> {
		const { now } = this.queue;
		const item = await this.#itemOf(now);
		if (now !== this.queue.now) return;
		this.item = item;
		if (!item || this.#told?.item.id === item.id) return;
		this.#told?.end();
		this.#told = tellSystem(item, this);
	}

	#keepPlace(): void {
		if (this.queue.now !== undefined) keepPlace(this.queue.now, this.time);
	}
}

/** The one queue of the app. */
export const musicOf = perApp((app) => new Music(app));
