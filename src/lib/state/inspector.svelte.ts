/** What the inspector shows of the focused item: its tags, bytes, differences, second opinion. */
import type { ItemDetails } from '#lib/library/item.ts';
import type { Roots } from './roots.svelte.ts';
import type { Selection } from './selection.svelte.ts';

export class Inspector {
	details = $state.raw<ItemDetails | undefined>(undefined);
	readonly selection: Selection;
	readonly roots: Roots;

	constructor(selection: Selection, roots: Roots) {
		this.selection = selection;
		this.roots = roots;
	}
}
