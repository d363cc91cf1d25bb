import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkFields, lineFields, textFields } from '#lib/library/bulk/fields.ts';
import { operations } from '#lib/library/bulk/operations.ts';
import type { Step } from '#lib/library/bulk/operation.ts';
import { checkSteps, planner, startOf, subjectOf, type ItemPlan } from '#lib/library/bulk/steps.ts';
import { nameOfCustom, tellCustomFields, type CustomField } from '#lib/library/custom-field.ts';
import { filling, troublesOf } from '#lib/library/preset-fill.ts';
import { plainItem } from './plain-item.ts';

const idOf = (at: number) => `01ARZ3NDEKTSV4RRFFQ69G5F${String(at).padStart(2, '0')}`;
const box: CustomField = { id: idOf(1), name: 'Box', type: 'whole', most: 99, order: 0 };
const note: CustomField = { id: idOf(2), name: 'Note', type: 'text', most: 12, order: 1 };
const film: CustomField = { id: idOf(3), name: 'Film', type: 'choice', values: ['Tri-X', 'HP5'], order: 2 };
const marks: CustomField = { id: idOf(4), name: 'Marks', type: 'text', many: true, order: 3 };
const boxName = nameOfCustom(box);
const noteName = nameOfCustom(note);
const filmName = nameOfCustom(film);
const marksName = nameOfCustom(marks);
const context = { language: 'en', now: 0, spent: { steps: 0 } };

beforeAll(() => tellCustomFields([box, note, film, marks]));
afterAll(() => tellCustomFields([]));

function step(operation: string, parameters: Step['parameters']): Step {
	const known = operations.find(({ id }) => id === operation);
	if (!known) throw new Error(operation);
	return { operation, parameters: { ...startOf(known), ...parameters } };
}

function planned(one: Step, open: Readonly<Record<string, string>>, index = 0): ItemPlan {
	expect(checkSteps([one], { count: 1 })).toEqual([]);
	const said = Object.fromEntries(
		Object.entries(open).map(([name, value]) => [name, [{ value, at: '1', device: 'd', origin: 'person' }]])
	);
	const curation = { said, file: { at: '', values: { title: 'HP5' } } };
	return planner([one], context)(subjectOf(plainItem, curation as never, index, 10));
}

test('operations offer the custom fields there are, and no others once they are gone', () => {
	expect(bulkFields).toContain(boxName);
	expect(textFields).toContain(noteName);
	expect(lineFields).not.toContain(marksName);
	tellCustomFields([box]);
	expect(bulkFields).not.toContain(noteName);
	expect(checkSteps([step('remove', { field: noteName })], { count: 1 })).toMatchObject([
		{ problem: 'noSuchField' }
	]);
	tellCustomFields([box, note, film, marks]);
});

test('a value is set for all, replaced in, cleared and copied', () => {
	expect(planned(step('set', { field: boxName, value: 7 }), {}).wishes).toEqual([
		{ kind: 'set', field: boxName, value: 7 }
	]);
	expect(
		planned(step('replace', { field: noteName, find: 'old', by: 'new' }), { [noteName]: 'old box' }).wishes
	).toEqual([{ kind: 'set', field: noteName, value: 'new box' }]);
	expect(planned(step('remove', { field: noteName }), { [noteName]: 'old box' }).wishes).toEqual([
		{ kind: 'set', field: noteName, value: null }
	]);
	expect(planned(step('append', { field: noteName, text: '!' }), { [noteName]: 'old' }).wishes).toEqual([
		{ kind: 'set', field: noteName, value: 'old !' }
	]);
	expect(
		planned(step('copy', { from: 'title', to: filmName, over: true }), { [filmName]: 'Tri-X' }).wishes
	).toEqual([{ kind: 'set', field: filmName, value: 'HP5' }]);
	expect(planned(step('paste', { values: { [boxName]: 4, [marksName]: ['torn'] } }), {}).wishes).toEqual([
		{ kind: 'set', field: boxName, value: 4 },
		{ kind: 'set', field: marksName, value: ['torn'] }
	]);
	expect(planned(step('template', { field: boxName, template: '{seq:2}' }), {}, 4).wishes).toEqual([
		{ kind: 'set', field: boxName, value: 5 }
	]);
});

test('what does not fit is said before anything changes, or is a conflict of that item', () => {
	const problems = (parameters: Step['parameters'], operation = 'set') =>
		checkSteps([step(operation, parameters)], { count: 1 }).map(({ problem }) => problem);
	expect(problems({ field: boxName, value: 100 })).toEqual(['wrongType']);
	expect(problems({ field: boxName, value: 'four' })).toEqual(['wrongType']);
	expect(problems({ field: filmName, value: 'Velvia' })).toEqual(['wrongType']);
	expect(problems({ values: { [boxName]: 'x' } }, 'paste')).toEqual(['wrongType']);
	expect(problems({ values: { [boxName]: 1, [`custom:${idOf(9)}`]: 1 } }, 'paste')).toEqual(['noSuchField']);

	const appended = planned(step('append', { field: noteName, text: 'too long' }), { [noteName]: 'a box' });
	expect(appended.wishes).toEqual([]);
	expect(appended.conflicts).toMatchObject([{ field: noteName, reason: 'badValue' }]);
	const copied = planned(step('copy', { from: 'title', to: boxName, over: true }), {});
	expect(copied.conflicts).toMatchObject([{ field: boxName, reason: 'badValue', about: 'HP5' }]);
});

test('templates fill custom fields, and tell what does not fit', () => {
	const content = {
		fields: [
			{ field: boxName, text: '{seq:1}' },
			{ field: filmName, text: 'velvia' },
			{ field: marksName, text: 'torn; signed' }
		]
	};
	expect(troublesOf(content)).toEqual([]);
	const filled = filling(content, context)(subjectOf(plainItem, {}, 0, 1));
	expect(filled.map(({ field, wishes, problem }) => [field, wishes, problem])).toEqual([
		[boxName, [{ kind: 'set', field: boxName, value: 1 }], undefined],
		[filmName, [], 'Film: is none of Tri-X, HP5'],
		[marksName, [{ kind: 'set', field: marksName, value: ['torn', 'signed'] }], undefined]
	]);
	expect(troublesOf({ fields: [{ field: `custom:${idOf(9)}`, text: 'x' }] })).toMatchObject([
		{ trouble: 'field' }
	]);
});
