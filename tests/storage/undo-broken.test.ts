// Undo of many edits where not all of it can be done, and of edits larger than most.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EditClock, type EditId, type SetChange } from '#lib/library/edit.ts';
import { latestIn, plan, wishFor } from '#lib/library/edit-plan.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { goBackOn, previewGoBack } from '#lib/storage/history.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { numberedItem } from '../library/plain-item.ts';

let db: LibraryDb;
const clock = new EditClock('device');
beforeEach(() => {
	db = new LibraryDb(`undo ${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function rate(item: number, job: string): Promise<EditId> {
	const { edit } = await applyPlanned(db, [item], (state) =>
		plan(state, [wishFor('set', 'rating', 5)], {
			...{ id: clock.next(latestIn(state, 'all')), origin: 'person', title: 'Rated', made: 0, job }
		})
	);
	return edit.id;
}

test('an undo that breaks off tells what it took back, and goes on where it was', async () => {
	await db.items.bulkAdd([numberedItem(1), numberedItem(2), numberedItem(3)]);
	const ids = [await rate(1, 'a run'), await rate(2, 'a run'), await rate(3, 'a run')];
	let room = 1;
	db.strict.edits.hook('creating', () => {
		if (room-- <= 0) throw new DOMException('No room', 'QuotaExceededError');
	});
	const told = vi.fn();
	const taking = { clock, title: () => 'Undone', told };
	await expect(goBackOn(db, ids[0] ?? '', 'undo', taking)).rejects.toThrow();

	expect(told.mock.calls).toMatchObject([[[3], [{ undoes: ids[2] }]]]);
	room = Infinity;
	expect(await goBackOn(db, ids[0] ?? '', 'undo', taking)).toMatchObject({ items: [2, 1] });
	expect((await db.items.toArray()).map(({ rating }) => rating)).toEqual([undefined, undefined, undefined]);
});

test('what taking back a very large edit would do can be seen before', async () => {
	const item = numberedItem(1);
	await db.items.add(item);
	const id = clock.next();
	const said = { at: id, device: 'device', origin: 'person', value: 'x' } as const;
	const changes = Array.from({ length: 150_000 }, (_, number): SetChange => {
		const field = `custom:${String(number).padStart(26, '0')}` as const;
		return { kind: 'set', item: item.fingerprint, field, after: 'x' };
	});
	const edit = { id, origin: 'person', title: 'Large', made: 0 } as const;
	await db.curation.add({ id: 1, said: Object.fromEntries(changes.map(({ field }) => [field, [said]])) });
	await db.edits.add({ ...edit, part: 0, items: [item.fingerprint], ids: Uint32Array.of(1), changes });
	await db.heads.add({ ...edit, items: 1, changes: changes.length, fields: [], docs: [] });

	expect((await previewGoBack(db, id, 'undo'))?.changes).toHaveLength(150_000);
}, 60_000);
