// What a query says, apart from how it is written.

/** A query understood: what must hold, and how to show what is found. */
export interface Query {
	/** Absent: everything matches. */
	readonly node?: QueryNode;
	/** `sort:-taken,name`: empty where the query does not say. */
	readonly sort: readonly QuerySort[];
	readonly group?: QueryGrouping;
	/** At most so many items. */
	readonly limit?: number;
	/** Of the library as it was at the end of this date (dates.ts). */
	readonly asof?: string;
}

/**
 * The names that are offered first to sort by; any other field will do, too (fields.ts). `relevance` needs words in the
 * query (otherwise it is by date); it comes without groups. `hand` needs a query of one album (otherwise it is by date).
 */
export const sortKeys = [
	'taken',
	'added',
	'modified',
	'name',
	'size',
	'rating',
	'type',
	'camera',
	'hand',
	'relevance'
] as const;
/** `relevance`, `hand`, or the name of a field. */
export type SortKey = string;

/** Begin with the newest, the largest, the best; all else from the first to the last. */
const fromTheTop: readonly SortKey[] = ['taken', 'added', 'modified', 'size', 'rating', 'relevance'];

/** Sorting by something as it begins when somebody chooses it. */
export const sortFrom = (by: SortKey): QuerySort => ({ by, descending: fromTheTop.includes(by) });

/** A query without what it says of the order; what stands in quotes is no order. */
export const withoutSort = (text: string): string =>
	text.replace(/"[^"]*"|(?:^|\s)sort:\s*\S+/gi, (found) => (found.startsWith('"') ? found : '')).trim();

export interface QuerySort {
	readonly by: SortKey;
	readonly descending: boolean;
}

export const groupings = ['none', 'day', 'folder'] as const;
export type QueryGrouping = (typeof groupings)[number];

/**
 * Nodes are canonical as the parser makes them: an `and` holds no `and`, an `or` no `or`, both at least two nodes;
 * fields have their registered name, not an alias.
 */
export type QueryNode = Both | Not | Word | Phrase | FieldTest | TagTest;

export interface Both {
	readonly kind: 'and' | 'or';
	readonly nodes: readonly QueryNode[];
}
export interface Not {
	readonly kind: 'not';
	readonly node: QueryNode;
}
/** A bare word: exact, as the beginning of a word, or with typos. */
export interface Word {
	readonly kind: 'word';
	readonly text: string;
	/** `word~1`: typos allowed; otherwise decided by length. */
	readonly typos?: number;
}
/** Quoted words: these words in this order. */
export interface Phrase {
	readonly kind: 'phrase';
	readonly text: string;
}
export interface FieldTest {
	readonly kind: 'field';
	readonly field: string;
	readonly test: Test;
}

/** What a file says under a name of ExifTool's: `Canon:LensType:50mm`, `LensType:50mm`. Names are as written; their case does not matter. */
export interface TagTest {
	readonly kind: 'tag';
	/** Family 0 or 1; absent: whatever group it is in. */
	readonly group?: string;
	readonly name: string;
	readonly test: Test;
}

/** A list holds at least two tests; one of them must hold. */
export type Test = SimpleTest | { readonly kind: 'list'; readonly tests: readonly SimpleTest[] };

export const comparisons = ['>=', '<=', '!=', '>', '<', '='] as const;
export type Comparison = (typeof comparisons)[number];

/** Texts are as written, without quotes: what they mean is the field's affair (values.ts). */
export type SimpleTest =
	| { readonly kind: 'value'; readonly text: string; readonly quoted: boolean }
	/** `*` any letters, `?` one letter. */
	| { readonly kind: 'wildcard'; readonly text: string }
	/** Both ends belong to it; empty: open. */
	| { readonly kind: 'range'; readonly from: string; readonly to: string }
	| { readonly kind: 'compare'; readonly operator: Comparison; readonly text: string }
	| { readonly kind: 'regex'; readonly source: string };

/** What is wrong with a query, for the screen to put into words. */
export type QueryProblem =
	| 'unknown-field'
	| 'bad-value'
	| 'missing-value'
	| 'unclosed-quote'
	| 'unclosed-group'
	| 'unexpected'
	/** More than is looked at; what follows is left out. */
	| 'too-long'
	/** A regular expression was given up: not all items were looked at. */
	| 'too-slow';

/** Where a query could not be understood, what stood there, what would fit. */
export interface QueryFault {
	/** Character offset and length in the text. */
	readonly at: number;
	readonly length: number;
	readonly problem: QueryProblem;
	readonly found: string;
	readonly expected: readonly string[];
}
