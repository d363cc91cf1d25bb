import { expect, test } from 'vitest';
import type { Album } from '#lib/library/album.ts';
import { AlbumTree } from '#lib/library/album-tree.ts';
import type { Item } from '#lib/library/item.ts';
import { queryOfAlbum } from '#lib/library/query/album-query.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { numberedItem } from '../../library/plain-item.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FA';
const albums: readonly Album[] = [
	{ id: `${id}A`, name: 'Travel', order: 0 },
	{ id: `${id}B`, name: 'Lisbon', order: 0, parent: `${id}A` },
	{ id: `${id}C`, name: 'Best', order: 1 }
];
const tree = new AlbumTree(albums);

/** An item in some albums, at places there. */
function inAlbums(number: number, places: Readonly<Record<string, number | undefined>>): Item {
	const ids = Object.keys(places).map((letter) => id + letter);
	const open = Object.entries(places).flatMap(([letter, place]) =>
		place === undefined ? [] : [[`order:${id}${letter}`, place] as const]
	);
	return numberedItem(number, {
		albums: [...new Set(ids.flatMap((one) => tree.labelsFor(one)))],
		taken: number * 1000,
		...(open.length > 0 && { open: Object.fromEntries(open) })
	});
}

function libraryOf(items: readonly Item[], pause = 0) {
	const source = {
		items: [...items],
		albums: [...albums],
		page: (after: number, limit: number) =>
			Promise.resolve(source.items.filter((item) => item.id > after).slice(0, limit)),
		many: (ids: readonly number[]) =>
			Promise.resolve(ids.map((one) => source.items.find((item) => item.id === one))),
		roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }])
	};
	const library = libraryOver(
		{ ...source, albums: () => Promise.resolve(new AlbumTree(source.albums)) },
		{ pause }
	);
	const found = async (text: string, by = 'hand', descending = false) => [
		...(await library.answer({ text, sort: { by, descending }, group: 'day' })).ids
	];
	return { library, source, found };
}

test('an album shows its items in their order by hand, then the others from the oldest', async () => {
	const { found, library } = libraryOf([
		inAlbums(1, { B: undefined, A: 2 }),
		inAlbums(2, { B: 2.5, A: -1 }),
		inAlbums(3, { B: 1 }),
		inAlbums(4, { B: undefined }),
		inAlbums(5, { B: -7 }),
		inAlbums(6, { C: 0 })
	]);

	expect(await found('album:"Lisbon"')).toEqual([5, 3, 2, 1, 4]);
	expect(await found('album:lisbon sort:hand', 'name')).toEqual([5, 3, 2, 1, 4]);
	expect(await found('album:"Lisbon"', 'hand', true)).toEqual([4, 1, 2, 3, 5]);
	// Each album has an order of its own, also of what is in those below it.
	expect(await found('album:"Travel"')).toEqual([2, 1, 3, 4, 5]);
	// Part of an album, too.
	expect(await found('album:"Lisbon" taken:>1970')).toHaveLength(0);
	expect(await found('album:"Lisbon" -name:3')).toEqual([5, 2, 1, 4]);
	// Of no album, or of two, there is no such order: the newest first.
	expect(await found('')).toEqual([6, 5, 4, 3, 2, 1]);
	expect(await found('album:lisbon album:travel')).toEqual([5, 4, 3, 2, 1]);
	const asked = { text: 'album:"Lisbon"', sort: { by: 'hand', descending: false }, group: 'day' } as const;
	expect((await library.answer(asked)).groups).toEqual([]);
	expect([...(await library.placesByHand(Uint32Array.of(5, 1, 3, 99), `${id}B`))]).toEqual([-7, NaN, 1, NaN]);
});

test('an order by hand follows a change, and an album of another name', async () => {
	const { found, library, source } = libraryOf([inAlbums(1, { C: 0 }), inAlbums(2, { C: 1 })]);
	expect(await found('album:"Best"')).toEqual([1, 2]);

	source.items[0] = inAlbums(1, { C: 5 });
	library.changed({ items: [1] });
	await library.settled();
	expect(await found('album:"Best"')).toEqual([2, 1]);

	const renamed = { id: `${id}C`, name: 'Very best', order: 1 };
	source.albums.splice(2, 1, renamed);
	source.items = source.items.map((item) => ({ ...item, albums: ['Very best'] }));
	library.changed({ items: [1, 2], entities: true });
	await library.settled();
	expect(await found(queryOfAlbum(renamed))).toEqual([2, 1]);
});

test('albums and searches are counted with what lies below, but for what a rule hides', async () => {
	const { library, found } = libraryOf([
		inAlbums(1, { B: 4 }),
		inAlbums(2, { A: undefined }),
		{ ...inAlbums(3, { B: undefined, C: 1 }), rating: 5 },
		{ ...inAlbums(4, { A: undefined }), state: 'ignored' },
		{ ...inAlbums(5, {}), rating: 5 }
	]);

	const counts = new Map((await library.countsOfAlbums()).map(({ value, count }) => [value, count]));
	expect(counts).toEqual(
		new Map([
			['Travel', 3],
			['Lisbon', 2],
			['Best', 1]
		])
	);
	const texts = ['album:"Travel"', 'rating:5', '-rating:5 limit:1', 'nothing such', 'state:ignored', ''];
	const tallied = await library.tally(texts, false);
	expect(tallied.map(({ count }) => count)).toEqual([3, 2, 1, 0, 1, 4]);
	for (const [at, text] of texts.entries()) expect(await found(text)).toHaveLength(tallied[at]?.count ?? -1);
	// The first by hand, or the oldest; of a search the newest.
	expect(await library.tally(['album:"Travel"', 'album:"Lisbon"', 'rating:3'], true)).toEqual([
		{ count: 3, first: 1 },
		{ count: 2, first: 1 },
		{ count: 0 }
	]);
});

test('what a person does one after the other is counted each time at once, however long a scan is made to wait', async () => {
	const { library, source } = libraryOf([numberedItem(1), numberedItem(2)], 600_000);
	expect(await library.tally(['rating:5'], false)).toEqual([{ count: 0 }]);
	let told: () => void = () => undefined;
	await library.watch(() => told());

	for (const [change, rating] of [5, 4, 5].entries()) {
		const known = new Promise<void>((resolve) => (told = resolve));
		source.items[0] = numberedItem(1, { rating });
		library.changed({ items: [1] });
		await known;
		expect(await library.tally(['rating:5'], false), String(change)).toEqual([
			{ count: rating === 5 ? 1 : 0 }
		]);
	}
});
