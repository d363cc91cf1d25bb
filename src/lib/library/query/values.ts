// What a test of a field means: intervals of numbers, or a question to a text.
import type { SimpleTest, Test } from './ast.ts';
import { dateSpan, dateWords } from './dates.ts';
import { allFields, fieldNamed, type Field, type FieldType } from './fields.ts';
import { fold } from './fold.ts';
import { glob } from './glob.ts';
import { circleOf, type Circle } from './near.ts';
import { nearest } from './nearest.ts';
import { patternOf, type Spent } from './pattern.ts';
import { tagNamed, type KnownTags, type TagName } from './tags.ts';
import { numberSpan, type Interval, type Span } from './units.ts';

/** What the meaning of a query depends on besides the items. */
export interface Surroundings {
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Names of roots by their number. */
	readonly roots: ReadonlyMap<number, string>;
	/** Absent: not known, so that any name may be one. */
	readonly tags?: KnownTags;
	/** Counts what the regular expressions of one query cost together. */
	readonly spent?: Spent;
}

/** A test understood. An item matches when its value (one of its values) does. */
export type Matcher =
	| {
			readonly on: 'number';
			readonly field: Field;
			readonly intervals: readonly Interval[];
			/** Those of the intervals that mean only dates that nobody is sure of: `taken:1985~`. */
			readonly doubtful?: readonly Interval[];
	  }
	/** Asked with the text folded and as it is. */
	| { readonly on: 'text'; readonly field: Field; readonly test: (folded: string, raw: string) => boolean }
	| { readonly on: 'near'; readonly field: Field; readonly circles: readonly Circle[] }
	| { readonly on: 'presence'; readonly field: Field; readonly present: boolean }
	| { readonly on: 'tag'; readonly tag: TagName; readonly present: boolean };

/** A value that its field cannot read, and what would fit. */
export interface Misfit {
	readonly on: 'nothing';
	/** Which test of a list. */
	readonly index: number;
	readonly expected: readonly string[];
}

const everything: Interval = [-Infinity, Infinity];

/** Understands a test of a field. */
export function matcher(field: Field, test: Test, around: Surroundings): Matcher | Misfit {
	const tests = test.kind === 'list' ? test.tests : [test];
	const { type } = field;
	if (type.kind === 'presence') return presence(type.present, tests, around);
	if (type.kind === 'text') return text(field, type, tests, around);
	if (type.kind === 'near') return near(field, tests);
	const intervals: Interval[] = [];
	const doubtful: Interval[] = [];
	for (const [index, one] of tests.entries()) {
		const found =
			type.kind === 'root' ? roots(one, around) : numbers(one, (value) => span(value, type, around));
		if (!found) return { on: 'nothing', index, expected: hints(field) };
		intervals.push(...found);
		if (one.kind === 'value' && isWall(type) && doubtMark.test(one.text)) doubtful.push(...found);
	}
	return { on: 'number', field, intervals, ...(doubtful.length > 0 && { doubtful }) };
}

/** What to offer where a value does not fit. */
export function hints(field: Field): readonly string[] {
	const { type } = field;
	if (type.kind === 'text' && type.values) return type.values;
	if (type.kind === 'date') return [...field.examples, ...dateWords.slice(0, 4)];
	if (type.kind === 'number' && type.names) return [...field.examples, ...Object.keys(type.names)];
	return field.examples;
}

function span(
	value: string,
	type: Extract<FieldType, { kind: 'number' | 'date' }>,
	around: Surroundings
): Span | undefined {
	if (type.kind === 'number') {
		const range = type.names?.[value.toLowerCase()];
		if (range) return { equal: range, edge: range };
		return numberSpan(value, type.unit, type.slack, type.rounds);
	}
	const written = isWall(type) ? value.replace(doubtMark, '') : value;
	const range = dateSpan(written, type.clock, around.now);
	return range && { equal: range, edge: range };
}

/** As the Extended Date/Time Format marks what is approximate, uncertain, or both. */
const doubtMark = /[~?%]$/;

/** Whether it is of dates on the clock there, which people may only know about. */
function isWall(type: FieldType): boolean {
	return type.kind === 'date' && type.clock === 'wall';
}

function numbers(test: SimpleTest, read: (value: string) => Span | undefined): Interval[] | undefined {
	switch (test.kind) {
		case 'value': {
			const found = read(test.text);
			return found && [found.equal];
		}
		case 'wildcard':
			return test.text === '*' ? [everything] : undefined;
		case 'range':
			return range(test, read);
		case 'compare': {
			const found = read(test.text);
			return found && compared[test.operator](found);
		}
		case 'regex':
			return undefined;
	}
}

const compared: Readonly<
	Record<Extract<SimpleTest, { kind: 'compare' }>['operator'], (value: Span) => Interval[]>
> = {
	'>': ({ edge }) => [[edge[1], Infinity]],
	'>=': ({ edge }) => [[edge[0], Infinity]],
	'<': ({ edge }) => [[-Infinity, edge[0]]],
	'<=': ({ edge }) => [[-Infinity, edge[1]]],
	'=': ({ equal }) => [equal],
	'!=': ({ equal }) => [
		[-Infinity, equal[0]],
		[equal[1], Infinity]
	]
};

/** Both ends belong to it, and may be written either way round: `1/60..1/1000`. */
function range(
	test: Extract<SimpleTest, { kind: 'range' }>,
	read: (value: string) => Span | undefined
): Interval[] | undefined {
	const from = test.from ? read(test.from)?.edge : everything;
	const to = test.to ? read(test.to)?.edge : everything;
	if (!from || !to) return undefined;
	const backwards = test.from && test.to && from[0] > to[0];
	return [backwards ? [to[0], from[1]] : [from[0], to[1]]];
}

function roots(test: SimpleTest, around: Surroundings): Interval[] | undefined {
	if (test.kind !== 'value') return numbers(test, (value) => numberSpan(value, 'count'));
	const number = numberSpan(test.text, 'count');
	const wanted = fold(test.text);
	const named = [...around.roots].filter(([, name]) => fold(name) === wanted).map(([id]) => id);
	// A root of that name may be gone or not known yet: that is no mistake, it just matches nothing.
	return [...(number ? [number.equal] : []), ...named.map((id): Interval => [id, id + 0.5])];
}

function near(field: Field, tests: readonly SimpleTest[]): Matcher | Misfit {
	const circles: Circle[] = [];
	for (const [index, test] of tests.entries()) {
		const circle = test.kind === 'value' ? circleOf(test.text) : undefined;
		if (!circle) return { on: 'nothing', index, expected: hints(field) };
		circles.push(circle);
	}
	return { on: 'near', field, circles };
}

function presence(
	present: boolean,
	tests: readonly SimpleTest[],
	{ tags }: Pick<Surroundings, 'tags'>
): Matcher | Misfit {
	const names = allFields()
		.filter((one) => one.read)
		.map((one) => one.name);
	const [only] = tests;
	const misfit: Misfit = { on: 'nothing', index: tests.length > 1 ? 1 : 0, expected: names };
	if (tests.length !== 1 || only?.kind !== 'value') return misfit;
	const field = fieldNamed(only.text);
	if (field?.nothing !== undefined)
		return { on: 'text', field, test: (folded) => (folded !== field.nothing) === present };
	if (field?.read) return { on: 'presence', field, present };
	const tag = field ? undefined : tagNamed(only.text);
	if (!tag || (tags && !tags.has(tag)))
		return {
			...misfit,
			expected: [...nearest(only.text, names, 3), ...(tags && tag ? tags.like(tag, 3) : [])]
		};
	return { on: 'tag', tag, present };
}

function text(
	field: Field,
	type: Extract<FieldType, { kind: 'text' }>,
	tests: readonly SimpleTest[],
	{ spent }: Surroundings
): Matcher | Misfit {
	const questions: ((folded: string, raw: string) => boolean)[] = [];
	for (const [index, test] of tests.entries()) {
		const question = textQuestion(type, test, spent);
		if (!question) return { on: 'nothing', index, expected: hints(field) };
		questions.push(question);
	}
	const [first] = questions;
	return {
		on: 'text',
		field,
		test:
			first && questions.length === 1
				? first
				: (folded, raw) => questions.some((question) => question(folded, raw))
	};
}

function textQuestion(
	type: Extract<FieldType, { kind: 'text' }>,
	test: SimpleTest,
	spent: Spent | undefined
): ((folded: string, raw: string) => boolean) | undefined {
	switch (test.kind) {
		case 'value': {
			const wanted = fold(type.canon?.(test.text) ?? test.text);
			if (type.values && !type.values.includes(wanted)) return undefined;
			return valueQuestions[type.matching](wanted, test.quoted);
		}
		case 'wildcard':
			return glob(fold(test.text));
		case 'compare':
			if (test.operator === '=') return (_, raw) => raw === test.text;
			if (test.operator === '!=') return (_, raw) => raw !== test.text;
			return undefined;
		case 'regex': {
			const pattern = patternOf(test.source, spent);
			return pattern && ((_, raw) => pattern(raw));
		}
		case 'range':
			return undefined;
	}
}

const same = (wanted: string) => (folded: string) => folded === wanted;
const part = (wanted: string) => (folded: string) => folded.includes(wanted);

const valueQuestions: Readonly<
	Record<
		Extract<FieldType, { kind: 'text' }>['matching'],
		(wanted: string, quoted: boolean) => (folded: string) => boolean
	>
> = {
	whole: same,
	name: (wanted, quoted) => (quoted ? same : part)(wanted),
	model: (wanted, quoted) =>
		quoted ? (folded) => folded === wanted || folded.endsWith(` ${wanted}`) : part(wanted),
	prose: part,
	tree: (wanted, quoted) =>
		quoted ? same(wanted) : (folded) => folded === wanted || `/${folded}/`.includes(`/${wanted}/`),
	folder: (wanted) => {
		const anchored = wanted.startsWith('/');
		const path = `/${wanted.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
		return anchored ? (folded) => `/${folded}/`.startsWith(path) : (folded) => `/${folded}/`.includes(path);
	}
};
