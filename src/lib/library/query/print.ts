// Meaning of a query to its text: parsing it again gives the same meaning.
import type { Query, QueryNode, SimpleTest, TagTest, Test } from './ast.ts';
import { quote } from './quote.ts';
import { tagText } from './tags.ts';

/** The text of a query, with only the quotes and brackets that it needs. */
export function printQuery(query: Query): string {
	const parts = query.node ? [printNode(query.node)] : [];
	const shown = query.sort.length > 0 || query.group || query.limit !== undefined || query.asof !== undefined;
	if (query.node?.kind === 'or' && shown) parts[0] = `(${parts[0] ?? ''})`;
	if (query.sort.length > 0)
		parts.push(`sort:${query.sort.map(({ by, descending }) => (descending ? '-' : '') + by).join(',')}`);
	if (query.group) parts.push(`group:${query.group}`);
	if (query.limit !== undefined) parts.push(`limit:${String(query.limit)}`);
	if (query.asof !== undefined) parts.push(`asof:${query.asof}`);
	return parts.join(' ');
}

export function printNode(node: QueryNode): string {
	switch (node.kind) {
		case 'and':
			return node.nodes.map((one) => (one.kind === 'or' ? `(${printNode(one)})` : printNode(one))).join(' ');
		case 'or':
			return node.nodes.map(printNode).join(' or ');
		case 'not':
			if (node.node.kind === 'not') return `not ${printNode(node.node)}`;
			return node.node.kind === 'and' || node.node.kind === 'or'
				? `-(${printNode(node.node)})`
				: `-${printNode(node.node)}`;
		case 'word':
			return node.typos === undefined ? node.text : `${node.text}~${String(node.typos)}`;
		case 'phrase':
			return quote(node.text);
		case 'field':
			return `${node.field}:${printTest(node.test)}`;
		case 'tag':
			return `${tagText(node)}:${apart(node, printTest(node.test))}`;
	}
}

/** A value that looks like a name would make the name before it a group: a comma keeps them apart. */
function apart({ group }: TagTest, written: string): string {
	return group === undefined && /^[a-z][\w-]*:/i.test(written) ? `,${written}` : written;
}

export function printTest(test: Test): string {
	if (test.kind === 'list') return test.tests.map(printSimple).join(',');
	return printSimple(test);
}

function printSimple(test: SimpleTest): string {
	switch (test.kind) {
		case 'value':
			return test.quoted ? quote(test.text) : test.text;
		case 'wildcard':
			return test.text;
		case 'range':
			return `${test.from}..${test.to}`;
		case 'compare':
			return test.operator + (/^[^\s"“”„,()=]+$/.test(test.text) ? test.text : quote(test.text));
		case 'regex':
			return `/${test.source.replace(/\\.|\//gs, (found) => (found === '/' ? '\\/' : found))}/`;
	}
}
