/** The order of a tree of keywords: depth first, those beside each other by name or by how many items have them. */
import { parentOfPath } from './keyword-tree.ts';
import { fold } from './query/fold.ts';

export const keywordOrders = ['name', 'count'] as const;
export type KeywordOrder = (typeof keywordOrders)[number];

interface Ordered {
	readonly path: string;
	readonly name: string;
	/** Items that have it, or one below it. */
	readonly all: number;
}

/**
 * @param nodes in any order, each with all that it is under
 * @param locale whose alphabet counts; numbers in names are ordered by what they say
 */
export function inTreeOrder<Node extends Ordered>(
	nodes: readonly Node[],
	by: KeywordOrder,
	locale: string
): readonly Node[] {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const byName = (one: Node, other: Node) => compare(one.name, other.name);
	const byCount = (one: Node, other: Node) => other.all - one.all || byName(one, other);
	const below = new Map<string, Node[]>();
	for (const node of nodes) {
		const parent = parentOfPath(fold(node.path)) ?? '';
		const beside = below.get(parent);
		if (beside) beside.push(node);
		else below.set(parent, [node]);
	}
	const ordered: Node[] = [];
	// A stack of its own: a tree may be deeper than calls can be.
	const ahead: Node[] = [];
	const add = (parent: string) => {
		const beside = (below.get(parent) ?? []).sort(by === 'count' ? byCount : byName);
		for (const node of beside.reverse()) ahead.push(node);
	};
	add('');
	for (let node = ahead.pop(); node; node = ahead.pop()) {
		ordered.push(node);
		add(fold(node.path));
	}
	return ordered;
}
