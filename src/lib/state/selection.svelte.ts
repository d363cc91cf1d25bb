/** What is selected: survives view, sort and filter changes; its count is always in sight. */
import type { ItemId } from '#lib/library/item.ts';
import type { LibraryView } from './library-view.svelte.ts';

export class Selection {
	/** Selected items. Replaced, never changed in place. */
	ids = $state.raw<ReadonlySet<ItemId>>(new Set());
	/** The item with keyboard focus: what the inspector and viewer show. */
	focused = $state<ItemId | undefined>(undefined);
	readonly #library: LibraryView;

	constructor(library: LibraryView) {
		this.#library = library;
	}

	/** Selected items that the current answer does not show. */
	get hidden(): number {
		const shown = new Set(this.#library.ids);
		let count = 0;
		for (const id of this.ids) if (!shown.has(id)) count++;
		return count;
	}

	clear(): void {
		this.ids = new Set();
	}
}
