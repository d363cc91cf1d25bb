/** Tells now and then of items that a job has changed: whoever hears of a change reads anew what it shows. */
import type { ItemId } from '#lib/library/item.ts';
import { announceChange } from '../changes.ts';

export class Announcing implements Disposable {
	#items: ItemId[] = [];
	#toldAt = performance.now();

	/** @param every milliseconds between two announcements */
	changed(items: readonly ItemId[], every: number): void {
		this.#items.push(...items);
		if (performance.now() - this.#toldAt > every) this.#tell();
	}

	/** What was written must be seen, also where the rest could not be. */
	[Symbol.dispose](): void {
		this.#tell();
	}

	#tell(): void {
		if (this.#items.length > 0) announceChange({ items: this.#items });
		this.#items = [];
		this.#toldAt = performance.now();
	}
}
