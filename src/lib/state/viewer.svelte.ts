/** The viewer: which item is open, and where to go from it. */
import type { ItemId } from '#lib/library/item.ts';
import type { LibraryView } from './library-view.svelte.ts';
import type { Roots } from './roots.svelte.ts';
import type { Selection } from './selection.svelte.ts';

export class Viewer {
	/** The item on screen; undefined when closed. */
	item = $state<ItemId | undefined>(undefined);
	readonly library: LibraryView;
	readonly selection: Selection;
	readonly roots: Roots;

	constructor(library: LibraryView, selection: Selection, roots: Roots) {
		this.library = library;
		this.selection = selection;
		this.roots = roots;
	}
}
