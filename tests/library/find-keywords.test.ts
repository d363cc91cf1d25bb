// Keywords found by what is typed, and what is remembered of those given.
import { expect, test } from 'vitest';
import { KeywordFinder, typedKeywords } from '#lib/library/find-keywords.ts';
import { givenFrom, mostRecentKeywords, withGiven } from '#lib/library/given-keywords.ts';
import { KeywordTree } from '#lib/library/keyword-tree.ts';

const tree = new KeywordTree([
	{ id: '1', name: 'animals' },
	{ id: '2', name: 'dog', parent: '1', aliases: ['hound', 'Köter'] },
	{ id: '3', name: 'mountain' }
]);
const finder = new KeywordFinder(
	[
		{ path: 'animals', count: 9 },
		{ path: 'animals/dog', count: 6 },
		{ path: 'animals/dogfish', count: 70 },
		{ path: 'mountain', count: 3 },
		{ path: 'mountain bike', count: 40 },
		{ path: 'Dublin', count: 80 }
	],
	tree
);
const paths = async (typed: string, most = 10) => (await finder.find(typed, most)).map(({ path }) => path);

test('what is called just so comes first, then what begins so, the frequent before the rare', async () => {
	expect(await paths('dog')).toEqual(['animals/dog', 'animals/dogfish']);
	expect(await paths('mount')).toEqual(['mountain bike', 'mountain']);
	expect(await paths('d', 2)).toEqual(['Dublin', 'animals/dogfish']);
	expect(await paths('ANIMALS/d', 2)).toEqual(['animals/dogfish', 'animals/dog']);
});

test('other words find their keyword and say so, whatever their case and accents', async () => {
	expect(await finder.find('koter', 5)).toEqual([{ path: 'animals/dog', count: 6, alias: 'Köter' }]);
	expect((await finder.find('HOU', 5))[0]).toEqual({ path: 'animals/dog', count: 6, alias: 'hound' });
});

test('a slip of the finger still finds it, and nothing typed finds nothing', async () => {
	expect(await paths('moutain')).toContain('mountain');
	expect(await paths('  ')).toEqual([]);
	expect(await paths('zzzzzz')).toEqual([]);
});

test('several keywords are typed at once, each counts once', () => {
	expect(typedKeywords(' beach ,  animals / dog;beach,, sun   set ')).toEqual([
		'beach',
		'animals / dog',
		'sun set'
	]);
	expect(typedKeywords(' , ; ')).toEqual([]);
});

test('the last keywords given are remembered, each once, the newest first, and no more than twenty', () => {
	let given = withGiven(withGiven({ recent: [] }, ['beach', 'sea']), ['Sea', 'dog']);
	expect(given.recent).toEqual(['Sea', 'dog', 'beach']);
	expect(given.last).toEqual({ add: ['Sea', 'dog'], remove: [] });
	given = withGiven(given, [], ['dog']);
	expect(given).toEqual({ recent: ['Sea', 'dog', 'beach'], last: { add: [], remove: ['dog'] } });
	for (let count = 0; count < 30; count++) given = withGiven(given, [`k${count}`]);
	expect(given.recent).toHaveLength(mostRecentKeywords);
	expect(given.recent[0]).toBe('k29');
});

test('what was kept is read as far as it is sound', () => {
	const given = withGiven({ recent: [] }, ['beach'], ['sea']);
	expect(givenFrom(JSON.parse(JSON.stringify(given)))).toEqual(given);
	for (const broken of [null, 7, 'x', [], { recent: 'x', last: null }, { last: { add: [1], remove: {} } }])
		expect(givenFrom(broken)).toEqual({ recent: [] });
	expect(givenFrom({ recent: ['a', 1, '', 'b'], last: { add: ['a'] } })).toEqual({
		recent: ['a', 'b'],
		last: { add: ['a'], remove: [] }
	});
});
