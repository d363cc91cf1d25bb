import { expect, test } from 'vitest';
import { TypeAhead } from '#lib/ui/parts/type-ahead.ts';

const names = ['Alps', 'boat', 'Mountain', 'mouse', 'Ökologie', 'map'];

test('letters typed quickly are one name, a pause begins anew, the same letter again goes on', () => {
	const ahead = new TypeAhead();
	expect(ahead.find('m', 0, names, 0)).toBe(2);
	expect(ahead.find('o', 200, names, 2)).toBe(2);
	expect(ahead.find('u', 400, names, 2)).toBe(2);
	expect(ahead.find('s', 600, names, 2)).toBe(3);
	expect(ahead.find('m', 2000, names, 3)).toBe(5);
	expect(ahead.find('m', 2100, names, 5)).toBe(2);
	ahead.end();
	expect(ahead.find('b', 2200, names, 2)).toBe(1);
});

test('case and accents make no difference; what nothing begins with goes nowhere', () => {
	const ahead = new TypeAhead();
	expect(ahead.find('o', 0, names, 0)).toBe(4);
	expect(ahead.find('x', 5000, names, 4)).toBeUndefined();
	expect(ahead.find('a', 9000, [], 0)).toBeUndefined();
});

test('letters and digits are taken, a space within a name only, keys with names never', () => {
	const ahead = new TypeAhead();
	expect(['a', 'ж', '7', 'F2', 'Enter', '?', ' '].map((key) => ahead.takes(key, 0))).toEqual([
		...[true, true, true],
		...[false, false, false, false]
	]);
	ahead.find('a', 100, names, 0);
	expect([ahead.takes(' ', 300), ahead.takes(' ', 900)]).toEqual([true, false]);
});
