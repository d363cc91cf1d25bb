/** Pictures for tiles: object URLs of what the thumbnail worker gives, kept while they are of use. */
import type { Item, ItemId } from '#lib/library/item.ts';
import type { Roots } from './roots.svelte.ts';

export class Thumbnails {
	readonly #roots: Roots;

	constructor(roots: Roots) {
		this.#roots = roots;
	}

	/** URL of the small picture, undefined while it is not there (yet), null when there is none. Reactive. */
	url(item: Item): string | undefined | null {
		void this.#roots;
		void item;
		return undefined;
	}

	/** What is in sight now, first come first made. */
	prefer(ids: readonly ItemId[]): void {
		void ids;
	}
}
