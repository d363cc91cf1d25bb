import type { Item, ItemId } from '#lib/library/item.ts';
import { LibraryView } from '#lib/state/library-view.svelte.ts';

/** A view whose rows are at hand: what is measured is the grid, and not the way to the library's worker. */
export class MadeView extends LibraryView {
	#made = $state.raw<ReadonlyMap<ItemId, Item>>(new Map());

	override get rows(): ReadonlyMap<ItemId, Item> {
		return this.#made;
	}

	constructor(items: number) {
		super();
		const ids = Uint32Array.from({ length: items }, (_, index) => index + 1);
		// No facets, since no facet is shown.
		const facets = {} as NonNullable<LibraryView['answer']>['facets'];
		this.answer = { generation: 1, ids, count: items, total: items, groups: [], facets, matched: [] };
	}

	override want(ids: readonly ItemId[]): void {
		const missing = ids.filter((id) => !this.rows.has(id));
		if (missing.length === 0) return;
		// As the app's own: some screens of rows are kept.
		const rows = new Map(this.rows.size > 2000 ? [] : this.rows);
		for (const id of ids) rows.set(id, this.rows.get(id) ?? madeItem(id));
		this.#made = rows;
	}
}

function madeItem(id: ItemId): Item {
	const audio = id % 5 === 0;
	return {
		id,
		fingerprint: id.toString(16).padStart(32, '0'),
		root: 1,
		path: `2024/IMG_${id}.jpg`,
		name: `IMG_${id}.jpg`,
		folder: '2024',
		size: 4_000_000,
		modified: 1.7e12,
		added: 1.7e12,
		type: audio ? 'MP3' : 'JPEG',
		mime: audio ? 'audio/mpeg' : 'image/jpeg',
		kind: audio ? 'audio' : id % 7 === 0 ? 'raw' : 'photo',
		extension: audio ? 'mp3' : 'jpg',
		state: 'present',
		tagCount: 200,
		warningCount: 0,
		...(audio ? { duration: 200 + (id % 90) } : {}),
		...(id % 3 === 0 ? { rating: 1 + (id % 5) } : {})
	};
}
