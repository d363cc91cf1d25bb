// What a search offers: what may come next while it is typed, and what to leave out where it finds nothing.
import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import type { TagShape } from '#lib/storage/tag-values.ts';
import type { ItemSource } from '#lib/workers/library/catalogue.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { madeItems } from './made-items.ts';

const shapes: readonly TagShape[] = [
	{ group0: 'MakerNotes', group1: 'Canon', name: 'LensType' },
	{ group0: 'EXIF', group1: 'ExifIFD', name: 'LensModel' },
	{ group0: 'XMP', group1: 'XMP-dc', name: 'Subject' }
];

function library(items: readonly Item[]) {
	const values = (id: number, name: string) =>
		name.toLowerCase() === 'lenstype'
			? [{ raw: '130', printed: id % 3 === 0 ? 'Canon EF 85mm' : 'Canon EF 50mm' }]
			: [];
	const source: ItemSource = {
		page: (after, limit) => Promise.resolve(items.filter(({ id }) => id > after).slice(0, limit)),
		many: (ids) => Promise.resolve(ids.map((id) => items.find((item) => item.id === id))),
		roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }]),
		tags: {
			shapes: () => Promise.resolve(new Map(shapes.map((shape, at) => [at, shape]))),
			page: (after, limit, tags) =>
				Promise.resolve(
					items
						.filter(({ id }) => id > after)
						.slice(0, limit)
						.map(({ id }) => ({ id, values: tags.map(({ name }) => values(id, name)) }))
				),
			many: () => Promise.resolve([])
		}
	};
	return libraryOver(source, { pause: 0 });
}

const items = madeItems(300, 31);

async function offered(text: string): Promise<string[]> {
	return (await library(items).suggest(text, text.length)).map(({ label }) => label);
}

test.each([
	['LensT', ['LensType:']],
	['canon:', ['Canon:LensType:']],
	['Canon:Le', ['Canon:LensType:']],
	['sea lensm', ['LensModel:']],
	['compl', ['completeness:']]
])('%s begins the name of a field or tag', async (text, labels) => {
	expect(await offered(text)).toEqual(expect.arrayContaining(labels));
});

test('values of a tag are offered with how many have them, ready to be asked', async () => {
	const found = await library(items).suggest('Canon:LensType:5', 16);
	expect(found[0]).toEqual({
		label: 'Canon EF 50mm',
		text: 'Canon:LensType:"Canon EF 50mm"',
		caret: 30,
		kind: 'value',
		count: 200,
		parts: [{ start: 9, end: 10 }]
	});
	const answer = await library(items).answer({
		text: found[0]?.text ?? '',
		sort: { by: 'name', descending: false },
		group: 'none'
	});
	expect(answer.ids).toHaveLength(200);
});

test('comparisons are offered where values have an order', async () => {
	expect(await offered('rating:')).toEqual(expect.arrayContaining(['>=', '<=', '5']));
	expect(await offered('rating:>=')).not.toContain('>=');
	expect(await offered('rating:>=')).toContain('3');
	expect(await offered('camera:')).not.toContain('>=');
	expect(await offered('sea o')).toContain('or');
});

test('a search that finds nothing tells which condition to leave out, and what there would be', async () => {
	const own = library(items);
	const count = async (text: string) =>
		(await own.answer({ text, sort: { by: 'name', descending: false }, group: 'none' })).ids.length;
	const text = 'kind:photo camera:nikon title:zzzz sort:-taken';
	const answer = await own.answer({ text, sort: { by: 'name', descending: false }, group: 'none' });
	expect(answer.ids).toHaveLength(0);
	expect(answer.without).toEqual([
		{
			condition: 'title:zzzz',
			text: 'kind:photo camera:nikon sort:-taken',
			count: await count('kind:photo camera:nikon')
		}
	]);
	const three = await own.answer({
		text: 'kind:audio -kind:audio year:>1900',
		sort: { by: 'name', descending: false },
		group: 'none'
	});
	expect(three.without?.map(({ condition }) => condition).sort()).toEqual(['-kind:audio', 'kind:audio']);
});

test('nothing is offered to be left out where something is found, nothing can be, or something is wrong', async () => {
	const own = library(items);
	const without = async (text: string) =>
		(await own.answer({ text, sort: { by: 'name', descending: false }, group: 'none' })).without;
	expect(await without('kind:photo camera:nikon')).toBeUndefined();
	expect(await without('title:zzzz')).toBeUndefined();
	expect(await without('title:zzzz camera:qqqq')).toBeUndefined();
	expect(await without('title:zzzz kind:foto kind:photo')).toBeUndefined();
});

test('expressions that take too long are given up together, and that is said', async () => {
	const long = items.map((item) => ({ ...item, caption: 'a'.repeat(9000) + String(item.id) }));
	const text = Array.from({ length: 40 }, (_, at) => `caption:/(a+)+(a|aa)+[^a]b${String(at)}/`).join(' or ');
	const answer = await library(long).answer({ text, sort: { by: 'name', descending: false }, group: 'none' });
	expect(answer.error).toMatchObject({ problem: 'too-slow', at: 8 });
});
