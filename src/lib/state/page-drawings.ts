/** What the page draws for the worker, one after another: only what is in sight, since a player or a page costs more than a picture. */
import type { Item, ItemId } from '#lib/library/item.ts';

interface PageDrawingsNeeds {
	/** Draws an item and shows it. */
	readonly draw: (item: Item, signal: AbortSignal) => Promise<void>;
	/** It went out of sight before its turn, or in the midst of it. */
	readonly ondrop: (id: ItemId) => void;
}

export class PageDrawings {
	readonly #needs: PageDrawingsNeeds;
	readonly #waiting = new Map<ItemId, Item>();
	#now: { readonly id: ItemId; readonly stop: AbortController } | undefined;

	constructor(needs: PageDrawingsNeeds) {
		this.#needs = needs;
	}

	/** Draws it when its turn comes. */
	ask(item: Item): void {
		this.#waiting.set(item.id, item);
		void this.#work();
	}

	/** What is in sight now: all else is dropped, what is at work included. */
	keepOnly(inSight: ReadonlySet<ItemId>): void {
		if (this.#now && !inSight.has(this.#now.id)) this.#now.stop.abort();
		for (const id of this.#waiting.keys()) {
			if (inSight.has(id)) continue;
			this.#waiting.delete(id);
			this.#needs.ondrop(id);
		}
	}

	async #work(): Promise<void> {
		if (this.#now) return;
		for (const [id, item] of this.#waiting) {
			this.#waiting.delete(id);
			const stop = new AbortController();
			this.#now = { id, stop };
			// What cannot be drawn is shown as the icon of its kind; a drop is asked for anew.
			await this.#needs.draw(item, stop.signal).catch(() => stop.signal.aborted && this.#needs.ondrop(id));
		}
		this.#now = undefined;
	}
}
