// Which keywords are offered for an item, by those of its neighbours.
import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { Columns } from '#lib/search/columns.ts';
import { likelyKeywords } from '#lib/search/likely-keywords.ts';
import { madeLibrary } from '../bench/made-items.mjs';
import { plainItem } from '../library/plain-item.ts';
import { seeded } from '../random.ts';

const noon = Date.UTC(2024, 4, 31, 12);
const minute = 60_000;

function item(id: number, more: Partial<Item> = {}): Item {
	return { ...plainItem, id, name: `${id}.jpg`, path: `${id}.jpg`, folder: '', ...more };
}

function columnsOf(items: readonly Item[]): Columns {
	const columns = new Columns();
	for (const one of items) columns.put(one);
	return columns;
}

/** Offered for the first of the items. */
function offered(items: readonly Item[], most = 10) {
	return likelyKeywords(columnsOf(items), [items[0]?.id ?? 0], most);
}

test('what was taken at the same time speaks louder than what is frequent', () => {
	const many = Array.from({ length: 50 }, (_, at) => item(100 + at, { folder: 'old', keywords: ['family'] }));
	const found = offered([
		item(1, { taken: noon, folder: 'new' }),
		item(2, { taken: noon + 20 * minute, folder: 'new', keywords: ['regatta'] }),
		item(3, { taken: noon - 50 * minute, folder: 'new', keywords: ['regatta', 'sea'] }),
		...many
	]);
	expect(found.map(({ value }) => value)).toEqual(['regatta', 'sea', 'family']);
	expect(found.map(({ by }) => by)).toEqual(['event', 'event', 'everywhere']);
});

test('a place that was visited before offers what it was called then', () => {
	const lisbon = { latitude: 38.7223, longitude: -9.1393 };
	const found = offered([
		item(1, { taken: noon, folder: '2024', ...lisbon }),
		item(2, { taken: 0, folder: '2011', latitude: 38.7225, longitude: -9.139, keywords: ['Lisbon'] }),
		item(3, { taken: 0, folder: '2011', latitude: 38.9, longitude: -9.139, keywords: ['Sintra'] }),
		item(4, { taken: 0, folder: '2011', keywords: ['Nowhere'] })
	]);
	expect(found[0]).toMatchObject({ value: 'Lisbon', by: 'place' });
	expect(found.map(({ by }) => by)).toEqual(['place', 'everywhere', 'everywhere']);
});

test('what mostly comes with a keyword that is there is offered', () => {
	const found = offered([
		item(1, { keywords: ['Surf'], folder: 'a' }),
		...[2, 3, 4].map((id) => item(id, { keywords: ['surf', 'sea'], folder: `b${id}` })),
		...[5, 6, 7, 8].map((id) => item(id, { keywords: ['dog'], folder: `b${id}` }))
	]);
	expect(found[0]).toMatchObject({ value: 'sea', by: 'given' });
	expect(found.map(({ value }) => value)).not.toContain('surf');
});

test('nothing is offered that all have, in another spelling or as one above it', () => {
	const shot = { taken: noon, folder: 'a' };
	const items = [
		item(1, { ...shot, keywords: ['Animals/Dog'] }),
		item(2, { ...shot, keywords: ['animals/dog', 'animals', 'snow'] }),
		item(3, { ...shot, keywords: ['animals', 'snow'] })
	];
	expect(offered(items).map(({ value }) => value)).toEqual(['snow']);
	// Of a selection what some of it have is offered for the others.
	const both = likelyKeywords(columnsOf(items), [1, 3], 10).map(({ value }) => value);
	expect(both.sort()).toEqual(['Animals/Dog', 'snow']);
});

test('dates that are known to the day or year are no neighbours in time', () => {
	const found = offered([
		item(1, { taken: noon, takenPart: 'year', folder: 'a' }),
		item(2, { taken: noon, takenPart: 'year', folder: 'b', keywords: ['scan'] })
	]);
	expect(found).toMatchObject([{ value: 'scan', by: 'everywhere' }]);
});

test('an item that is gone, one that is unknown and a library without keywords offer nothing', () => {
	const columns = columnsOf([item(1), item(2, { keywords: ['left'] })]);
	columns.remove(2);
	expect(likelyKeywords(columns, [1], 5)).toEqual([]);
	expect(likelyKeywords(columns, [77], 5)).toEqual([]);
	expect(likelyKeywords(columns, [], 5)).toEqual([]);
	expect(likelyKeywords(new Columns(), [1], 5)).toEqual([]);
});

/** What came of asking for keywords that were held out, as parts of all. */
interface HeldOut {
	/** The right one was among the first five. */
	readonly found: number;
	/** It is among the five most frequent that the item does not have: what needs no neighbours. */
	readonly frequent: number;
	/** No other item of the whole folder has it: nobody could know. */
	readonly unknowable: number;
}

/**
 * Takes a keyword from some items, one after the other, and asks for it. A picture and its RAW say the same: it is taken from
 * both, as who tags one tags both. Of the keywords of the made library 15 in 100 are of no event, but of any of 1,240.
 * @param oneFolder everything lies in one folder and has no place: events are known by their time alone
 */
function heldOut(seed: number, asked: number, oneFolder = false): HeldOut {
	const count = 15_000;
	const { item: made } = madeLibrary({ count, seed });
	const items = Array.from({ length: count }, (_, index): Item => {
		const one = made(index);
		if (!oneFolder) return one;
		const { id, taken, camera, keywords } = one;
		return item(id, {
			folder: 'DCIM',
			...(taken !== undefined && { taken }),
			...(camera && { camera }),
			...(keywords && { keywords })
		});
	});
	const columns = columnsOf(items);
	const tagged = items.filter(({ keywords }) => keywords !== undefined);
	const counts = new Map<string, number>();
	for (const { keywords = [] } of tagged)
		for (const keyword of keywords) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
	const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([keyword]) => keyword);
	const random = seeded(seed);
	const sums = { found: 0, frequent: 0, unknowable: 0 };
	for (let time = 0; time < asked; time++) {
		const { id, taken, camera, folder, keywords = [] } = random.pick(tagged);
		const out = random.pick(keywords);
		const pair = tagged.filter(
			(one) => one.taken === taken && one.camera === camera && one.folder === folder
		);
		const left = keywords.filter((keyword) => keyword !== out);
		for (const one of pair)
			columns.put({ ...one, keywords: one.keywords?.filter((keyword) => keyword !== out) ?? [] });
		if (likelyKeywords(columns, [id], 5).some(({ value }) => value === out)) sums.found++;
		if (
			byCount
				.filter((keyword) => !left.includes(keyword))
				.slice(0, 5)
				.includes(out)
		)
			sums.frequent++;
		if (!tagged.some((one) => one.folder === folder && !pair.includes(one) && one.keywords?.includes(out)))
			sums.unknowable++;
		for (const one of pair) columns.put(one);
	}
	return {
		found: sums.found / asked,
		frequent: sums.frequent / asked,
		unknowable: sums.unknowable / asked
	};
}

test('of keywords held out four in five are among the first five offered', () => {
	const all = [42, 43, 44].map((seed) => heldOut(seed, 200));
	console.info('held out', JSON.stringify(all));
	const mean = (part: keyof HeldOut) => all.reduce((sum, one) => sum + one[part], 0) / all.length;
	expect(mean('found')).toBeGreaterThanOrEqual(0.8);
	// Of those that anybody could know nearly all; the most frequent ones alone would not do.
	expect(mean('found') / (1 - mean('unknowable'))).toBeGreaterThan(0.93);
	expect(mean('frequent')).toBeLessThan(0.15);
});

test('in one folder without places most are offered by their time alone', () => {
	const found = heldOut(45, 200, true);
	console.info('held out, one folder', JSON.stringify(found));
	expect(found.found).toBeGreaterThan(0.7);
});
