/** Where something was dropped: beside a branch, or into it. */
export type DropPlace = 'before' | 'inside' | 'after';

/** What a tree shows (Tree.svelte), depth first. */
export interface TreeBranch {
	readonly key: string;
	/** Key of the branch that it is in; empty at the top. */
	readonly parent: string;
	/** 0 at the top. */
	readonly depth: number;
	readonly name: string;
	readonly count: number;
	readonly title?: string;
}
