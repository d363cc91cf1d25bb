/** Other words for keywords in a query: who asks for one asks for the keyword. */
import type { FieldTest, Query, QueryNode, SimpleTest, Test } from './ast.ts';
import { fold } from './fold.ts';

/** Folded words, with the paths of the keywords that they mean. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** Letters from which on the beginning of an alias means it, as it does of other words. */
const leastLetters = 3;

/** The query, which also finds what an alias means wherever it asks for one. */
export function withAliases(query: Query, aliases: Aliases): Query {
	return query.node && aliases.size > 0 ? { ...query, node: widened(query.node, aliases) } : query;
}

function widened(node: QueryNode, aliases: Aliases): QueryNode {
	switch (node.kind) {
		case 'and':
			return { kind: 'and', nodes: node.nodes.map((one) => widened(one, aliases)) };
		case 'or':
			// Nodes are canonical: an `or` holds no `or`.
			return {
				kind: 'or',
				nodes: node.nodes.flatMap((one) => {
					const wide = widened(one, aliases);
					return wide.kind === 'or' ? wide.nodes : [wide];
				})
			};
		case 'not':
			return { kind: 'not', node: widened(node.node, aliases) };
		case 'word':
			return either(node, pathsBeginning(node.text, aliases));
		case 'phrase':
			return either(node, aliases.get(fold(node.text)) ?? []);
		case 'field':
			return node.field === 'keyword' ? { ...node, test: widenedTest(node.test, aliases) } : node;
		case 'tag':
			return node;
	}
}

function either(node: QueryNode, paths: readonly string[]): QueryNode {
	return paths.length === 0 ? node : { kind: 'or', nodes: [node, keywordTest(paths)] };
}

/** The keyword, and those below it. */
function testsOf(path: string): SimpleTest[] {
	const source = path.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	return [
		{ kind: 'value', text: path, quoted: true },
		{ kind: 'regex', source: `^${source}\\/` }
	];
}

/** What finds keywords, and those below them. */
export function keywordTest(paths: readonly string[]): FieldTest {
	return { kind: 'field', field: 'keyword', test: { kind: 'list', tests: paths.flatMap(testsOf) } };
}

function widenedTest(test: Test, aliases: Aliases): Test {
	const tests = test.kind === 'list' ? test.tests : [test];
	const more = tests.flatMap((one) =>
		one.kind === 'value' ? (aliases.get(fold(one.text)) ?? []).flatMap(testsOf) : []
	);
	return more.length === 0 ? test : { kind: 'list', tests: [...tests, ...more] };
}

function pathsBeginning(word: string, aliases: Aliases): readonly string[] {
	const typed = fold(word);
	const exact = aliases.get(typed);
	if (exact || typed.length < leastLetters) return exact ?? [];
	return [...new Set([...aliases].flatMap(([alias, paths]) => (alias.startsWith(typed) ? paths : [])))];
}
