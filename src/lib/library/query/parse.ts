// Text of a query to its meaning, by the grammar in docs/query.md. Never throws: what cannot be understood is left
// out and told, so that an answer is possible while somebody is still typing.
import {
	comparisons,
	groupings,
	sortKeys,
	type Comparison,
	type Query,
	type QueryFault,
	type QueryGrouping,
	type QueryNode,
	type QueryProblem,
	type QuerySort,
	type SimpleTest,
	type Test
} from './ast.ts';
import { dateSpan } from './dates.ts';
import { fieldNamed, fields, sortable, type Field } from './fields.ts';
import { nearest } from './nearest.ts';
import { isOpen } from './open-conditions.ts';
import { parameterAt } from './parameters.ts';
import { tagQuestion, tagText, type TagName } from './tags.ts';
import { hints, matcher, type Surroundings } from './values.ts';

/** Where a piece of a query stands in its text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Parsed {
	/** What could be understood. */
	readonly query: Query;
	/** The first thing that could not. */
	readonly fault?: QueryFault;
	/** Where nodes and the tests of their lists stand. */
	readonly spans: ReadonlyMap<QueryNode | SimpleTest, Span>;
}

/** Letters that are looked at. */
const longest = 10_000;
/** Conditions that are looked at: each costs time, and nobody writes so many. */
const mostConditions = 300;

/** Groups within groups beyond this are a mistake or an attack, not a question. */
const deepest = 100;

/** Reads a query. @param around only matters for what dates seen from today mean, not for whether they fit */
export function parseQuery(text: string, around: Surroundings = { now: 0, roots: new Map() }): Parsed {
	return new Parser(text, around).query();
}

const sorts = [
	...sortKeys,
	...fields.map(({ name }) => name).filter((name) => sortable(name) && !sortKeys.some((key) => key === name))
];
const directives: Readonly<Record<string, readonly string[]>> = {
	sort: [...sorts, ...sorts.map((key) => `-${key}`)],
	group: groupings,
	limit: ['100', '500'],
	asof: ['yesterday', 'last-week', 'last-month', '2024-12-31']
};
/** Words that are about showing, not about matching. */
export const directiveNames = Object.keys(directives);
/** What each of them takes. */
export const directiveValues = (name: string): readonly string[] | undefined => directives[name];

const openQuotes = '"“”„';

class Parser {
	readonly #text: string;
	readonly #around: Surroundings;
	readonly #spans = new Map<QueryNode | SimpleTest, Span>();
	#at = 0;
	#depth = 0;
	#conditions = 0;
	#fault: QueryFault | undefined;
	#sort: readonly QuerySort[] = [];
	#group: QueryGrouping | undefined;
	#limit: number | undefined;
	#asof: string | undefined;

	constructor(text: string, around: Surroundings) {
		this.#text = text.slice(0, longest);
		this.#around = around;
		if (text.length > longest) this.#fault = tooLong(text, longest);
	}

	query(): Parsed {
		const nodes: QueryNode[] = [];
		for (;;) {
			const node = this.#or();
			if (node) nodes.push(node);
			if (this.#at >= this.#text.length) break;
			this.#blame('unexpected', this.#at, 1, []); // a ) without its (
			this.#at++;
		}
		const node = this.#join('and', nodes);
		return {
			query: {
				...(node && { node }),
				sort: this.#sort,
				...(this.#group && { group: this.#group }),
				...(this.#limit !== undefined && { limit: this.#limit }),
				...(this.#asof !== undefined && { asof: this.#asof })
			},
			...(this.#fault && { fault: this.#fault }),
			spans: this.#spans
		};
	}

	#or(): QueryNode | undefined {
		const nodes: QueryNode[] = [];
		let operator: Span | undefined;
		for (;;) {
			const node = this.#and();
			if (node) nodes.push(node);
			else if (operator) this.#blame('unexpected', operator.start, 2, []);
			const start = this.#at;
			if (!this.#keyword('or')) break;
			operator = { start, end: this.#at };
			if (!node) this.#blame('unexpected', start, 2, []);
		}
		return this.#join('or', nodes);
	}

	#and(): QueryNode | undefined {
		const nodes: QueryNode[] = [];
		for (;;) {
			this.#spaces();
			const next = this.#text[this.#at];
			if (next === undefined || next === ')' || this.#sees('or')) break;
			const start = this.#at;
			if (this.#keyword('and')) {
				if (nodes.length === 0) this.#blame('unexpected', start, 3, []);
				continue;
			}
			const node = this.#not();
			if (node) nodes.push(node);
		}
		return this.#join('and', nodes);
	}

	#not(): QueryNode | undefined {
		const start = this.#at;
		if (this.#text[start] === '-') {
			this.#at++;
			// A dash on its own is punctuation: Artist - Title.
			if (/^(?:[\s)-]|$)/.test(this.#text.slice(this.#at, this.#at + 1))) return undefined;
		} else if (!this.#keyword('not')) return this.#atom();
		this.#spaces();
		const next = this.#text[this.#at];
		if (next === undefined || next === ')') {
			this.#blame('unexpected', start, this.#at - start, []);
			return undefined;
		}
		// Nested by hand so that `not not not ...` is bounded like groups are.
		if (++this.#depth > deepest) {
			this.#blame('unexpected', start, 1, []);
			this.#at = this.#text.length;
			return undefined;
		}
		const node = this.#not();
		this.#depth--;
		return node && this.#placed({ kind: 'not', node }, start);
	}

	#atom(): QueryNode | undefined {
		const start = this.#at;
		if (++this.#conditions > mostConditions) {
			this.#fault ??= tooLong(this.#text, start);
			this.#at = this.#text.length;
			return undefined;
		}
		const first = this.#text[start] ?? '';
		if (first === '(') return this.#inner();
		if (openQuotes.includes(first)) {
			const text = this.#quoted();
			return text.trim() ? this.#placed({ kind: 'phrase', text }, start) : undefined;
		}
		const head = this.#text.slice(start, start + longestName);
		const [, own] = ownStart.exec(head) ?? [];
		if (own !== undefined && fieldNamed(own)) return this.#field(own);
		const [, name, inGroup] = fieldStart.exec(head) ?? [];
		if (name !== undefined) {
			if (isField(name)) return this.#field(name);
			return this.#tag(inGroup === undefined ? { name } : { group: name, name: inGroup });
		}
		const [, measured] = measureStart.exec(head) ?? [];
		if (measured !== undefined && isMeasure(fieldNamed(measured))) return this.#field(measured, '');
		const token = this.#token('');
		const typos = /^(.+)~([0-2])$/.exec(token);
		const text = typos?.[1] ?? token;
		return this.#placed({ kind: 'word', text, ...(typos && { typos: Number(typos[2]) }) }, start);
	}

	#inner(): QueryNode | undefined {
		const start = this.#at++;
		if (++this.#depth > deepest) {
			this.#blame('unexpected', start, 1, []);
			this.#at = this.#text.length;
			return undefined;
		}
		const node = this.#or();
		this.#depth--;
		if (this.#text[this.#at] === ')') this.#at++;
		else this.#blame('unclosed-group', start, 1, [')']);
		return node;
	}

	/** @param mark what stands between name and value */
	#field(name: string, mark = ':'): QueryNode | undefined {
		const start = this.#at;
		this.#at += name.length + mark.length;
		const field = fieldNamed(name);
		const directive = directives[name.toLowerCase()];
		// A value of an unknown field is read all the same, so that what follows it is understood.
		const tests = this.#tests(field, start);
		if (directive) {
			this.#direct(name.toLowerCase(), tests, directive);
			return undefined;
		}
		if (!field) return undefined;
		if (tests.length === 0) {
			this.#blame('missing-value', start, this.#at - start, hints(field));
			return undefined;
		}
		const meant = field.also === undefined ? undefined : fieldNamed(field.also);
		const isOther = (one: SimpleTest) =>
			meant !== undefined &&
			one.kind === 'value' &&
			!one.quoted &&
			matcher(meant, one, this.#around).on !== 'nothing';
		const [own, others] = [tests.filter((one) => !isOther(one)), tests.filter(isOther)];
		if (!meant || others.length === 0) return this.#tested(field, tests, start);
		const other = this.#tested(meant, others, start);
		return own.length === 0 || !other
			? other
			: this.#join(
					'or',
					[this.#tested(field, own, start), other].filter((node) => node !== undefined)
				);
	}

	#tested(field: Field, tests: readonly SimpleTest[], start: number): QueryNode | undefined {
		const test = together(tests);
		// What a parameter stands for is known when the search is opened.
		if (tests.some(isOpen)) return this.#placed({ kind: 'field', field: field.name, test }, start);
		const understood = matcher(field, test, this.#around);
		if (understood.on === 'nothing') {
			const wrong = tests[understood.index];
			const span = (wrong && this.#spans.get(wrong)) ?? { start, end: this.#at };
			this.#blame('bad-value', span.start, span.end - span.start, understood.expected);
			return undefined;
		}
		return this.#placed({ kind: 'field', field: field.name, test }, start);
	}

	#tag(tag: TagName): QueryNode | undefined {
		const start = this.#at;
		const written = tagText(tag);
		this.#at += written.length + 1;
		// A value of an unknown tag is read all the same, so that what follows it is understood.
		const tests = this.#tests('tag', start);
		const { tags } = this.#around;
		if (tags && !tags.has(tag)) {
			const fieldsLike = tag.group === undefined ? nearest(tag.name, knownNames, 5) : [];
			this.#blame('unknown-field', start, written.length, [...fieldsLike, ...tags.like(tag, 5)]);
			return undefined;
		}
		if (tests.length === 0) {
			this.#blame('missing-value', start, this.#at - start, []);
			return undefined;
		}
		const test = together(tests);
		if (tests.some(isOpen)) return this.#placed({ kind: 'tag', ...tag, test }, start);
		const question = tagQuestion(test, this.#around);
		if (typeof question !== 'function') {
			const wrong = tests[question.index];
			const span = (wrong && this.#spans.get(wrong)) ?? { start, end: this.#at };
			this.#blame('bad-value', span.start, span.end - span.start, ['50..100', '>=3', 'text*', '/regex/']);
			return undefined;
		}
		return this.#placed({ kind: 'tag', ...tag, test }, start);
	}

	/** `sort:`, `group:`, `limit:` and `asof:` are about the whole query, wherever they stand. */
	#direct(name: string, tests: readonly SimpleTest[], expected: readonly string[]): void {
		if (tests.length === 0) {
			this.#blame('missing-value', this.#at - name.length - 1, name.length + 1, expected);
			return;
		}
		const sort: QuerySort[] = [];
		for (const test of tests) {
			const text = test.kind === 'value' ? test.text.toLowerCase() : '';
			const descending = text.startsWith('-');
			const wanted = descending ? text.slice(1) : text;
			const by = sortable(wanted) ? wanted : fieldNamed(wanted)?.name;
			const group = groupings.find((known) => known === text);
			if (name === 'sort' && by !== undefined && sortable(by)) sort.push({ by, descending });
			else if (name === 'group' && group) this.#group = group;
			else if (name === 'limit' && /^\d{1,9}$/.test(text)) this.#limit = Number(text);
			else if (name === 'asof' && dateSpan(text, 'real', this.#around.now)) this.#asof = text;
			else if (!isOpen(test)) {
				const { start, end } = this.#spans.get(test) ?? { start: this.#at, end: this.#at };
				this.#blame('bad-value', start, end - start, expected);
				return;
			}
		}
		if (name === 'sort') this.#sort = sort;
	}

	/** The values after a colon. */
	#tests(field: Field | 'tag' | undefined, fieldStart: number): SimpleTest[] {
		const tests: SimpleTest[] = [];
		for (;;) {
			const start = this.#at;
			const test = this.#test(field);
			if (test) {
				this.#spans.set(test, { start, end: this.#at });
				tests.push(test);
			} else if (tests.length > 0 && field) {
				this.#blame('missing-value', fieldStart, this.#at - fieldStart, field === 'tag' ? [] : hints(field));
			}
			if (this.#text[this.#at] !== ',') return tests;
			this.#at++;
		}
	}

	#test(field: Field | 'tag' | undefined): SimpleTest | undefined {
		const type = field === 'tag' ? undefined : field?.type;
		const rest = this.#text.slice(this.#at, this.#at + 2);
		const operator = comparisons.find((known): known is Comparison => rest.startsWith(known));
		if (operator) {
			this.#at += operator.length;
			const text = this.#value();
			return text === '' ? undefined : { kind: 'compare', operator, text };
		}
		if (rest.startsWith('/') && (field === 'tag' || (type?.kind === 'text' && type.matching !== 'folder'))) {
			const source = this.#regex();
			if (source !== undefined) return { kind: 'regex', source };
		}
		if (rest && openQuotes.includes(rest.charAt(0)))
			return { kind: 'value', text: this.#quoted(), quoted: true };
		// The comma of `48.2,16.4` is no list's.
		const text = this.#token(type?.kind === 'near' ? '' : ',');
		if (text === '') return undefined;
		if (type?.kind === 'number' && type.names?.[text.toLowerCase()] === undefined) {
			const [, from = '', to = ''] = fromTo.exec(text) ?? [];
			if (from) return { kind: 'range', from, to };
			const [, least] = orMore.exec(text) ?? [];
			if (least !== undefined) return { kind: 'compare', operator: '>=', text: least };
		}
		const dots = text.indexOf('..');
		if (dots >= 0 && text.length > 2 && type?.kind !== 'text')
			return { kind: 'range', from: text.slice(0, dots), to: text.slice(dots + 2) };
		if (/[*?]/.test(text)) return { kind: 'wildcard', text };
		return { kind: 'value', text, quoted: false };
	}

	#value(): string {
		const first = this.#text[this.#at];
		return first !== undefined && openQuotes.includes(first) ? this.#quoted() : this.#token(',');
	}

	/** `/source/`, a slash in it written `\/`; undefined (and nothing read) where the second slash is missing. */
	#regex(): string | undefined {
		let source = '';
		for (let at = this.#at + 1; at < this.#text.length; at++) {
			const letter = this.#text.charAt(at);
			const next = this.#text.charAt(at + 1);
			if (letter === '\\' && next) {
				source += next === '/' ? '/' : letter + next;
				at++;
			} else if (letter === '/' && /^[\s,)]?$/.test(next)) {
				this.#at = at + 1;
				return source;
			} else source += letter;
		}
		return undefined;
	}

	/** From a quote to the one that closes it; `\"` and `\\` stand for themselves. */
	#quoted(): string {
		const start = this.#at;
		const closing = this.#text[start] === '"' ? '"' : '”“"';
		let text = '';
		for (this.#at++; this.#at < this.#text.length; this.#at++) {
			const letter = this.#text.charAt(this.#at);
			const next = this.#text.charAt(this.#at + 1);
			if (letter === '\\' && (next === '"' || next === '\\')) {
				text += next;
				this.#at++;
			} else if (closing.includes(letter)) {
				this.#at++;
				return text;
			} else text += letter;
		}
		this.#blame('unclosed-quote', start, this.#at - start, ['"']);
		return text;
	}

	/**
	 * Up to a space, a letter of `ends`, or a ) that was not opened inside: `photo(1).jpg` is one token. The name of a
	 * parameter may have spaces.
	 */
	#token(ends: string): string {
		const start = this.#at;
		let open = 0;
		for (; this.#at < this.#text.length; this.#at++) {
			const asked = parameterAt(this.#text, this.#at);
			if (asked > 0) {
				this.#at += asked - 1;
				continue;
			}
			const letter = this.#text.charAt(this.#at);
			if (/\s/.test(letter) || ends.includes(letter)) break;
			if (letter === '(') open++;
			if (letter === ')' && --open < 0) break;
		}
		return this.#text.slice(start, this.#at);
	}

	#spaces(): void {
		while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
	}

	#sees(word: string): boolean {
		const found = this.#text.slice(this.#at, this.#at + word.length + 1).toLowerCase();
		return found.startsWith(word) && /^[\s()"]?$/.test(found.slice(word.length));
	}

	#keyword(word: string): boolean {
		this.#spaces();
		if (!this.#sees(word)) return false;
		this.#at += word.length;
		return true;
	}

	#join(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | undefined {
		const nodes = parts.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
		const [first] = nodes;
		return nodes.length < 2 ? first : { kind, nodes };
	}

	#placed<N extends QueryNode>(node: N, start: number): N {
		this.#spans.set(node, { start, end: this.#at });
		return node;
	}

	#blame(problem: QueryProblem, at: number, length: number, expected: readonly string[]): void {
		this.#fault ??= { at, length, problem, found: this.#text.slice(at, at + length), expected };
	}
}

/** Longest name of a field, or of a tag with its group. */
const longestName = 200;
/** Fields that only a library has can have any letters. */
export const ownStart = /^([\p{L}\p{N}][\p{L}\p{N}_-]*):/u;
/** `rating>=3` is `rating:>=3`, of numbers and dates: of words it may be part of what is sought. */
const measureStart = /^([a-z][\w-]*)(?:[<>]=?|!?=)/i;
const isMeasure = (field: Field | undefined) => field?.type.kind === 'number' || field?.type.kind === 'date';
/** `3-5` is `3..5`, and `3+` is `>=3`. */
const fromTo = /^(\d+(?:\.\d+)?\p{L}*)-(\d+(?:\.\d+)?\p{L}*)$/u;
const orMore = /^(\d+(?:\.\d+)?\p{L}*)\+$/u;
const fieldStart = /^([a-z][\w-]*):(?:([a-z][\w-]*):)?/i;

/** Whether a name before a colon is a field or about showing; any other may be a tag or its group. */
export function isField(name: string): boolean {
	return fieldNamed(name) !== undefined || Object.hasOwn(directives, name.toLowerCase());
}

function together(tests: readonly SimpleTest[]): Test {
	const [only] = tests;
	return only && tests.length === 1 ? only : { kind: 'list', tests };
}

function tooLong(text: string, at: number): QueryFault {
	const found = text.slice(at, at + 20);
	return { at, length: found.length, problem: 'too-long', found, expected: [] };
}

const knownNames = [...fields.flatMap((field) => [field.name, ...field.aliases]), ...directiveNames];
