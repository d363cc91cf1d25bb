import { afterEach, expect, test } from 'vitest';
import { nameOfCustom, tellCustomFields, type CustomField } from '#lib/library/custom-field.ts';
import type { Item } from '#lib/library/item.ts';
import type { OpenValue, OpenValues } from '#lib/library/open-names.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import { rowsOf } from '#lib/search/bits.ts';
import { Columns } from '#lib/search/columns.ts';
import { Evaluation } from '#lib/search/evaluate.ts';
import { Vocabulary } from '#lib/search/vocabulary.ts';
import { numberedItem } from '../library/plain-item.ts';

const box: CustomField = { id: '01HZ0000000000000000000001', name: 'Box', type: 'text', order: 0 };
const film: CustomField = {
	id: '01HZ0000000000000000000002',
	name: 'Film',
	type: 'choice',
	many: true,
	order: 1
};
const sold: CustomField = { id: '01HZ0000000000000000000003', name: 'Sold', type: 'yes-no', order: 2 };
const around = { now: 0, roots: new Map<number, string>() };

function library(items: readonly Item[]) {
	const [columns, vocabulary] = [new Columns(), new Vocabulary()];
	for (const item of items) vocabulary.put(columns.put(item), item);
	return (text: string) => {
		const evaluation = new Evaluation(columns, vocabulary, { ...around, spent: { steps: 0 } });
		const rows = evaluation.rows(parseQuery(text, around).query.node);
		return [...rowsOf(rows)].map((row) => columns.idAt(row));
	};
}
const says = (field: CustomField, value: OpenValue): OpenValues =>
	({ [nameOfCustom(field)]: value }) as OpenValues;
const items = [
	numberedItem(1, { title: 'Harbour', open: says(box, 'Blue cellar shelf') }),
	numberedItem(2, { title: 'Cellar', open: says(film, ['Ektachrome', 'Velvia 50']) }),
	numberedItem(3, { title: 'Harbour', open: says(sold, true) })
];
afterEach(() => tellCustomFields([]));

test('bare words look into the texts of fields of one’s own, beside all others', () => {
	tellCustomFields([box, film, sold]);
	const find = library(items);
	expect(find('cellar')).toEqual([1, 2]);
	expect(find('cell')).toEqual([1, 2]);
	expect(find('VELVIA')).toEqual([2]);
	expect(find('harbour blue')).toEqual([1]);
	expect(find('harbour -cellar')).toEqual([3]);
	expect(find('"cellar shelf"')).toEqual([1]);
	expect(find('"shelf cellar"')).toEqual([]);
	// What is said by yes and no is told by its field only.
	expect(find('yes')).toEqual([]);
});

test('a field that was removed is not found by what it held', () => {
	tellCustomFields([box, film, sold]);
	const find = library(items);
	tellCustomFields([film, sold]);
	expect(find('shelf')).toEqual([]);
	expect(find('velvia')).toEqual([2]);
});
