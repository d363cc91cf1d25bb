/** Where one is in what is culled, and what lies side by side: going on, back and aside, and what is shown of it. */
import {
	around,
	comparable,
	droppedPane,
	fewestPanes,
	fits,
	membersAt,
	nextFitting,
	panesOf,
	resized,
	tallyOf,
	topAt,
	wantedFrames,
	type CullFilter,
	type Panes
} from '#lib/library/cull.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { App } from './app.svelte.ts';
import type { FreshCull } from './cull-choice.ts';
import { keepWishes, readWishes, type CullWishes } from './cull-wishes.ts';
import type { CullSlot } from './cull-work.ts';
import { Comparison } from './comparison.svelte.ts';
import { cullWords } from './messages/cull-words.ts';

/** Frames that may come into a comparison that began in cull mode. */
const mostWaiting = 100;

/** What is gone through. */
export interface CullSession extends FreshCull {
	readonly slot: CullSlot;
	readonly started: number;
}

export abstract class CullWalk {
	session = $state.raw<CullSession | undefined>(undefined);
	/** What is said of each frame, as of the item that is seen of it. Replaced, never changed in place. */
	marks = $state.raw<Uint8Array>(new Uint8Array(0));
	/** The frame on screen. */
	at = $state(0);
	filter = $state<CullFilter>('all');
	/** Whether what came of it is on screen. */
	summary = $state(false);
	wishes = $state.raw<CullWishes>(readWishes());
	/** What is compared, and where what is looked at lies. */
	readonly beside = new Comparison();
	readonly tally = $derived(tallyOf(this.marks));

	protected readonly app: App;

	constructor(app: App) {
		this.app = app;
	}

	/** Another place is on screen: it is to be kept before long. */
	protected abstract moved(): void;

	/** Pictures side by side; undefined: one is looked at. */
	get panes(): Panes | undefined {
		return this.beside.panes;
	}
	set panes(panes: Panes | undefined) {
		this.beside.panes = panes;
	}

	/** The frame that keys are about. */
	get current(): number {
		return this.beside.frame ?? this.at;
	}

	/** The items of a frame; that which is seen first. */
	items(frame: number): readonly ItemId[] {
		return this.session ? membersAt(this.session.frames, frame) : [];
	}

	top(frame: number): ItemId | undefined {
		return this.session && topAt(this.session.frames, frame);
	}

	/** Frames around that on screen that are gone through, for the filmstrip. */
	around(count: number): readonly number[] {
		return this.session ? around(this.marks, this.filter, this.at, count) : [];
	}

	/** Items whose pictures are wanted: those on screen first, then those that are likely to come. */
	wanted(): readonly ItemId[] {
		const frames = wantedFrames(this.marks, this.filter, this.at, this.panes);
		return frames.flatMap((frame) => this.top(frame) ?? []);
	}

	/** Goes to the next picture that fits the filter, or the one before; past the last one what came of it is shown. */
	step(by: -1 | 1): void {
		if (this.summary) {
			if (by < 0) this.summary = false;
			return;
		}
		if (this.panes) {
			this.beside.moveFocus(by, 0);
			return;
		}
		const next = nextFitting(this.marks, this.filter, this.at, by);
		if (next !== undefined) this.moveTo(next);
		else if (by > 0) this.summary = true;
	}

	moveTo(frame: number): void {
		if (frame < 0 || frame >= this.marks.length) return;
		this.summary = false;
		this.at = frame;
		this.moved();
	}

	/** Goes through those only; the nearest that fits comes on screen. */
	show(filter: CullFilter): void {
		this.filter = filter;
		this.panes = undefined;
		this.summary = false;
		if (!fits(this.marks[this.at] ?? 0, filter)) {
			const next =
				nextFitting(this.marks, filter, this.at, 1) ?? nextFitting(this.marks, filter, this.at, -1);
			if (next !== undefined) this.at = next;
		}
		this.moved();
	}

	/** Whether anything fits the filter, or is on screen although it does not any more. */
	get empty(): boolean {
		return (
			!fits(this.marks[this.at] ?? 0, this.filter) &&
			nextFitting(this.marks, this.filter, -1, 1) === undefined
		);
	}

	/** Puts the picture on screen beside those after it; again: one is looked at. */
	compareHere(): void {
		if (this.panes) {
			this.endCompare();
			return;
		}
		const frames = comparable(this.marks, this.filter, this.at, mostWaiting);
		if (frames.length < fewestPanes) {
			this.say(cullWords().compare.needs);
			return;
		}
		this.panes = panesOf(frames, this.app.shell.phone ? fewestPanes : this.wishes.panes);
		this.moved();
	}

	endCompare(): void {
		this.at = this.current;
		this.panes = undefined;
		this.moved();
	}

	/** Takes the picture in focus out of the comparison; nothing is said of it. */
	dropPane(): void {
		if (!this.panes) return;
		const next = droppedPane(this.panes);
		if (next.shown.length > 1 || (this.session?.slot === 'compare' && next.shown.length > 0))
			this.panes = next;
		else {
			this.at = next.shown[0] ?? this.at;
			this.panes = undefined;
		}
		this.moved();
	}

	resize(by: -1 | 1): void {
		if (!this.panes) return;
		this.panes = resized(this.panes, by);
		this.wish({ panes: Math.max(fewestPanes, this.panes.shown.length) });
		this.moved();
	}

	/** All of what was gone through is done with. */
	finish(): void {
		this.summary = true;
		this.moved();
	}

	wish(change: Partial<CullWishes>): void {
		this.wishes = { ...this.wishes, ...change };
		keepWishes(this.wishes);
	}

	protected mark(marked: readonly { readonly frame: number; readonly mark: number }[]): void {
		const marks = this.marks.slice();
		for (const { frame, mark } of marked) if (frame >= 0) marks[frame] = mark;
		this.marks = marks;
	}

	protected say(text: string): void {
		this.app.notices.say({ tone: 'plain', text });
	}
}
