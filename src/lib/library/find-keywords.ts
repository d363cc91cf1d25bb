/** Keywords that somebody may mean who types: those that begin so, then those that look like it, by other words, too. */
import type Fuse from 'fuse.js';
import { nameOfPath, type KeywordTree } from './keyword-tree.ts';
import { fold } from './query/fold.ts';

/** A keyword that is known, and how many items have it. */
export interface CountedKeyword {
	readonly path: string;
	readonly count: number;
}

export interface FoundKeyword extends CountedKeyword {
	/** The other word by which it was found. */
	readonly alias?: string;
}

/** Fuse goes through a whole list each time: beyond this only beginnings are looked for. */
const mostForFuse = 5000;

interface Entry extends CountedKeyword {
	readonly name: string;
	readonly aliases: readonly string[];
}

/** All keywords of a library, to be found by what is typed. */
export class KeywordFinder {
	readonly #entries: readonly Entry[];
	#fuse: Promise<Fuse<Entry>> | undefined;

	/** @param all each with how many items have it */
	constructor(all: readonly CountedKeyword[], tree: KeywordTree) {
		this.#entries = all.map(({ path, count }) => ({
			path,
			count,
			name: nameOfPath(path),
			aliases: tree.at(path)?.aliases ?? []
		}));
	}

	/** Best first: what begins so before what only looks so, what is frequent before what is rare. */
	async find(typed: string, most: number): Promise<readonly FoundKeyword[]> {
		const wanted = fold(typed.trim());
		if (wanted === '') return [];
		const found = new Map<string, FoundKeyword>();
		const byCount = (a: CountedKeyword, b: CountedKeyword) => b.count - a.count || (a.path < b.path ? -1 : 1);
		const beginning = this.#entries.filter(
			({ path, name }) => fold(name).startsWith(wanted) || fold(path).startsWith(wanted)
		);
		const exactly = ({ path, name }: Entry) => (fold(path) === wanted || fold(name) === wanted ? 0 : 1);
		for (const one of beginning.sort((a, b) => exactly(a) - exactly(b) || byCount(a, b)))
			found.set(one.path, { path: one.path, count: one.count });
		for (const one of this.#entries.toSorted(byCount)) {
			const alias = one.aliases.find((word) => fold(word).startsWith(wanted));
			if (alias !== undefined && !found.has(one.path))
				found.set(one.path, { path: one.path, count: one.count, alias });
		}
		if (found.size < most && this.#entries.length <= mostForFuse)
			for (const { item } of (await this.#looks()).search(typed.trim(), { limit: most }))
				if (!found.has(item.path)) found.set(item.path, { path: item.path, count: item.count });
		return [...found.values()].slice(0, most);
	}

	#looks(): Promise<Fuse<Entry>> {
		this.#fuse ??= import('fuse.js').then(
			({ default: FuseOf }) =>
				new FuseOf(this.#entries, {
					keys: [
						{ name: 'name', weight: 2 },
						{ name: 'path', weight: 1 },
						{ name: 'aliases', weight: 1 }
					],
					threshold: 0.3,
					ignoreLocation: true,
					ignoreDiacritics: true
				})
		);
		// What could not be loaded now may be with the next letter.
		this.#fuse.catch(() => (this.#fuse = undefined));
		return this.#fuse;
	}
}

/** What is typed, taken apart: several keywords at once stand between commas. */
export function typedKeywords(typed: string): readonly string[] {
	const words = typed.split(/[,;]/).map((one) => one.replace(/\s+/g, ' ').trim());
	return [...new Set(words.filter((one) => one !== ''))];
}
