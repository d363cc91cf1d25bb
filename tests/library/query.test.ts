import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	comparisons,
	groupings,
	sortKeys,
	type Query,
	type QueryNode,
	type SimpleTest
} from '#lib/library/query/ast.ts';
import { dateSpan } from '#lib/library/query/dates.ts';
import { fieldNamed, fields } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { printQuery } from '#lib/library/query/print.ts';
import { hasTerm, withoutTerm, withTerm } from '#lib/library/query/terms.ts';
import { numberSpan } from '#lib/library/query/units.ts';

function faultOf(text: string) {
	return parseQuery(text).fault;
}

// Only queries as the parser makes them: bare words that need no quotes, values that fit their field.
const bare = fc
	.stringMatching(/^[\p{L}\p{N}_.'#@/&+]{1,8}$/u)
	.filter((text) => !/^(and|or|not)$/i.test(text));
const anyText = fc.string({ unit: 'grapheme', maxLength: 10 });
const word = fc.record(
	{ kind: fc.constant('word' as const), text: bare },
	{ requiredKeys: ['kind', 'text'] }
);
const sloppy = fc.record({ kind: fc.constant('word' as const), text: bare, typos: fc.constantFrom(0, 1, 2) });
const phrase = fc.record({
	kind: fc.constant('phrase' as const),
	text: anyText.filter((text) => text.trim() !== '')
});

const textTests: fc.Arbitrary<SimpleTest>[] = [
	fc.record({
		kind: fc.constant('value' as const),
		text: bare.filter((text) => !text.startsWith('/')),
		quoted: fc.constant(false)
	}),
	fc.record({ kind: fc.constant('value' as const), text: anyText, quoted: fc.constant(true) }),
	fc.record({
		kind: fc.constant('wildcard' as const),
		text: bare.filter((text) => !text.startsWith('/')).map((text) => `${text}*`)
	}),
	fc.record({
		kind: fc.constant('compare' as const),
		operator: fc.constantFrom('=' as const, '!=' as const),
		text: anyText.filter((text) => text !== '')
	}),
	fc.record({ kind: fc.constant('regex' as const), source: fc.stringMatching(/^[a-z/ .]{1,8}$/) })
];
const numberText = fc.constantFrom('0', '3', '400', '12.5');
const numberTests: fc.Arbitrary<SimpleTest>[] = [
	fc.record({ kind: fc.constant('value' as const), text: numberText, quoted: fc.constant(false) }),
	fc.record({ kind: fc.constant('range' as const), from: numberText, to: fc.constantFrom('', '9') }),
	fc.record({
		kind: fc.constant('compare' as const),
		operator: fc.constantFrom(...comparisons),
		text: numberText
	})
];
const dateTests: fc.Arbitrary<SimpleTest>[] = [
	fc.record({
		kind: fc.constant('value' as const),
		text: fc.constantFrom('2023', '2023-05', 'last-30-days'),
		quoted: fc.constant(false)
	}),
	fc.record({
		kind: fc.constant('range' as const),
		from: fc.constantFrom('', '2021'),
		to: fc.constant('2023-05')
	})
];
const fieldTest = fc
	.constantFrom(
		...fields.filter(
			({ type }) =>
				type.kind === 'date' ||
				type.kind === 'number' ||
				(type.kind === 'text' && !type.values && type.matching !== 'folder')
		)
	)
	.chain(({ name, type }) => {
		const simple = fc.oneof(
			...(type.kind === 'date' ? dateTests : type.kind === 'number' ? numberTests : textTests)
		);
		const list = fc.record({
			kind: fc.constant('list' as const),
			tests: fc.array(simple, { minLength: 2, maxLength: 3 })
		});
		return fc.record({
			kind: fc.constant('field' as const),
			field: fc.constant(name),
			test: fc.oneof(simple, list)
		});
	});

const { node } = fc.letrec<{ node: QueryNode }>((tie) => {
	const leaf = fc.oneof(word, sloppy, phrase, fieldTest);
	const several = (kind: 'and' | 'or') =>
		fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((nodes): QueryNode => ({
			kind,
			nodes: nodes.flatMap((one) => (one.kind === kind ? one.nodes : [one]))
		}));
	return {
		node: fc.oneof(
			{ maxDepth: 4, withCrossShrink: true },
			leaf,
			several('and'),
			several('or'),
			tie('node').map((one): QueryNode => ({ kind: 'not', node: one }))
		)
	};
});
const query: fc.Arbitrary<Query> = fc.record(
	{
		node,
		sort: fc.array(fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }), {
			maxLength: 2
		}),
		group: fc.constantFrom(...groupings),
		limit: fc.nat(100_000)
	},
	{ requiredKeys: ['sort'] }
);

test('a query written out and read again means the same', () => {
	fc.assert(
		fc.property(query, (one) => {
			const parsed = parseQuery(printQuery(one));
			expect(parsed.fault).toBeUndefined();
			expect(parsed.query).toEqual(one);
		}),
		{ numRuns: 2000, seed: 11 }
	);
});

test('any text is read without an exception, and what was understood can be written out', () => {
	const pieces = fc.array(
		fc.constantFrom(
			'"',
			'(',
			')',
			'-',
			'or',
			'and',
			'not',
			' ',
			',',
			'..',
			'>',
			'=',
			'/',
			'*',
			'camera:',
			'rating:',
			'taken:',
			'sort:',
			'3',
			'a',
			'\\',
			'“',
			'~1',
			'has:',
			':'
		),
		{ maxLength: 20 }
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				pieces.map((parts) => parts.join(''))
			),
			(text) => {
				const { query: understood, fault } = parseQuery(text);
				if (fault) expect(text.slice(fault.at, fault.at + fault.length)).toBe(fault.found);
				const again = parseQuery(printQuery(understood));
				expect(again.query).toEqual(understood);
			}
		),
		{ numRuns: 5000, seed: 12 }
	);
});

test('brackets a thousand deep are a mistake, not a crash', () => {
	expect(faultOf('('.repeat(20_000))?.problem).toBe('unexpected');
	expect(faultOf('-'.repeat(20_000))).toBeUndefined();
	expect(faultOf('not '.repeat(20_000) + 'x')?.problem).toBe('unexpected');
});

test.each([
	['raiting:5', { at: 0, length: 7, problem: 'unknown-field', expected: ['rating'] }],
	['dog rating:lots', { at: 11, length: 4, problem: 'bad-value', found: 'lots' }],
	['rating:>lots dog', { at: 7, length: 5, problem: 'bad-value' }],
	[
		'kind:photo,foto',
		{ at: 11, length: 4, problem: 'bad-value', expected: ['photo', 'raw', 'video', 'audio', 'document'] }
	],
	['camera:', { at: 0, length: 7, problem: 'missing-value' }],
	['a "b c', { at: 2, length: 4, problem: 'unclosed-quote' }],
	['(a or b', { at: 0, length: 1, problem: 'unclosed-group' }],
	['a ) b', { at: 2, length: 1, problem: 'unexpected' }],
	['or a', { at: 0, length: 2, problem: 'unexpected' }],
	['a or', { at: 2, length: 2, problem: 'unexpected' }],
	['taken:2023-13', { problem: 'bad-value' }],
	['title:/(/', { problem: 'bad-value' }],
	['has:wings', { problem: 'bad-value' }],
	['sort:colour', { at: 5, length: 6, problem: 'bad-value' }]
])('what is wrong with %s is told with its place', (text, fault) => {
	expect(faultOf(text)).toMatchObject(fault);
});

test('what stands beside a mistake is understood all the same', () => {
	expect(printQuery(parseQuery('dog rating:lots cat').query)).toBe('dog cat');
});

test('a dash alone is punctuation', () => {
	expect(parseQuery('Björk - Jóga')).toMatchObject({
		query: { node: { kind: 'and', nodes: [{ text: 'Björk' }, { text: 'Jóga' }] } }
	});
	expect(faultOf('Björk - Jóga')).toBeUndefined();
});

test('numbers carry their units', () => {
	const edge = (text: string, field: string) => {
		const type = fieldNamed(field)?.type;
		return type?.kind === 'number' ? numberSpan(text, type.unit)?.edge[0] : undefined;
	};
	expect(edge('20MB', 'size')).toBe(20e6);
	expect(edge('1.5MiB', 'size')).toBe(1.5 * 2 ** 20);
	expect(edge('1/250', 'shutter')).toBe(1 / 250);
	expect(edge('3min', 'duration')).toBe(180);
	expect(edge('1:02:03', 'duration')).toBe(3723);
	expect(edge('1h30m', 'duration')).toBe(5400);
	expect(edge('f/2.8', 'aperture')).toBe(2.8);
	expect(edge('16:9', 'ratio')).toBe(16 / 9);
	expect(edge('ISO400', 'iso')).toBe(400);
	expect(edge('20 apples', 'size')).toBeUndefined();
	expect(edge('20MB', 'iso')).toBeUndefined();
});

test('a date covers what it leaves open', () => {
	const now = new Date(2024, 2, 15, 12).getTime(); // a Friday
	const wall = (text: string) =>
		dateSpan(text, 'wall', now)?.map((at) => new Date(at).toISOString().slice(0, 16));
	expect(wall('2023')).toEqual(['2023-01-01T00:00', '2024-01-01T00:00']);
	expect(wall('2024-02')).toEqual(['2024-02-01T00:00', '2024-03-01T00:00']);
	expect(wall('2024-02-29')).toEqual(['2024-02-29T00:00', '2024-03-01T00:00']);
	expect(wall('2023-02-29')).toBeUndefined();
	expect(wall('2023-05-31T14:30')).toEqual(['2023-05-31T14:30', '2023-05-31T14:31']);
	expect(wall('1980s')).toEqual(['1980-01-01T00:00', '1990-01-01T00:00']);
	expect(wall('2023-q4')).toEqual(['2023-10-01T00:00', '2024-01-01T00:00']);
	expect(wall('this-week')).toEqual(['2024-03-11T00:00', '2024-03-18T00:00']);
	expect(wall('last-month')).toEqual(['2024-02-01T00:00', '2024-03-01T00:00']);
	expect(wall('last-30-days')).toEqual(['2024-02-15T00:00', '2024-03-16T00:00']);
	expect(wall('yesterday')).toEqual(['2024-03-14T00:00', '2024-03-15T00:00']);
});

test('case, accents and letters that people type in two ways do not matter', () => {
	expect(fold('Ærøskøbing STRASSE Straße İstanbul Łódź ﬁne')).toBe(
		'aeroskobing strasse strasse istanbul lodz fine'
	);
	expect(fold('がガ')).toBe('がガ');
	expect(fold('한국어')).toBe('한국어');
	expect(fold('हिन्दी')).toBe('हिन्दी');
});

test.each([
	['', 'kind', 'photo', 'kind:photo'],
	['dog', 'kind', 'photo', 'dog kind:photo'],
	['kind:photo  dog ', 'kind', 'video', 'kind:photo,video  dog '],
	['a or b', 'rating', '3', '(a or b) rating:3'],
	['dog', 'camera', 'NIKON D70', 'dog camera:"NIKON D70"'],
	['dog', 'keyword', 'say "hi"', 'dog keyword:"say \\"hi\\""'],
	['tag:dog', 'keyword', 'cat', 'tag:dog,"cat"'],
	['-kind:photo', 'kind', 'video', '-kind:photo kind:video'],
	['"dog', 'kind', 'photo', '"dog" kind:photo'],
	['kind:photo', 'kind', 'photo', 'kind:photo']
])('to %o the choice %s %s is added', (text, field, value, result) => {
	expect(withTerm(text, field, value)).toBe(result);
});

test.each([
	['dog kind:photo cat', 'kind', 'photo', 'dog cat'],
	['kind:photo,video', 'kind', 'video', 'kind:photo'],
	['kind:photo,video', 'kind', 'photo', 'kind:video'],
	['kind:photo kind:photo', 'kind', 'photo', ''],
	['(a or b) rating:3', 'rating', '3', '(a or b)'],
	['-kind:photo', 'kind', 'photo', '-kind:photo'],
	['a or kind:photo', 'kind', 'photo', 'a or kind:photo'],
	['camera:"NIKON D70" x', 'camera', 'nikon d70', 'x']
])('from %o the choice %s %s is taken', (text, field, value, result) => {
	expect(withoutTerm(text, field, value)).toBe(result);
});

test('a choice added is found, and taken out again leaves what was typed', () => {
	const value = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
		.filter((text) => text.trim() === text && fold(text) !== '');
	fc.assert(
		fc.property(
			query,
			fc.constantFrom('keyword', 'camera', 'label', 'album'),
			value,
			(one, field, chosen) => {
				const text = printQuery(one);
				fc.pre(!hasTerm(text, field, chosen));
				const added = withTerm(text, field, chosen);
				expect(hasTerm(added, field, chosen)).toBe(true);
				const removed = withoutTerm(added, field, chosen);
				expect(hasTerm(removed, field, chosen)).toBe(false);
				expect(parseQuery(removed).query).toEqual(parseQuery(text).query);
			}
		),
		{ numRuns: 500, seed: 13 }
	);
});
