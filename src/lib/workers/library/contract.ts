/** What the page and the library worker agree on: one question, one answer. */
import type { Item, ItemId } from '#lib/library/item.ts';
import type { QueryGrouping, QuerySort } from '#lib/library/query/ast.ts';

export const facetNames = [
	'kind',
	'type',
	'camera',
	'lens',
	'year',
	'rating',
	'label',
	'keyword',
	'person',
	'artist',
	'album',
	'genre',
	'state'
] as const;
export type FacetName = (typeof facetNames)[number];

export type Sort = QuerySort;
export type Grouping = QueryGrouping;

/** What to show. `text` is the query language (library/query.ts); facets that a person picks are part of it. */
export interface Question {
	readonly text: string;
	readonly sort: Sort;
	readonly group: Grouping;
	/** Only this folder. */
	readonly folder?: { readonly root: number; readonly path: string; readonly recursive: boolean };
	/** Facets to count, where not all: the others come empty. */
	readonly facets?: readonly FacetName[];
}

export interface Group {
	/** Day as `2024-05-31`, `2024-05` or `2024` as far as it is known (empty: undated), or folder as `root:path`. */
	readonly key: string;
	/** First index in `ids`, and how many follow. */
	readonly start: number;
	readonly count: number;
}

export interface FacetCount {
	/** Value as it stands in a query. */
	readonly value: string;
	readonly count: number;
}

/** A query that could not be understood: where, what was found, what would fit. */
export interface QueryError {
	/** Character offset in the text. */
	readonly at: number;
	readonly length: number;
	/** Key of the message; the screen finds the words. */
	readonly problem:
		'unknown-field' | 'bad-value' | 'missing-value' | 'unclosed-quote' | 'unclosed-group' | 'unexpected';
	readonly found: string;
	/** What would fit there. */
	readonly expected: readonly string[];
}

export interface Answer {
	/** Counts changes of the library; an answer of an older generation may be stale. */
	readonly generation: number;
	/** Items that match, in order, as ItemId. */
	readonly ids: Uint32Array;
	/** Items in the library. */
	readonly total: number;
	readonly groups: readonly Group[];
	/** Most frequent first, at most 200 a facet. */
	readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
	/** Folded words that the bare words of the query matched (also by typo), for highlighting. */
	readonly matched: readonly string[];
	readonly error?: QueryError;
}

export interface Suggestion {
	/** What to show. */
	readonly label: string;
	/** The whole query text with the suggestion put in, and where the caret goes. */
	readonly text: string;
	readonly caret: number;
	readonly kind: 'field' | 'value' | 'word';
	readonly count?: number;
}

/** One folder of the tree. */
export interface FolderNode {
	readonly root: number;
	/** Empty for the root itself. */
	readonly path: string;
	readonly name: string;
	/** Items right in it, and in everything below it too. */
	readonly own: number;
	readonly all: number;
}

export interface LibraryService {
	answer(question: Question): Promise<Answer>;
	/** Summaries in the order of the ids; undefined where one is gone. */
	rows(ids: readonly ItemId[]): Promise<readonly (Item | undefined)[]>;
	suggest(text: string, caret: number): Promise<readonly Suggestion[]>;
	/** All folders, parents before children, sorted by name. */
	folders(): Promise<readonly FolderNode[]>;
	/** Calls back (at most some times a second) when the library changed, with the new generation. */
	watch(changed: (generation: number) => void): Promise<void>;
}
