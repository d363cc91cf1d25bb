/** What keywords a person gave last: to give them again. Pure. */
import { fold } from './query/fold.ts';

export interface GivenKeywords {
	/** Newest first. */
	readonly recent: readonly string[];
	/** What the last edit of keywords gave and took. */
	readonly last?: { readonly add: readonly string[]; readonly remove: readonly string[] };
}

/** Keywords that are remembered. */
export const mostRecentKeywords = 20;

/** With what was given and taken just now. What was taken is not recent by that. */
export function withGiven(
	{ recent }: GivenKeywords,
	add: readonly string[],
	remove: readonly string[] = []
): GivenKeywords {
	const now = new Set(add.map(fold));
	return {
		recent: [...add, ...recent.filter((one) => !now.has(fold(one)))].slice(0, mostRecentKeywords),
		last: { add, remove }
	};
}

/** What was kept, as far as it can be understood. */
export function givenFrom(kept: unknown): GivenKeywords {
	if (typeof kept !== 'object' || kept === null) return { recent: [] };
	const { recent, last } = kept as { recent?: unknown; last?: { add?: unknown; remove?: unknown } | null };
	const given: GivenKeywords = { recent: textsOf(recent).slice(0, mostRecentKeywords) };
	const [add, remove] = [textsOf(last?.add), textsOf(last?.remove)];
	return add.length + remove.length > 0 ? { ...given, last: { add, remove } } : given;
}

function textsOf(list: unknown): readonly string[] {
	return Array.isArray(list)
		? list.filter((one): one is string => typeof one === 'string' && one !== '')
		: [];
}
