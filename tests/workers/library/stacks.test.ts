import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { splitOff, stackRules, type StackRule } from '#lib/library/stacks.ts';
import type { ItemSource } from '#lib/workers/library/catalogue.ts';
import type { Question } from '#lib/workers/library/contract.ts';
import { Archive } from '#lib/search/archive.ts';
import { Columns } from '#lib/search/columns.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { Stacks } from '#lib/workers/library/stacks.ts';

const noon = Date.UTC(2024, 4, 31, 12);

function picture(id: number, path: string, more: Partial<Item> = {}): Item {
	const slash = path.lastIndexOf('/');
	const name = path.slice(slash + 1);
	const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
	return {
		id,
		fingerprint: String(id).padStart(32, '0'),
		root: 1,
		path,
		name,
		folder: slash < 0 ? '' : path.slice(0, slash),
		size: 1000,
		modified: 0,
		added: 0,
		type: 'JPEG',
		mime: 'image/jpeg',
		kind: extension === 'nef' ? 'raw' : 'photo',
		extension,
		state: 'present',
		tagCount: 1,
		warningCount: 0,
		taken: noon + id * 3_600_000,
		camera: 'NIKON D70',
		...more
	};
}

const made = (): Item[] => [
	picture(1, 'a/1.nef'),
	picture(2, 'a/1.jpg'),
	picture(3, 'a/2.jpg'),
	picture(4, 'b/1.nef'),
	picture(5, 'b/10.jpg', { taken: noon }),
	picture(6, 'b/11.jpg', { taken: noon + 400 }),
	picture(7, 'b/12.jpg', { taken: noon + 900 }),
	picture(8, 'b/12-edit.jpg', { taken: noon + 900 })
];

function library(items: Item[]) {
	const source: ItemSource = {
		page: (after, limit) => Promise.resolve(items.filter(({ id }) => id > after).slice(0, limit)),
		many: (ids) => Promise.resolve(ids.map((id) => items.find((item) => item.id === id))),
		roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }])
	};
	return libraryOver(source, { pause: 0 });
}

function question(text = '', open: number[] = [], rules: readonly StackRule[] = stackRules): Question {
	return { text, sort: { by: 'name', descending: false }, group: 'none', stacks: { rules, open } };
}

test('an answer shows each stack once, says what is in it, and counts all', async () => {
	const answer = await library(made()).answer(question());
	expect([...answer.ids]).toEqual([2, 4, 3, 5]);
	expect(answer.count).toBe(8);
	expect(answer.stacks).toEqual({
		tops: Uint32Array.of(2, 5),
		starts: Uint32Array.of(0, 2, 6),
		members: Uint32Array.of(2, 1, 5, 6, 8, 7)
	});
});

test('an open stack shows all that is in it, in place', async () => {
	const answer = await library(made()).answer(question('', [7]));
	expect([...answer.ids]).toEqual([2, 4, 3, 5, 6, 8, 7]);
	expect(answer.stacks?.tops).toEqual(Uint32Array.of(2, 5));
});

test('what does not match is not in the stack: one that is left stands alone', async () => {
	const answer = await library(made()).answer(question('kind:raw'));
	expect([...answer.ids]).toEqual([1, 4]);
	expect(answer.stacks).toBeUndefined();
});

test.each([
	['stack:raw+jpeg', [1, 2]],
	['stack:burst', [5, 6, 7, 8]],
	['stack:version', [7, 8]],
	['stack:none', [3, 4]],
	['-stack:none kind:raw', [1]],
	['has:stack', [1, 2, 5, 6, 7, 8]],
	['missing:stack', [3, 4]],
	['stack:live', []]
])('%s finds what is stacked so', async (text, ids) => {
	const plain: Question = { text, sort: { by: 'name', descending: false }, group: 'none' };
	expect([...(await library(made()).answer(plain)).ids].sort((a, b) => a - b)).toEqual(ids);
});

test('rules that are off make no stacks', async () => {
	const answer = await library(made()).answer(question('', [], []));
	expect([...answer.ids]).toHaveLength(8);
});

test('a change of one file changes the stacks of the folders it was and is in', async () => {
	const items = made();
	const service = library(items);
	await service.answer(question());
	const index = items.findIndex(({ id }) => id === 2);
	items[index] = picture(2, 'b/1.jpg');
	service.changed({ items: [2] });
	await service.settled();
	const answer = await service.answer(question('stack:raw+jpeg'));
	expect([...answer.ids]).toEqual([2]);
	expect([...(answer.stacks?.members ?? [])]).toEqual([2, 4]);
	items[index] = picture(2, 'a/1.jpg', { state: 'ignored' });
	service.changed({ items: [2] });
	await service.settled();
	expect((await service.answer(question('stack:raw+jpeg'))).count).toBe(0);
});

test('however often files of stacks change, what is kept of stacks does not grow', () => {
	const columns = new Columns();
	const items = made();
	for (const item of items) columns.put(item);
	const stacks = new Stacks(columns);
	stacks.update();
	for (let rating = 0; rating < 50; rating++) {
		stacks.touch(columns.put({ ...picture(2, 'a/1.jpg'), rating: rating % 6 }));
		stacks.update();
	}
	const archive = new Archive();
	stacks.save(archive);
	expect(archive.u32('stacks.numbers')[0]).toBeLessThanOrEqual(items.length);
	const rows = Uint32Array.from(items, ({ id }) => columns.rowOf(id) ?? 0);
	expect(stacks.fold(rows, new Set()).stacks?.members).toEqual(Uint32Array.of(2, 1, 5, 6, 8, 7));
});

test('the pictures of a time lapse are in their order, whatever order the list has', () => {
	const columns = new Columns();
	const count = 1000;
	for (let id = 1; id <= count; id++)
		columns.put(picture(id, `a/img_${String(id).padStart(4, '0')}.jpg`, { taken: noon + id * 1000 }));
	const stacks = new Stacks(columns);
	stacks.update();
	const shuffled = Uint32Array.from(
		{ length: count },
		(_, at) => columns.rowOf(1 + ((at * 389) % count)) ?? 0
	);
	const found = stacks.fold(shuffled, new Set()).stacks;
	expect(found?.members).toEqual(Uint32Array.from({ length: count }, (_, at) => at + 1));
	expect(found?.tops).toEqual(Uint32Array.of(1));
});

test('a person splits a stack, or makes one over folders', async () => {
	const items = made().map((item) => {
		if (item.id === 1) return { ...item, stack: splitOff };
		return item.id === 3 || item.id === 4 ? { ...item, stack: 'mine' } : item;
	});
	const service = library(items);
	expect((await service.answer(question('stack:raw+jpeg'))).count).toBe(0);
	const fixed = await service.answer(question('stack:fixed'));
	expect([...fixed.ids]).toHaveLength(1);
	expect([...(fixed.stacks?.members ?? [])].sort((a, b) => a - b)).toEqual([3, 4]);
	expect([...(await service.answer(question('stacked:split'))).ids]).toEqual([1]);
});

test('what a rule hides is shown to who asks for it, and counts nowhere else', async () => {
	const items = made().map((item) => (item.id === 3 ? { ...item, state: 'ignored' as const } : item));
	const service = library(items);
	const all = await service.answer(question());
	expect([...all.ids]).not.toContain(3);
	expect(all.total).toBe(7);
	expect([...(await service.answer(question('state:ignored'))).ids]).toEqual([3]);
	expect((await service.answer(question('kind:photo'))).count).toBe(5);
});

test('by day, by camera and on the map each item counts, folded or not', async () => {
	const items = made().map((item): Item => ({ ...item, latitude: 48, longitude: 16 }));
	const over = library(items);
	const { count, ids } = await over.answer(question());
	expect(count).toBe(items.length);
	expect(ids.length).toBeLessThan(count);
	const { counts } = await over.calendar(question());
	expect(counts.reduce((sum, one) => sum + one)).toBe(items.length);
	expect(await over.gear(question())).toMatchObject({ camera: [{ count: items.length }] });
	expect(await over.locate(question())).toMatchObject({ count: items.length, without: 0 });
});
