import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CustomField } from '#lib/library/custom-field.ts';
import type { RegisterName, Value } from '#lib/library/curation.ts';
import { EditClock, type Edit, type EditId } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities } from '#lib/library/edit-plan.ts';
import { effective } from '#lib/library/effective.ts';
import { apply, applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { unnumberedItem } from '../library/plain-item.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const name = `custom:${id}` as const;
const box: CustomField = { id, name: 'Box', type: 'whole', least: 1, most: 99, order: 0 };
let db: LibraryDb;
let item = 0;
let now = 0;
let clock: EditClock;

beforeEach(async () => {
	db = new LibraryDb(`custom values ${Math.random()}`);
	now = 1_700_000_000_000;
	clock = new EditClock('0123456789abcdef', () => now++);
	item = await write(db, 'relaxed', ['items'], (through) =>
		through.items.add({ ...unnumberedItem, fingerprint: '0f' }).then(Number)
	);
});
afterEach(() => db.delete());

function define(field: CustomField | undefined, its = id) {
	return applyPlanned(
		db,
		[],
		(state, entities) => ({
			id: clock.next(latestIn(state, 'all', entities)),
			origin: 'person',
			title: 'Field',
			made: now,
			changes: planEntities(entities, [{ doc: 'fields', id: its, ...(field ? { after: field } : {}) }])
		}),
		[its]
	);
}

function say(value: Value, field: RegisterName = name) {
	return applyPlanned(db, [item], (state) =>
		plan(state, [{ kind: 'set', field, value }], {
			id: clock.next(latestIn(state, 'all')),
			origin: 'person',
			title: 'Test',
			made: now
		})
	);
}

/** An edit as another device would send it. */
function heard(value: unknown, at: EditId = clock.next(), more: object = {}): Promise<unknown> {
	const change = { kind: 'set', item: '0f', field: name, after: value, ...more };
	return apply(db, { id: at, origin: 'person', title: 'T', made: 0, changes: [change] } as unknown as Edit);
}

const valueNow = async () => {
	const [said] = await curationIn(db).many([item]);
	return said && effective(said)[name];
};

test('a value that does not fit its field is refused, with the reason, and nothing is written', async () => {
	await define(box);
	await say(4);
	for (const [value, reason] of [
		[0, /Box: is less than 1/],
		[100, /Box: is more than 99/],
		[4.5, /Box: is no whole number/],
		['four', /Box: is no number/],
		[[4], /Box: is no number/]
	] as const) {
		await expect(say(value)).rejects.toThrow(reason);
		await expect(heard(value)).rejects.toThrow(reason);
	}
	expect(await valueNow()).toBe(4);
	expect(await db.edits.count()).toBe(2);
});

test('a field that is not there takes no values here; what others said of it is kept', async () => {
	await expect(say(4)).rejects.toThrow(/no such field/);
	await heard('of a field that comes later');
	expect(await valueNow()).toBe('of a field that comes later');
	await define(box);
	await define(undefined);
	await expect(say(5)).rejects.toThrow(/no such field/);
});

test('a value stays when its field becomes another, and undo brings one back that does not fit any more', async () => {
	await define({ ...box, type: 'text', least: 0, most: 500 });
	const { edit } = await say('four');
	const { edit: second } = await say('five');
	await define(box);
	expect(await valueNow()).toBe('five');
	await expect(say('six')).rejects.toThrow(/no number/);
	const back = await takeBack(db, second.id, (_edit, state) => ({
		id: clock.next(latestIn(state, 'all')),
		title: 'Undo',
		made: now
	}));
	expect(back?.kept).toEqual([]);
	expect(await valueNow()).toBe('four');
	expect(edit.changes).toHaveLength(1);
	await say(null);
	expect(await valueNow()).toBeUndefined();
});

test('what was said elsewhere before the field was changed here is kept; a claim to bring something back is not enough', async () => {
	const before = clock.next();
	await define(box);
	await heard('four', before);
	expect(await valueNow()).toBe('four');
	await expect(heard('five', clock.next(), { from: before })).rejects.toThrow(/no number/);
});

test('a field and its first value can come in one edit', async () => {
	const field = { kind: 'entity', doc: 'fields', entity: id, after: box };
	const edit = (value: unknown) =>
		({
			id: clock.next(),
			origin: 'person',
			title: 'T',
			made: 0,
			changes: [field, { kind: 'set', item: '0f', field: name, after: value }]
		}) as unknown as Edit;
	await expect(apply(db, edit('four'))).rejects.toThrow(/no number/);
	await apply(db, edit(4));
	expect(await valueNow()).toBe(4);
});

test.each([
	['type', { type: 'colour' }],
	['name', { name: '' }],
	['range', { least: 5, most: 4 }],
	['limit', { least: 'a' }],
	['pattern', { type: 'text', least: undefined, most: undefined, pattern: '(' }],
	['look-around', { type: 'text', least: undefined, most: undefined, pattern: '(?=a)b' }],
	['choices', { type: 'choice', least: undefined, most: undefined }],
	['twice', { type: 'choice', least: undefined, most: undefined, values: ['a', 'a'] }],
	['many', { many: true }],
	['more', { __proto__: null, other: 1 }]
])('a field with a bad %s is refused', async (_, wrong) => {
	const field = Object.fromEntries(
		Object.entries({ ...box, ...wrong }).filter(([, value]) => value !== undefined)
	);
	await expect(define(field as unknown as CustomField)).rejects.toThrow();
	expect(await db.entities.count()).toBe(0);
});
