import { describe, expect, test } from 'vitest';
import { patternOf } from '#lib/library/query/pattern.ts';
import { seeded } from '../random.ts';

describe('a pattern means what it means in the browser', () => {
	test.each([
		['sea|lake', ['the Sea', 'lakes', 'river', '']],
		['^img_\\d{4}$', ['IMG_4120', 'IMG_412', 'IMG_41200', 'xIMG_4120']],
		['^(?:a|bc){2,3}d?$', ['aa', 'abca', 'bcbcbcd', 'a', 'aaaa', 'bcd']],
		['colou?r', ['color', 'COLOUR', 'colr']],
		['\\bcat\\b', ['a cat', 'concatenate', 'cat']],
		['\\Bcat', ['concat', 'a cat']],
		['[^a-z\\]]+x', ['9x', 'ax', ']x', '[x']],
		['\\p{Lu}\\u00df\\x41', ['Äßa', 'ßßA', 'xA']],
		['(?<year>\\d+)-(\\d\\d)', ['2024-05', '2024-5']],
		['.\\/.', ['a/b', 'ab', '/']],
		['👧.', ['👧x', '👧', 'x👧📷']],
		['', ['', 'anything']],
		['(|a)*$', ['aaa', 'b']],
		['(a*)*b?$', ['aaab', 'c']],
		['a{0}b', ['b', 'ab', 'a']],
		['straße', ['STRASSE', 'STRAẞE', 'Straße']]
	])('%s', (source, texts) => {
		const own = patternOf(source);
		const theirs = new RegExp(source, 'iu');
		expect(texts.map((text) => own?.(text))).toEqual(texts.map((text) => theirs.test(text)));
	});

	test('3,000 patterns and texts drawn by seed', () => {
		const random = seeded(7);
		const part = (depth: number): string => {
			const one = random.pick(['a', 'b', 'c', '.', '[ab]', '[^b]', '\\w', '\\b', depth > 0 ? 'group' : 'a']);
			const written =
				one === 'group' ? `(?:${part(depth - 1)}${random.pick(['', '|'])}${part(depth - 1)})` : one;
			return written + (one === '\\b' ? '' : random.pick(['', '', '', '*', '+', '?', '{1,2}', '{2}', '+?']));
		};
		for (let number = 0; number < 3000; number++) {
			const source = random.pick(['', '', '^']) + part(2) + part(2) + part(1) + random.pick(['', '', '$']);
			const text = Array.from({ length: random.below(9) }, () => random.pick([...'aabbc -'])).join('');
			expect(patternOf(source)?.(text), `/${source}/ in "${text}"`).toBe(new RegExp(source, 'iu').test(text));
		}
	});
});

test.each(['(a+)+$', '(a|aa)+$', '(.*)*x', '(a?){50}a{50}$', '(\\w+\\s?)*$'])(
	'a pattern that stops the browser for ages is answered: %s',
	(source) => {
		expect(patternOf(source)?.(`${'a'.repeat(2_000)}!`)).toBeTypeOf('boolean');
	}
);

test('many long texts and a pattern of many steps: the answer comes all the same', () => {
	const pattern = patternOf('(?:a?){300}b');
	const text = 'a'.repeat(10_000);
	const answers = Array.from({ length: 20_000 }, () => pattern?.(text));
	expect(new Set(answers)).toEqual(new Set([false]));
});

test.each([
	['(', 'is none'],
	['[z-a]', 'is none'],
	['(?=a)b', 'looks ahead'],
	['(?<!a)b', 'looks back'],
	['(a)\\1', 'refers back'],
	['a{100000}', 'is too large'],
	['((a{99}){99}){99}', 'is too large']
])('%s is refused: it %s', (source) => {
	expect(patternOf(source)).toBeUndefined();
});
