/** Giving keywords fast: what was given last is remembered and can be given again, and what likely comes next is offered. */
import type { Curation } from '#lib/library/curation.ts';
import { elementsOf } from '#lib/library/effective.ts';
import { givenFrom, withGiven, type GivenKeywords } from '#lib/library/given-keywords.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { Origin } from '#lib/library/edit.ts';
import type { ItemId } from '#lib/library/item.ts';
import { keywordPath } from '#lib/library/keyword-tree.ts';
import { fold } from '#lib/library/query/fold.ts';
import type { LikelyKeyword } from '#lib/search/likely-keywords.ts';
import { curationIn } from '#lib/storage/curation.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { keywordsMeant, keywordsOf, type Keywords } from './keywords.svelte.ts';
import { taggingWords } from './messages/tagging-words.ts';
import { words } from './messages/words.svelte.ts';
import { perApp } from './per-app.svelte.ts';

const storageKey = 'mediatheque:keywords-given';
/** Of a larger selection so many are handed to the worker. */
const mostAsked = 500;

export class Tagging {
	#given = $state.raw<GivenKeywords>(read());
	readonly #app: App;
	readonly #keywords: Keywords;

	constructor(app: App) {
		this.#app = app;
		this.#keywords = keywordsOf(app);
		addEventListener('storage', ({ key }) => {
			if (key === storageKey) this.#given = read();
		});
	}

	/** Keywords that were given last, newest first. */
	get recent(): readonly string[] {
		return this.#given.recent;
	}

	/** Remembers what was given or taken elsewhere. @param add paths */
	note(add: readonly string[], remove: readonly string[] = []): void {
		// Another tab may have given some.
		this.#given = withGiven(read(), add, remove);
		try {
			localStorage.setItem(storageKey, JSON.stringify(this.#given));
		} catch {
			// A comfort: without storage it lasts for this visit.
		}
	}

	/**
	 * Gives items keywords, as they were typed, with what comes with them.
	 * @returns their paths
	 */
	async give(
		ids: readonly ItemId[],
		typed: readonly string[],
		title?: string,
		origin?: Origin
	): Promise<readonly string[]> {
		const { paths, wishes } = await keywordsMeant(this.#spelt(typed));
		if (ids.length === 0 || paths.length === 0) return [];
		this.note(paths);
		await this.#app.edits.wish(ids, wishes, title, [], origin);
		return paths;
	}

	/** Takes keywords from items, however these spell them; what came with them stays. */
	async take(
		ids: readonly ItemId[],
		typed: readonly string[],
		title?: string,
		origin?: Origin
	): Promise<void> {
		const { paths } = await keywordsMeant(this.#spelt(typed));
		if (ids.length === 0 || paths.length === 0) return;
		this.note([], paths);
		await this.#takeEach(ids, [...typed, ...paths], [], title ?? titleOf(paths.map(removal), ids), origin);
	}

	#takeEach(
		ids: readonly ItemId[],
		gone: readonly string[],
		others: readonly Wish[],
		title: string,
		origin?: Origin
	): Promise<void> {
		const folded = new Set(gone.map(fold));
		const wishes = (curation: Curation) => [
			...others,
			...elementsOf(curation, 'keywords')
				.filter((path) => folded.has(fold(path)))
				.map(removal)
		];
		return this.#app.edits.wishEach(ids, wishes, title, [], origin);
	}

	/** As the library spells them that has them already: `Beach` is no other keyword than `beach`. */
	#spelt(typed: readonly string[]): readonly string[] {
		const spellings = new Map(this.#keywords.nodes.map(({ path }) => [fold(path), path]));
		return typed.map((one) => spellings.get(fold(keywordPath(one))) ?? one);
	}

	/** Gives and takes what the last edit of keywords gave and took. */
	async repeat(ids: readonly ItemId[]): Promise<void> {
		const { last } = this.#given;
		if (!last) {
			this.#app.notices.say({ tone: 'plain', text: taggingWords().nothingToRepeat });
			return;
		}
		const { wishes } = await keywordsMeant(last.add);
		if (last.remove.length === 0) await this.#app.edits.wish(ids, wishes);
		else {
			const title = titleOf([...wishes, ...last.remove.map(removal)], ids);
			await this.#takeEach(ids, last.remove, wishes, title);
		}
	}

	/** Gives items the keywords of the one before them in the view. */
	async asPrevious(ids: readonly ItemId[]): Promise<void> {
		const { library, notices } = this.#app;
		const wanted = new Set(ids);
		const before = library.ids[library.ids.findIndex((id) => wanted.has(id)) - 1];
		const [said] = before === undefined ? [] : await curationIn(libraryDb()).many([before]);
		const keywords = said ? elementsOf(said, 'keywords') : [];
		if (keywords.length > 0) await this.give(ids, keywords);
		else notices.say({ tone: 'plain', text: taggingWords().nothingBefore(before !== undefined) });
	}

	/** Keywords that items most likely want and do not all have, likeliest first; none while the past is looked at. */
	async likely(ids: readonly ItemId[], most: number): Promise<readonly LikelyKeyword[]> {
		const { service, answer } = this.#app.library;
		if (!service || answer?.asof !== undefined || ids.length === 0) return [];
		const step = Math.ceil(ids.length / mostAsked);
		return service.likelyKeywords(
			ids.filter((_, at) => at % step === 0),
			most
		);
	}
}

/** The fast tagging of an app. */
export const taggingOf = perApp((app) => new Tagging(app));

function titleOf(wishes: readonly Wish[], ids: readonly ItemId[]): string {
	return words().curation.edit(wishes, ids.length);
}

function removal(element: string): Wish {
	return { kind: 'remove', field: 'keywords', element };
}

function read(): GivenKeywords {
	try {
		return givenFrom(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
	} catch {
		return { recent: [] };
	}
}
