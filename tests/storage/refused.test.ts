import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { isSet, type Element, type Value } from '#lib/library/curation.ts';
import { nameOfCustom, tellCustomFields } from '#lib/library/custom-field.ts';
import { checkEdit, InvalidEdit, problemOfValue } from '#lib/library/edit-schema.ts';
import { EditClock, type Edit } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, wishFor } from '#lib/library/edit-plan.ts';
import type { KeptEntity } from '#lib/library/entity.ts';
import { markOf } from '#lib/library/bulk/mark.ts';
import { bulkFields } from '#lib/library/bulk/fields.ts';
import { partsOfRun, type BulkInput } from '#lib/library/bulk/run.ts';
import { checkSteps, planner, subjectOf } from '#lib/library/bulk/steps.ts';
import { filling } from '#lib/library/preset-fill.ts';
import { readPresets } from '#lib/library/preset-file.ts';
import { apply, applyPlanned } from '#lib/storage/apply.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { invalidValues, strictFields } from '../invalid-values.ts';
import { plainItem, unnumberedItem } from '../library/plain-item.ts';
import { seeded } from '../random.ts';

const count = 200;
const cases = (seed: number) => invalidValues(seeded(seed), count);
let db: LibraryDb;
let item = 0;
const clock = new EditClock('0123456789abcdef');

beforeEach(async () => {
	db = new LibraryDb(`refused ${Math.random()}`);
	item = await write(db, 'relaxed', ['items'], (through) =>
		through.items.add({ ...unnumberedItem, fingerprint: '0f' }).then(Number)
	);
	await write(db, 'strict', ['entities', 'items'], (through) =>
		through.entities.bulkPut(strictFields.map((field): KeptEntity => ({ ...field, doc: 'fields', at: '' })))
	);
	tellCustomFields(strictFields);
});
afterEach(async () => {
	// Whatever was tried: nothing is said of the item, and nothing is logged.
	expect(await db.edits.count()).toBe(0);
	expect(await db.curation.count()).toBe(0);
	expect(await db.items.get(item)).toEqual({ ...unnumberedItem, fingerprint: '0f', id: item });
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	await db.delete();
});
afterAll(() => tellCustomFields([]));

const making = () => ({ id: clock.next(), origin: 'person', title: 'Test', made: 0 }) as const;

test('a reason is given for each, in words', () => {
	for (const { field, value } of cases(1)) {
		const problem = problemOfValue(field, value);
		expect(problem, `${field}: ${JSON.stringify(value).slice(0, 80)}`).toMatch(/\w+ \w+/);
	}
});

test('what a panel or a command wishes is refused', async () => {
	for (const { field, value } of cases(2)) {
		const kind = isSet(field) ? 'add' : 'set';
		const wishing = applyPlanned(db, [item], (state) =>
			plan(state, [wishFor(kind, field, value as Value | Element)], {
				...making(),
				id: clock.next(latestIn(state, 'all'))
			})
		);
		await expect(wishing, field).rejects.toThrow();
	}
});

test('what another device sends is refused, each with what the field asks for', async () => {
	for (const { field, value } of cases(3)) {
		const change = isSet(field)
			? { kind: 'add', item: '0f', field, element: value }
			: { kind: 'set', item: '0f', field, after: value };
		const good = { kind: 'set', item: '0f', field: 'rating', after: 5 };
		const edit = { ...making(), changes: [good, change] } as unknown as Edit;
		await expect(apply(db, edit), field).rejects.toThrow(InvalidEdit);
		const said = [{ kind: 'read', item: '0f', of: 'file', after: { [`${field} `]: value } }];
		await expect(apply(db, { ...making(), changes: said } as unknown as Edit)).rejects.toThrow(InvalidEdit);
	}
});

test('a bulk edit is refused before it begins, and plans nothing where it is asked all the same', async () => {
	for (const { field, value } of cases(4)) {
		const set = { operation: 'set', parameters: { field, value } };
		expect(checkSteps([set], { count: 1 }), field).not.toEqual([]);
		const pasted = {
			operation: 'paste',
			parameters: { values: { [field]: isSet(field) ? [value] : value }, sets: 'add' }
		};
		expect(checkSteps([pasted], { count: 1 }), field).not.toEqual([]);
		if (!bulkFields.includes(field)) continue;
		const steps = isSet(field) ? [] : [set];
		const subject = subjectOf(plainItem, {}, 0, 1);
		const planned = planner(steps, { language: 'en', now: 0, spent: { steps: 0 } })(subject);
		expect(planned.wishes).toEqual([]);
		// As a job would, with what the preview showed.
		const input: BulkInput = {
			title: 'Run',
			items: Uint32Array.of(item),
			steps,
			marks: Float64Array.of(markOf(planned)),
			language: 'en',
			now: 0,
			says: {} as BulkInput['says']
		};
		const applied = await applyPlanned(db, [item], (state, _entities, itemOf) =>
			plan(state, partsOfRun(input)([0], state, itemOf).wishes, making())
		);
		expect(applied.edit.changes).toEqual([]);
	}
});

test('a template fills in nothing that does not fit, and a file of templates that are none is refused', async () => {
	let filled = 0;
	for (const { field, value } of cases(5)) {
		const fields = [{ field, text: value as string }];
		if (typeof value !== 'string') {
			const file = JSON.stringify({
				format: 'mediatheque-presets',
				version: 2,
				presets: [{ kind: 'metadata', name: 'T', version: 1, content: { fields } }]
			});
			const read = readPresets(file);
			expect('presets' in read ? read.presets : []).toEqual([]);
			continue;
		}
		filled++;
		const context = { language: 'en', now: 0, spent: { steps: 0 } };
		for (const one of filling({ fields }, context)(subjectOf(plainItem, {}, 0, 1))) {
			if (one.wishes.length === 0) expect(one.problem).not.toBe('');
			// What is trimmed or read as a number may fit; then it fits.
			for (const wish of one.wishes)
				expect(problemOfValue(one.field, wish.kind === 'set' ? wish.value : wish.element)).toBeUndefined();
		}
	}
	expect(filled).toBeGreaterThan(30);
});

test('fields themselves are checked like their values', async () => {
	const random = seeded(6);
	for (const { value } of invalidValues(random, count)) {
		const [field] = strictFields;
		if (!field) continue;
		const key = random.pick(['name', 'type', 'order', 'values', 'many', 'required', 'group', 'id'] as const);
		// A short line of text is a name, whatever it was meant for; so is a number a place.
		if ((key === 'name' || key === 'group') && typeof value === 'string' && isPlain(value)) continue;
		if (key === 'order' && typeof value === 'number' && Number.isFinite(value)) continue;
		if ((key === 'many' || key === 'required') && value === true && key === 'required') continue;
		const after = { ...field, [key]: value } as typeof field;
		if (key === 'many' && value === true) continue;
		const edit = { ...making(), changes: planEntities(new Map(), [{ doc: 'fields', id: field.id, after }]) };
		expect(() => checkEdit(edit), `${key}: ${JSON.stringify(value).slice(0, 80)}`).toThrow(InvalidEdit);
	}
});

const isPlain = (text: string) =>
	text.trim() !== '' &&
	text.length <= 60 &&
	!/[\r\n\0-\x1f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(text); // eslint-disable-line no-control-regex

test('every custom field and every field of the registry is among them', () => {
	const fields = new Set(cases(7).map(({ field }) => field));
	for (const field of strictFields) expect(fields).toContain(nameOfCustom(field));
	expect(fields.size).toBe(18 + strictFields.length);
});
