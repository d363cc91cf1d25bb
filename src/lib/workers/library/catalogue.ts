// The library in memory: columns, vocabulary and orders that always change together.
import type { Item, ItemId } from '#lib/library/item.ts';
import { Columns } from '#lib/search/columns.ts';
import { Orders } from '#lib/search/order.ts';
import { Vocabulary } from '#lib/search/vocabulary.ts';
import type { Answer } from './contract.ts';

/** Where the service gets items from; storage in the app, lists in tests. */
export interface ItemSource {
	/** Items with an id above `after`, in order of id, at most `limit`. */
	page(after: ItemId, limit: number): Promise<readonly Item[]>;
	/** In the order of the ids; undefined where one is gone. */
	many(ids: readonly ItemId[]): Promise<readonly (Item | undefined)[]>;
	roots(): Promise<readonly { readonly id: number; readonly name: string }[]>;
}

const pageSize = 2000;

export class Catalogue {
	readonly columns = new Columns();
	readonly vocabulary = new Vocabulary();
	readonly orders = new Orders(this.columns);
	roots: ReadonlyMap<number, string> = new Map();
	/** Counts over all items: what is asked most often, and costs most. Gone with the next change. */
	facetsOfAll: Answer['facets'] | undefined;

	/** Reads the whole library. */
	static async read(source: ItemSource): Promise<Catalogue> {
		const catalogue = new Catalogue();
		catalogue.roots = await rootNames(source);
		const loading = catalogue.vocabulary.loading();
		let after = -1;
		for (;;) {
			const items = await source.page(after, pageSize);
			for (const item of items) loading.add(catalogue.columns.put(item), item);
			const last = items.at(-1);
			if (!last || items.length < pageSize) break;
			after = last.id;
		}
		for (const pause of loading.finish()) void pause;
		return catalogue;
	}

	/** Brings some items up to date; those that are not found are gone. */
	async update(source: ItemSource, ids: readonly ItemId[]): Promise<void> {
		const items = await source.many(ids);
		this.roots = await rootNames(source);
		this.facetsOfAll = undefined;
		ids.forEach((id, at) => {
			const item = items[at];
			const row = item ? this.columns.put(item) : this.columns.remove(id);
			if (row === undefined) return;
			if (item) this.vocabulary.put(row, item);
			else this.vocabulary.remove(row);
			this.orders.touch(row);
		});
	}
}

async function rootNames(source: ItemSource): Promise<ReadonlyMap<number, string>> {
	return new Map((await source.roots()).map(({ id, name }) => [id, name]));
}
