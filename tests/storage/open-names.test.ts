import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RegisterName, Value } from '#lib/library/curation.ts';
import { EditClock, firstIdAt } from '#lib/library/edit.ts';
import { latestIn, plan } from '#lib/library/edit-plan.ts';
import { effective } from '#lib/library/effective.ts';
import { apply, applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { momentsIn } from '#lib/storage/moments.ts';
import { pastIn } from '#lib/storage/past.ts';
import { rescueIn, type RescueFiles } from '#lib/storage/rescue.ts';
import { restore } from '#lib/storage/restore.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { unnumberedItem } from '../library/plain-item.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const order = `order:${id}` as const;
let db: LibraryDb;
let now = 0;
let clock: EditClock;

beforeEach(() => {
	db = new LibraryDb(`open names ${Math.random()}`);
	now = 1_700_000_000_000;
	clock = new EditClock('0123456789abcdef', () => now);
});
afterEach(() => db.delete());

const addItem = () =>
	write(db, 'relaxed', ['items'], (through) =>
		through.items.add({ ...unnumberedItem, fingerprint: '0f' }).then(Number)
	);

function say(item: number, field: RegisterName, value: Value) {
	now += 1000;
	return applyPlanned(db, [item], (state) =>
		plan(state, [{ kind: 'set', field, value }], {
			id: clock.next(latestIn(state, [field])),
			origin: 'person',
			title: 'Test',
			made: now
		})
	);
}

const valuesOf = async (item: number) => {
	const [said] = await curationIn(db).many([item]);
	return said && effective(said);
};

test('a place in an album is kept, shown, taken back, and found in the past', async () => {
	const item = await addItem();
	const { edit } = await say(item, order, 1);
	const between = now + 500;
	await say(item, order, 2.5);
	expect((await db.items.get(item))?.open).toEqual({ [order]: 2.5 });
	expect(await valuesOf(item)).toEqual({ [order]: 2.5 });

	const [then] = await pastIn(db).items([item], firstIdAt(between));
	expect(then && effective(then.then)).toEqual({ [order]: 1 });
	await momentsIn(db).keep(now + 3_600_000, undefined, 1);
	expect(await db.moments.count()).toBe(1);
	const [same] = await pastIn(db).items([item], firstIdAt(now + 500));
	expect(same && effective(same.then)).toEqual({ [order]: 2.5 });

	const scope = { kind: 'items', field: order } as const;
	await restore(db, { scope, items: [item], moment: firstIdAt(between) }, { clock, title: 'Back' });
	expect(await valuesOf(item)).toEqual({ [order]: 1 });
	// What the restore brought back is still of the first edit, and is taken back with it.
	const back = await takeBack(db, edit.id, (_edit, state) => ({
		id: clock.next(latestIn(state, 'all')),
		title: 'Undo',
		made: now
	}));
	expect(back?.kept).toEqual([]);
	expect(await valuesOf(item)).toEqual({});
	expect((await db.items.get(item))?.open).toBeUndefined();
});

test('a rescue copy brings open names back', async () => {
	const store = new Map<string, Uint8Array<ArrayBuffer>>();
	const files: RescueFiles = {
		read: (name) => Promise.resolve(store.get(name)),
		replace: (name, bytes) => {
			store.set(name, bytes.slice());
			return Promise.resolve();
		}
	};
	const item = await addItem();
	await say(item, order, 2.5);
	await rescueIn(db, files).write();
	const { name } = db;
	await db.delete();
	db = new LibraryDb(name);
	const copy = await rescueIn(db, files).newest();
	if (copy) await rescueIn(db, files).restore(copy, 'emptied');
	const [row] = await db.items.toArray();
	expect(row?.open).toEqual({ [order]: 2.5 });
	expect(row && (await valuesOf(row.id))).toEqual({ [order]: 2.5 });
});

test('an edit with a name that is none, or a value that does not fit, is refused as a whole', async () => {
	const item = await addItem();
	for (const [field, value] of [
		['custom:__proto__', 1],
		['order:x', 1],
		[order, 'first'],
		[order, NaN]
	]) {
		const changes = [
			{ kind: 'set', item: '0f', field: 'rating', after: 5 },
			{ kind: 'set', item: '0f', field, after: value }
		];
		const edit = { id: clock.next(), origin: 'person', title: 'T', made: 0, changes };
		await expect(apply(db, edit as Parameters<typeof apply>[1])).rejects.toThrow(/field|order/);
	}
	expect(await valuesOf(item)).toEqual({});
	expect(await db.edits.count()).toBe(0);
});
