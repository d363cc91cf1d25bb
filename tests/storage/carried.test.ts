import { afterEach, expect, test } from 'vitest';
import { readCarried, writeCarried } from '#lib/library/carried.ts';
import type { CustomField } from '#lib/library/custom-field.ts';
import { EditClock, type Edit } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, wishFor, type Wish } from '#lib/library/edit-plan.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { applyPlanned, takeBack } from '#lib/storage/apply.ts';
import { gatherCarried, takeCarried } from '#lib/storage/carried.ts';
import { clockOf, editsIn } from '#lib/storage/edits.ts';
import { goBackAll } from '#lib/storage/history.ts';
import type { FileRow } from '#lib/storage/rows.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { numberedItem } from '../library/plain-item.ts';

const opened: LibraryDb[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete().catch(() => undefined)));
});

/** Items 1 to 3 are files of the first root, 4 and 5 of the second. */
async function library({ first = 1 } = {}): Promise<LibraryDb> {
	const db = new LibraryDb(`test ${Math.random()}`);
	opened.push(db);
	for (let number = 1; number <= 5; number++) {
		const item = { ...numberedItem(number, {}), id: first + number - 1, root: number <= 3 ? 1 : 2 };
		await db.items.add(item);
		const file: FileRow = {
			...{ id: first + number, root: item.root, path: item.path, size: 1, modified: 1, engine: 1 },
			...{ state: 'present', fingerprint: item.fingerprint, item: item.id }
		};
		await db.files.add(file);
	}
	return db;
}

const clock = new EditClock('desktop');
async function say(
	db: LibraryDb,
	items: number[],
	wishes: Wish[],
	entities: EntityWish[] = [],
	by = clock
): Promise<Edit> {
	const { edit } = await applyPlanned(
		db,
		items,
		(state, kept) => {
			const id = by.next(latestIn(state, 'all', kept));
			const made = plan(state, wishes, { id, origin: 'person', title: wishes[0]?.field ?? '', made: 5 });
			return { ...made, changes: [...planEntities(kept, entities), ...made.changes] };
		},
		entities.map(({ id }) => id)
	);
	return edit;
}

const quiet = { report: () => undefined, signal: new AbortController().signal };
const album = (number: number) => `${'0'.repeat(25)}${number}`;
const albumWish = (number: number, name: string, parent?: number): EntityWish => {
	const id = album(number);
	const after = { id, name, order: number, ...(parent === undefined ? {} : { parent: album(parent) }) };
	return { doc: 'albums', id, after };
};

async function carry(from: LibraryDb, to: LibraryDb) {
	const bytes = await writeCarried(await gatherCarried(from, 1, quiet), 1);
	const { log } = await readCarried(bytes);
	return { log, text: new TextDecoder().decode(bytes), took: await takeCarried(to, log, quiet) };
}

const shown = async (db: LibraryDb, root = 1) =>
	(await db.items.toArray())
		.filter((item) => item.root === root)
		.map(({ fingerprint, rating, keywords, stack, albums }) => ({
			fingerprint,
			rating,
			keywords,
			stack,
			albums
		}));
const historyOf = async (db: LibraryDb, print: string) =>
	(await editsIn(db).ofItem([print])).map(({ title, made, origin, changes }) => ({
		title,
		made,
		origin: origin.split(':')[0],
		changes: changes.map((change) => ('field' in change ? change.field : change.kind))
	}));

async function lived(): Promise<LibraryDb> {
	const db = await library();
	await say(db, [], [], [albumWish(1, 'Journeys')]);
	await say(db, [1, 2], [wishFor('add', 'albums', album(2))], [albumWish(2, 'Lisbon', 1)]);
	await say(db, [1, 2, 4], [wishFor('set', 'rating', 3), wishFor('add', 'keywords', 'sea')]);
	await say(db, [1], [wishFor('set', 'rating', 5)]);
	await say(db, [2, 3], [wishFor('set', 'stack', 'a stack')]);
	const mistake = await say(db, [3], [wishFor('set', 'rating', 1)]);
	await takeBack(db, mistake.id, () => ({ id: clock.next(mistake.id), title: 'undo', made: 6 }));
	return db;
}

test('a copied folder brings ratings, keywords, albums, stacks and history with it', async () => {
	const from = await lived();
	const to = await library({ first: 40 });

	const { took } = await carry(from, to);

	expect(await shown(to)).toEqual(await shown(from));
	expect(took.items.length).toBeGreaterThan(0);
	const entities = (await to.entities.toArray()).map((one) => ('name' in one ? one.name : ''));
	expect(entities.sort()).toEqual(['Journeys', 'Lisbon']);
	for (const { fingerprint } of await shown(from))
		expect(await historyOf(to, fingerprint)).toEqual(await historyOf(from, fingerprint));
});

test('nothing of other folders goes along', async () => {
	const from = await lived();
	await say(from, [4], [wishFor('set', 'title', 'a secret')]);
	await say(from, [5], [wishFor('add', 'albums', album(3))], [albumWish(3, 'also secret')]);
	const to = await library();

	const { log, text } = await carry(from, to);

	expect(text).not.toContain('secret');
	const prints = new Set(
		log.flatMap(({ changes }) => changes.flatMap((one) => ('item' in one ? one.item : [])))
	);
	expect([...prints].sort()).toEqual((await shown(from)).map(({ fingerprint }) => fingerprint).sort());
	expect((await shown(to, 2)).every(({ rating }) => rating === undefined)).toBe(true);
});

test('a part of an edit has a name of its own, so that the whole one is heard later all the same', async () => {
	const from = await lived();
	const to = await library();
	const { log } = await carry(from, to);
	const { apply } = await import('#lib/storage/apply.ts');
	const whole = (await from.edits.toArray()).find(({ items }) => items.length === 3);

	const edit = whole && (await editsIn(from).get(whole.id));

	expect(log.map(({ id }) => id)).not.toContain(edit?.id);
	expect(edit && (await apply(to, edit)).already).toBe(false);
	expect(await shown(to)).toEqual(await shown(from));
	expect((await shown(to, 2))[0]).toMatchObject({ rating: 3, keywords: ['sea'] });
});

test('taken in twice it is there once, and what was said here later counts', async () => {
	const from = await lived();
	const to = await library();
	await carry(from, to);
	await say(to, [1], [wishFor('set', 'rating', 2)], [], new EditClock('laptop'));
	await say(from, [1], [wishFor('set', 'title', 'Boats')]);

	const { took } = await carry(from, to);

	expect(took.edits).toHaveLength(1);
	expect(await to.items.get(1)).toMatchObject({ rating: 2, title: 'Boats' });
});

test('it is taken back as one step, and what was said here since stays', async () => {
	const from = await lived();
	const to = await library();
	const before = await shown(to);
	const { took } = await carry(from, to);
	await say(to, [2], [wishFor('set', 'label', 'Red')], [], new EditClock('laptop'));

	const back = await goBackAll(to, took.back, { clock: await clockOf(to), title: () => 'back' });

	expect(await shown(to)).toEqual(before);
	expect(await to.items.get(2)).toMatchObject({ label: 'Red' });
	expect(new Set(back?.edits.map(({ job }) => job)).size).toBe(1);
});

test('what was said before a file was changed in place is carried by what the file is now', async () => {
	const from = await lived();
	const now = 'f'.repeat(32);
	const print = (await from.items.get(1))?.fingerprint ?? '';
	await from.items.update(1, { fingerprint: now, former: [print] });
	const to = await library();
	await to.items.update(1, { fingerprint: now });

	await carry(from, to);

	expect(await to.items.get(1)).toMatchObject({ rating: 5, keywords: ['sea'], albums: [album(2)] });
});

test('one that was cut off is gone on with', async () => {
	const from = await lived();
	const to = await library();
	const { log } = await readCarried(await writeCarried(await gatherCarried(from, 1, quiet), 1));
	const stop = new AbortController();
	let taken = 0;
	await expect(
		takeCarried(to, log, { report: () => undefined, signal: stop.signal }, () => {
			if (++taken === 2) stop.abort();
		})
	).rejects.toThrow();

	const { edits } = await takeCarried(to, log, quiet);

	expect(edits).toHaveLength(log.length - 2);
	expect(await shown(to)).toEqual(await shown(from));
});

test('a value that does not fit a field as it is here by now keeps nothing out that comes after it', async () => {
	const [from, to] = [await library(), await library({ first: 40 })];
	const field = { id: album(7), name: 'Box', type: 'text', order: 0 } as const;
	const define = (db: LibraryDb, after: CustomField, by: EditClock) =>
		say(db, [], [], [{ doc: 'fields', id: field.id, after }], by);
	await define(from, field, clock);
	await define(to, { ...field, type: 'whole' }, new EditClock('laptop'));
	await say(from, [1], [wishFor('set', `custom:${field.id}`, 'attic')]);
	await say(from, [1], [wishFor('set', 'rating', 4)]);
	const { took } = await carry(from, to);

	expect(took.edits).toHaveLength(3);
	expect(await to.items.get(40)).toMatchObject({ rating: 4, open: { [`custom:${field.id}`]: 'attic' } });
});
