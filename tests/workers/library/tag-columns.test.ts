import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import type { TagName, TagValue } from '#lib/library/query/tags.ts';
import { matching, type TagLine, type TagShape } from '#lib/storage/tag-values.ts';
import type { ItemSource } from '#lib/workers/library/catalogue.ts';
import type { Answer } from '#lib/workers/library/contract.ts';
import { libraryOver, type Library } from '#lib/workers/library/service.ts';
import type { TagSource } from '#lib/workers/library/tag-columns.ts';
import { seeded } from '../../random.ts';
import { bruteForce } from '../../search/brute-force.ts';
import { madeItems } from './made-items.ts';

interface Tag extends TagShape, TagValue {}

const tag = (group0: string, group1: string, name: string, printed: string, raw = printed): Tag => ({
	group0,
	group1,
	name,
	printed,
	raw
});

/** Tags by seed: some items have none, some have several of one name. */
function madeTags(items: readonly Item[], seed: number): Map<number, Tag[]> {
	const random = seeded(seed);
	return new Map(
		items.map(({ id }) => {
			const tags: Tag[] = [];
			if (random.next() < 0.6) {
				const lens = random.pick([
					['Canon EF 50mm f/1.8', '130'],
					['Canon EF 85mm f/1.8', '155'],
					['n/a', '0']
				] as const);
				tags.push(tag('MakerNotes', 'Canon', 'LensType', lens[0], lens[1]));
			}
			if (random.next() < 0.4) tags.push(tag('MakerNotes', 'Pentax', 'LensType', 'smc PENTAX 50mm', '3 44'));
			if (random.next() < 0.7) {
				const length = String(20 + random.below(80));
				tags.push(tag('EXIF', 'ExifIFD', 'FocalLength', `${length}.0 mm`, length));
			}
			if (random.next() < 0.5)
				tags.push(tag('EXIF', 'ExifIFD', 'CreateDate', `20${String(10 + random.below(15))}:05:31 12:00:00`));
			for (let count = random.below(3); count > 0; count--)
				tags.push(tag('XMP', 'XMP-dc', 'Subject', random.pick(['dog', 'Café', 'sea'])));
			return [id, tags];
		})
	);
}

interface Hold {
	/** Pages, or those behind an item, are held back for this. */
	readonly until?: Promise<void>;
	readonly behind?: number;
	/** The names of tags are held back for this. */
	readonly names?: Promise<void>;
	readonly pageSize?: number;
}

/** A source over items and tags that tests may change; pages and names may be held back. */
function made(items: Item[], tags: Map<number, Tag[]>, hold: Hold = {}) {
	const line = (id: number, wanted: readonly TagName[]): TagLine => ({
		id,
		values: wanted.map((one) => (tags.get(id) ?? []).filter(matching(one)))
	});
	let walked = 0;
	const tagSource: TagSource = {
		shapes: async () => {
			await hold.names;
			const shapes = new Map<string, Tag>();
			for (const each of tags.values()) for (const one of each) shapes.set(`${one.group1}:${one.name}`, one);
			return new Map([...shapes.values()].map((shape, id) => [id, shape]));
		},
		async page(after, limit, wanted) {
			if (after >= (hold.behind ?? -1)) await hold.until;
			const ids = [...tags.keys()].filter((id) => id > after).sort((a, b) => a - b);
			const most = Math.min(limit, hold.pageSize ?? limit);
			walked += Math.min(most, ids.length);
			return ids.slice(0, most).map((id) => line(id, wanted));
		},
		many: (ids, wanted) => Promise.resolve(ids.filter((id) => tags.has(id)).map((id) => line(id, wanted)))
	};
	const source: ItemSource = {
		page: (after, limit) =>
			Promise.resolve(
				items
					.filter(({ id }) => id > after)
					.sort((a, b) => a.id - b.id)
					.slice(0, limit)
			),
		many: (ids) => Promise.resolve(ids.map((id) => items.find((item) => item.id === id))),
		roots: () => Promise.resolve([]),
		tags: tagSource
	};
	return { source, walked: () => walked };
}

const question = (text: string) =>
	({ text, sort: { by: 'name', descending: false }, group: 'none' }) as const;

/** The answer once all tags that it needs are read, however long that takes here. */
async function whole(library: Library, text: string): Promise<Answer> {
	for (;;) {
		const answer = await library.answer(question(text));
		if (!answer.pending) return answer;
		// Answers may come without a turn of the event loop, which what reads the tags needs.
		await new Promise((done) => setTimeout(done));
	}
}

test('queries for tags find just what going through all tags of all items finds', async () => {
	const items = madeItems(1200, 21);
	const tags = madeTags(items, 22);
	const library = libraryOver(made(items, tags).source, { pause: 0 });
	const tagsOf = (id: number, one: TagName) => (tags.get(id) ?? []).filter(matching(one));
	const plainly = bruteForce(items, { now: 0, roots: new Map() }, tagsOf);
	const random = seeded(23);
	const atom = () =>
		random.pick([
			'LensType:50mm',
			'canon:lenstype:50mm',
			'Canon:LensType:130',
			'MakerNotes:LensType:"n/a"',
			'LensType:/^canon.*85/',
			'LensType:*pentax*',
			'FocalLength:50',
			'ExifIFD:FocalLength:35..50',
			'EXIF:FocalLength:>=70',
			'FocalLength:!=50',
			'CreateDate:2015',
			'CreateDate:2012..2018-05',
			'CreateDate:<2015',
			'Subject:dog,sea',
			'Subject:cafe',
			'has:Subject',
			'missing:Canon:LensType',
			'missing:FocalLength',
			'kind:photo',
			'rating:>=2'
		]);
	let some = 0;
	for (let round = 0; round < 150; round++) {
		const parts = Array.from({ length: 1 + random.below(3) }, () => `${random.pick(['', '', '-'])}${atom()}`);
		const text = parts.join(random.pick([' ', ' or ']));
		const answer = await whole(library, text);
		expect(answer.error, text).toBeUndefined();
		const expected = plainly(parseQuery(text).query.node);
		expect(new Set(answer.ids), text).toEqual(expected);
		if (expected.size > 0 && expected.size < items.length) some++;
	}
	expect(some).toBeGreaterThan(100);
});

test('the details are walked once for a tag, whatever is asked of it', async () => {
	const items = madeItems(300, 24);
	const { source, walked } = made(items, madeTags(items, 25));
	const library = libraryOver(source, { pause: 0 });
	await whole(library, 'LensType:50mm FocalLength:>30');
	expect(walked()).toBe(300);
	await whole(library, 'LensType:pentax or -FocalLength:50');
	expect(walked()).toBe(300);
});

test('what changes, comes or goes shows in the next answer', async () => {
	const items = madeItems(3000, 26);
	const tags = new Map(items.map(({ id }) => [id, [tag('XMP', 'XMP-dc', 'Subject', 'dog')]]));
	const library = libraryOver(made(items, tags).source, { pause: 0 });
	expect((await whole(library, 'Subject:dog')).ids).toHaveLength(3000);
	const [first, second] = items;
	if (!first || !second) throw new Error('No items');
	tags.set(first.id, [tag('XMP', 'XMP-dc', 'Subject', 'cat')]);
	tags.delete(second.id);
	const added = { ...first, id: 9000 };
	items.push(added);
	tags.set(added.id, [tag('XMP', 'XMP-dc', 'Subject', 'dog')]);
	library.changed({ items: [first.id, second.id, added.id] });
	await library.settled();
	expect((await whole(library, 'Subject:cat')).ids).toEqual(Uint32Array.of(first.id));
	expect((await whole(library, 'missing:Subject')).ids).toEqual(Uint32Array.of(second.id));
	expect((await whole(library, 'Subject:dog')).ids).toHaveLength(2999);
});

test('while tags are being read other questions are answered, and the rest follows', async () => {
	const items = madeItems(500, 27);
	let go: () => void = () => undefined;
	const hold = { until: new Promise<void>((resolve) => (go = resolve)) };
	const library = libraryOver(made(items, madeTags(items, 28), hold).source, { pause: 0 });
	const told = new Promise((resolve) => void library.watch(resolve));
	const early = await library.answer(question('has:Subject'));
	expect(early.pending).toEqual({ done: 0, total: 500 });
	expect((await library.answer(question('kind:photo'))).ids.length).toBeGreaterThan(0);
	go();
	await told;
	expect((await whole(library, 'has:Subject')).ids.length).toBeGreaterThan(100);
});

test('until all tags are read an answer holds what is sure by then, and says how far that is', async () => {
	const items = madeItems(400, 31);
	const tags = madeTags(items, 32);
	const [, , , middle] = items.map(({ id }) => id).filter((_, at) => at % 50 === 49);
	if (middle === undefined) throw new Error('No items');
	let go: () => void = () => undefined;
	const until = new Promise<void>((resolve) => (go = resolve));
	const library = libraryOver(made(items, tags, { until, behind: middle, pageSize: 50 }).source, {
		pause: 0
	});
	const told = new Promise((resolve) => void library.watch(resolve));
	const has = (id: number) => (tags.get(id) ?? []).some(({ name }) => name === 'Subject');
	for (const [text, fits] of [
		['has:Subject', has],
		['missing:Subject', (id: number) => !has(id)],
		['-Subject:dog or has:Subject', () => true]
	] as const) {
		let answer = await library.answer(question(text));
		while (answer.pending && answer.pending.done < 200) answer = await library.answer(question(text));
		expect(answer.pending, text).toEqual({ done: 200, total: 400 });
		const sure = items.filter(({ id }) => id <= middle && fits(id)).map(({ id }) => id);
		expect(new Set(answer.ids), text).toEqual(new Set(sure));
		expect(sure.length, text).toBeGreaterThan(50);
	}
	go();
	await told;
	const wanted = items.filter(({ id }) => !has(id));
	expect((await whole(library, 'missing:Subject')).ids).toHaveLength(wanted.length);
});

test('what changes while a tag is being read shows once it is, whatever else was asked meanwhile', async () => {
	const items = madeItems(400, 37);
	const tags = madeTags(items, 38);
	const [first] = items;
	if (!first) throw new Error('No items');
	const hold: { until?: Promise<void>; behind: number; pageSize: number } = { behind: 0, pageSize: 50 };
	const library = libraryOver(made(items, tags, hold).source, { pause: 0 });
	await whole(library, 'LensType:50mm');
	let go: () => void = () => undefined;
	hold.until = new Promise((resolve) => (go = resolve));
	hold.behind = items[199]?.id ?? 0;
	const isHeld = async () => (await library.answer(question('has:Subject'))).pending?.done === 200;
	while (!(await isHeld()));

	tags.set(first.id, [tag('XMP', 'XMP-dc', 'Subject', 'bird')]);
	library.changed({ items: [first.id] });
	await library.settled();
	await whole(library, 'LensType:50mm');
	go();

	expect((await whole(library, 'Subject:bird')).ids).toEqual(Uint32Array.of(first.id));
});

test('an answer does not wait until all names of tags are known', async () => {
	const items = madeItems(100, 33);
	let go: () => void = () => undefined;
	const names = new Promise<void>((resolve) => (go = resolve));
	const library = libraryOver(made(items, madeTags(items, 34), { names }).source, { pause: 0 });
	const told = new Promise((resolve) => void library.watch(resolve));
	const early = await library.answer(question('LensTipe:50mm'));
	expect(early).toMatchObject({ pending: { done: 0, total: 100 }, count: 0 });
	expect(early.error).toBeUndefined();
	expect(await library.suggest('kind:pho', 8)).not.toEqual([]);
	expect((await library.suggest('cam', 3)).map(({ label }) => label)).toContain('camera:');
	go();
	await told;
	expect((await library.answer(question('LensTipe:50mm'))).error?.expected).toEqual(['LensType']);
});

test('where tags cannot be read, whoever asks next is told', async () => {
	const items = madeItems(50, 35);
	const { source } = made(items, madeTags(items, 36));
	if (!source.tags) throw new Error('No tags');
	const page = () => Promise.reject(new Error('The disk is gone'));
	const library = libraryOver({ ...source, tags: { ...source.tags, page } }, { pause: 0 });
	await expect(library.answer(question('has:Subject'))).rejects.toThrow('The disk is gone');
	await expect(library.answer(question('has:Subject'))).rejects.toThrow('The disk is gone');
});

test('a tag that the library does not have is a mistake, with what may have been meant', async () => {
	const items = madeItems(50, 29);
	const library = libraryOver(made(items, madeTags(items, 30)).source, { pause: 0 });
	expect((await library.answer(question('dog LensTipe:50mm'))).error).toMatchObject({
		at: 4,
		length: 8,
		problem: 'unknown-field',
		expected: ['LensType']
	});
	expect((await library.answer(question('Nikon:LensType:50mm'))).error).toMatchObject({
		problem: 'unknown-field',
		expected: ['Canon:LensType', 'MakerNotes:LensType', 'Pentax:LensType']
	});
});
