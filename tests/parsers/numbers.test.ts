import { expect, it } from 'vitest';
import { numberText, ratio, significant } from '#lib/parsers/conversions/numbers.ts';

it.each([
	[-0.004093170166015625, '-0.00409317016601562'],
	[Math.fround(0.0085888087), '0.00858880858868361'],
	[0.1 + 0.2, '0.3'],
	[1 / 3, '0.333333333333333'],
	[2 / 3, '0.666666666666667'],
	[1e-5, '1e-05'],
	[1.5e20, '1.5e+20'],
	[-12.5, '-12.5'],
	[2 ** 53, '9.00719925474099e+15']
])('%d is written as C writes it: %s', (value, text) => {
	expect(numberText(value)).toBe(text);
});

it('what lies exactly between two numbers goes to the even one', () => {
	expect(ratio({ n: 1, d: 32768 })).toBe(3.051757812e-5);
	expect(ratio({ n: 3, d: 32768 })).toBe(9.155273438e-5);
	expect(significant(2.5, 1)).toBe(2);
	expect(significant(3.5, 1)).toBe(4);
	expect(significant(0.1234567, 3)).toBe(0.123);
});
