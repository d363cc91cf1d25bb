import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaveUp } from '#lib/library/query/pattern.ts';
import { substitution } from '#lib/library/query/substitute.ts';

const replaced = (text: string, find: string, by: string, matchCase = true) =>
	substitution(find, by, { matchCase })?.(text);

/** A dollar in the replacement means the same to the browser, but for the names of groups that are not there. */
const patterns = [
	'a',
	'a*',
	'a*?',
	'(a)(b)?',
	'(a|ab)(c|bcd)?',
	'(?:ab)+',
	'^a|b$',
	'\\bb',
	'(a+)(b+)',
	'[ab]{1,2}',
	'(a)|(b)',
	'(?<x>a)b',
	'a{2,}?b?',
	'',
	'c*$',
	'(.)(.)'
];

test('what is found and what comes of it is as the browser has it', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'A', '𝒳'), maxLength: 12 });
	fc.assert(
		fc.property(text, fc.constantFrom(...patterns), fc.boolean(), (given, pattern, matchCase) => {
			const by = '[$&$$$1]';
			const expected = given.replace(new RegExp(pattern, matchCase ? 'gu' : 'giu'), (...found) => {
				const groups = found.filter((one) => typeof one !== 'object');
				const first = typeof groups[1] === 'string' || groups[1] === undefined ? groups[1] : '$1';
				return `[${String(groups[0])}$${pattern.includes('(') && !/^\(\?:/.test(pattern) ? String(first ?? '') : '$1'}]`;
			});
			expect(replaced(given, pattern, by, matchCase)).toBe(expected);
		}),
		{ numRuns: 3000 }
	);
});

test('groups are put where they are named', () => {
	expect(replaced('2024_05_03', '(\\d+)_(\\d+)_(?<day>\\d+)', '$<day>.$2.$1')).toBe('03.05.2024');
	expect(replaced('ab', '(a)(b)', '$2$12')).toBe('ba2');
	expect(replaced('Sea SEA', 'sea', 'lake', false)).toBe('lake lake');
	expect(replaced('x', 'x', '$3 $<no>')).toBe('$3 ');
});

test('a pattern that hangs a browser is as quick as any other', () => {
	const spent = { steps: 0 };
	const evil = substitution('(a+)+b', 'x', { spent });
	expect(evil?.('a'.repeat(500))).toBe('a'.repeat(500));
	expect(spent.steps).toBeLessThan(3_000_000);
});

test('patterns come to an end even over very many texts', () => {
	const spent = { steps: 40_000_000 };
	const evil = substitution('(?:a?){200}(?:a){200}b', 'x', { spent });
	const text = 'a'.repeat(9000);
	let outcome: string | undefined = '';
	for (let turn = 0; turn < 40 && outcome !== undefined; turn++) outcome = evil?.(text);
	expect(outcome).toBeUndefined();
	expect(gaveUp(spent)).toBe(true);
});

test('what cannot be matched in bounded time is refused', () => {
	for (const source of ['(', '[', '(?=a)', '(a)\\1', 'a{5000}', '(?<!b)a', '*'])
		expect(substitution(source, ''), source).toBeUndefined();
	expect(substitution('a', 'b'.repeat(100), { longest: 50 })?.('aaa')).toBeUndefined();
});
