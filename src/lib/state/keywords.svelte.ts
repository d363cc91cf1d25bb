/** The keywords of the library: which there are, how many items have each, and what a person does with them. */
import { liveQuery } from 'dexie';
import type { Wish } from '#lib/library/edit-plan.ts';
import { inTreeOrder, keywordOrders, type KeywordOrder } from '#lib/library/keyword-order.ts';
import {
	facts,
	KeywordTree,
	nameOfPath,
	parentOfPath,
	wishesOfMove,
	wishesOfRemoval,
	type KeywordFacts
} from '#lib/library/keyword-tree.ts';
import type { ItemId } from '#lib/library/item.ts';
import { newId } from '#lib/library/preset.ts';
import { keywordTest } from '#lib/library/query/aliases.ts';
import { fold } from '#lib/library/query/fold.ts';
import { printNode } from '#lib/library/query/print.ts';
import { entitiesIn } from '#lib/storage/entities.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { keywordWords } from './messages/keyword-words.ts';
import { locale } from './messages/words.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** A keyword as the tree shows it. */
export interface KeywordNode {
	readonly path: string;
	readonly name: string;
	/** Items that have it. */
	readonly own: number;
	/** The sum over it and all below it: an item that has two of them is counted twice. */
	readonly all: number;
	readonly colour?: string;
}

const id = () => newId(Date.now());

const storageKey = 'mediatheque:keyword-order';

function kept(): KeywordOrder {
	return keywordOrders.find((order) => order === localStorage.getItem(storageKey)) ?? 'name';
}

export class Keywords {
	/** What is known of keywords. */
	tree = $state.raw(new KeywordTree([]));
	/** Items by the path of each keyword, as most of them spell it. */
	#counts = $state.raw<readonly { readonly value: string; readonly count: number }[]>([]);
	/** How those beside each other are ordered. */
	order = $state<KeywordOrder>(kept());
	/** All there are, depth first, in that order. */
	readonly nodes: readonly KeywordNode[] = $derived(
		inTreeOrder(nodesOf(this.tree, this.#counts), this.order, locale())
	);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		liveQuery(() => entitiesIn(libraryDb().strict).all('keywords')).subscribe({
			next: (all) => (this.tree = new KeywordTree(all)),
			error: (error) => app.notices.problem(error)
		});
		$effect.root(() => {
			$effect(() => {
				const { service } = app.library;
				void app.library.answer?.generation;
				if (service) void service.keywords().then((counts) => (this.#counts = counts));
			});
		});
	}

	/** Orders them so from now on, in this browser. */
	setOrder(order: KeywordOrder): void {
		this.order = order;
		localStorage.setItem(storageKey, order);
	}

	/** Makes a keyword, with those above it. */
	make(path: string): Promise<void> {
		const text = keywordWords().edits;
		return this.#app.edits.wish(
			[],
			[],
			text.made(path),
			this.tree.wishesToKeep(path, facts(this.tree.at(path)), id)
		);
	}

	/**
	 * Says of a keyword which other words mean it, what comes with it, and its colour.
	 * @param already gives what comes with it to the items that have it now, too
	 */
	async keep(path: string, known: KeywordFacts, already: boolean): Promise<void> {
		const entities = this.tree.wishesToKeep(path, known, id);
		const items = already && known.implies ? await this.itemsOf(path) : [];
		const wishes = (known.implies ?? []).map((element): Wish => ({
			kind: 'add',
			field: 'keywords',
			element
		}));
		await this.#app.edits.wish(items, wishes, keywordWords().edits.changed(path), entities);
	}

	/** Gives a keyword, with all below it, another path; where that is taken both become one. */
	async move(from: string, to: string, oldName: boolean): Promise<void> {
		const items = await this.itemsOf(from);
		await this.#app.edits.wishEach(
			items,
			(curation) => wishesOfMove(curation, from, to),
			keywordWords().edits.moved(from, to, items.length),
			this.tree.wishesToMove(from, to, id, oldName)
		);
	}

	/** Takes a keyword, with all below it, from every item. */
	async remove(path: string): Promise<void> {
		const items = await this.itemsOf(path);
		await this.#app.edits.wishEach(
			items,
			(curation) => wishesOfRemoval(curation, path),
			keywordWords().edits.removed(path, items.length),
			this.tree.wishesToRemove(path)
		);
	}

	/** Items that have a keyword or one below it. */
	async itemsOf(path: string): Promise<readonly ItemId[]> {
		const found = await this.#app.library.service?.answer({
			text: queryOfKeyword(path),
			sort: { by: 'taken', descending: true },
			group: 'none',
			facets: []
		});
		return found ? [...found.ids] : [];
	}
}

/** The keywords of an app. */
export const keywordsOf = perApp((app) => new Keywords(app));

/** What typed keywords mean: their paths, and as wishes for items, with what comes with them. */
export async function keywordsMeant(
	typed: readonly string[]
): Promise<{ readonly paths: readonly string[]; readonly wishes: readonly Wish[] }> {
	const tree = new KeywordTree(await entitiesIn(libraryDb()).all('keywords'));
	const paths = [...new Set(typed.map((one) => tree.meant(one)).filter((path) => path !== ''))];
	const all = [...paths, ...tree.implied(paths)];
	return { paths, wishes: all.map((element) => ({ kind: 'add', field: 'keywords', element })) };
}

/** The query that finds a keyword and all below it. */
export function queryOfKeyword(path: string): string {
	return printNode(keywordTest([path]));
}

function nodesOf(
	tree: KeywordTree,
	counts: readonly { readonly value: string; readonly count: number }[]
): readonly KeywordNode[] {
	const own = new Map<string, { path: string; own: number }>();
	const put = (path: string, count: number) => {
		const known = own.get(fold(path));
		if (known) known.own += count;
		else own.set(fold(path), { path, own: count });
		const parent = parentOfPath(path);
		if (!known && parent) put(parent, 0);
	};
	for (const path of tree.paths) put(path, 0);
	for (const { value, count } of counts) put(value, count);
	const sums = new Map<string, number>();
	for (const [key, { own: count }] of own)
		for (let at: string | undefined = key; at !== undefined; at = parentOfPath(at))
			sums.set(at, (sums.get(at) ?? 0) + count);
	return [...own].map(([key, one]): KeywordNode => {
		const colour = tree.at(one.path)?.colour;
		const { path, own: count } = one;
		return { path, name: nameOfPath(path), own: count, all: sums.get(key) ?? 0, ...(colour && { colour }) };
	});
}
