/** What the library's list shows of its items: loaded as they come into sight, and kept for a while. */
import type { Item, ItemId } from '#lib/library/item.ts';
import { recorder } from '#lib/library/measure.ts';
import type { LibraryService } from '#lib/workers/library/contract.ts';

/** Rows kept around what is in sight: some screens' worth, so that scrolling back costs nothing. */
const mostKept = 2000;
/** Milliseconds without anything new in sight after which rows near it are loaded. */
const restBeforeNear = 50;

/** Where rows come from, at a time. */
export interface RowsFrom {
	/** undefined while there is none; another one once it was replaced. */
	readonly service: LibraryService | undefined;
	/** The moment that is looked at; undefined: now. */
	readonly asof: number | undefined;
	/** What is the same again stays the object it was (`shared`). */
	share(last: Item | undefined, next: Item): Item;
}

export class ListRows {
	/** By item. Replaced, never changed in place. */
	all = $state.raw<ReadonlyMap<ItemId, Item>>(new Map());
	readonly #from: () => RowsFrom;
	/** Rows that may be out of date. */
	#stale = new Set<ItemId>();
	#wanted: readonly ItemId[] = [];
	/** Wanted next: who goes on by a page finds it there. */
	#near: readonly ItemId[] = [];
	#resting: ReturnType<typeof setTimeout> | undefined;
	#loading = false;

	constructor(from: () => RowsFrom) {
		this.#from = from;
	}

	/** A row that is not out of date. */
	fresh(id: ItemId): Item | undefined {
		return this.#stale.has(id) ? undefined : this.all.get(id);
	}

	/** Begins with what was known at the last visit: out of date, but better than nothing. */
	begin(rows: readonly Item[]): void {
		this.all = new Map(rows.map((row) => [row.id, row]));
		this.outdate();
	}

	/** All may have changed under the same ids: they are shown as they were until they are read again. */
	outdate(): void {
		this.#stale = new Set(this.all.keys());
	}

	/** Shows these rows as they will be in a moment, where they are in sight: the library follows. */
	show(items: readonly Item[]): void {
		const rows = new Map(this.all);
		for (const item of items) if (rows.has(item.id)) rows.set(item.id, item);
		this.all = rows;
	}

	/**
	 * Makes sure that the rows of these ids get loaded; what was asked for before and is not yet under way is dropped.
	 * @param near those that are loaded as well once nothing else was wanted for a moment: what rushes past is not
	 */
	want(ids: readonly ItemId[], near: readonly ItemId[]): void {
		const missing = ids.filter((id) => !this.all.has(id)).length;
		recorder.look('rows', ids.length - missing, missing);
		this.#wanted = ids;
		this.#near = [];
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => {
			this.#near = near;
			void this.load();
		}, restBeforeNear);
		void this.load();
	}

	/** Loads what is wanted, as far as it is not there or out of date. */
	async load(): Promise<void> {
		const { service } = this.#from();
		if (this.#loading || !service) return;
		this.#loading = true;
		try {
			for (;;) {
				const stale = this.#stale;
				const missing = [...this.#wanted, ...this.#near].filter((id) => !this.all.has(id) || stale.has(id));
				if (missing.length === 0) return;
				const { asof } = this.#from();
				const found = await service.rows(missing, asof);
				const { share, asof: now } = this.#from();
				// Those of another time are others.
				if (asof !== now) continue;
				// Changed again meanwhile: these rows may be of before. They are shown, as a scan may bring changes faster than rows
				// can be read, and are read again.
				const again = this.#stale !== stale;
				const rows = this.all.size > mostKept ? this.#inSight() : new Map(this.all);
				missing.forEach((id, index) => {
					const row = found[index];
					if (again) this.#stale.add(id);
					else stale.delete(id);
					if (row) rows.set(id, share(this.all.get(id), row));
					else if (!again) rows.delete(id);
				});
				this.all = rows;
				if (again) continue;
				// An id that is gone would be asked for again and again: the next answer leaves it out.
				const there = (id: ItemId) => rows.has(id) || !missing.includes(id);
				this.#wanted = this.#wanted.filter(there);
				this.#near = this.#near.filter(there);
			}
		} catch (error) {
			// Of a worker that was replaced nothing more is wanted.
			if (service === this.#from().service) throw error;
		} finally {
			this.#loading = false;
		}
	}

	#inSight(): Map<ItemId, Item> {
		const kept = new Map<ItemId, Item>();
		for (const id of this.#wanted) {
			const row = this.all.get(id);
			if (row) kept.set(id, row);
		}
		return kept;
	}
}
