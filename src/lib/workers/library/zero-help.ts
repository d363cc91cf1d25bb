// What to do about a query that finds nothing: which condition is in the way.
import type { QueryFault, QueryNode } from '#lib/library/query/ast.ts';
import type { Parsed } from '#lib/library/query/parse.ts';
import { printQuery } from '#lib/library/query/print.ts';
import type { Without } from './contract.ts';

/** Conditions looked at: each is a query of its own. */
const most = 12;

/**
 * For each condition that must hold, how many items there would be without it; most first, those without any left out.
 * @param count items that a condition finds
 */
export function inTheWay(
	text: string,
	{ query, spans, fault }: Parsed,
	count: (node: QueryNode | undefined) => number
): readonly Without[] {
	const { node } = query;
	// Where a part was not understood, the first thing to do is to mend that.
	if (fault || node?.kind !== 'and') return [];
	const nodes = node.nodes.slice(0, most);
	const written = (one: QueryNode) => {
		const span = spans.get(one);
		return span ? text.slice(span.start, span.end) : '';
	};
	return nodes
		.map((one): Without => {
			const rest = node.nodes.filter((other) => other !== one);
			const [only] = rest;
			const left: QueryNode | undefined = rest.length > 1 ? { kind: 'and', nodes: rest } : only;
			return {
				condition: written(one) || printQuery({ node: one, sort: [] }),
				text: printQuery({ ...query, ...(left && { node: left }) }),
				count: count(left)
			};
		})
		.filter((one) => one.count > 0)
		.sort((a, b) => b.count - a.count);
}

/** The first regular expression of a query whose expressions took too long. */
export function tooSlow(text: string, { spans }: Parsed): QueryFault | undefined {
	for (const [one, { start, end }] of spans)
		if (one.kind === 'regex')
			return {
				at: start,
				length: end - start,
				problem: 'too-slow',
				found: text.slice(start, end),
				expected: []
			};
	return undefined;
}
