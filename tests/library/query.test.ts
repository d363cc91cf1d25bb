import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	comparisons,
	groupings,
	sortKeys,
	type Query,
	type QueryNode,
	type SimpleTest,
	withoutSort
} from '#lib/library/query/ast.ts';
import { dateSpan } from '#lib/library/query/dates.ts';
import { changed, draftOf, leafOf, newRow, nodeOf } from '#lib/library/query/draft.ts';
import { fieldNamed, fields } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { circleOf, within } from '#lib/library/query/near.ts';
import { glob } from '#lib/library/query/glob.ts';
import { fillIn, parametersIn } from '#lib/library/query/parameters.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { printQuery } from '#lib/library/query/print.ts';
import { hasTerm, withoutTerm, withTerm } from '#lib/library/query/terms.ts';
import { tagQuestion, type KnownTags } from '#lib/library/query/tags.ts';
import { numberSpan } from '#lib/library/query/units.ts';
import { completeness } from '#lib/library/completeness.ts';
import { madeItems } from '../workers/library/made-items.ts';

/** A library that has few tags. */
const tags: KnownTags = {
	has: ({ group = 'Canon', name }) => group.toLowerCase() === 'canon' && name.toLowerCase() === 'lenstype',
	like: ({ name }) => (name.toLowerCase().startsWith('lenst') ? ['LensType'] : [])
};

function faultOf(text: string) {
	return parseQuery(text, { now: 0, roots: new Map(), tags }).fault;
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

const tagTest = fc
	.record(
		{
			group: fc.constantFrom('Canon', 'XMP-dc', 'ICC_Profile'),
			name: fc.constantFrom('LensType', 'lenstype', 'ShutterCount', 'Subject')
		},
		{ requiredKeys: ['name'] }
	)
	.chain((tag) => {
		const simple = fc.oneof(
			// What has two dots in it is a range to a tag, which may hold numbers.
			...textTests.map((one) => one.filter((made) => !('text' in made && made.text.includes('..')))),
			...numberTests
		);
		const list = fc.record({
			kind: fc.constant('list' as const),
			tests: fc.array(simple, { minLength: 2, maxLength: 3 })
		});
		return fc.oneof(simple, list).map((one): QueryNode => ({ kind: 'tag', ...tag, test: one }));
	});
const otherTests = fc.constantFrom<QueryNode>(
	...(
		[
			['near', { kind: 'value', text: '48.2,16.4~10km', quoted: false }],
			['near', { kind: 'value', text: '-33.9,151.2', quoted: true }],
			['has', { kind: 'value', text: 'Canon:LensType', quoted: false }],
			['missing', { kind: 'value', text: 'gps', quoted: false }],
			['taken', { kind: 'value', text: '{year=2024}', quoted: false }],
			['rating', { kind: 'value', text: '{stars}', quoted: false }],
			['inbox', { kind: 'value', text: 'yes', quoted: false }],
			['flag', { kind: 'value', text: 'pick', quoted: false }]
		] as const
	).map(([field, test]): QueryNode => ({ kind: 'field', field, test }))
);

const { node } = fc.letrec<{ node: QueryNode }>((tie) => {
	const leaf = fc.oneof(word, sloppy, phrase, fieldTest, tagTest, otherTests);
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
		sort: fc.array(
			fc.record({
				by: fc.constantFrom(...sortKeys, 'iso', 'completeness', 'latitude'),
				descending: fc.boolean()
			}),
			{
				maxLength: 2
			}
		),
		group: fc.constantFrom(...groupings),
		limit: fc.nat(100_000),
		asof: fc.constantFrom('2026-05-01', '2024', 'last-week', '2026-05-01t14:30')
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
			'near:',
			'Canon:LensType:',
			'LensType:',
			'{who}',
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
	expect(faultOf('('.repeat(2000))?.problem).toBe('unexpected');
	expect(faultOf('-'.repeat(2000))).toBeUndefined();
	expect(faultOf('not '.repeat(2000) + 'x')?.problem).toBe('unexpected');
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
	['sort:colours', { at: 5, length: 7, problem: 'bad-value' }],
	['near:91,0', { at: 5, length: 4, problem: 'bad-value', expected: ['48.2,16.4~10km', '48.2,16.4'] }],
	['near:48,16~10apples', { at: 5, problem: 'bad-value' }],
	['dog LensTipe:50mm', { at: 4, length: 8, problem: 'unknown-field' }],
	['lenst:50', { problem: 'unknown-field', found: 'lenst', expected: ['lens', 'length', 'LensType'] }],
	['Nikon:LensType:50', { at: 0, length: 14, problem: 'unknown-field', found: 'Nikon:LensType' }],
	['LensType:/(/', { at: 9, length: 3, problem: 'bad-value' }],
	['LensType:a..b', { at: 9, problem: 'bad-value' }],
	['canon:lenstype:', { at: 0, length: 15, problem: 'missing-value' }],
	['has:Nikon:LensType', { at: 4, problem: 'bad-value' }]
])('what is wrong with %s is told with its place', (text, fault) => {
	expect(faultOf(text)).toMatchObject(fault);
});

test('a query without end is looked at up to a point, and says so', () => {
	expect(faultOf('a '.repeat(400))).toMatchObject({ at: 600, problem: 'too-long' });
	expect(faultOf('a'.repeat(12_000))).toMatchObject({ at: 10_000, problem: 'too-long' });
	expect(faultOf(`title:/${'(a+)+'.repeat(2500)}b/`)).toMatchObject({ problem: 'too-long' });
});

test('what stands beside a mistake is understood all the same', () => {
	expect(printQuery(parseQuery('dog rating:lots cat').query)).toBe('dog cat');
});

test.each([
	['type:raw', 'kind:raw'],
	['format:photo,film', 'kind:photo,film'],
	['type:jpeg,raw dog', '(type:jpeg or kind:raw) dog'],
	['dog or type:jpeg,raw', 'dog or type:jpeg or kind:raw'],
	['-type:video', '-kind:video'],
	['type:"raw"', 'type:"raw"'],
	['type:rawer', 'type:rawer'],
	['type:={raw}', 'type:={raw}'],
	['rating>=3 dog', 'rating:>=3 dog'],
	['-iso<800', '-iso:<800'],
	['taken>2020', 'taken:>2020'],
	['rating=3', 'rating:=3'],
	['rating:3+', 'rating:>=3'],
	['rating:3-5', 'rating:3..5'],
	['size:10MB-20MB', 'size:10MB..20MB']
])('%s asks for what %s asks for', (text, same) => {
	expect(faultOf(text)).toBeUndefined();
	expect(parseQuery(text).query).toEqual(parseQuery(same).query);
});

test('a range with a name is one value, by which it is chosen and taken out again', () => {
	const named = fields.flatMap(({ name, type }) =>
		type.kind === 'number' ? Object.keys(type.names ?? {}).map((value) => [name, value] as const) : []
	);
	expect(named).toContainEqual(['actuations', '10k-50k']);
	for (const [field, value] of named) {
		const text = withTerm('dog', field, value);
		expect(parseQuery(text).query.node, text).toMatchObject({
			nodes: [{ text: 'dog' }, { test: { kind: 'value', text: value } }]
		});
		expect(hasTerm(text, field, value), text).toBe(true);
		expect(withoutTerm(text, field, value)).toBe('dog');
	}
});

test.each([
	['?野家.jpg', '𠮷野家.jpg', true],
	['??野家.jpg', '𠮷野家.jpg', false],
	['*?.jpg', '😀.jpg', true],
	['*??.jpg', '😀.jpg', false],
	['a?c', 'abc', true],
	['*b*', 'abc', true]
])('the wildcard %s is asked of %s: a letter is one, however it is stored', (pattern, text, fits) => {
	expect(glob(pattern)(text)).toBe(fits);
});

test('a sign within words is a letter like others', () => {
	for (const text of ['camera=nikon', 'a>b', 'unknown>=3', 'C++', 'rating>'])
		expect(parseQuery(text).query.node?.kind, text).toBe(text === 'rating>' ? undefined : 'word');
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

test('months and years back from a day that theirs do not have begin with the day after their last', () => {
	const from = (text: string, ...day: [number, number, number]) => {
		const [start = 0] = dateSpan(text, 'wall', new Date(...day, 12).getTime()) ?? [];
		return new Date(start).toISOString().slice(0, 10);
	};
	expect(from('last-1-month', 2023, 2, 31)).toBe('2023-03-01');
	expect(from('last-1-month', 2023, 4, 31)).toBe('2023-05-01');
	expect(from('last-12-months', 2024, 1, 29)).toBe('2023-03-01');
	expect(from('last-1-year', 2024, 1, 29)).toBe('2023-03-01');
	expect(from('last-12-months', 2024, 2, 15)).toBe('2023-03-16');
	expect(from('last-13-months', 2024, 0, 31)).toBe('2023-01-01');
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
	['type:raw', 'kind', 'photo', 'type:raw,photo'],
	['kind:sound', 'kind', 'audio', 'kind:sound'],
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
	['camera:"NIKON D70" x', 'camera', 'nikon d70', 'x'],
	['type:raw x', 'kind', 'raw', 'x'],
	['kind:photo,music', 'kind', 'audio', 'kind:photo']
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

test.each(['beach or ', 'beach not ', 'not', 'beach )"and| ', 'beach (sea or', 'a or b'])(
	'a choice added to %o that is still being typed must match',
	(text) => {
		const added = withTerm(text, 'camera', 'Nikon Z 6');
		expect(hasTerm(added, 'camera', 'Nikon Z 6')).toBe(true);
	}
);

const value = (printed: string, raw = printed) => ({ printed, raw });
/** Whether a test of a tag, as written behind its name, fits a value. */
function fits(written: string, printed: string, raw = printed): boolean | undefined {
	const { node: one } = parseQuery(`X:Tag:${written}`).query;
	const question = one?.kind === 'tag' ? tagQuestion(one.test, { now: 0 }) : undefined;
	return typeof question === 'function' ? question(value(printed, raw)) : undefined;
}

test.each([
	['50mm', 'Canon EF 50mm f/1.8', '130', true],
	['50mm', 'Canon EF 85mm f/1.8', '155', false],
	['50mm', '50.0 mm', '50', true],
	['5', '50.0 mm', '50', false],
	['"50.0 MM"', '50.0 mm', '50', true],
	['"50"', '50.0 mm', '50', true],
	['"5"', '50.0 mm', '50', false],
	['130', 'Canon EF 50mm f/1.8', '130', true],
	['1/250', '1/250', '0.004', true],
	['0.004', '1/250', '0.004', true],
	['>1/100', '1/250', '0.004', false],
	['<1/100', '1/250', '0.004', true],
	['50..100', '85.0 mm', '85', true],
	['100..50', '85.0 mm', '85', true],
	['100..', '85.0 mm', '85', false],
	['2023', '2023:05:31 14:30:00', undefined, true],
	['2022..2023-05', '2023:05:31 14:30:00+02:00', undefined, true],
	['>=2023-06', '2023:05:31 14:30:00', undefined, false],
	['<2024', '2023:05:31', undefined, true],
	['rotate*', 'Rotate 90 CW', '6', true],
	['*', 'anything', undefined, true],
	['/^rot.*cw$/', 'Rotate 90 CW', '6', true],
	['/^6$/', 'Rotate 90 CW', '6', true],
	['=6', 'Rotate 90 CW', '6', true],
	['!=6', 'Rotate 90 CW', '6', false],
	['="rotate 90 cw"', 'Rotate 90 CW', '6', false],
	['on,off', 'Off', '0', true],
	['café', 'CAFE', undefined, true]
])('a tag tested with %s and worth %s (%s): %s', (written, printed, raw, expected) => {
	expect(fits(written, printed, raw)).toBe(expected);
});

test('near is a circle on the earth, whatever the unit', () => {
	const vienna = circleOf('48.2082, 16.3738 ~ 60 km');
	const around = vienna && within(vienna);
	expect(around?.(48.1486, 17.1077)).toBe(true); // Bratislava, 55 km
	expect(around?.(47.0707, 15.4395)).toBe(false); // Graz, 145 km
	expect(circleOf('0,0~10mi')?.metres).toBeCloseTo(16_093.44);
	expect(circleOf('0,0~500m')?.metres).toBe(500);
	expect(circleOf('0,0~2')?.metres).toBe(2000);
	expect(circleOf('0,0')?.metres).toBe(5000);
	const dateLine = circleOf('0,179.99~10km');
	expect(dateLine && within(dateLine)(0, -179.99)).toBe(true);
	const pole = circleOf('90,0~10km');
	expect(pole && within(pole)(89.95, 170)).toBe(true);
	expect(circleOf('181,0')).toBeUndefined();
	expect(circleOf('48')).toBeUndefined();
});

test('parameters are asked for once each, and filled in where they stand', () => {
	const text = 'person:"{who}" taken:{year=2024} {who} title:/\\p{L}{2}/';
	expect(parametersIn(text)).toEqual([
		{ name: 'who', usual: '' },
		{ name: 'year', usual: '2024' }
	]);
	expect(fillIn(text, { who: 'Ann "Bo" C', year: '2022..2023' })).toBe(
		'person:"Ann \\"Bo\\" C" taken:2022..2023 "Ann \\"Bo\\" C" title:/\\p{L}{2}/'
	);
	expect(fillIn('taken:{year=2024}', {})).toBe('taken:2024');
	// Phones write quotes of their own, inches are no quotes, and a pattern may have one.
	const who = { who: 'Ann Bo' };
	expect(parseQuery(fillIn('“{who}”', who)).query.node).toEqual({ kind: 'phrase', text: 'Ann Bo' });
	expect(parseQuery(fillIn('person:„{who}“ sea', who)).query).toEqual(
		parseQuery('person:"Ann Bo" sea').query
	);
	for (const before of ['5" ', 'title:/a"b/ ', 'title:"a \\\\" '])
		expect(parseQuery(fillIn(`${before}person:{who}`, who)).query).toEqual(
			parseQuery(`${before}person:"Ann Bo"`).query
		);
	expect(parseQuery('taken:{year} rating:>=3').fault).toBeUndefined();
});

test.each([
	'taken:{from}..{to}',
	'taken:2023..{to}',
	'rating:>={stars=3}',
	'taken:{first day}..{last day}',
	'near:{place}~5km',
	'iso:{least}..{most},100',
	'sort:{by} limit:{many} asof:{when}',
	'Canon:FNumber:>={stop}'
])('%s is no mistake before it is filled in', (text) => {
	expect(parseQuery(text).fault).toBeUndefined();
});

test('what is wrong beside a parameter is told', () => {
	expect(parseQuery('taken:{from}..{to} rating:9..x').fault).toMatchObject({ found: '9..x' });
	expect(parseQuery('rating:{2}').fault).toMatchObject({ problem: 'bad-value' });
});

test('an item with all that is wanted of its kind is complete', () => {
	const [item] = madeItems(1, 1);
	if (!item) return;
	const song = {
		...item,
		kind: 'audio' as const,
		title: 'a',
		artist: 'b',
		album: 'c',
		genre: 'd',
		year: 1,
		rating: 1
	};
	expect(completeness(song)).toBe(100);
	expect(completeness({ ...song, genre: '', album: '', albums: [] })).toBe(67);
});

test('any query opens as rows of criteria and comes back the same', () => {
	fc.assert(
		fc.property(node, (one) => {
			expect(nodeOf(draftOf(one))).toEqual(one);
			// And by way of the text that the builder writes.
			const text = printQuery({ node: one, sort: [] });
			expect(nodeOf(draftOf(parseQuery(text).query.node))).toEqual(one);
		}),
		{ numRuns: 1500, seed: 14 }
	);
});

test.each([
	['words', 'word', 'sea', 'sea'],
	['words', 'word', 'or', '"or"'],
	['words', 'word', 'two words', '"two words"'],
	['words', 'typos-1', 'sea', 'sea~1'],
	['camera', 'is', 'nikon', 'camera:nikon'],
	['camera', 'is', 'NIKON D70', 'camera:"NIKON D70"'],
	['camera', 'pattern', 'D7', 'camera:*D7*'],
	['camera', 'regex', 'd\\d+', 'camera:/d\\d+/'],
	['rating', '>=', '3', 'rating:>=3'],
	['rating', '>=', 'many', undefined],
	['kind', 'some', 'photo,video', 'kind:photo,video'],
	['near', 'is', '48.2,16.4~10km', 'near:48.2,16.4~10km'],
	['Canon:LensType', 'is', '50mm', 'Canon:LensType:50mm'],
	['missing', 'is', 'gps', 'missing:gps'],
	['title', 'is', '', undefined]
] as const)('the row %s %s %o says %s', (field, operator, value, text) => {
	const leaf = leafOf({ ...newRow(field), operator, value });
	expect(leaf && printQuery({ node: leaf, sort: [] })).toBe(text);
});

test('a row taken out takes the group with it that it leaves empty', () => {
	const draft = draftOf(parseQuery('a (b or c)').query.node);
	const inner = draft.parts[1];
	if (inner?.kind !== 'group') throw new Error('No group');
	let less = draft;
	for (const { id } of inner.parts) less = changed(less, id, () => undefined);
	expect(less.parts).toHaveLength(1);
	expect(nodeOf(less)).toEqual({ kind: 'word', text: 'a' });
});

test.each([
	['beach sort:-taken,name', 'beach'],
	['sort:name', ''],
	['sort: name beach', 'beach'],
	['title:"what I sort: by hand" sort:size', 'title:"what I sort: by hand"'],
	['resort:name', 'resort:name']
])('the order of %s is taken out, and nothing else', (text, rest) => {
	expect(withoutSort(text)).toBe(rest);
});
