/** Pictures side by side: which, which of them keys are about, and what part of each is looked at. */
import { moved, type Panes } from '#lib/library/cull.ts';
import type { View } from '#lib/library/view-place.ts';

export class Comparison {
	/** Pictures side by side; undefined: one is looked at. */
	panes = $state.raw<Panes | undefined>(undefined);
	/** Where what is looked at lies on its stage: kept from picture to picture, shared by those compared. */
	view = $state.raw<View | undefined>(undefined);
	/** Pictures compared that are zoomed and moved by themselves, and where each lies. */
	alone = $state.raw<ReadonlyMap<number, View | undefined>>(new Map());
	/** Columns of the comparison, as it is on screen. */
	columns = 1;

	focusPane(at: number): void {
		if (this.panes && at !== this.panes.focused) this.panes = { ...this.panes, focused: at };
	}

	moveFocus(across: number, down: number): void {
		if (!this.panes) return;
		// Along the line and on to the next one, as one reads.
		const next = moved(this.panes, this.columns, across, down);
		this.panes =
			next === this.panes && across !== 0
				? { ...next, focused: Math.min(next.shown.length - 1, Math.max(0, next.focused + across)) }
				: next;
	}

	viewOf(frame: number): View | undefined {
		return this.alone.has(frame) ? this.alone.get(frame) : this.view;
	}

	/** Where a picture lies now, and with it all that are zoomed and moved with it. */
	place(frame: number, view: View | undefined): void {
		if (this.alone.has(frame)) this.alone = new Map([...this.alone, [frame, view]]);
		else this.view = view;
	}

	/** The picture in focus goes its own way, or with the others again. */
	toggleLock(frame = this.frame ?? -1): void {
		const alone = new Map(this.alone);
		if (!alone.delete(frame)) alone.set(frame, this.view);
		this.alone = alone;
	}

	/** The frame that keys are about; undefined where none are compared. */
	get frame(): number | undefined {
		return this.panes?.shown[this.panes.focused];
	}
}
