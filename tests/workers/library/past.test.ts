// The past is asked: what is found as of a day is what was found on that day.
import { afterEach, expect, test } from 'vitest';
import type { Element, RegisterName, SetName, Value } from '#lib/library/curation.ts';
import { EditClock } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, type Wish } from '#lib/library/edit-plan.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { goBack } from '#lib/storage/history.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { momentsIn } from '#lib/storage/moments.ts';
import { itemsBefore } from '#lib/storage/past-items.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { libraryOver } from '#lib/workers/library/service.ts';
import { numberedItem } from '../../library/plain-item.ts';
import { seeded } from '../../random.ts';

const opened: LibraryDb[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((db) => db.delete()));
});

const day = 86_400_000;
const begin = new Date(2026, 2, 1).getTime();
const dayText = (number: number) => {
	const date = new Date(begin + number * day + day / 2);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const album = (number: number) => `${'0'.repeat(25)}${number}`;

const questions = ['', 'rating:>=2', 'keyword:x', 'album:sea', 'title:a -keyword:y', 'label:Red rating:1..2'];

test('asof: finds and shows what was found and shown on each of twenty days', async () => {
	const db = new LibraryDb(`past ${Math.random()}`);
	opened.push(db);
	const random = seeded(7);
	let time = begin;
	const clock = new EditClock('device', () => time);
	const source = () => ({
		page: itemsIn(db).page,
		many: itemsIn(db).many,
		roots: () => Promise.resolve([]),
		past: (before: number) => itemsBefore(db, before)
	});
	const look = async (library: ReturnType<typeof libraryOver>, asof?: string) => {
		const found = await Promise.all(
			questions.map(async (text) => {
				const asked = asof === undefined ? text : `${text} asof:${asof}`;
				const answer = await library.answer({
					text: asked,
					sort: { by: 'name', descending: false },
					group: 'none'
				});
				const rows = await library.rows([...answer.ids], answer.asof);
				return { ids: [...answer.ids], rows };
			})
		);
		return found;
	};
	const say = (ids: readonly number[], wishes: readonly Wish[], entities: readonly EntityWish[] = []) =>
		applyPlanned(
			db,
			ids,
			(state, kept) => {
				const fields = wishes.map(({ field }) => field);
				const id = clock.next(latestIn(state, fields, kept));
				const edit = plan(state, wishes, { id, origin: 'person', title: '', made: time });
				return { ...edit, changes: [...planEntities(kept, entities), ...edit.changes] };
			},
			entities.map(({ id }) => id)
		);

	const was: Awaited<ReturnType<typeof look>>[] = [];
	for (let today = 0; today < 30; today++) {
		time = begin + today * day + 1000;
		const fresh = numberedItem(today + 1, { added: time, ...(today % 3 ? { rating: today % 3 } : {}) });
		await db.items.add(fresh);
		for (let count = random.below(4); count >= 0; count--) {
			time += 1000 + random.below(1_000_000);
			const ids = Array.from({ length: 1 + random.below(6) }, () => 1 + random.below(today + 1));
			const wishes: Wish[] = [
				{
					kind: 'set',
					field: random.pick<RegisterName>(['rating']),
					value: random.pick<Value>([1, 2, 3, null])
				},
				{
					kind: 'set',
					field: random.pick<RegisterName>(['title', 'label']),
					value: random.pick(['a', 'Red', null])
				},
				{
					kind: random.pick(['add', 'remove'] as const),
					field: random.pick<SetName>(['keywords']),
					element: random.pick<Element>(['x', 'y'])
				},
				{ kind: 'add', field: 'albums', element: album(1 + random.below(2)) }
			];
			const id = album(1 + random.below(2));
			const name = random.pick(['Sea', 'Hill']);
			await say(
				[...new Set(ids)],
				[random.pick(wishes)],
				random.below(4) ? [] : [{ doc: 'albums', id, after: { id, name, order: 0 } }]
			);
			if (random.below(5) === 0) await goBack(db, 'undo', { clock, title: () => 'Back', now: time });
		}
		if (today === 12 || today === 20) await momentsIn(db).keep(time + 3_600_000, undefined, 1);
		time = begin + (today + 1) * day - 1;
		was.push(await look(libraryOver(source(), { now: () => time })));
	}
	expect(await db.moments.count()).toBeGreaterThan(1);

	time = begin + 40 * day;
	const library = libraryOver(source(), { now: () => time });
	const days = Array.from({ length: 30 }, (_, index) => index).sort(() => random.next() - 0.5);
	for (const number of days.slice(0, 20))
		expect(await look(library, dayText(number)), dayText(number)).toEqual(was[number]);
	// And now is now again.
	expect(await look(library)).toEqual(await look(libraryOver(source(), { now: () => time })));
}, 60_000);

test('a day to come is now', async () => {
	const db = new LibraryDb(`past ${Math.random()}`);
	opened.push(db);
	await db.items.add(numberedItem(1));
	const library = libraryOver({
		page: itemsIn(db).page,
		many: itemsIn(db).many,
		roots: () => Promise.resolve([])
	});

	const answer = await library.answer({
		text: 'asof:2999',
		sort: { by: 'name', descending: false },
		group: 'none'
	});

	expect([...answer.ids]).toEqual([1]);
	expect(answer.asof).toBeUndefined();
});
