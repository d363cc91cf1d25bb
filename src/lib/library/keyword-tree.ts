/**
 * The tree of keywords: what is known of them, by path (`animals/dog`), and what has to change when one of them is
 * renamed, moved, merged or removed. Pure: the edit is made of its wishes.
 */
import type { Curation } from './curation.ts';
import type { Wish } from './edit-plan.ts';
import { elementsOf } from './effective.ts';
import type { EntityWish } from './entity.ts';
import type { Keyword } from './keyword.ts';
import { hiddenLetters } from './plain-text.ts';
import { fold } from './query/fold.ts';

const between = '/';

/** Levels that a path may have: more are a circle or no path. */
const deepest = 32;

/** As a path is kept: no empty levels, no space around names. */
export function keywordPath(typed: string): string {
	return typed
		.normalize('NFC')
		.split(/[/|]/)
		.map((name) => name.replace(/\s+/g, ' ').trim())
		.filter((name) => name !== '')
		.slice(0, deepest)
		.join(between);
}

/** Whether a keyword is this one or below it, however each is spelt: lists and queries do not tell spellings apart. */
export function isWithin(path: string, top: string): boolean {
	return `${fold(path)}${between}`.startsWith(`${fold(top)}${between}`);
}

/** Whether a keyword is one of those below another. */
export function isBelow(path: string, top: string): boolean {
	return fold(path) !== fold(top) && isWithin(path, top);
}

/** The path of a keyword once one above it, or itself, has another. */
export function movedPath(path: string, from: string, to: string): string {
	if (!isWithin(path, from)) return path;
	return [to, ...path.split(between).slice(from.split(between).length)].join(between);
}

/** The name of the last level. */
export function nameOfPath(path: string): string {
	return path.slice(path.lastIndexOf(between) + 1);
}

/** The path above; undefined at the top. */
export function parentOfPath(path: string): string | undefined {
	const end = path.lastIndexOf(between);
	return end < 0 ? undefined : path.slice(0, end);
}

/** What is kept of a keyword but its place. */
export type KeywordFacts = Pick<Keyword, 'aliases' | 'implies' | 'colour'>;

export class KeywordTree {
	readonly #each: { readonly path: string; readonly keyword: Keyword }[] = [];
	/** By path, folded. */
	readonly #byPath = new Map<string, { readonly path: string; readonly keyword: Keyword }>();
	readonly #byAlias = new Map<string, string[]>();

	constructor(all: readonly Keyword[]) {
		const byId = new Map(all.map((keyword) => [keyword.id, keyword]));
		for (const keyword of all) {
			const names = [keyword.name];
			for (let at = keyword; at.parent !== undefined && names.length < deepest;) {
				const above = byId.get(at.parent);
				if (!above) break;
				names.unshift(above.name);
				at = above;
			}
			const path = names.join(between);
			// Of two that came to the same path on two devices the one made first stands for both.
			const known = this.#byPath.get(fold(path));
			if (!known || keyword.id < known.keyword.id) this.#byPath.set(fold(path), { path, keyword });
			this.#each.push({ path, keyword });
			for (const alias of keyword.aliases ?? []) {
				const word = fold(alias);
				this.#byAlias.set(word, [...(this.#byAlias.get(word) ?? []), path]);
			}
		}
	}

	/** Paths of all of which something is known. */
	get paths(): readonly string[] {
		return this.#all.map(({ path }) => path);
	}

	/** Other words, folded, with the paths that they mean. */
	get aliases(): ReadonlyMap<string, readonly string[]> {
		return this.#byAlias;
	}

	/** The colour of a keyword; without one of its own that of the nearest above it which has one. */
	colourOf(path: string): string | undefined {
		for (let at: string | undefined = path; at !== undefined; at = parentOfPath(at)) {
			const colour = this.at(at)?.colour;
			if (colour !== undefined) return colour;
		}
		return undefined;
	}

	/** What is known of the keyword of a path. */
	at(path: string): Keyword | undefined {
		return this.#byPath.get(fold(path))?.keyword;
	}

	/** The path that somebody means who typed this: that of an alias, or what was typed. */
	meant(typed: string): string {
		const path = keywordPath(typed);
		return this.#byPath.get(fold(path))?.path ?? this.#byAlias.get(fold(path))?.[0] ?? path;
	}

	/** What comes with these keywords, and with what comes with them; without themselves. */
	implied(paths: readonly string[]): string[] {
		const found = new Set<string>();
		const open = [...paths];
		for (let path = open.pop(); path !== undefined; path = open.pop()) {
			// What a keyword above brings, those below it bring too.
			for (let at: string | undefined = path; at !== undefined; at = parentOfPath(at)) {
				for (const other of this.at(at)?.implies ?? []) {
					if (found.has(other) || paths.includes(other)) continue;
					found.add(other);
					open.push(other);
				}
			}
		}
		return [...found];
	}

	/**
	 * Makes a keyword, with those above it, or says something else of it. @param id gives new ones their ids
	 */
	wishesToKeep(path: string, facts: KeywordFacts, id: () => string): EntityWish[] {
		const wishes: EntityWish[] = [];
		this.#keep(path, facts, wishes, id);
		return wishes;
	}

	/**
	 * Gives a keyword, with all below it, another path: its other name, another place, or that of a keyword that is there
	 * already, which it is merged into.
	 * @param oldName keeps the old name as an alias, so that who types it finds the new one
	 */
	wishesToMove(from: string, to: string, id: () => string, oldName = false): EntityWish[] {
		if (from === to || isBelow(to, from)) return [];
		const wishes: EntityWish[] = [];
		const parent = this.#ensure(parentOfPath(to), wishes, id);
		const ids = new Map<string, string>();
		const moved = this.#all
			.filter(({ path }) => isWithin(path, from))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
		for (const { path, keyword } of moved) {
			const target = movedPath(path, from, to);
			const known = this.at(target);
			const there = known?.id === keyword.id ? undefined : known;
			const itself = fold(path) === fold(from);
			const above = itself ? parent : (ids.get(parentOfPath(target) ?? '') ?? keyword.parent);
			const aliases = [
				...(there?.aliases ?? []),
				...(keyword.aliases ?? []),
				...(oldName && itself ? [nameOfPath(from)] : [])
			];
			const implies = [...(there?.implies ?? []), ...(keyword.implies ?? [])];
			const kept = there ?? keyword;
			ids.set(target, kept.id);
			wishes.push(
				wishFor({
					id: kept.id,
					name: nameOfPath(target),
					...(above === undefined ? {} : { parent: above }),
					...some({
						aliases: withoutDoubles(aliases).filter((alias) => alias !== nameOfPath(target)),
						implies: withoutDoubles(implies.map((path) => movedPath(path, from, to))),
						...((there?.colour ?? keyword.colour) ? { colour: there?.colour ?? keyword.colour } : {})
					})
				})
			);
			if (there) wishes.push({ doc: 'keywords', id: keyword.id });
		}
		if (oldName && !this.at(from))
			this.#keep(to, withAlias(facts(this.at(to)), nameOfPath(from)), wishes, id);
		// Others that bring it bring it under its new path.
		for (const { path, keyword } of this.#all) {
			if (isWithin(path, from) || !keyword.implies?.some((other) => isWithin(other, from))) continue;
			const implies = withoutDoubles(keyword.implies.map((other) => movedPath(other, from, to)));
			const before = wishes.find((wish) => wish.id === keyword.id)?.after;
			wishes.push(wishFor({ ...keyword, ...(before as Keyword | undefined), implies }));
		}
		return latestOfEach(wishes);
	}

	/** Forgets what is known of a keyword and of all below it. */
	wishesToRemove(path: string): EntityWish[] {
		const wishes: EntityWish[] = [];
		for (const { path: own, keyword } of this.#each) {
			if (isWithin(own, path)) wishes.push({ doc: 'keywords', id: keyword.id });
			else if (keyword.implies?.some((other) => isWithin(other, path))) {
				const { implies, ...rest } = keyword;
				wishes.push(
					wishFor({ ...rest, ...some({ implies: implies.filter((other) => !isWithin(other, path)) }) })
				);
			}
		}
		return wishes;
	}

	#keep(path: string, known: KeywordFacts, wishes: EntityWish[], id: () => string): void {
		const parent = this.#ensure(parentOfPath(path), wishes, id);
		wishes.push(
			wishFor({
				id: this.at(path)?.id ?? id(),
				name: nameOfPath(path),
				...(parent === undefined ? {} : { parent }),
				...some(known)
			})
		);
	}

	get #all() {
		return [...this.#byPath.values()];
	}

	/** The id of the keyword of a path; those that are not kept yet are wished. */
	#ensure(path: string | undefined, wishes: EntityWish[], id: () => string): string | undefined {
		if (path === undefined) return undefined;
		const known = this.at(path);
		if (known) return known.id;
		const parent = this.#ensure(parentOfPath(path), wishes, id);
		const wished = wishes.find(
			({ doc, after }) => doc === 'keywords' && after?.name === nameOfPath(path) && after.parent === parent
		);
		if (wished) return wished.id;
		const made: Keyword = { id: id(), name: nameOfPath(path), ...(parent === undefined ? {} : { parent }) };
		wishes.push(wishFor(made));
		return made.id;
	}
}

/** What makes an item's keywords follow when one gets another path; nothing where it has none of them. */
export function wishesOfMove(curation: Curation, from: string, to: string): Wish[] {
	const wishes: Wish[] = [];
	for (const path of elementsOf(curation, 'keywords')) {
		const moved = movedPath(path, from, to);
		if (moved === path) continue;
		wishes.push({ kind: 'remove', field: 'keywords', element: path });
		// Files have keywords that nobody could give.
		const element = moved.replace(new RegExp(hiddenLetters, 'gu'), '');
		wishes.push({ kind: 'add', field: 'keywords', element });
	}
	return wishes;
}

/** What takes a keyword, and all below it, from an item. */
export function wishesOfRemoval(curation: Curation, path: string): Wish[] {
	return elementsOf(curation, 'keywords').flatMap((own): Wish[] =>
		isWithin(own, path) ? [{ kind: 'remove', field: 'keywords', element: own }] : []
	);
}

/** What is known of a keyword but its place. */
export function facts(keyword: Keyword | undefined): KeywordFacts {
	const { aliases, implies, colour } = keyword ?? {};
	return some({ ...(aliases && { aliases }), ...(implies && { implies }), ...(colour && { colour }) });
}

function withAlias(known: KeywordFacts, alias: string): KeywordFacts {
	return { ...known, aliases: withoutDoubles([...(known.aliases ?? []), alias]) };
}

/** Without what is empty. */
function some({ aliases = [], implies = [], colour }: KeywordFacts): KeywordFacts {
	return {
		...(aliases.length > 0 ? { aliases } : {}),
		...(implies.length > 0 ? { implies } : {}),
		...(colour === undefined ? {} : { colour })
	};
}

function wishFor(after: Keyword): EntityWish {
	return { doc: 'keywords', id: after.id, after };
}

function withoutDoubles(all: readonly string[]): string[] {
	return [...new Set(all)];
}

function latestOfEach(wishes: readonly EntityWish[]): EntityWish[] {
	return [...new Map(wishes.map((wish) => [wish.id, wish])).values()];
}
