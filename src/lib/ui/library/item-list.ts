/** What the lists of the library's items share: as tiles, side by side, as a table. */
import type { ItemId } from '#lib/library/item.ts';
import type { LibraryView } from '#lib/state/library-view.svelte.ts';
import type { Selection } from '#lib/state/selection.svelte.ts';
import type { Thumbnails } from '#lib/state/thumbnails.svelte.ts';

export interface ItemList {
	library: LibraryView;
	selection: Selection;
	thumbnails: Thumbnails;
	onopen: (id: ItemId) => void;
	/** The first item in sight changed: its index. */
	onfirst?: ((index: number) => void) | undefined;
}

/** Items came into sight: what is shown of them is wanted, and then what is shown of those a page further, in either direction. */
export function wantShown(
	{ library, thumbnails }: Pick<ItemList, 'library' | 'thumbnails'>,
	ids: ItemId[],
	near: ItemId[]
) {
	library.want(ids, near);
	const known = (some: ItemId[]) => some.flatMap((id) => library.rows.get(id) ?? []);
	thumbnails.show(known(ids), known(near));
}
