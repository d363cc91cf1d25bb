/** Songs in an element of sound, where the browser has no decoder for samples: there is a gap between them. */
import type { Gains } from '#lib/library/music/gain.ts';
import { startSound } from '#lib/workers/sound/client.ts';
import type { SoundService } from '#lib/workers/sound/contract.ts';
import { silence } from './silence.ts';
import { firstThatOpens, type Turntable, type TurntableNeeds } from './turntable.ts';

export class SoundElement implements Turntable {
	readonly #needs: TurntableNeeds;
	readonly #audio = new Audio();
	#sound: (SoundService & Disposable) | undefined;
	#key: number | undefined;
	#gains: Gains = {};
	#volume = 1;
	#turn = 0;
	#sounding = false;
	/** Where the element begins once it has its file. */
	#from = 0;

	constructor(needs: TurntableNeeds) {
		this.#needs = needs;
		const audio = this.#audio;
		audio.onended = () => void this.#follow();
		audio.onpause = () => {
			if (this.#sounding && audio.paused && !audio.ended && this.#key !== undefined) needs.onstop();
		};
	}

	get at(): number {
		return this.#key === undefined ? this.#from : this.#audio.currentTime;
	}

	async play(key: number, from: number): Promise<number | undefined> {
		this.stop();
		const turn = this.#turn;
		this.#from = from;
		this.#sounding = true;
		// Begun while a person's click still counts: the file comes later, and may not begin by itself.
		this.#load(silence());
		this.#audio.play().catch(() => undefined);
		const first = await firstThatOpens(this.#needs, key, (_, file) => this.#open(file, turn));
		if (!first || turn !== this.#turn) return undefined;
		this.#key = first.key;
		this.#gains = first.song;
		this.level();
		if (first.key === key && from > 0) this.#audio.currentTime = from;
		if (this.#sounding) this.resume();
		return first.key;
	}

	async seek(to: number): Promise<void> {
		this.#from = to;
		if (this.#key !== undefined) this.#audio.currentTime = to;
		return Promise.resolve();
	}

	pause(): void {
		this.#sounding = false;
		this.#audio.pause();
	}

	resume(): void {
		this.#sounding = true;
		this.#audio.play().catch(() => undefined);
	}

	/** It asks what comes next when a song is over. */
	refollow(): Promise<void> {
		return Promise.resolve();
	}

	/** An element plays nothing louder than it is. */
	level(): void {
		this.#audio.volume = Math.min(1, this.#volume * this.#needs.factorOf(this.#gains));
	}

	volume(to: number): void {
		this.#volume = to;
		this.level();
	}

	beat(): void {
		// The element goes on by itself.
	}

	stop(): void {
		this.#turn++;
		this.#key = undefined;
		this.pause();
	}

	async #follow(): Promise<void> {
		const key = this.#key;
		const next = key === undefined ? undefined : this.#needs.after(key, false);
		const turn = this.#turn + (next === undefined ? 0 : 1);
		const played = next === undefined ? undefined : await this.play(next, 0);
		// Unless something else was asked for meanwhile.
		if (turn === this.#turn) this.#needs.onsong(played);
	}

	/** @returns what the file says of how loud it is, once the element can play it */
	async #open(file: File, turn: number): Promise<Gains> {
		const sound = (this.#sound ??= startSound());
		const gains = await sound.gains(file).catch(() => {
			// It may hang, or be ended: the next song begins with another.
			sound[Symbol.dispose]();
			if (this.#sound === sound) this.#sound = undefined;
			return {};
		});
		if (turn !== this.#turn) return gains;
		await new Promise<void>((resolve, reject) => {
			this.#audio.onloadedmetadata = () => resolve();
			this.#audio.onerror = () =>
				reject(new DOMException('This browser cannot play it', 'NotSupportedError'));
			this.#audio.onemptied = () => turn === this.#turn || resolve();
			this.#load(file);
		});
		return gains;
	}

	#load(file: Blob): void {
		const before = this.#audio.src;
		this.#audio.src = URL.createObjectURL(file);
		if (before) URL.revokeObjectURL(before);
	}
}
