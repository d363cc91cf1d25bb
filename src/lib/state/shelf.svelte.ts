/** The tree of albums, how much is in each and in the basket, which one is shown, and what a person does with them there. */
import { basketId, basketName, type Album } from '#lib/library/album.ts';
import { AlbumTree } from '#lib/library/album-tree.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { Preset } from '#lib/library/preset.ts';
import { albumAsked, basketQuery, queryOfAlbum } from '#lib/library/query/album-query.ts';
import { fold } from '#lib/library/query/fold.ts';
import { parametersIn } from '#lib/library/query/parameters.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { itemsIn } from '#lib/storage/items.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { latest } from './latest.ts';
import { albumsWords } from './messages/albums-words.ts';
import { perApp } from './per-app.svelte.ts';

/** Milliseconds that the library has to tell what an edit made of it. */
const longestWait = 2000;

/** What the dialog of one album asks. */
export type AlbumStep = 'move' | 'remove';

export class Shelf {
	readonly tree: AlbumTree = $derived.by(() => new AlbumTree(this.#app.albums.all));
	/** The album that the library shows; the basket, too. */
	readonly shown: string | undefined = $derived.by(() =>
		albumAsked(parseQuery(this.#app.library.text).query.node, this.tree)
	);
	/** What the dialog of one album is about. */
	acting = $state.raw<{ readonly id: string; readonly step: AlbumStep }>();
	/** By folded label. */
	#counts = $state.raw<ReadonlyMap<string, number>>();
	/** What saved searches find, by their texts; those that ask for something first are not among them. */
	#found = $state.raw<ReadonlyMap<string, number>>(new Map());
	#last: Promise<unknown> = Promise.resolve();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		// By itself, so that only a change of the library has all counted anew, not each answer.
		const generation = $derived(app.library.answer?.generation);
		const searches = $derived(
			app.presets.pinnedSearches
				.map(({ content }) => content.text)
				.filter((text) => parametersIn(text).length === 0)
		);
		const counted = latest<ReadonlyMap<string, number>>((counts) => (this.#counts = counts));
		const tallied = latest<ReadonlyMap<string, number>>((found) => (this.#found = found));
		$effect(() => {
			const { service } = app.library;
			void generation;
			if (!service) return;
			void counted(
				service
					.countsOfAlbums()
					.then((counts) => new Map(counts.map(({ value, count }) => [fold(value), count])))
			);
			const texts = searches;
			if (texts.length === 0) return;
			void tallied(
				service
					.tally(texts, false)
					.then((found) => new Map(texts.map((text, at) => [text, found[at]?.count ?? 0])))
			);
		});
	}

	/** How many items an album has, with those below it. */
	countOf(id: string): number {
		return this.#counts?.get(fold(this.tree.labelOf(id) ?? '')) ?? 0;
	}

	/** How many items a saved search finds; undefined where that is not known. */
	foundBy({ content }: Preset<'search'>): number | undefined {
		return this.#found.get(content.text);
	}

	/** Whether albums were counted yet; then it is known which there are, too. */
	get ready(): boolean {
		return this.#counts !== undefined;
	}

	get basketCount(): number {
		return this.countOf(basketId);
	}

	queryOf(id: string): string {
		return queryOfAlbum({ name: this.tree.labelOf(id) ?? '' });
	}

	/** Shows an album, in its order by hand where it has one. */
	open(id: string): void {
		const { library, presets } = this.#app;
		const byHand = this.tree.at(id)?.album.byHand === true;
		if (byHand !== (library.sort.by === 'hand'))
			library.sortBy(byHand ? { by: 'hand', descending: false } : { by: 'taken', descending: true });
		presets.search(this.queryOf(id));
	}

	showBasket(): void {
		this.#app.presets.search(basketQuery);
	}

	/** Opens the dialog of one album. */
	ask(id: string, step: AlbumStep): void {
		this.acting = { id, step };
		this.#app.shell.dialog = 'album-actions';
	}

	/** Names a new album in another, or at the top. */
	make(parent: string | undefined, items: readonly ItemId[] = []): void {
		this.#app.albums.naming = { kind: 'new', items, ...(parent === undefined ? {} : { parent }) };
		this.#app.shell.dialog = 'album';
	}

	rename(id: string): void {
		const album = this.tree.at(id)?.album;
		if (!album) return;
		this.#app.albums.naming = { kind: 'rename', album };
		this.#app.shell.dialog = 'album';
	}

	/** One place further in the tree: done once the tree shows it. @returns whether there was such a place */
	step(id: string, step: 'up' | 'down' | 'in' | 'out'): Promise<boolean> {
		return this.#move(id, () => this.tree.wishesToStep(id, step));
	}

	#move(id: string, wishes: () => readonly EntityWish[]): Promise<boolean> {
		return this.#next(async () => {
			const before = this.tree;
			const moved = await this.#carryOut(id, wishes());
			if (moved) await this.changedFrom(before);
			return moved;
		});
	}

	/** Waits for the tree to change: the library tells it a moment after an edit. No longer than that may take. */
	changedFrom(before: AlbumTree): Promise<void> {
		return new Promise((resolve) => {
			const until = performance.now() + longestWait;
			const look = () => {
				if (this.tree !== before || performance.now() > until) resolve();
				else requestAnimationFrame(look);
			};
			look();
		});
	}

	/** One after the other: a key that is pressed again means what the last one made of it. */
	#next<T>(work: () => Promise<T>): Promise<T> {
		const done = this.#last.then(work);
		this.#last = done.catch(() => undefined);
		return done;
	}

	/** Into another album, or to the top. @returns whether that could be; why not is said */
	async move(id: string, into: string | undefined, before?: string): Promise<boolean> {
		const node = this.tree.at(id);
		if (!node || id === into || (into !== undefined && this.tree.isBelow(into, id))) return false;
		const other = this.tree.named(node.album.name, into);
		if (other && other.id !== id) {
			this.#app.notices.say({ tone: 'bad', text: albumsWords().nameTaken(other.name) });
			return false;
		}
		return this.#move(id, () => this.tree.wishesToMove(id, into, before));
	}

	async #carryOut(id: string, wishes: readonly EntityWish[]): Promise<boolean> {
		const node = this.tree.at(id);
		if (!node || wishes.length === 0) return false;
		const text = albumsWords().edits;
		const moved = wishes.find((wish) => wish.id === id)?.after;
		const parent = moved && 'parent' in moved ? moved.parent : undefined;
		const { name } = node.album;
		const into = parent === undefined ? undefined : this.tree.at(parent)?.path;
		const title =
			parent === node.parent
				? text.ordered(name)
				: into === undefined
					? text.toTop(name)
					: text.moved(name, into);
		await this.#app.edits.wish([], [], title, wishes);
		return true;
	}

	/** Removes an album; where others lie below it a person is asked first what becomes of them. */
	async remove(id: string): Promise<void> {
		if (this.tree.inside(id).length > 0) this.ask(id, 'remove');
		else await this.removeNow(id, 'too');
	}

	async removeNow(id: string, below: 'too' | 'stay'): Promise<void> {
		const name = this.tree.at(id)?.album.name ?? '';
		const total = below === 'too' ? this.tree.below(id).length : 1;
		const title = albumsWords().edits.removed(name, total);
		await this.#app.edits.wish([], [], title, this.tree.wishesToRemove(id, below));
	}

	/** Chooses the picture that stands for an album; undefined: the first in it. */
	async cover(id: string, item: ItemId | undefined): Promise<void> {
		const album = this.tree.at(id)?.album;
		if (!album) return;
		const chosen = item === undefined ? undefined : await itemsIn(libraryDb()).get(item);
		const text = albumsWords().edits;
		await this.#app.edits.wish([], [], chosen ? text.covered(album.name) : text.uncovered(album.name), [
			{
				...{ doc: 'albums', id, seen: album },
				after: { ...uncovered(album), ...(chosen && { cover: chosen.fingerprint }) }
			}
		]);
	}

	/** The album that fills itself and is shown now; undefined where none is. */
	get shownSearch(): Preset<'search'> | undefined {
		const { library, presets } = this.#app;
		return presets.albums.find(({ content }) => content.text === library.text);
	}

	/** Chooses the picture that stands for an album that fills itself. */
	async coverOfSearch(album: Preset<'search'>, item: ItemId): Promise<void> {
		const chosen = await itemsIn(libraryDb()).get(item);
		if (!chosen) return;
		const content = { ...album.content, cover: { fingerprint: chosen.fingerprint } };
		const saved = await (await this.#app.presets.work()).fill(album, content);
		if (saved) this.#app.notices.say({ tone: 'good', text: albumsWords().edits.covered(album.name) });
	}

	/** Puts items into the basket; where all of them are in it already, takes them out. */
	async toggleBasket(items: readonly ItemId[]): Promise<void> {
		if (items.length === 0) return;
		const inBasket = new Set(await this.#inBasket());
		const out = items.every((id) => inBasket.has(id));
		const meant = out ? items : items.filter((id) => !inBasket.has(id));
		const text = albumsWords().edits;
		await this.#app.edits.wish(
			meant,
			[{ kind: out ? 'remove' : 'add', field: 'albums', element: basketId }],
			out ? text.outOfBasket(meant.length) : text.intoBasket(meant.length)
		);
	}

	async emptyBasket(): Promise<void> {
		const items = await this.#inBasket();
		const title = albumsWords().edits.emptied(items.length);
		await this.#app.edits.wish(items, [{ kind: 'remove', field: 'albums', element: basketId }], title);
	}

	/** Names an album of what is in the basket. */
	async albumOfBasket(): Promise<void> {
		this.make(undefined, await this.#inBasket());
	}

	#inBasket(): Promise<ItemId[]> {
		return libraryDb().items.where('albums').equals(basketId).primaryKeys();
	}

	/**
	 * Moves items within the album that is shown, in its order by hand.
	 * @param to in front of this item; or one place, or all the way
	 */
	place(
		items: readonly ItemId[],
		to: { readonly before: ItemId | undefined } | 'earlier' | 'later' | 'first' | 'last'
	): Promise<void> {
		const { shown } = this;
		if (shown === undefined || items.length === 0) return Promise.resolve();
		return this.#next(async () => {
			const { placeInAlbum } = await import('./album-places.ts');
			await placeInAlbum(this.#app, this.tree.at(shown)?.album, shown, this.nameOf(shown), items, to);
		});
	}

	/** As a person reads it. */
	nameOf(id: string): string {
		return id === basketId ? albumsWords().basket.name : (this.tree.at(id)?.album.name ?? basketName);
	}
}

function uncovered({ cover: _cover, ...rest }: Album): Album {
	return rest;
}

/** The shelf of an app. */
export const shelfOf = perApp((app) => new Shelf(app));
