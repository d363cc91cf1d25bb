import { afterAll, beforeEach, expect, test } from 'vitest';
import { nameOfCustom, tellCustomFields, type CustomField } from '#lib/library/custom-field.ts';
import type { Item } from '#lib/library/item.ts';
import type { OpenValue, OpenValues } from '#lib/library/open-names.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { printQuery } from '#lib/library/query/print.ts';
import { Catalogue, type ItemSource } from '#lib/workers/library/catalogue.ts';
import type { Question } from '#lib/workers/library/contract.ts';
import { libraryOver, type Library } from '#lib/workers/library/service.ts';
import { openSnapshot, packSnapshot } from '#lib/workers/library/snapshot.ts';
import { plainItem } from '../../library/plain-item.ts';

const idOf = (at: number) => `01ARZ3NDEKTSV4RRFFQ69G5F${String(at).padStart(2, '0')}`;
const box: CustomField = { id: idOf(1), name: 'Box number', type: 'whole', order: 0 };
const film: CustomField = { id: idOf(2), name: 'Film', type: 'choice', values: ['Tri-X', 'HP5'], order: 1 };
const due: CustomField = { id: idOf(3), name: 'Fällig', type: 'date', order: 2 };
const sold: CustomField = { id: idOf(4), name: 'Sold', type: 'yes-no', order: 3 };
const marks: CustomField = { id: idOf(5), name: 'Marks', type: 'text', many: true, order: 4 };
const title: CustomField = { id: idOf(6), name: 'Title', type: 'text', order: 5 };
const all = [box, film, due, sold, marks, title];

const item = (id: number, values: readonly (readonly [CustomField, OpenValue])[]): Item => ({
	...plainItem,
	id,
	name: `${String(id)}.jpg`,
	...(values.length > 0
		? { open: Object.fromEntries(values.map(([field, value]) => [nameOfCustom(field), value])) as OpenValues }
		: {})
});

const question = (text: string): Question => ({
	text,
	sort: { by: 'name', descending: false },
	group: 'none'
});

let items: Item[];
let fields: readonly CustomField[];
let library: Library;

const source: ItemSource = {
	page: (after, limit) => Promise.resolve(items.filter(({ id }) => id > after).slice(0, limit)),
	many: (ids) => Promise.resolve(ids.map((id) => items.find((one) => one.id === id))),
	roots: () => Promise.resolve([{ id: 1, name: 'Pictures' }]),
	customFields: () => Promise.resolve(fields)
};

beforeEach(() => {
	fields = all;
	items = [
		item(1, [
			[box, 4],
			[film, 'Tri-X'],
			[due, '2024-05'],
			[marks, ['torn', 'blue ink']]
		]),
		item(2, [
			[box, 12],
			[film, 'HP5'],
			[due, '2024-05-31'],
			[sold, true]
		]),
		item(3, [
			[box, 'four'],
			[sold, false],
			[title, 'Other title']
		]),
		item(4, [])
	];
	library = libraryOver(source);
});
afterAll(() => tellCustomFields([]));

async function found(text: string): Promise<number[]> {
	const { ids, error } = await library.answer(question(text));
	expect(error).toBeUndefined();
	return [...ids];
}

test.each([
	['box-number:4', [1]],
	['box-number:>4', [2]],
	['box-number:1..20', [1, 2]],
	['BOX-Number:4,12', [1, 2]],
	['has:box-number', [1, 2]],
	['missing:box-number', [3, 4]],
	['film:tri-x', [1]],
	['film:"HP5"', [2]],
	['-film:hp5', [1, 3, 4]],
	['fällig:2024', [1, 2]],
	['fallig:2024-05-31', [2]],
	['fällig:>=2024-05-02', [2]],
	['missing:fällig', [3, 4]],
	['sold:yes', [2]],
	['sold:no', [3]],
	['missing:sold', [1, 4]],
	['marks:torn', [1]],
	['marks:"blue ink"', [1]],
	['own-title:other', [3]],
	['box-number:4 or film:hp5', [1, 2]],
	['sort:-box-number', [2, 1, 3, 4]],
	['sort:film has:film', [2, 1]]
])('%s', async (text, ids) => {
	expect(await found(text)).toEqual(ids);
});

test('a query of own fields is printed as it is read', async () => {
	await found('');
	for (const text of ['box-number:>4', 'fällig:2024', 'own-title:other -film:hp5', 'sort:-box-number']) {
		const { query, fault } = parseQuery(text);
		expect(fault).toBeUndefined();
		expect(parseQuery(printQuery(query)).query).toEqual(query);
	}
});

test('a value that its field cannot read is told', async () => {
	const { error } = await library.answer(question('box-number:many'));
	expect(error).toMatchObject({ problem: 'bad-value' });
	const { error: unknown } = await library.answer(question('crate:4'));
	expect(unknown).toBeDefined();
});

test('what is typed is completed by the names of fields and their values, with counts', async () => {
	const names = await library.suggest('bo', 2);
	expect(names[0]).toMatchObject({ label: 'box-number:', kind: 'field' });
	expect((await library.suggest('fäl', 3))[0]).toMatchObject({ label: 'fallig:' });
	expect(await library.suggest('film:', 5)).toEqual([
		expect.objectContaining({ label: 'HP5', count: 1, text: 'film:HP5' }),
		expect.objectContaining({ label: 'Tri-X', count: 1 })
	]);
	expect((await library.suggest('missing:box', 11))[0]).toMatchObject({ text: 'missing:box-number' });
	const marked = await library.suggest('marks:bl', 8);
	expect(marked[0]).toMatchObject({ label: 'blue ink', count: 1, text: 'marks:"blue ink"' });
});

test('changed values, renamed fields and changed types are found at once', async () => {
	expect(await found('box-number:7')).toEqual([]);
	items = [...items.slice(0, 3), item(4, [[box, 7]])];
	library.changed({ items: [4] });
	await library.settled();
	expect(await found('box-number:7')).toEqual([4]);
	expect(await found('sort:-box-number')).toEqual([2, 4, 1, 3]);

	fields = [{ ...box, name: 'Crate', type: 'text' }, film];
	library.changed({ items: [], entities: true });
	await library.settled();
	expect(await found('crate:four')).toEqual([3]);
	expect((await library.answer(question('box-number:7'))).error).toBeDefined();
	expect([...(await library.countsOfFields())]).toContainEqual([nameOfCustom(box), 4]);
});

test('values of own fields are counted as filters, whatever the question asks of the field itself', async () => {
	const counted = await library.countsOfOwn(question('film:hp5'), ['film', 'sold', 'marks', 'gone']);
	expect(counted.get('film')).toEqual([
		{ value: 'HP5', count: 1 },
		{ value: 'Tri-X', count: 1 }
	]);
	expect(counted.get('sold')).toEqual([{ value: 'yes', count: 1 }]);
	expect(counted.get('marks')).toEqual([]);
	expect(counted.has('gone')).toBe(false);
	const many = await library.countsOfOwn(question(''), ['marks', 'box-number']);
	expect(many.get('marks')).toHaveLength(2);
	expect(many.get('box-number')).toContainEqual({ value: '12', count: 1 });
});

test('two fields of one name are told apart, the elder keeps it', async () => {
	fields = [box, { ...film, name: 'box NUMBER' }];
	expect(await found('box-number:4')).toEqual([1]);
	expect(await found('box-number-2:hp5')).toEqual([2]);
});

test('a snapshot keeps own values', async () => {
	await found('box-number:4');
	const read = await Catalogue.read(source);
	const copy = openSnapshot(packSnapshot(read, 'x').buffer);
	expect(copy?.columns.openCounts().get(nameOfCustom(box))).toBe(3);
	expect(copy?.columns.number('box-number').at(1)).toBe(12);
});

test('a hundred thousand items with values answer at once', async () => {
	items = Array.from({ length: 100_000 }, (_, at) =>
		item(
			at + 1,
			at % 3 === 0
				? [
						[box, at % 100],
						[film, at % 2 ? 'HP5' : 'Tri-X']
					]
				: []
		)
	);
	library = libraryOver(source);
	expect(await found('box-number:99 film:hp5')).toHaveLength(334);
	expect((await found('sort:box-number limit:1'))[0]).toBe(1);
});
