import { expect, test } from 'vitest';
import { AlbumTree } from '#lib/library/album-tree.ts';
import type { Item } from '#lib/library/item.ts';
import { highlights } from '#lib/search/highlight.ts';
import type { ItemSource } from '#lib/workers/library/catalogue.ts';
import type { Question } from '#lib/workers/library/contract.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { madeItems } from './made-items.ts';
import { plainItem } from '../../library/plain-item.ts';

/** A source over a list that tests may change. */
function listed(items: Item[]): ItemSource & { items: Item[] } {
	return {
		items,
		page(after, limit) {
			const rest = this.items.filter(({ id }) => id > after).sort((a, b) => a.id - b.id);
			return Promise.resolve(rest.slice(0, limit));
		},
		many(ids) {
			const byId = new Map(this.items.map((item) => [item.id, item]));
			return Promise.resolve(ids.map((id) => byId.get(id)));
		},
		roots: () =>
			Promise.resolve([
				{ id: 1, name: 'Pictures' },
				{ id: 2, name: 'Music' }
			])
	};
}

function item(id: number, path: string, more: Partial<Item> = {}): Item {
	const slash = path.lastIndexOf('/');
	return {
		...plainItem,
		id,
		path,
		name: path.slice(slash + 1),
		folder: slash < 0 ? '' : path.slice(0, slash),
		...more
	};
}

function question(text: string, more: Partial<Question> = {}): Question {
	return { text, sort: { by: 'name', descending: false }, group: 'none', ...more };
}

const small = [
	item(1, '2023/beach/IMG_9.jpg', {
		camera: 'NIKON D70',
		keywords: ['Dog', 'animals/cat'],
		taken: Date.UTC(2023, 4, 31, 10),
		rating: 5
	}),
	item(2, '2023/beach/IMG_10.jpg', {
		camera: 'NIKON D70s',
		caption: 'A summer night',
		taken: Date.UTC(2023, 4, 31, 9)
	}),
	item(3, '2024/IMG_11.jpg', { camera: 'Canon EOS 5D', keywords: ['dog'], people: ['Zoë Smith'] }),
	item(4, 'song.mp3', {
		root: 2,
		kind: 'audio',
		type: 'MP3',
		extension: 'mp3',
		artist: 'Björk',
		title: 'Jóga',
		taken: Date.UTC(1997, 8, 1)
	})
];

async function found(text: string, more: Partial<Question> = {}): Promise<number[]> {
	const { ids, error } = await libraryOver(listed(small)).answer(question(text, more));
	expect(error).toBeUndefined();
	return [...ids];
}

test('nothing asked shows everything, names in the order people count', async () => {
	expect(await found('')).toEqual([1, 2, 3, 4]);
});

test.each([
	['nikon', [1, 2]],
	['camera:"NIKON D70"', [1]],
	['camera:nikon -rating:5', [2]],
	['keyword:dog', [1, 3]],
	['tag:animals/*', [1]],
	['zoe', [3]],
	['bjork joga', [4]],
	['"summer night"', [2]],
	['"night summer"', []],
	['sumner', [2]],
	['taken:2023-05', [1, 2]],
	['missing:taken', [3]],
	['in:2023', [1, 2]],
	['root:music', [4]],
	['kind:audio or rating:5', [1, 4]],
	['-nikon', [3, 4]],
	// What is not filled in yet is left out.
	['taken:{from}..{to} nikon', [1, 2]],
	['keyword:{word}', [1, 2, 3, 4]],
	['-keyword:{word} kind:audio', [4]],
	['(nikon or person:"{who}") rating:5', [1]],
	['{word} -"{other words}" zoe', [3]]
])('%s finds what is meant', async (text, ids) => {
	expect(await found(text)).toEqual(ids);
});

test('days follow the date, the undated come last', async () => {
	const library = libraryOver(listed(small));
	const { ids, groups } = await library.answer(
		question('', { sort: { by: 'taken', descending: true }, group: 'day' })
	);
	expect([...ids]).toEqual([1, 2, 4, 3]);
	expect(groups).toEqual([
		{ key: '2023-05-31', start: 0, count: 2 },
		{ key: '1997-09-01', start: 2, count: 1 },
		{ key: '', start: 3, count: 1 }
	]);
});

test('of a song only the year is known: it stands under the year, not under its first of January', async () => {
	const dates = [
		{ taken: Date.UTC(2023, 0, 1, 9) },
		{ taken: Date.UTC(2023, 0, 1), takenPart: 'year' },
		{ taken: Date.UTC(2023, 0, 1), takenPart: 'month' },
		{ taken: Date.UTC(2022, 11, 31), takenPart: 'day' }
	] as const;
	const songs = dates.map((date, index) => item(index + 1, `${index}.mp3`, date));
	const library = libraryOver(listed(songs));
	const { groups } = await library.answer(
		question('', { sort: { by: 'taken', descending: false }, group: 'day' })
	);
	expect(groups.map(({ key }) => key)).toEqual(['2022-12-31', '2023', '2023-01', '2023-01-01']);
	expect([...(await library.answer(question('dated:year'))).ids]).toEqual([2]);
});

test('beside a chosen camera the others stay to choose, with their counts', async () => {
	const { facets } = await libraryOver(listed(small)).answer(question('camera:"NIKON D70"'));
	expect(facets.camera.map(({ value }) => value).sort()).toEqual(['Canon EOS 5D', 'NIKON D70', 'NIKON D70s']);
	expect(facets.keyword).toEqual([
		{ value: 'Dog', count: 1 },
		{ value: 'animals/cat', count: 1 }
	]);
});

test('beside a chosen camera the others are counted without items that are gone', async () => {
	const items = Array.from({ length: 20 }, (_, index) =>
		item(index + 1, `${index}.jpg`, {
			camera: index % 2 === 0 ? 'NIKON D70' : 'Canon EOS 5D',
			width: index < 4 ? 500 : 100
		})
	);
	const source = listed(items);
	const library = libraryOver(source, { pause: 0 });
	await library.answer(question(''));
	source.items = items.filter(({ id }) => id !== 2);
	library.changed({ items: [2] });
	await library.settled();
	const { facets } = await library.answer(question('camera:"NIKON D70" width:500'));
	expect(facets.camera).toEqual([
		{ value: 'NIKON D70', count: 2 },
		{ value: 'Canon EOS 5D', count: 1 }
	]);
	// What no counts are asked for is a test as any other.
	const { ids } = await library.answer(question('camera:"NIKON D70" width:500', { facets: ['type'] }));
	expect([...ids].sort()).toEqual([1, 3]);
});

test('folders tell what is in them and below', async () => {
	const folders = await libraryOver(listed(small)).folders();
	expect(folders.map(({ root, path, own, all }) => [root, path, own, all])).toEqual([
		[2, '', 1, 1],
		[1, '', 0, 3],
		[1, '2023', 0, 2],
		[1, '2023/beach', 2, 2],
		[1, '2024', 1, 1]
	]);
});

test('one folder, with and without what is below it', async () => {
	const folder = { root: 1, path: '2023', recursive: true };
	expect(await found('', { folder })).toEqual([1, 2]);
	expect(await found('', { folder: { ...folder, recursive: false } })).toEqual([]);
});

test('a mistake is told with its place, the rest is answered', async () => {
	const { ids, error } = await libraryOver(listed(small)).answer(question('kind:audio raiting:5'));
	expect([...ids]).toEqual([4]);
	expect(error).toMatchObject({ at: 11, length: 7, problem: 'unknown-field', expected: ['rating'] });
});

test('changed, new and vanished items show as if the library were opened anew', async () => {
	const items = madeItems(400, 7);
	const source = listed(items.slice(0, 300));
	const library = libraryOver(source, { pause: 0, now: () => 0 });
	await library.answer(question('', { sort: { by: 'taken', descending: false } }));
	let told = 0;
	await library.watch((generation) => (told = generation));

	const other = madeItems(400, 8);
	source.items = items
		.filter(({ id }) => id % 7 !== 0)
		.map((one, at) => (at % 5 === 0 ? { ...(other[at] ?? one), id: one.id } : one));
	library.changed({ items: items.map(({ id }) => id) });
	await library.settled();

	expect(told).toBe(2);
	const fresh = libraryOver(source, { now: () => 0 });
	for (const text of ['', 'nikon', 'rating:>=3', 'img -kind:video', 'summer or beach', 'keyword:dog'])
		for (const by of ['taken', 'name', 'camera', 'size'] as const) {
			const asked = question(text, { sort: { by, descending: true }, group: 'day' });
			const [now, anew] = [await library.answer(asked), await fresh.answer(asked)];
			expect({ ...now, generation: 0, matched: [...now.matched].sort() }).toEqual({
				...anew,
				generation: 0,
				matched: [...anew.matched].sort()
			});
		}
	expect(await library.folders()).toEqual(await fresh.folders());
});

test('a change that could not be read is made up for by the next', async () => {
	const source = listed([...small]);
	const library = libraryOver(source, { pause: 0 });
	await library.folders();
	const { many } = source;
	source.many = () => Promise.reject(new Error('storage is closed'));
	library.changed({ items: [1] });
	await library.settled();

	source.many = many;
	source.items = small.slice(1);
	library.changed({ items: [2] });
	await library.settled();
	expect([...(await library.answer(question(''))).ids]).toEqual([2, 3, 4]);
});

test('rows come in the order asked, undefined where one is gone', async () => {
	const rows = await libraryOver(listed(small)).rows([3, 99, 1]);
	expect(rows.map((row) => row?.id)).toEqual([3, undefined, 1]);
});

test('by relevance, the whole word comes before its beginning, and the title before the folder', async () => {
	const library = libraryOver(
		listed([
			item(1, 'rosewood/x.jpg'),
			item(2, 'y.jpg', { title: 'Rosemary' }),
			item(3, 'rose/z.jpg'),
			item(4, 'w.jpg', { title: 'A rose' })
		])
	);
	const { ids } = await library.answer(question('rose', { sort: { by: 'relevance', descending: true } }));
	expect([...ids]).toEqual([4, 3, 2, 1]);
});

test.each([
	['cam', 'camera:'],
	['camera:nik', 'camera:"NIKON D70"'],
	['-label', '-label:'],
	['keyword:do', 'keyword:Dog'],
	['taken:last-3', 'taken:last-30-days'],
	['rating:5 bea', 'rating:5 beach'],
	['kind:photo,a', 'kind:photo,audio'],
	['has:cam', 'has:camera'],
	['sort:-ta', 'sort:-taken'],
	['keyword:"7\\" single" cam', 'keyword:"7\\" single" camera:'],
	['name:5" cam', 'name:5" camera:'],
	['keyword:"7\\" single",do', 'keyword:"7\\" single",Dog'],
	['camera:"nikon d70', 'camera:"NIKON D70"']
])('after %s comes %s', async (typed, text) => {
	const suggestions = await libraryOver(listed(small)).suggest(typed, typed.length);
	expect(suggestions.map((one) => one.text)).toContain(text);
});

test('folders of one name are suggested once', async () => {
	const roots = () => Promise.resolve([1, 2].map((id) => ({ id, name: 'DCIM' })));
	const suggestions = await libraryOver({ ...listed(small), roots }).suggest('root:', 5);
	expect(suggestions.map(({ label }) => label)).toEqual(['DCIM']);
});

/** Texts of the first items with what is marked in them. */
async function marked(items: Item[], text: string): Promise<Record<string, readonly string[]>> {
	const library = libraryOver(listed(items));
	const answer = await library.answer(question(text, { sort: { by: 'relevance', descending: true } }));
	const matched = {
		words: new Set(answer.matched),
		parts: new Map((answer.marks ?? []).map((mark) => [mark.text, mark.parts]))
	};
	const rows = await library.rows([...answer.ids]);
	return Object.fromEntries(
		rows.flatMap((row) =>
			[row?.name, row?.title, row?.camera, ...(row?.keywords ?? [])].flatMap((one) => {
				const parts = one === undefined ? [] : highlights(one, matched);
				return one !== undefined && parts.length > 0
					? [[one, parts.map(({ start, end }) => one.slice(start, end))]]
					: [];
			})
		)
	);
}

test('names, titles and keywords of what is found show why, also where it was mistyped once or twice', async () => {
	const items = [
		item(1, 'a/Silvercreek_2041.jpg', { title: 'Evening at the lighthouse', keywords: ['Málaga'] }),
		item(2, 'b/IMG_2.jpg', { title: 'Lighthouses of Málaga', camera: 'NIKON D70' })
	];
	expect(await marked(items, 'lighthouse malaga')).toEqual({
		'Evening at the lighthouse': ['lighthouse'],
		Málaga: ['Málaga'],
		'Lighthouses of Málaga': [expect.stringMatching(/^Lighthouses?$/), 'Málaga']
	});
	for (const typed of ['lihgthouse maalga', 'lighthosue mlaaga'])
		expect(await marked(items, typed), typed).toEqual({
			'Evening at the lighthouse': ['lighthouse'],
			Málaga: ['Málaga'],
			'Lighthouses of Málaga': [expect.stringMatching(/^Lighthouses?$/), 'Málaga']
		});
	// From the plural it is one typo too far.
	expect(await marked(items, 'lgihthuose malaga')).toEqual({
		'Evening at the lighthouse': ['lighthouse'],
		Málaga: ['Málaga']
	});
	expect(await marked(items, 'nikno')).toEqual({ 'NIKON D70': ['NIKON'] });
});

test('suggestions show what fits what was typed', async () => {
	const library = libraryOver(listed(small));
	const shown = async (text: string) =>
		(await library.suggest(text, text.length)).flatMap(({ label, parts }) =>
			parts ? [[label, parts.map(({ start, end }) => label.slice(start, end)).join('|')]] : []
		);
	expect(await shown('camera:nik')).toContainEqual(['NIKON D70', 'NIK']);
	expect(await shown('camera:nkon')).toContainEqual(['NIKON D70', expect.stringMatching(/kon/i)]);
	expect(await shown('cano')).toContainEqual(['camera:"Canon EOS 5D"', 'Cano']);
	expect(await shown('summ')).toContainEqual(['summer', 'summ']);
});

test('a word for a keyword finds what the keyword finds, and one that is given to another finds that', async () => {
	let aliases = new Map([['moggy', ['animals']]]);
	const source = { ...listed(small), aliases: () => Promise.resolve(aliases) };
	const library = libraryOver(source, { pause: 0 });
	const told: number[] = [];
	await library.watch((generation) => told.push(generation));

	expect([...(await library.answer(question('moggy'))).ids]).toEqual([1]);
	expect([...(await library.answer(question('keyword:Moggy'))).ids]).toEqual([1]);
	expect([...(await library.answer(question('keyword:hund'))).ids]).toEqual([]);
	aliases = new Map([['hund', ['dog']]]);
	library.changed({ items: [], entities: true });
	await library.settled();
	expect(told).toHaveLength(1);
	expect([...(await library.answer(question('keyword:hund'))).ids].sort()).toEqual([1, 3]);
	expect([...(await library.answer(question('moggy'))).ids]).toEqual([]);
});

/** A source that cannot be read so often. */
function failing<K extends 'page' | 'many' | 'aliases' | 'albums' | 'customFields'>(
	source: ItemSource,
	name: K,
	times = 1
): ItemSource {
	const read = source[name] as ((...values: unknown[]) => Promise<unknown>) | undefined;
	let left = times;
	const broken = (...values: unknown[]) =>
		left-- > 0 ? Promise.reject(new Error('The disk is away')) : read?.apply(source, values);
	return new Proxy(source, { get: (of, key) => (key === name ? broken : Reflect.get(of, key)) });
}

test.each(['page', 'aliases', 'albums', 'customFields'] as const)(
	'what could not be read for a moment (%s) is read when somebody asks again',
	async (name) => {
		const source = Object.assign(listed([...small]), {
			aliases: () => Promise.resolve(new Map()),
			albums: () => Promise.resolve(new AlbumTree([])),
			customFields: () => Promise.resolve([])
		});
		const library = libraryOver(failing(source, name), { pause: 0 });
		await expect(library.answer(question(''))).rejects.toThrow('The disk is away');

		expect((await library.answer(question(''))).count).toBe(small.length);
	}
);

test('a change that could not be read for a moment is told, and there when somebody asks', async () => {
	const source = listed([...small]);
	const library = libraryOver(failing(source, 'many'), { pause: 0 });
	await library.answer(question(''));
	let told = 0;
	await library.watch(() => told++);
	source.items = source.items.map((one) => (one.id === 3 ? { ...one, rating: 4 } : one));
	library.changed({ items: [3] });
	await library.settled();

	expect(told).toBe(1);
	expect([...(await library.answer(question('rating:4'))).ids]).toEqual([3]);
	expect((await library.rows([3]))[0]?.rating).toBe(4);
});

test('what changed between an answer and the first word of being watched is told', async () => {
	const source = listed([...small]);
	const library = libraryOver(source, { pause: 0 });
	await library.answer(question(''));
	library.changed({ items: [3] });
	await library.settled();

	const told: number[] = [];
	await library.watch((generation) => told.push(generation));
	expect(told).toEqual([2]);
});

test('an item that is gone is in its folder no more', async () => {
	const source = listed([...small]);
	const library = libraryOver(source, { pause: 0 });
	const folder = { root: 1, path: '', recursive: true };
	const before = await library.answer(question('', { folder }));
	const [gone] = before.ids;
	source.items = source.items.filter(({ id }) => id !== gone);
	library.changed({ items: [gone ?? 0] });
	await library.settled();

	const { ids, count } = await library.answer(question('', { folder }));
	expect([...ids]).toEqual([...before.ids].slice(1));
	expect(count).toBe(before.count - 1);
});

test('items that were hidden, and are gone, are not taken off the number of all', async () => {
	const source = listed([
		...small,
		...small.map((one) => ({ ...one, id: one.id + 10, state: 'ignored' as const }))
	]);
	const library = libraryOver(source, { pause: 0 });
	expect((await library.answer(question(''))).total).toBe(small.length);
	source.items = [...small];
	library.changed({ items: small.map(({ id }) => id + 10) });
	await library.settled();

	expect((await library.answer(question(''))).total).toBe(small.length);
});

test('what a tab changed that was closed before it could tell is shown with the next change', async () => {
	const source = listed([...small]);
	let generation = 1;
	const since: number[] = [];
	const library = libraryOver(
		{
			...source,
			page: (after, limit) => source.page(after, limit),
			many: (ids) => source.many(ids),
			changes: {
				generation: () => Promise.resolve(generation),
				since: () => Promise.resolve({ generation, ids: [...since] })
			}
		},
		{ pause: 0 }
	);
	expect((await library.rows([1]))[0]?.rating).toBe(5);
	source.items = source.items.map((one) => (one.id === 1 ? { ...one, rating: 2 } : one));
	since.push(1);
	generation++;

	library.changed({ items: [2] });
	await library.settled();

	expect((await library.answer(question('rating:2'))).ids).toEqual(Uint32Array.of(1));
	expect((await library.rows([1]))[0]?.rating).toBe(2);
});
