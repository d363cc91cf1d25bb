// What of a search still waits for its parameters: it is left out, so that the rest can be looked at while one writes.
import type { Query, QueryNode, SimpleTest } from './ast.ts';
import { parametersIn } from './parameters.ts';

/** Whether a test says what it wants only once parameters are filled in: `{year}`, `{from}..{to}`, `>={stars}`. */
export function isOpen(test: SimpleTest): boolean {
	switch (test.kind) {
		case 'range':
			return isAsked(test.from) || isAsked(test.to);
		// Braces of a pattern say how often.
		case 'regex':
			return false;
		default:
			return isAsked(test.text);
	}
}

/** A query without the conditions that wait; the same one where none does. */
export function withoutOpen(query: Query): Query {
	const { node, ...rest } = query;
	const left = node && settled(node);
	return left === node ? query : { ...rest, ...(left && { node: left }) };
}

function settled(node: QueryNode): QueryNode | undefined {
	switch (node.kind) {
		case 'and':
		case 'or': {
			const left = node.nodes.map(settled);
			if (left.every((one, at) => one === node.nodes[at])) return node;
			// Nodes are canonical: an `and` holds no `and`.
			const nodes = left.flatMap((one) => (one?.kind === node.kind ? one.nodes : (one ?? [])));
			const [first] = nodes;
			return nodes.length < 2 ? first : { ...node, nodes };
		}
		case 'not': {
			const inner = settled(node.node);
			return inner === node.node ? node : inner && { ...node, node: inner };
		}
		case 'field':
		case 'tag':
			return (node.test.kind === 'list' ? node.test.tests : [node.test]).some(isOpen) ? undefined : node;
		case 'word':
		case 'phrase':
			return isAsked(node.text) ? undefined : node;
	}
}

const isAsked = (text: string): boolean => parametersIn(text).length > 0;
