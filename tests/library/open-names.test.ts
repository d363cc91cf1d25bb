import { describe, expect, test } from 'vitest';
import { curationField, isSet, type Curation, type RegisterName, type Value } from '#lib/library/curation.ts';
import { checkEdit, InvalidEdit, problemOfValue } from '#lib/library/edit-schema.ts';
import { EditClock, withChange, type Edit } from '#lib/library/edit.ts';
import { invert, latestIn, plan, wishFor } from '#lib/library/edit-plan.ts';
import { curated, effective, sourceOf, wished } from '#lib/library/effective.ts';
import { inCommon } from '#lib/library/in-common.ts';
import { merged } from '#lib/library/merge.ts';
import { idOfOpen, isOpenName } from '#lib/library/open-names.ts';
import { planRestore } from '#lib/library/restore.ts';
import { plainItem } from './plain-item.ts';

const print = 'a'.repeat(32);
const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const custom = `custom:${id}` as const;
const order = `order:${id}` as const;
const clock = new EditClock('device', () => 1000);

function said(curation: Curation, field: RegisterName, value: Value): { edit: Edit; after: Curation } {
	const state = new Map([[print, curation]]);
	const making = {
		id: clock.next(latestIn(state, 'all')),
		origin: 'person',
		title: 'Test',
		made: 0
	} as const;
	const edit = plan(state, [wishFor('set', field, value)], making);
	return { edit, after: after(curation, edit) };
}

const after = (curation: Curation, edit: Edit) =>
	edit.changes.reduce(
		(now, change) => (change.kind === 'entity' ? now : withChange(now, change, edit)),
		curation
	);

describe('which names there are', () => {
	test.each([custom, order])('%s', (name) => {
		expect(isOpenName(name)).toBe(true);
		expect(idOfOpen(name)).toBe(id);
		expect(isSet(name)).toBe(false);
		expect(curationField(name)).toMatchObject({ name, merge: 'register' });
	});

	test.each([
		'custom:__proto__',
		'custom:',
		'order:x',
		'order',
		`other:${id}`,
		`custom:${id.toLowerCase()}`,
		`custom:${id}0`,
		`custom:${id}\n`,
		` custom:${id}`,
		`__proto__:${id}`,
		'__proto__',
		'constructor'
	])('%j is none', (name) => {
		expect(isOpenName(name)).toBe(false);
		expect(() => curationField(name)).toThrow(RangeError);
		const change = { kind: 'set', item: print, field: name, after: 1 };
		const edit = { id: clock.next(), origin: 'person', title: 'T', made: 0, changes: [change] };
		expect(() => checkEdit(edit)).toThrow(InvalidEdit);
		expect(problemOfValue(name as RegisterName, 1)).toMatch(/no field/);
	});
});

test.each([
	[order, 1.5, true],
	[order, -3, true],
	[order, NaN, false],
	[order, Infinity, false],
	[order, '1', false],
	[order, [1], false],
	[custom, 'Text', true],
	[custom, 2.5, true],
	[custom, false, true],
	[custom, ['a', 'b'], true],
	[custom, '', false],
	[custom, 'a\ud800', false],
	[custom, 'a\u202eb', false],
	[custom, 'x'.repeat(10_001), false],
	[custom, [], false],
	[custom, ['a', ['b']], false],
	[custom, { at: 1 }, false],
	[custom, NaN, false]
] as const)('%s, %#: what it may hold', (name, value, fits) => {
	expect(problemOfValue(name, value) === undefined).toBe(fits);
});

test('what is said under an open name counts, is undone, and is said by whoever said it', () => {
	const first = said({}, custom, 'Box 4');
	expect(effective(first.after)).toEqual({ [custom]: 'Box 4' });
	expect(sourceOf(first.after, custom)?.origin).toBe('person');
	const second = said(first.after, custom, 'Box 5');
	expect(second.edit.changes).toEqual([
		{ kind: 'set', item: print, field: custom, before: 'Box 4', was: first.edit.id, after: 'Box 5' }
	]);
	const making = { id: clock.next(second.edit.id), title: 'Undo', made: 0 };
	const { edit: undo, kept } = invert(second.edit, new Map([[print, second.after]]), making);
	expect(kept).toEqual([]);
	expect(effective(after(second.after, undo))).toEqual({ [custom]: 'Box 4' });
	expect(said(first.after, custom, 'Box 4').edit.changes).toEqual([]);
	expect(said({}, custom, null).edit.changes).toEqual([]);
});

test('lists are the same where they hold the same', () => {
	const { after: two } = said({}, custom, ['a', 'b']);
	expect(said(two, custom, ['a', 'b']).edit.changes).toEqual([]);
	expect(said(two, custom, ['b', 'a']).edit.changes).toHaveLength(1);
});

test('the summary of an item shows open values, at once and once they are kept', () => {
	const { after: one } = said({}, custom, 'Box 4');
	const { after: both } = said(one, order, 2.5);
	expect(curated(plainItem, both).open).toEqual({ [custom]: 'Box 4', [order]: 2.5 });
	expect(curated(curated(plainItem, both), {}).open).toBeUndefined();
	const wish = { kind: 'set', field: custom, value: 'Box 4' } as const;
	const soon = wished(plainItem, wish);
	expect(soon.open).toEqual({ [custom]: 'Box 4' });
	expect(wished(soon, { kind: 'set', field: 'rating', value: 3 }).open).toEqual({ [custom]: 'Box 4' });
	expect(wished(soon, { ...wish, value: null }).open).toBeUndefined();
});

test('what several items have in common of open names is told, and that they differ', () => {
	const { after: four } = said({}, custom, 'Box 4');
	const { after: five } = said({}, custom, 'Box 5');
	expect(inCommon([four, four]).values[custom]).toMatchObject({ mixed: false, value: 'Box 4' });
	expect(inCommon([four, five]).values[custom]).toEqual({ mixed: true });
	expect(inCommon([four, {}]).values[custom]).toEqual({ mixed: true });
	expect(inCommon([{}, {}]).values[custom]).toBeUndefined();
});

test('what two devices said comes to the same, whichever is merged into which', () => {
	const { after: one } = said({}, custom, 'Box 4');
	const other = new EditClock('other', () => 2000);
	const making = { id: other.next(), origin: 'person', title: 'T', made: 0 } as const;
	const two = after({}, plan(new Map([[print, {}]]), [wishFor('set', custom, 'Box 5')], making));
	expect(merged(one, two)).toEqual(merged(two, one));
	expect(effective(merged(one, two))[custom]).toBe('Box 5');
});

test('one field goes back to a moment and all else stays', () => {
	const { after: one } = said({}, custom, 'Box 4');
	const { after: two } = said(one, order, 1);
	const { after: three } = said(two, custom, 'Box 5');
	const { after: four } = said(three, order, 7);
	const restoring = (scope: Parameters<typeof planRestore>[3]) => {
		const making = { id: clock.next(latestIn(new Map([[print, four]]), 'all')), title: 'Back', made: 0 };
		const then = { items: new Map([[print, two]]), entities: new Map() };
		return planRestore(new Map([[print, four]]), new Map(), then, scope, 'moment', making);
	};
	expect(effective(after(four, restoring({ kind: 'items', field: custom })))).toEqual({
		[custom]: 'Box 4',
		[order]: 7
	});
	expect(effective(after(four, restoring({ kind: 'all' })))).toEqual({ [custom]: 'Box 4', [order]: 1 });
	// The order of an album goes back with it.
	expect(effective(after(four, restoring({ kind: 'album', album: id })))).toEqual({
		[custom]: 'Box 5',
		[order]: 1
	});
});
