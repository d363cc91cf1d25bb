import { expect, test } from 'vitest';
import { inTreeOrder } from '#lib/library/keyword-order.ts';
import { nameOfPath } from '#lib/library/keyword-tree.ts';

const nodes = (
	[
		['zoo', 1],
		['Äpfel', 9],
		['animals', 7],
		['animals/dog', 2],
		['Animals/Cat', 5],
		['roll 10', 1],
		['roll 9', 1],
		['zebra', 1]
	] as const
).map(([path, all]) => ({ path, name: nameOfPath(path), all }));
const paths = (by: 'name' | 'count', locale: string) =>
	inTreeOrder(nodes, by, locale).map(({ path }) => path);

test('by name: in the alphabet of the language, capitals or not, numbers by what they say, what is below where it belongs', () => {
	expect(paths('name', 'de')).toEqual([
		'animals',
		'Animals/Cat',
		'animals/dog',
		'Äpfel',
		'roll 9',
		'roll 10',
		'zebra',
		'zoo'
	]);
	// Swedish has Ä behind Z.
	expect(paths('name', 'sv').at(-1)).toBe('Äpfel');
});

test('by count: most first beside each other, those of as many by name', () => {
	expect(paths('count', 'de')).toEqual([
		'Äpfel',
		'animals',
		'Animals/Cat',
		'animals/dog',
		'roll 9',
		'roll 10',
		'zebra',
		'zoo'
	]);
});

test('a deep tree and a wide one', () => {
	const deep = Array.from({ length: 3000 }, (_, at) => {
		const path = Array.from({ length: at + 1 }, () => 'a').join('/');
		return { path, name: 'a', all: 1 };
	});
	expect(inTreeOrder(deep.toReversed(), 'name', 'en')).toEqual(deep);
	const wide = Array.from({ length: 200_000 }, (_, at) => ({
		path: `k${String(at)}`,
		name: `k${String(at)}`,
		all: at
	}));
	expect(inTreeOrder(wide, 'count', 'en')[0]).toBe(wide.at(-1));
});
