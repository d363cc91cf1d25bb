// A query as rows of criteria in groups: what the builder shows and changes. Any query becomes a draft and back the same.
import {
	comparisons,
	type Comparison,
	type FieldTest,
	type Phrase,
	type QueryNode,
	type SimpleTest,
	type TagTest,
	type Word
} from './ast.ts';
import { fieldNamed } from './fields.ts';
import { parseQuery } from './parse.ts';
import { printTest } from './print.ts';
import { tagNamed, tagText } from './tags.ts';

/** Criteria of which all or any must hold. */
export interface DraftGroup {
	readonly id: number;
	readonly kind: 'group';
	readonly join: 'and' | 'or';
	readonly not: boolean;
	readonly parts: readonly DraftPart[];
}

/** One criterion; what is not complete yet is left out of the query. */
export interface DraftRow {
	readonly id: number;
	readonly kind: 'row';
	readonly not: boolean;
	/** Name of a field or tag; `words` for bare words. */
	readonly field: string;
	readonly operator: Operator;
	/** As written in a query, apart from quotes that the operator brings. */
	readonly value: string;
	/** The other end of a range. */
	readonly to: string;
	/** What it was read from, where that has an empty value, which in a new row is just not given yet. */
	readonly empty?: QueryNode;
}

export type DraftPart = DraftGroup | DraftRow;

/** What stands between field and value. `some`: any of a list as written; `typos-1`: a word with as many typos at most. */
export const operators = [
	'is',
	'exactly',
	...comparisons,
	'between',
	'pattern',
	'regex',
	'some',
	'word',
	'typos-0',
	'typos-1',
	'typos-2',
	'phrase'
] as const;
export type Operator = (typeof operators)[number];

const wordOperators: readonly Operator[] = ['word', 'phrase', 'typos-0', 'typos-1', 'typos-2'];

/** Bare words have no field. */
export const wordsField = 'words';

let lastId = 0;

/** A new criterion, still without a value. */
export function newRow(field = wordsField): DraftRow {
	const operator = operatorsOf(field)[0] ?? 'is';
	return { id: ++lastId, kind: 'row', not: false, field, operator, value: '', to: '' };
}

/** A new group. */
export function newGroup(join: 'and' | 'or', parts: readonly DraftPart[]): DraftGroup {
	return { id: ++lastId, kind: 'group', join, not: false, parts };
}

/** The operators that a field or tag takes, the usual one first. */
export function operatorsOf(name: string): readonly Operator[] {
	if (name === wordsField) return wordOperators;
	const field = fieldNamed(name);
	if (!field)
		return ['is', 'exactly', 'pattern', 'regex', '>=', '<=', '>', '<', '=', '!=', 'between', 'some'];
	switch (field.type.kind) {
		case 'number':
		case 'date':
			return ['is', '>=', '<=', '>', '<', '=', '!=', 'between', 'some'];
		case 'text':
			if (field.type.values) return ['is', 'exactly', 'pattern', '=', '!=', 'some', 'regex'];
			return ['is', 'exactly', 'pattern', 'regex', '=', '!=', 'some'];
		default:
			return ['is', 'exactly', 'some'];
	}
}

/** A query as a draft: always a group at the top. */
export function draftOf(node: QueryNode | undefined): DraftGroup {
	if (!node) return newGroup('and', []);
	const part = partOf(node);
	return part.kind === 'group' && !part.not ? part : newGroup('and', [part]);
}

function partOf(node: QueryNode): DraftPart {
	switch (node.kind) {
		case 'and':
		case 'or':
			return newGroup(node.kind, node.nodes.map(partOf));
		case 'not': {
			const inner = partOf(node.node);
			return inner.not ? { ...newGroup('and', [inner]), not: true } : { ...inner, not: true };
		}
		case 'word':
			return row(wordsField, node.typos === undefined ? 'word' : (typos[node.typos] ?? 'word'), node.text);
		case 'phrase':
			return row(wordsField, 'phrase', node.text);
		case 'field':
			return ofTest(node.field, node);
		case 'tag':
			return ofTest(tagText(node), node);
	}
}

const typos: readonly Operator[] = ['typos-0', 'typos-1', 'typos-2'];

function row(field: string, operator: Operator, value: string, to = ''): DraftRow {
	return { id: ++lastId, kind: 'row', not: false, field, operator, value, to };
}

function ofTest(field: string, node: FieldTest | TagTest): DraftRow {
	const { test } = node;
	switch (test.kind) {
		case 'value':
			return {
				...row(field, test.quoted ? 'exactly' : 'is', test.text),
				...(test.text === '' && { empty: node })
			};
		case 'wildcard':
			return row(field, 'pattern', test.text);
		case 'range':
			return row(field, 'between', test.from, test.to);
		case 'compare':
			return row(field, test.operator, test.text);
		case 'regex':
			return row(field, 'regex', test.source);
		case 'list':
			return row(field, 'some', printTest(test));
	}
}

/** The query that a draft says; undefined where no criterion is complete. */
export function nodeOf(part: DraftPart): QueryNode | undefined {
	const node = part.kind === 'row' ? leafOf(part) : groupNode(part);
	return node && part.not ? { kind: 'not', node } : node;
}

function groupNode({ join, parts }: DraftGroup): QueryNode | undefined {
	const nodes = parts
		.flatMap((part) => nodeOf(part) ?? [])
		.flatMap((node) => (node.kind === join ? node.nodes : [node]));
	const [first] = nodes;
	return nodes.length < 2 ? first : { kind: join, nodes };
}

/** The criterion of a row; undefined where it is not complete, or its value does not fit the field. */
export function leafOf({ field, operator, value, to, empty }: DraftRow): QueryNode | undefined {
	if (value === '' && empty) return empty;
	if (field === wordsField) return wordOf(operator, value);
	const tests = testsOf(operator, value, to);
	for (const test of tests) {
		const written = `${field}:${printTest(test)}`;
		const { query, fault } = parseQuery(written);
		const node = query.node;
		// What is read again as it was meant is what the text of the query can say.
		if (!fault && (node?.kind === 'field' || node?.kind === 'tag') && same(node.test, test)) return node;
	}
	if (operator !== 'some' || value.trim() === '') return undefined;
	const { query, fault } = parseQuery(`${field}:${value.trim()}`);
	return !fault && (query.node?.kind === 'field' || query.node?.kind === 'tag') ? query.node : undefined;
}

function wordOf(operator: Operator, value: string): Word | Phrase | undefined {
	const text = value.trim();
	if (text === '') return undefined;
	if (operator === 'phrase') return { kind: 'phrase', text: value };
	const allowed = typos.indexOf(operator);
	const word: Word = { kind: 'word', text, ...(allowed >= 0 && { typos: allowed }) };
	const { node } = parseQuery(allowed >= 0 ? `${text}~${String(allowed)}` : text).query;
	// `or` and `camera:` are words only within quotes.
	return node?.kind === 'word' && node.text === text ? word : { kind: 'phrase', text };
}

/** What an operator and a value may mean, the best first. */
function testsOf(operator: Operator, value: string, to: string): readonly SimpleTest[] {
	if (operator === 'between')
		return value.trim() === '' && to.trim() === ''
			? []
			: [{ kind: 'range', from: value.trim(), to: to.trim() }];
	if (value === '') return [];
	switch (operator) {
		case 'is':
			return [
				{ kind: 'value', text: value.trim(), quoted: false },
				{ kind: 'value', text: value.trim(), quoted: true }
			];
		case 'exactly':
			return [{ kind: 'value', text: value, quoted: true }];
		case 'pattern':
			return [
				{ kind: 'wildcard', text: value.trim() },
				{ kind: 'wildcard', text: `*${value.trim()}*` }
			];
		case 'regex':
			return [{ kind: 'regex', source: value }];
		default:
			return isComparison(operator) ? [{ kind: 'compare', operator, text: value.trim() }] : [];
	}
}

function isComparison(operator: Operator): operator is Comparison {
	return comparisons.some((one) => one === operator);
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a name can stand before a colon: a field, or what may be a tag. */
export function canName(name: string): boolean {
	return fieldNamed(name) !== undefined || tagNamed(name) !== undefined;
}

/** The draft with a part replaced by what `change` makes of it; undefined takes it out, and groups that are left empty with it. */
export function changed(
	group: DraftGroup,
	id: number,
	change: (part: DraftPart) => DraftPart | undefined
): DraftGroup {
	const parts = group.parts.flatMap((part): readonly DraftPart[] => {
		if (part.id === id) {
			const next = change(part);
			return next ? [next] : [];
		}
		if (part.kind === 'row') return [part];
		const inner = changed(part, id, change);
		return inner.parts.length === 0 && part.parts.length > 0 ? [] : [inner];
	});
	return { ...group, parts };
}
