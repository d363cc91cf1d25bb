import { describe, expect, test } from 'vitest';
import {
	inFieldOrder,
	queryNameOf,
	readCustom,
	timeOfDate,
	type CustomField
} from '#lib/library/custom-field.ts';
import { problemOfCustom, problemOfDefinition } from '#lib/library/custom-schema.ts';

const field = (more: Partial<CustomField>): CustomField => ({
	id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
	name: 'Box',
	type: 'text',
	order: 0,
	...more
});

describe('what fits a field', () => {
	const slow = '(a+)+b';
	test.each<[string, Partial<CustomField>, unknown, string | undefined]>([
		['a text', {}, 'Box 4', undefined],
		['a text of two lines', {}, 'a\nb', 'line'],
		['lines', { type: 'lines' }, 'a\nb', undefined],
		['blanks', {}, ' \t', 'empty'],
		['half a letter', {}, 'a\ud800', 'hidden'],
		['turned text', { type: 'lines' }, 'a\u202eb', 'hidden'],
		['a number as text', {}, 4, 'text'],
		['a list where there is one', {}, ['a'], 'text'],
		['a short one', { least: 3 }, 'ab', 'shortest'],
		['a long one', { most: 3 }, 'abcd', 'longest'],
		['the form', { pattern: '[A-Z]{2}\\d+' }, 'AB12', undefined],
		['the form, in other letters', { pattern: '[A-Z]{2}\\d+' }, 'ab12', 'pattern'],
		['more than the form', { pattern: '[A-Z]{2}\\d+' }, 'xAB12', 'pattern'],
		['what would hang', { pattern: slow, most: 500 }, `${'a'.repeat(400)}c`, 'pattern'],
		['a whole number', { type: 'whole' }, 4, undefined],
		['a part of one', { type: 'whole' }, 4.5, 'whole'],
		['no number', { type: 'number' }, NaN, 'number'],
		['endless', { type: 'number' }, Infinity, 'number'],
		['too little', { type: 'number', least: 0 }, -1, 'least'],
		['too much', { type: 'number', most: 9 }, 9.5, 'most'],
		['one of them', { type: 'choice', values: ['a', 'b'] }, 'b', undefined],
		['none of them', { type: 'choice', values: ['a', 'b'] }, 'c', 'choice'],
		['several of them', { type: 'choice', values: ['a', 'b'], many: true }, ['a', 'b'], undefined],
		['one twice', { type: 'choice', values: ['a', 'b'], many: true }, ['a', 'a'], 'twice'],
		['one where there is a list', { type: 'choice', values: ['a'], many: true }, 'a', 'list'],
		['no list', { many: true }, [], 'empty'],
		['a list of lists', { many: true }, [['a']], 'text'],
		['a day', { type: 'date' }, '2024-02-29', undefined],
		['a year', { type: 'date' }, '2024', undefined],
		['a day that was not', { type: 'date' }, '2023-02-29', 'date'],
		['a date as a number', { type: 'date' }, 1e12, 'date'],
		['too early', { type: 'date', least: '2024-05' }, '2024-04-30', 'earliest'],
		['too late', { type: 'date', most: '2024' }, '2025-01-01', 'latest'],
		['within, as far as known', { type: 'date', least: '2024-05' }, '2024', undefined],
		['a link', { type: 'link' }, 'https://example.org/a?b', undefined],
		['a script', { type: 'link' }, 'javascript:alert(1)', 'link'],
		['words', { type: 'link' }, 'example', 'link'],
		['yes', { type: 'yes-no' }, true, undefined],
		['yes in letters', { type: 'yes-no' }, 'true', 'yes-no'],
		['an object', {}, JSON.parse('{"__proto__":{"a":1}}'), 'text']
	])('%s', (_, more, value, problem) => {
		expect(problemOfCustom(field(more), value)?.problem).toBe(problem);
	});

	test('the limit is told with the problem', () => {
		expect(problemOfCustom(field({ type: 'whole', most: 9 }), 10)).toEqual({ problem: 'most', limit: 9 });
		expect(problemOfCustom(field({}), 'x'.repeat(501))).toEqual({ problem: 'longest', limit: 500 });
		expect(problemOfCustom(field({ type: 'choice', values: ['a'] }), 'b')).toEqual({
			problem: 'choice',
			values: ['a']
		});
	});
});

test.each<[Partial<CustomField>, string, unknown]>([
	[{ type: 'whole' }, ' 12 ', 12],
	[{ type: 'whole' }, '-1,000', -1000],
	[{ type: 'whole' }, '12.500.000', 12_500_000],
	[{ type: 'whole' }, '1,50', 1.5],
	[{ type: 'number' }, '1,5', 1.5],
	[{ type: 'number' }, '-2.5e3', -2500],
	[{ type: 'number' }, 'a few', 'a few'],
	[{ type: 'number' }, '', undefined],
	[{ type: 'yes-no' }, 'Ja', true],
	[{ type: 'yes-no' }, 'no', false],
	[{ type: 'date' }, '31.5.2024', '2024-05-31'],
	[{ type: 'date' }, '2024-05', '2024-05'],
	[{ type: 'choice', values: ['Grün'] }, 'gruN', 'Grün'],
	[{ type: 'choice', values: ['Grün'] }, 'red', 'red'],
	[{ many: true }, 'a; b;\n a', ['a', 'b']],
	[{ type: 'choice', values: ['a; b', 'c', 'd'], many: true }, 'A; B\nc;d', ['a; b', 'c', 'd']],
	[
		{ type: 'link', many: true },
		'https://a.example https://b.example',
		['https://a.example', 'https://b.example']
	],
	[{ many: true }, ' ; ', undefined]
])('%j reads %j', (more, text, value) => {
	expect(readCustom(field(more), text)).toEqual(value);
});

test('a field is named in queries by its letters and digits', () => {
	expect(queryNameOf({ name: 'Box number' })).toBe('box-number');
	expect(queryNameOf({ name: '  Größe (cm) ' })).toBe('grosse-cm');
	expect(queryNameOf({ name: '年' })).toBe('年');
	expect(queryNameOf({ name: '***' })).toBe('');
});

test('only dates that there are have a time', () => {
	expect(timeOfDate('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
	expect(timeOfDate('2024')).toBe(Date.UTC(2024, 0, 1));
	for (const text of ['2023-02-29', '2024-13', '24-01-01', '2024-1-1', '2024-01-01T00:00', '']) {
		expect(timeOfDate(text)).toBeUndefined();
	}
});

test('fields stand by group, then in their order', () => {
	const all = [
		field({ name: 'c', group: 'Film', order: 0 }),
		field({ name: 'b', order: 2 }),
		field({ name: 'a', order: 3 })
	];
	expect(inFieldOrder(all).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});

test('a definition that contradicts itself says where', () => {
	expect(problemOfDefinition({ type: 'number', least: 2, most: 1 })).toBe('range');
	expect(problemOfDefinition({ type: 'date', least: 2 })).toBe('limits');
	expect(problemOfDefinition({ type: 'text', least: -1 })).toBe('limits');
	expect(problemOfDefinition({ type: 'number', pattern: 'a' })).toBe('noPattern');
	expect(problemOfDefinition({ type: 'text', pattern: '[' })).toBe('pattern');
	expect(problemOfDefinition({ type: 'choice' })).toBe('choices');
	expect(problemOfDefinition({ type: 'text', values: ['a'] })).toBe('noChoices');
	expect(problemOfDefinition({ type: 'yes-no', many: true })).toBe('many');
	expect(problemOfDefinition({ type: 'date', least: '2020', most: '2024-05' })).toBeUndefined();
});
