// The library in memory: columns, vocabulary and orders that always change together.
import { AlbumTree } from '#lib/library/album-tree.ts';
import type { CustomField } from '#lib/library/custom-field.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { isRegistered } from '#lib/library/query/fields.ts';
import type { Aliases } from '#lib/library/query/aliases.ts';
import { Columns } from '#lib/search/columns.ts';
import { Orders } from '#lib/search/order.ts';
import { Vocabulary } from '#lib/search/vocabulary.ts';
import { breathe, inSlices } from '../breathe.ts';
import type { Answer } from './contract.ts';
import type { Kept } from './snapshot.ts';
import { Stacks } from './stacks.ts';
import { TagColumns, type TagSource } from './tag-columns.ts';
import type { TrackSource } from './tracks.ts';

/** Where the service gets items from; storage in the app, lists in tests. */
export interface ItemSource {
	/** Items with an id above `after`, in order of id, at most `limit`. */
	page(after: ItemId, limit: number): Promise<readonly Item[]>;
	/** In the order of the ids; undefined where one is gone. */
	many(ids: readonly ItemId[]): Promise<readonly (Item | undefined)[]>;
	roots(): Promise<readonly { readonly id: number; readonly name: string }[]>;
	/** Other words for keywords; absent: there are none. */
	readonly aliases?: () => Promise<Aliases>;
	/** Absent: there are none. */
	readonly albums?: () => Promise<AlbumTree>;
	/** Absent: there are none. */
	readonly customFields?: () => Promise<readonly CustomField[]>;
	/** Absent: queries cannot ask for tags. */
	readonly tags?: TagSource;
	/** Absent: there are none. */
	readonly tracks?: TrackSource;
	/** Items that were otherwise before a time, as they were; undefined for those that were not there. Absent: there is no past. */
	readonly past?: (before: number) => Promise<ReadonlyMap<ItemId, Item | undefined>>;
	/** Absent: changes are known only as they are announced. */
	readonly changes?: {
		/** Counts changes of items. */
		generation(): Promise<number>;
		/** What changed since; undefined where that is not known any more. */
		since(
			generation: number
		): Promise<{ readonly generation: number; readonly ids: readonly ItemId[] } | undefined>;
	};
}

const pageSize = 2000;
/** Items fetched at once to be brought up to date. */
const atOnce = 100;

export class Catalogue implements Kept {
	readonly columns: Columns;
	readonly vocabulary: Vocabulary;
	readonly orders: Orders;
	readonly stacks: Stacks;
	roots: ReadonlyMap<number, string> = new Map();
	/** Counts over all items: what is asked most often, and costs most. Gone with the next change. */
	facetsOfAll: Answer['facets'] | undefined;
	/** Other words for keywords. */
	aliases: Aliases = new Map();
	/** The albums there are: which one is meant, where a question is about one. */
	albums = new AlbumTree([]);
	/** Raised with each change. */
	changeCount = 0;
	/** Generation of the items that this is up to date with. */
	generation: number;
	/** Columns of tags. */
	readonly tags: TagColumns;

	constructor(tags: TagSource | undefined, kept?: Kept) {
		this.columns = kept?.columns ?? new Columns();
		this.vocabulary = kept?.vocabulary ?? new Vocabulary();
		this.orders = kept?.orders ?? new Orders(this.columns);
		this.generation = kept?.generation ?? 0;
		this.stacks = kept?.stacks ?? new Stacks(this.columns);
		this.tags = new TagColumns(this.columns, tags);
	}

	/** Reads the whole library. */
	static async read(source: ItemSource): Promise<Catalogue> {
		const catalogue = new Catalogue(source.tags);
		catalogue.generation = (await source.changes?.generation()) ?? 0;
		catalogue.roots = await rootNames(source);
		const loading = catalogue.vocabulary.loading();
		let after = -1;
		for (;;) {
			const items = await source.page(after, pageSize);
			await inSlices(
				(function* () {
					for (const item of items) yield loading.add(catalogue.columns.put(item), item);
				})()
			);
			const last = items.at(-1);
			if (!last || items.length < pageSize) break;
			after = last.id;
		}
		await inSlices(loading.finish());
		return catalogue;
	}

	/**
	 * Goes on from what was kept.
	 * @returns undefined where too much changed since
	 */
	static async from(kept: Kept, source: ItemSource): Promise<Catalogue | undefined> {
		const [changes, roots] = await Promise.all([source.changes?.since(kept.generation), rootNames(source)]);
		if (!changes || changes.ids.length > kept.columns.count / 2 + atOnce) return undefined;
		const catalogue = new Catalogue(source.tags, kept);
		if (changes.ids.length > 0) await catalogue.#bring(source, changes.ids);
		catalogue.roots = roots;
		catalogue.generation = changes.generation;
		return catalogue;
	}

	/**
	 * Brings some items up to date, and what else changed; those that are not found are gone.
	 * @returns those that are up to date now; undefined where that was not possible, and all has to be read again
	 */
	async update(source: ItemSource, ids: readonly ItemId[]): Promise<ReadonlySet<ItemId> | undefined> {
		const changes = await source.changes?.since(this.generation);
		if (source.changes && !changes) return undefined;
		const changed = new Set([...ids, ...(changes?.ids ?? [])]);
		await this.#bring(source, [...changed]);
		this.roots = await rootNames(source);
		if (changes) this.generation = changes.generation;
		return changed;
	}

	async #bring(source: ItemSource, ids: readonly ItemId[]): Promise<void> {
		for (let from = 0; from < ids.length; from += atOnce) {
			const some = ids.slice(from, from + atOnce);
			const items = await source.many(some);
			await inSlices(this.#putAll(some, items));
			await breathe();
		}
	}

	/** Shows some items otherwise than they are: in a catalogue of the past. */
	async overlay(items: ReadonlyMap<ItemId, Item | undefined>): Promise<void> {
		await inSlices(this.#putAll([...items.keys()], [...items.values()]));
	}

	*#putAll(ids: readonly ItemId[], items: readonly (Item | undefined)[]): Generator<void> {
		for (const [at, id] of ids.entries()) yield this.#put(id, items[at]);
	}

	#put(id: ItemId, item: Item | undefined): void {
		this.facetsOfAll = undefined;
		this.changeCount++;
		this.tags.touch(id);
		const row = item ? this.columns.put(item) : this.columns.remove(id);
		if (row === undefined) return;
		if (item) this.vocabulary.put(row, item);
		else this.vocabulary.remove(row);
		this.orders.touch(row);
		this.stacks.touch(row);
	}

	/** The fields that only this library has are others now. */
	forgetOwn(): void {
		this.columns.forgetOwn();
		this.orders.forget((by) => !isRegistered(by));
		this.changeCount++;
	}

	/** Packs what changed, in slices: the next query does not wait for it. */
	async tidy(): Promise<void> {
		for (;;) {
			const until = performance.now() + slice;
			if (!this.vocabulary.tidy(() => performance.now() < until)) return;
			await breathe();
		}
	}

	/** Bytes of everything that grows with the library. */
	get bytes(): number {
		return this.columns.bytes + this.vocabulary.bytes + this.orders.bytes;
	}
}

/** Milliseconds of tidying between two pauses. */
const slice = 4;

async function rootNames(source: ItemSource): Promise<ReadonlyMap<number, string>> {
	return new Map((await source.roots()).map(({ id, name }) => [id, name]));
}
