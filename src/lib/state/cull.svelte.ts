/** Cull mode: begun, gone on with and left; what is decided, and taken back. */
import {
	countOf,
	decided,
	fewestPanes,
	frameHolding,
	marksOfFrames,
	mostPanes,
	panesOf,
	topAt,
	withoutGone,
	type Decision
} from '#lib/library/cull.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { App } from './app.svelte.ts';
import { chosenFrames, type FreshCull } from './cull-choice.ts';
import { CullLog, type DoneDecision } from './cull-log.svelte.ts';
import { CullWalk, type CullSession } from './cull-walk.svelte.ts';
import {
	beginCull,
	keepPlace,
	keptCull,
	marksNow,
	type CullPlaceRow,
	type CullSlot,
	type KeptCull
} from './cull-work.ts';
import { cullWords } from './messages/cull-words.ts';
import { words } from './messages/words.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** Milliseconds after the last move until the place is kept, and after the last decision until marks are read anew. */
const keepAfter = 300;
const readAfter = 700;

/** What was begun before, and what would be begun anew. */
export interface CullOffer {
	readonly kept: KeptCull;
	readonly fresh: FreshCull;
	readonly at: number;
}

export class Cull extends CullWalk {
	/** Set while it is to be said whether to go on with what was begun before. */
	offer = $state.raw<CullOffer | undefined>(undefined);
	/** Whether all decisions are being taken back. */
	takingBack = $state(false);
	/** What was decided, on its way into the library and back. */
	readonly log: CullLog;
	#keeping: ReturnType<typeof setTimeout> | undefined;
	#reading: ReturnType<typeof setTimeout> | undefined;
	/** Counts what was opened, and left. */
	#opening = 0;

	constructor(app: App) {
		super(app);
		this.log = new CullLog(app);
		this.log.onquiet = () => this.readSoon();
	}

	/** Culls what is selected, else all that is shown; what was begun before is offered first. */
	async start(): Promise<void> {
		const fresh = await chosenFrames(this.app);
		if (!fresh) return;
		const kept = await keptCull('cull');
		const left = kept && !kept.place.finished ? frameHolding(kept.frames, kept.place.item) : -1;
		if (kept && left >= 0) this.offer = { kept, fresh, at: left };
		else await this.begin(fresh);
		await this.app.shell.go('/cull');
	}

	/** Compares what is selected side by side; while culling, the picture on screen and those after it. */
	async compare(): Promise<void> {
		if (this.app.shell.place === 'cull') {
			this.compareHere();
			return;
		}
		const fresh = await chosenFrames(this.app);
		if (!fresh) return;
		if (countOf(fresh.frames) < fewestPanes) {
			this.say(cullWords().compare.needs);
			return;
		}
		await this.begin(fresh, 'compare');
		await this.app.shell.go('/cull', '?of=compare');
	}

	/** Begins with what was chosen, at the item in focus. */
	async begin(fresh: FreshCull, slot: CullSlot = 'cull'): Promise<void> {
		const { focused } = this.app.selection;
		await this.log.settled();
		const session = await this.#open({ slot, ...fresh, started: Date.now() }, focused);
		if (!session) return;
		if (slot === 'compare') this.panes = panesOf(allOf(countOf(session.frames)), mostPanes);
		const { text, started } = session;
		const { starts, members } = session.frames;
		await beginCull({ slot, text, started, starts, members }, this.#place());
	}

	/** Goes on where it was left. @returns whether there was something to go on with */
	async resume(slot: CullSlot = 'cull'): Promise<boolean> {
		if (this.session?.slot === slot && !this.offer) return true;
		await this.log.settled();
		const kept = this.offer?.kept ?? (await keptCull(slot));
		if (!kept) return false;
		const { place } = kept;
		const { text, started } = kept.frames;
		const session = await this.#open({ slot, frames: kept.frames, text, started }, place.item);
		if (!session) return false;
		const { frames } = session;
		this.log.done = kept.edits.map(({ edit, item }) => ({ edit, item }));
		this.filter = place.filter;
		if (place.compared) {
			const framesOfItems = (items: readonly ItemId[]) =>
				items.map((item) => frameHolding(frames, item)).filter((frame) => frame >= 0);
			const shown = framesOfItems(place.compared.shown);
			if (shown.length > 0)
				this.panes = { shown, waiting: framesOfItems(place.compared.waiting), focused: 0 };
		}
		this.summary = place.finished;
		return true;
	}

	/**
	 * Puts a session on screen once it is known what was said of it, without items that are gone: a key that is pressed before
	 * would be about marks that are not there yet. @returns undefined where something else was opened, or cull mode was left
	 */
	async #open(session: CullSession, item: ItemId | undefined): Promise<CullSession | undefined> {
		const opening = ++this.#opening;
		const marks = await this.app.library.service?.marks(session.frames.members);
		if (opening !== this.#opening) return undefined;
		const seen = topAt(session.frames, Math.max(0, frameHolding(session.frames, item)));
		const left = withoutGone(session.frames, marks ?? new Uint8Array(session.frames.members.length));
		const opened = { ...session, frames: left.frames };
		this.offer = undefined;
		this.session = opened;
		this.marks = left.marks;
		this.at = Math.max(0, frameHolding(left.frames, seen));
		this.filter = 'all';
		this.panes = undefined;
		this.summary = false;
		this.log.done = [];
		return opened;
	}

	/** Says something of the picture in focus, and goes on to the next where that is wished. */
	decide(decision: Decision): void {
		if (!this.session || this.offer || this.summary) return;
		this.#decideOn([{ frame: this.current, decision }], () => {
			if (!this.panes && this.wishes.advance) this.step(1);
		});
	}

	/** Picks the picture in focus, rejects those beside it, and goes on to the next ones. */
	keepThis(): void {
		const { panes } = this;
		if (!panes) return;
		const list = panes.shown.map((frame, at) => ({
			frame,
			decision: { field: 'flag', value: at === panes.focused ? 'pick' : 'reject' } as const
		}));
		this.#decideOn(list, () => {
			if (this.session?.slot === 'compare') {
				if (panes.waiting.length > 0) this.panes = panesOf(panes.waiting, panes.shown.length);
				else this.finish();
			} else {
				this.at = Math.max(...panes.shown);
				this.panes = undefined;
				this.step(1);
			}
		});
	}

	#decideOn(
		list: readonly { readonly frame: number; readonly decision: Decision }[],
		goOn: () => void
	): void {
		const { session } = this;
		const seen = this.top(this.current);
		if (!session || seen === undefined) return;
		const marks = this.marks.slice();
		const before = list.map(({ frame }) => ({ frame, mark: marks[frame] ?? 0 }));
		for (const { frame, decision } of list) marks[frame] = decided(marks[frame] ?? 0, decision);
		this.marks = marks;
		const decisions = list.map(({ frame, decision }) => ({ items: this.items(frame), decision }));
		goOn();
		const place = this.#place();
		const count = decisions.reduce((sum, { items }) => sum + items.length, 0);
		const [first] = list;
		const title =
			list.length === 1 && first
				? words().curation.edit([{ kind: 'set', ...first.decision }], count)
				: cullWords().compare.kept(count);
		clearTimeout(this.#keeping);
		const done: DoneDecision = { item: seen, before };
		this.log.done = [...this.log.done, done];
		void this.log.next(async () => {
			const written = await this.log.write(decisions, title, place, done);
			if (!written && this.session === session) this.mark(before);
		});
	}

	/** Takes back the last decision, and goes back to what it was about: at once, so that what is pressed next is about it. */
	undo(): Promise<void> {
		const last = this.log.done.at(-1);
		const { session } = this;
		if (!last || !session) {
			this.say(cullWords().nothingToUndo);
			return Promise.resolve();
		}
		this.log.done = this.log.done.slice(0, -1);
		const place = this.log.done.length;
		if (last.before) this.mark(last.before);
		this.summary = false;
		const frame = frameHolding(session.frames, last.item);
		const pane = this.panes?.shown.indexOf(frame) ?? -1;
		if (this.panes && pane >= 0) this.panes = { ...this.panes, focused: pane };
		else {
			this.panes = undefined;
			this.moveTo(frame);
		}
		return this.log.next(async () => {
			if (last.edit === undefined) return;
			const items = await this.log.takeBack(session.slot, [last.edit]);
			// It stands, and can be taken back again; what is stored is read once all is quiet.
			if (!items) this.log.done = this.log.done.toSpliced(place, 0, last);
			// What was pressed since is newer than what is stored.
			else if (!last.before) await this.#markNow(session, items);
		});
	}

	/** Takes all decisions back, as one step that can be redone. */
	undoAll(): Promise<void> {
		return this.log.next(async () => {
			const { session } = this;
			const edits = this.log.done.flatMap(({ edit }) => edit ?? []);
			if (!session || edits.length === 0) return;
			this.takingBack = true;
			try {
				const items = await this.log.takeBack(session.slot, edits);
				if (!items) return;
				await this.#markNow(session, items);
				this.log.done = [];
				this.say(cullWords().tookBack(edits.length));
			} finally {
				this.takingBack = false;
			}
		});
	}

	async #markNow({ frames }: CullSession, items: readonly ItemId[]): Promise<void> {
		const shown = [...new Set(items.map((item) => frameHolding(frames, item)))].flatMap((frame) => {
			const item = topAt(frames, frame);
			return item === undefined ? [] : [{ frame, item }];
		});
		const now = await marksNow(shown.map(({ item }) => item));
		this.mark(shown.map(({ frame }, index) => ({ frame, mark: now[index] ?? 0 })));
	}

	/** Lets go of what is on screen; it can be gone on with, unless all of it is decided and was looked over. */
	async leave(): Promise<void> {
		clearTimeout(this.#keeping);
		this.#opening++;
		const { session } = this;
		if (!session) return;
		const place = this.#place();
		this.session = undefined;
		this.offer = undefined;
		await this.log.next(() => keepPlace(place));
	}

	#place(finished = this.summary && this.tally.decided === this.tally.total): CullPlaceRow {
		const { session, panes } = this;
		const itemsOf = (frames: readonly number[]) => frames.flatMap((frame) => this.top(frame) ?? []);
		return {
			slot: session?.slot ?? 'cull',
			item: this.top(this.current) ?? 0,
			filter: this.filter,
			...(panes && { compared: { shown: itemsOf(panes.shown), waiting: itemsOf(panes.waiting) } }),
			finished,
			at: Date.now()
		};
	}

	protected override moved(): void {
		clearTimeout(this.#keeping);
		this.#keeping = setTimeout(() => {
			const place = this.#place();
			if (this.session) void this.log.next(() => keepPlace(place));
		}, keepAfter);
	}

	/** What others said (a redo, another tab), once nothing of our own is under way. */
	readSoon(): void {
		if (!this.session) return;
		clearTimeout(this.#reading);
		this.#reading = setTimeout(() => void this.#readMarks(), readAfter);
	}

	async #readMarks(): Promise<void> {
		const { session } = this;
		const { turn } = this.log;
		if (!session || this.log.busy) return;
		const marks = await this.app.library.service?.marks(session.frames.members);
		if (!marks || this.session !== session || turn !== this.log.turn) return;
		this.marks = marksOfFrames(session.frames, marks);
	}
}

export const cullOf = perApp((app) => new Cull(app));

function allOf(count: number): number[] {
	return Array.from({ length: count }, (_, frame) => frame);
}
