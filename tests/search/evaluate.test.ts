import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { rowsOf } from '#lib/search/bits.ts';
import { Columns } from '#lib/search/columns.ts';
import { Evaluation } from '#lib/search/evaluate.ts';
import { highlights, joined, matchedWords } from '#lib/search/highlight.ts';
import { boundedDistance, unitsOf } from '#lib/search/distance.ts';
import { Vocabulary } from '#lib/search/vocabulary.ts';
import { askedWords, wordsOf } from '#lib/search/words.ts';
import { seeded, type Random } from '../random.ts';
import { cameras, keywords, madeItems, vocabulary } from '../workers/library/made-items.ts';
import { bruteForce, typosBetween } from './brute-force.ts';

const around = {
	now: Date.UTC(2024, 5, 15),
	roots: new Map([
		[1, 'Pictures'],
		[2, 'Music']
	])
};

/** Half of the items loaded at once, the others put in, one in ten of all put in again over an older state. */
function engine(items: readonly Item[]) {
	const columns = new Columns();
	const index = new Vocabulary();
	const loading = index.loading();
	const half = Math.floor(items.length / 2);
	const older = madeItems(items.length, 99);
	items.slice(0, half).forEach((item, at) => {
		const early = at % 10 === 0 ? { ...(older[at] ?? item), id: item.id } : item;
		loading.add(columns.put(early), early);
	});
	for (const pause of loading.finish()) expect(pause).toBeUndefined();
	items.forEach((item, at) => {
		if (at >= half || at % 10 === 0) index.put(columns.put(item), item);
	});
	return {
		find(text: string) {
			const { query, fault } = parseQuery(text, around);
			const evaluation = new Evaluation(columns, index, around);
			const rows = rowsOf(evaluation.rows(query.node));
			return { ids: new Set([...rows].map((row) => columns.idAt(row))), fault, node: query.node, evaluation };
		}
	};
}

function mistyped(word: string, random: Random): string {
	const at = random.below(word.length);
	const letter = random.pick([...'aeinrst']);
	return random.pick([
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + letter + word.slice(at),
		word.slice(0, at) + letter + word.slice(at + 1),
		word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
	]);
}

function atom(random: Random): string {
	const word = () => random.pick(vocabulary);
	return random.pick([
		word,
		word,
		() => word().slice(0, 2 + random.below(4)),
		() => mistyped(word(), random) || 'x',
		() => mistyped(mistyped(word(), random) || 'xy', random) || 'x',
		() => `${word()}~${String(random.below(3))}`,
		() => `"${word()} ${word()}"`,
		() => `"${word()}"`,
		() => random.pick(['nikon', 'd70', 'img', 'smith', 'zoe', 'beach', '京', '東京', '宫', '50mm']),
		() => `camera:${random.pick(['nikon', 'canon', '*7M3', '"NIKON D70"', '="Canon EOS 5D"', '/d70s?$/'])}`,
		() => `camera:"${random.pick(cameras)}","${random.pick(cameras)}"`,
		() => `keyword:${random.pick(keywords)}`,
		() => `keyword:${random.pick(['animals/*', '*', '"dog"', '=Dog', '!=dog'])}`,
		() => `person:${random.pick(['anna', 'jose', 'zoe'])}`,
		() => `kind:${random.pick(['photo', 'raw,video', 'audio'])}`,
		() => `ext:${random.pick(['jpg', 'nef,mp4'])}`,
		() => `size:${random.pick(['>20MB', '<1MB', '5MB..10MB', '<=30MB'])}`,
		() => `width:${random.pick(['>=3000', '500', '..1000'])}`,
		() => `ratio:${random.pick(['landscape', 'square', '3:2', '>1.5'])}`,
		() => `iso:${random.pick(['100', '>=800', '200..1600', '!=100'])}`,
		() => `shutter:${random.pick(['1/60', '<1/250', '1/30..1/1000', '>=1s'])}`,
		() => `aperture:${random.pick(['2.8', '<f/4', '4..8'])}`,
		() => `rating:${random.pick(['5', '>=3', '0,1', '!=2', '*'])}`,
		() => `label:${random.pick(['red', 'red,blue'])}`,
		() =>
			`taken:${random.pick(['2022', '2021-05..2022', '<2020', '2023-06-15', 'last-12-months', '..2019'])}`,
		() => `year:${random.pick(['2022', '1960..1980', '>2020'])}`,
		() =>
			`near:${random.pick(['48.2,16.4~3000km', '0,0~50km', '-33.9,151.2~6000km', '10,179~8000km', '89,0~4000km'])}`,
		() => `completeness:${random.pick(['<50', '>=75', '50', '25..60'])}`,
		() => `duration:${random.pick(['>3min', '..60s', '2min'])}`,
		() => `title:${random.pick(['summer', '"summer beach"', 'beach*'])}`,
		() => `name:${random.pick(['IMG_1*', 'track', '/^dsc\\d{3}\\./'])}`,
		() => `path:${random.pick(['2023/beach', 'jazz'])}`,
		() => `in:${random.pick(['2023', '/2023/beach', 'beach/best', '/'])}`,
		() => `root:${random.pick(['1', 'music'])}`,
		() => `state:${random.pick(['present', 'absent'])}`,
		() => `has:${random.pick(['camera', 'keyword', 'gps', 'taken'])}`,
		() => `missing:${random.pick(['camera', 'keyword', 'title', 'rating'])}`
	])();
}

function randomQuery(random: Random, depth = 2): string {
	const parts = Array.from({ length: 1 + random.below(3) }, () => {
		const inner = depth > 0 && random.next() < 0.3 ? `(${randomQuery(random, depth - 1)})` : atom(random);
		return random.next() < 0.2 ? `-${inner}` : inner;
	});
	return parts.join(random.pick([' ', ' ', ' or ']));
}

test('300 queries find just what going through all items finds', () => {
	const items = madeItems(2000, 1);
	const library = engine(items);
	const plainly = bruteForce(items, around);
	const random = seeded(5);
	let some = 0;
	for (let round = 0; round < 300; round++) {
		const text = randomQuery(random);
		const { ids, fault, node } = library.find(text);
		expect(fault, text).toBeUndefined();
		expect(
			[...ids].sort((a, b) => a - b),
			text
		).toEqual([...plainly(node)].sort((a, b) => a - b));
		if (ids.size > 0 && ids.size < items.length) some++;
	}
	// Otherwise the comparison would say little.
	expect(some).toBeGreaterThan(200);
}, 60_000);

test('the quick distance agrees with the plain one', () => {
	const random = seeded(6);
	const word = () => Array.from({ length: 1 + random.below(9) }, () => random.pick([...'abc'])).join('');
	for (let round = 0; round < 5000; round++) {
		const [one, other] = [word(), word()];
		for (const most of [1, 2])
			expect(boundedDistance(unitsOf(one), most)(unitsOf(other), 0, other.length), `${one} ${other}`).toBe(
				Math.min(typosBetween(one, other), most + 1)
			);
	}
	// Swapped, and a letter between them left out.
	expect(typosBetween('leabros', 'lberos')).toBe(2);
});

/** Items that are known by their titles only. */
function titled(...titles: readonly string[]) {
	return madeItems(titles.length, 3).map((item, at): Item => ({
		...item,
		title: titles[at] ?? '',
		caption: '',
		album: '',
		keywords: []
	}));
}

test('the fewest typos in all words together are forgiven, and the next best guesses follow where that finds little', () => {
	const library = engine(titled('marble lighthouse', 'marble powerhouse', 'garble lighthouse', 'orchard'));
	expect(library.find('marble lighthouse').ids).toEqual(new Set([1]));
	expect(library.find('marbel lighthuose').ids).toEqual(new Set([1]));
	// One typo finds the first, two the third.
	expect(library.find('marble lighthousr').ids).toEqual(new Set([1, 3]));
	const many = engine(titled(...Array.from({ length: 12 }, () => 'marble lighthouse'), 'garble lighthouse'));
	expect(many.find('marble lighthousr').ids.size).toBe(12);
});

test('a word of which only the beginning is known may be one with a typo, unless many have it', () => {
	const titles = ['seashore', 'seashell', 'shellfish sea', 'sea'];
	const library = engine(titled('namouligu', 'tamoul', ...titles));
	expect(library.find('namoul').ids).toEqual(new Set([1, 2]));
	expect(library.find('tamoul').ids).toEqual(new Set([2]));
	// What the library has just as it was typed stays as it is.
	expect(library.find('sea shel').ids).toEqual(new Set([5]));
	const many = engine(titled(...Array.from({ length: 10 }, () => 'namouligu'), 'tamoul'));
	expect(many.find('namoul').ids.size).toBe(10);
});

test('typos are forgiven only where nothing has the word as typed', () => {
	const base = madeItems(3, 3).map((item): Item => ({
		...item,
		title: '',
		caption: '',
		album: '',
		keywords: []
	}));
	const [one, two, three] = base as [Item, Item, Item];
	const library = engine([
		{ ...one, title: 'marble' },
		{ ...two, title: 'garble' },
		{ ...three, title: 'lighthouse' }
	]);
	expect([...library.find('marble').ids]).toEqual([1]);
	expect(library.find('barble').ids).toEqual(new Set([1, 2]));
	expect([...library.find('lihgthuose').ids]).toEqual([3]); // two swaps in a long word
	expect([...library.find('mabrel').ids]).toEqual([1]); // two in a short one, as nothing else is near
	expect([...library.find('mxbxrxl').ids]).toEqual([]);
	expect([...library.find('-marbel').ids]).toEqual([1, 2, 3]); // nothing is excluded by guess
});

test('text without spaces is found by any part of it', () => {
	expect(wordsOf('東京タワー2023')).toEqual(['東京', '京タ', 'タワ', 'ワー', 'ー', '2023']);
	expect(askedWords('東京')).toEqual(['東京']);
	const items = madeItems(1, 3).map((item): Item => ({ ...item, title: '北京故宫博物院', caption: '' }));
	const library = engine(items);
	for (const part of ['北京', '故宫博', '院', '博']) expect(library.find(part).ids.size, part).toBe(1);
	expect(library.find('京北').ids.size).toBe(0);
});

test('what matched is marked where it stands on screen', () => {
	const marked = (text: string, ...words: string[]) =>
		highlights(text, { words: new Set(words), parts: new Map() }).map(({ start, end }) =>
			text.slice(start, end)
		);
	expect(marked('A Café in Málaga, cafés', 'cafe', 'malaga')).toEqual(['Café', 'Málaga']);
	expect(marked('IMG_2041.jpg', '2041')).toEqual(['2041']);
	expect(marked('北京故宫博物院', '故宫', '宫博')).toEqual(['故宫博']);
	expect(marked('nothing', 'else')).toEqual([]);
});

test('letters that fit and words that are meant are marked together', () => {
	const text = 'Silvercreek searches';
	const parts = joined([{ start: 6, end: 11 }], matchedWords(text, new Set(['searches'])));
	const marked = highlights(text, { words: new Set(), parts: new Map([[text, parts]]) });
	expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['creek', 'searches']);
	expect(
		joined(
			[
				{ start: 4, end: 6 },
				{ start: 0, end: 2 }
			],
			[{ start: 1, end: 5 }]
		)
	).toEqual([{ start: 0, end: 6 }]);
});

test('a single letter finds the words that begin with it, in old items and in those that changed since', () => {
	const items = madeItems(10_000, 31);
	const columns = new Columns();
	const index = new Vocabulary();
	const loading = index.loading();
	for (const item of items) loading.add(columns.put(item), item);
	for (const pause of loading.finish()) expect(pause).toBeUndefined();
	const before = index.bytes;
	expect(index.tidy(() => true)).toBe(false);
	// Else it was not asked of what is kept by first letter.
	expect(index.bytes).toBeGreaterThan(before);
	const changed = items.map((item, at) =>
		at % 50 === 0 ? { ...item, title: `Quince ${String(at)}` } : item
	);
	changed.forEach((item, at) => {
		if (item !== items[at]) index.put(columns.put(item), item);
	});
	const gone = changed.filter((_, at) => at % 70 === 0);
	for (const { id } of gone) index.remove(columns.remove(id) ?? -1);
	const left = changed.filter((item) => !gone.includes(item));
	const plainly = bruteForce(left, around);
	for (const letter of ['d', 's', 'q', '2', '京', 'd~1']) {
		const { node } = parseQuery(letter).query;
		const rows = rowsOf(new Evaluation(columns, index, around).rows(node));
		expect(new Set(Array.from(rows, (row) => columns.idAt(row))), letter).toEqual(plainly(node));
	}
});
