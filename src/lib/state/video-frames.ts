/** Clips without a cover, one after another: only those in sight, since a player costs more than a picture. */
import type { Item, ItemId } from '#lib/library/item.ts';

interface VideoFramesNeeds {
	/** Takes the frame of a clip and shows it. */
	readonly take: (item: Item, signal: AbortSignal) => Promise<void>;
	/** The clip went out of sight before its turn, or in the midst of it. */
	readonly ondrop: (id: ItemId) => void;
}

export class VideoFrames {
	readonly #needs: VideoFramesNeeds;
	readonly #waiting = new Map<ItemId, Item>();
	#now: { readonly id: ItemId; readonly stop: AbortController } | undefined;

	constructor(needs: VideoFramesNeeds) {
		this.#needs = needs;
	}

	/** Takes the frame when its turn comes. */
	ask(item: Item): void {
		this.#waiting.set(item.id, item);
		void this.#work();
	}

	/** What is in sight now: all else is dropped, the clip at work included. */
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
			// What cannot be taken is shown as the icon of its kind; a drop is asked for anew.
			await this.#needs.take(item, stop.signal).catch(() => stop.signal.aborted && this.#needs.ondrop(id));
		}
		this.#now = undefined;
	}
}
