/**
 * A keyword: a node of the tree that a person keeps. Items are told by the path of its names (`animals/dog`), as files
 * tell them; what else is known of a keyword stands here, and only for those of which something is.
 */

export interface Keyword {
	/** ULID. */
	readonly id: string;
	/** One level of its path. */
	readonly name: string;
	/** The keyword above it. */
	readonly parent?: string;
	/** Other words that mean it: typed or searched, they find it. */
	readonly aliases?: readonly string[];
	/** Paths of the keywords that come with it. */
	readonly implies?: readonly string[];
	/** As `#rrggbb`. */
	readonly colour?: string;
}

/** Letters of one level of the path. */
export const longestKeywordName = 100;
