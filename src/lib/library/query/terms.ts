// Choices of a facet in the text of a query: put in, taken out, looked for. The rest of the text stays as it was typed.
import type { FieldTest, QueryNode, SimpleTest } from './ast.ts';
import { fieldNamed, type Field, type TextMatching } from './fields.ts';
import { fold } from './fold.ts';
import { parseQuery, type Parsed, type Span } from './parse.ts';
import { quote } from './quote.ts';

/** The text with one more value of a field: beside the values of that field that are chosen already, any of them matches. */
export function withTerm(text: string, field: string, value: string): string {
	if (hasTerm(text, field, value)) return text;
	const parsed = parseQuery(text);
	const written = writeValue(field, value);
	const there = terms(parsed, field)[0];
	const span = there && parsed.spans.get(there);
	if (span) return `${text.slice(0, span.end)},${written}${text.slice(span.end)}`;
	const added = `${field}:${written}`;
	if (text.trim() === '') return added;
	if (parsed.fault?.problem === 'unclosed-quote') return `${text}" ${added}`;
	if (parsed.fault?.problem === 'unclosed-group') return `${text}) ${added}`;
	const before = text.trimEnd();
	const ways = [`${before} ${added}`, `(${before}) ${added}`, `${added} ${before}`];
	// Behind an `or`, or a `not` that somebody has just typed, it would mean something else.
	return ways.find((one) => hasTerm(one, field, value)) ?? `${before} ${added}`;
}

/** The text without this value of a field; without the field where it was the only one. */
export function withoutTerm(text: string, field: string, value: string): string {
	const parsed = parseQuery(text);
	for (const term of terms(parsed, field)) {
		const tests = testsOf(term);
		const index = tests.findIndex((test) => says(field, test, value));
		const test = tests[index];
		const whole = parsed.spans.get(term);
		const part = test && parsed.spans.get(test);
		if (!whole || !part) continue;
		const shorter =
			tests.length === 1
				? cut(text, whole)
				: index === 0
					? text.slice(0, part.start) + text.slice(part.end + 1) // with the comma after it
					: text.slice(0, part.start - 1) + text.slice(part.end);
		return withoutTerm(shorter, field, value);
	}
	return text;
}

/** The text without any condition on a field that must hold in any case; what stands inside groups or after a `-` stays. */
export function withoutField(text: string, field: string): string {
	const parsed = parseQuery(text);
	const [term] = terms(parsed, field);
	const span = term && parsed.spans.get(term);
	return span ? withoutField(cut(text, span), field) : text;
}

/** Whether a value of a field is chosen: it must match, apart from other values of the same field. */
export function hasTerm(text: string, field: string, value: string): boolean {
	return terms(parseQuery(text), field).some((term) =>
		testsOf(term).some((test) => says(field, test, value))
	);
}

/** Conditions on a field that must hold in any case. */
function terms(parsed: Parsed, field: string): readonly FieldTest[] {
	const { node } = parsed.query;
	const name = fieldNamed(field)?.name;
	const nodes: readonly QueryNode[] = !node ? [] : node.kind === 'and' ? node.nodes : [node];
	return nodes.filter((one): one is FieldTest => one.kind === 'field' && one.field === name);
}

function testsOf(term: FieldTest): readonly SimpleTest[] {
	return term.test.kind === 'list' ? term.test.tests : [term.test];
}

function says(field: string, test: SimpleTest, value: string): boolean {
	if (test.kind !== 'value') return false;
	const type = fieldNamed(field)?.type;
	const meant = type?.kind === 'text' ? type.canon?.(test.text) : undefined;
	return fold(meant ?? test.text) === fold(value);
}

function writeValue(field: string, value: string): string {
	return needsQuotes(fieldNamed(field), value) ? quote(value) : value;
}

/** Unquoted, `camera:nikon` is any Nikon, not the camera of that name. */
const looselyMatched: ReadonlySet<TextMatching> = new Set(['name', 'model', 'tree']);

function needsQuotes(field: Field | undefined, value: string): boolean {
	const { type } = field ?? {};
	const loose = type?.kind === 'text' && looselyMatched.has(type.matching);
	return loose || !/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value);
}

/** The text without a piece, and without the space that set it apart. */
function cut(text: string, { start, end }: Span): string {
	const before = text.slice(0, start).trimEnd();
	const after = text.slice(end).trimStart();
	const glue = before === '' || after === '' || before.endsWith('(') || after.startsWith(')') ? '' : ' ';
	return before + glue + after;
}

/** Whether a query looks for words, by which what it finds can be ranked. */
export function hasWords(text: string): boolean {
	const seeks = (node: QueryNode): boolean =>
		node.kind === 'word' || node.kind === 'phrase' || ('nodes' in node && node.nodes.some(seeks));
	const { node } = parseQuery(text).query;
	return node !== undefined && seeks(node);
}
