/** What is said of the items at hand, as the inspector shows it: one item, or what many have in common. */
import type { Decision } from '#lib/library/cull.ts';
import type { SetName } from '#lib/library/curation.ts';
import type { InCommon } from '#lib/library/in-common.ts';
import type { ItemId } from '#lib/library/item.ts';

export interface Seen extends InCommon {
	/** All that were asked for. */
	readonly items: readonly ItemId[];
}

/** A screen that sees itself what a rating, flag or label is about, and what is undone. */
export interface Decider {
	readonly decide: (decision: Decision) => void | Promise<void>;
	readonly undo: () => void | Promise<void>;
}

export class Curating {
	/** Set while cull mode is on screen. */
	decider = $state.raw<Decider | undefined>(undefined);
	/** undefined until it is looked up. */
	seen = $state.raw<Seen | undefined>(undefined);
	/** The set whose box shall have the keyboard as soon as it is there. */
	wanted = $state<SetName | undefined>(undefined);
	#turn = 0;

	/**
	 * Looks up what is said of these items. What was shown stays until then.
	 * @param asof as it was said then, milliseconds since 1970; absent: now
	 */
	async show(items: readonly ItemId[], asof?: number): Promise<void> {
		const turn = ++this.#turn;
		if (items.length === 0) {
			this.seen = undefined;
			return;
		}
		const { lookAt } = await import('./edits-work.ts');
		const seen = await lookAt(items, asof);
		if (turn === this.#turn) this.seen = seen;
	}
}
