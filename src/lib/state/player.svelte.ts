/** The player: one element of film or sound, as a screen shows it and as commands steer it. */
import { perApp } from './per-app.svelte.ts';
import { overGap } from './player-gap.ts';
import { keepSound, keptSound } from './player-sound.ts';

/** What a player plays: the file itself, or a stream that is being made of it. */
export type PlayerSource = Blob | MediaSource;

/** A named place of a film, in seconds from its beginning. */
export interface Chapter {
	readonly at: number;
	readonly title: string;
}

/** Speeds on offer; 1 is as it was recorded. */
export const speeds = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
/** Frames a second where a file does not say. */
const usualFrameRate = 25;

export interface Sounds {
	readonly names: readonly string[];
	readonly at: number;
	readonly choose: (at: number) => void;
}
const noSounds: Sounds = { names: [], at: 0, choose: () => undefined };

/** Texts to choose from, and which of them is shown at once. */
interface Texts {
	readonly list: readonly { readonly name: string }[];
	readonly at: number | undefined;
}
const noTexts: Texts = { list: [], at: undefined };

/** Milliseconds without bytes after which a file may have no more. */
const longWait = 10_000;

export class Player {
	/** Everything below is of this element; undefined while nothing is open. */
	element = $state.raw<HTMLVideoElement | undefined>(undefined);
	playing = $state(false);
	/** Waits for bytes; `long` where none came for so long that there may be none. */
	waiting = $state<'briefly' | 'long' | undefined>(undefined);
	ended = $state(false);
	/** Seconds. */
	time = $state(0);
	/** Seconds; 0 while it is unknown, or without an end. */
	duration = $state(0);
	speed = $state(1);
	/** 0 to 1. */
	volume = $state(1);
	muted = $state(false);
	/** What is played again and again; one of the two is missing while it is being marked. */
	loop = $state.raw<{ readonly from: number; readonly to?: number } | undefined>(undefined);
	/** Frames a second, for steps of one frame. */
	frameRate = $state(usualFrameRate);
	chapters = $state.raw<readonly Chapter[]>([]);
	/** Fills the screen. */
	full = $state(false);
	/** Shown in a small window above others. */
	small = $state(false);
	/** Whether there is a picture: sound alone has neither frames nor a small window. */
	hasPicture = $state(false);
	/** Texts shown with the film, by number in the menu's list; undefined is none. */
	subtitles = $state<number | undefined>(undefined);
	/** Names of the texts there are. */
	subtitleNames = $state.raw<readonly string[]>([]);
	/** Sounds of the film to choose from, which of them is heard, and how another is. */
	sounds = $state.raw<Sounds>(noSounds);
	/** What is made to fill the screen: the picture with everything round it. */
	frame: HTMLElement | undefined;
	#texts = noTexts;
	#patience: ReturnType<typeof setTimeout> | undefined;
	readonly chapter = $derived(this.chapters.findLast((one) => one.at <= this.time + 0.05));

	constructor() {
		const { volume, muted } = keptSound();
		this.volume = volume;
		this.muted = muted;
	}

	/**
	 * Follows an element until the function that is returned is called.
	 * @param goesOn whether it goes on with what played in the one before
	 */
	attach(element: HTMLVideoElement, goesOn = false): () => void {
		this.element = element;
		const gone = new AbortController();
		const on = (events: readonly string[], run: () => void) => {
			for (const event of events) element.addEventListener(event, run, { signal: gone.signal });
		};
		on(['timeupdate', 'seeking', 'seeked'], () => this.#moved(element));
		on(['durationchange', 'loadedmetadata', 'resize'], () => {
			this.duration = Number.isFinite(element.duration) ? element.duration : 0;
			this.hasPicture = element.videoWidth > 0;
		});
		on(['play', 'pause', 'ended', 'emptied'], () => {
			this.playing = !element.paused && !element.ended;
			this.ended = element.ended;
			if (this.playing) this.#follow(element);
		});
		on(['waiting'], () => {
			this.waiting ??= 'briefly';
			clearTimeout(this.#patience);
			// Firefox waits for ever for what a cut file lacks.
			this.#patience = setTimeout(() => (this.waiting &&= 'long'), longWait);
			overGap(element);
		});
		on(['playing', 'canplay', 'seeked', 'pause', 'error'], () => this.#goesOn());
		on(['enterpictureinpicture', 'leavepictureinpicture'], () => {
			this.small = document.pictureInPictureElement === element;
		});
		document.addEventListener(
			'fullscreenchange',
			() => (this.full = this.frame !== undefined && document.fullscreenElement === this.frame),
			{ signal: gone.signal }
		);
		element.volume = this.volume;
		element.muted = this.muted;
		if (!goesOn) this.speed = 1;
		// What is loaded into an element begins at the speed that is usual there.
		element.defaultPlaybackRate = element.playbackRate = this.speed;
		this.loop = undefined;
		return () => {
			gone.abort();
			if (this.element !== element) return;
			this.element = undefined;
			this.#goesOn();
			this.playing = this.ended = this.small = false;
			this.time = this.duration = 0;
			this.loop = undefined;
			this.chapters = [];
			this.offerTexts([], undefined);
			this.sounds = noSounds;
		};
	}

	#goesOn(): void {
		clearTimeout(this.#patience);
		this.waiting = undefined;
	}

	toggle(): void {
		if (this.element?.paused === false) this.element.pause();
		else void this.play();
	}

	/** A browser that wants a click first leaves it paused, which is on the screen. */
	async play(): Promise<void> {
		await this.element?.play().catch((error: unknown) => {
			if (!(error instanceof DOMException)) throw error;
		});
	}

	pause(): void {
		this.element?.pause();
	}

	/** Goes to a second. */
	seek(to: number): void {
		if (!this.element) return;
		const end = this.duration > 0 ? this.duration : Infinity;
		this.element.currentTime = Math.min(Math.max(0, to), end);
		this.time = this.element.currentTime;
	}

	/** Goes so many seconds on, or back. */
	skip(by: number): void {
		this.seek((this.element?.currentTime ?? 0) + by);
	}

	/** Pauses, and shows the next frame or the one before. */
	step(by: 1 | -1): void {
		if (!this.element || !this.hasPicture) return;
		this.element.pause();
		const { frameRate } = this;
		const now = Math.floor(this.element.currentTime * frameRate + 0.01);
		// The middle of a frame: its edges are rounded by browsers to either side.
		this.seek((now + by + 0.5) / frameRate);
	}

	/** The next chapter or the one before; in a chapter's first seconds before means the one before it. */
	toChapter(by: 1 | -1): void {
		const now = this.element?.currentTime ?? 0;
		const to =
			by > 0
				? this.chapters.find((one) => one.at > now + 0.05)
				: this.chapters.findLast((one) => one.at < now - 2);
		if (to) this.seek(to.at);
		else if (by < 0) this.seek(0);
	}

	setSpeed(speed: number): void {
		this.speed = speed;
		if (this.element) this.element.playbackRate = speed;
	}

	/** The next speed on offer, faster or slower. */
	changeSpeed(by: 1 | -1): void {
		const next = by > 0 ? speeds.find((one) => one > this.speed) : speeds.findLast((one) => one < this.speed);
		if (next !== undefined) this.setSpeed(next);
	}

	/** @param to 0 to 1 */
	setVolume(to: number): void {
		this.volume = Math.min(1, Math.max(0, Math.round(to * 100) / 100));
		this.#sound(this.volume === 0);
	}

	mute(): void {
		this.#sound(!this.muted);
	}

	/** Marks the beginning of what is repeated, then its end, then takes both away. */
	markLoop(): void {
		const now = this.element?.currentTime ?? 0;
		const { loop } = this;
		if (!loop) this.loop = { from: now };
		else if (loop.to !== undefined) this.loop = undefined;
		else if (now > loop.from) this.loop = { from: loop.from, to: now };
		// Marked the other way round.
		else if (now < loop.from) this.loop = { from: now, to: loop.from };
		else this.loop = undefined;
		if (this.loop?.to !== undefined && this.element) this.#follow(this.element);
	}

	async toggleFull(): Promise<void> {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await this.frame?.requestFullscreen();
	}

	get canBeSmall(): boolean {
		return this.hasPicture && document.pictureInPictureEnabled;
	}

	async toggleSmall(): Promise<void> {
		if (document.pictureInPictureElement) await document.exitPictureInPicture();
		else await this.element?.requestPictureInPicture();
	}

	/**
	 * Offers texts that go with the film. They come bit by bit: what a person chose of those before stays chosen.
	 * @param at the one that is shown at once, by its place; undefined: none
	 */
	offerTexts(list: Texts['list'], at: number | undefined): void {
		const before = this.#texts;
		const place = this.subtitles;
		const chosen = place === undefined ? undefined : before.list[place];
		const kept = chosen ? list.indexOf(chosen) : -1;
		this.#texts = { list, at };
		this.subtitleNames = list.map(({ name }) => name);
		if (place === before.at || list.length === 0) this.subtitles = at;
		else this.subtitles = kept < 0 ? undefined : kept;
	}

	/** The next text in the list, and none after the last. */
	nextSubtitles(): void {
		const next = this.subtitles === undefined ? 0 : this.subtitles + 1;
		this.subtitles = next < this.subtitleNames.length ? next : undefined;
	}

	#sound(muted: boolean): void {
		this.muted = muted;
		if (this.element) {
			this.element.muted = muted;
			this.element.volume = this.volume;
		}
		keepSound({ volume: this.volume, muted });
	}

	#moved(element: HTMLVideoElement): void {
		this.time = element.currentTime;
		this.ended = element.ended;
		const { loop } = this;
		if (loop?.to !== undefined && !element.seeking && element.currentTime >= loop.to)
			element.currentTime = loop.from;
	}

	/** What is repeated ends at a frame, not at one of the few moments a second that a browser tells by itself. */
	#follow(element: HTMLVideoElement): void {
		if (this.loop?.to === undefined) return;
		const look = () => {
			if (this.element !== element || element.paused || this.loop?.to === undefined) return;
			this.#moved(element);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	}
}

/** The one player of the app: there is never more than one that sounds. */
export const playerOf = perApp(() => new Player());
