/** Giving keywords fast: what was given last is remembered and can be given again, and what likely comes next is offered. */
import { elementsOf } from '#lib/library/effective.ts';
import { givenFrom, withGiven, type GivenKeywords } from '#lib/library/given-keywords.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { Origin } from '#lib/library/edit.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { LikelyKeyword } from '#lib/search/likely-keywords.ts';
import { curationIn } from '#lib/storage/curation.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { keywordsMeant } from './keywords.svelte.ts';
import { taggingWords } from './messages/tagging-words.ts';
import { perApp } from './per-app.svelte.ts';

const storageKey = 'mediatheque:keywords-given';

export class Tagging {
	#given = $state.raw<GivenKeywords>(read());
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
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
		const { paths, wishes } = await keywordsMeant(typed);
		if (ids.length === 0 || paths.length === 0) return [];
		this.note(paths);
		await this.#app.edits.wish(ids, wishes, title, [], origin);
		return paths;
	}

	/** Takes keywords from items, as they were typed; what came with them stays. */
	async take(
		ids: readonly ItemId[],
		typed: readonly string[],
		title?: string,
		origin?: Origin
	): Promise<readonly string[]> {
		const { paths } = await keywordsMeant(typed);
		if (ids.length === 0 || paths.length === 0) return [];
		this.note([], paths);
		await this.#app.edits.wish(ids, paths.map(removal), title, [], origin);
		return paths;
	}

	/** Gives and takes what the last edit of keywords gave and took. */
	async repeat(ids: readonly ItemId[]): Promise<void> {
		const { last } = this.#given;
		if (!last) {
			this.#app.notices.say({ tone: 'plain', text: taggingWords().nothingToRepeat });
			return;
		}
		const { wishes } = await keywordsMeant(last.add);
		await this.#app.edits.wish(ids, [...wishes, ...last.remove.map(removal)]);
	}

	/** Gives items the keywords of the one before them in the view. */
	async asPrevious(ids: readonly ItemId[]): Promise<void> {
		const { library, notices } = this.#app;
		const places = ids.map((id) => library.ids.indexOf(id)).filter((place) => place >= 0);
		const before = library.ids[Math.min(...places) - 1];
		const [said] = before === undefined ? [] : await curationIn(libraryDb()).many([before]);
		const keywords = said ? elementsOf(said, 'keywords') : [];
		if (keywords.length > 0) await this.give(ids, keywords);
		else notices.say({ tone: 'plain', text: taggingWords().nothingBefore(before !== undefined) });
	}

	/** Keywords that items most likely want and do not all have, likeliest first; none while the past is looked at. */
	async likely(ids: readonly ItemId[], most: number): Promise<readonly LikelyKeyword[]> {
		const { service, answer } = this.#app.library;
		if (!service || answer?.asof !== undefined || ids.length === 0) return [];
		return service.likelyKeywords(ids, most);
	}
}

/** The fast tagging of an app. */
export const taggingOf = perApp((app) => new Tagging(app));

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
