import { afterEach, expect, test } from 'vitest';
import { wishFor } from '#lib/library/edit-plan.ts';
import { newId } from '#lib/library/preset.ts';
import { applyAll, applyRefused, largestEdit } from '#lib/storage/apply-all.ts';
import { apply } from '#lib/storage/apply.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import { placesOf } from '#lib/storage/travel-places.ts';
import { historyIn } from '#lib/storage/history.ts';
import { headsIn } from '#lib/storage/log-runs.ts';
import { write } from '#lib/storage/write.ts';
import { bringBackSaid, storeSaid } from '#lib/workers/scan/said.ts';
import { numberedItem } from '../library/plain-item.ts';
import { seeded } from '../random.ts';
import { Device, printOf } from './devices.ts';

const opened: Device[] = [];
async function device(name: string, items = 3, first = 1, begin = true, skew = 0): Promise<Device> {
	const one = await new Device(name, skew).open(items, first, begin);
	opened.push(one);
	return one;
}
afterEach(async () => {
	await Promise.all(opened.splice(0).map(({ db }) => db.delete().catch(() => undefined)));
});

const year = 365 * 86_400_000;

test('a library on its own numbers nothing; one that is kept in step numbers each edit as it is made', async () => {
	const one = await device('alone', 3, 1, false);
	await one.rate([1], 4);
	expect(await one.db.travels.count()).toBe(0);

	await travelsIn(one.db).begin(one.sync);
	const { edit } = await one.rate([2], 5);
	expect(await one.db.travels.toArray()).toEqual([{ device: one.sync, seq: 1, edit: edit.id }]);
});

test('edits of before get their numbers in pages, whatever is done meanwhile and however often it is broken off', async () => {
	const one = await device('before', 3, 1, false);
	const count = 603;
	for (let at = 0; at < count; at++)
		await apply(one.db, {
			...{ id: one.clock.next(), origin: 'person', title: '', made: 0 },
			changes: [{ kind: 'set', item: printOf(1), field: 'rating', after: at % 6 }]
		});
	await write(one.db, 'strict', ['edits', 'curation'], (through) =>
		storeSaid(through, [{ item: numberedItem(1), says: { rating: 1 }, of: 'file' }], one.clock)
	);
	await travelsIn(one.db).begin(one.sync);
	const broken = new AbortController();
	const numbering = travelsIn(one.db).number(broken.signal);
	await one.rate([2], 5);
	broken.abort();
	await numbering.catch(() => undefined);
	await one.rate([2], 4);
	await travelsIn(one.db).number();
	await travelsIn(one.db).number();

	expect(await travelsIn(one.db).heard()).toEqual({ [one.sync]: count + 2 });
	const rows = (await one.db.travels.toArray()).flatMap(placesOf);
	expect(new Set(rows.map(({ edit }) => edit)).size).toBe(count + 2);
	const heads = new Map((await historyIn(one.db).all()).map((head) => [head.id, head]));
	const origins = rows.map(({ edit = '' }) => heads.get(edit));
	expect(origins.some((head) => head?.origin === 'file')).toBe(false);
}, 60_000);

test('what one device says is on the other, undone there too, and comes back', async () => {
	const [one, two] = [await device('first'), await device('second', 3, 40)];
	const { edit } = await one.say([1, 2], wishFor('set', 'rating', 4), wishFor('add', 'keywords', 'sea'));
	const done = await one.tell(two);
	expect(done).toMatchObject({ edits: 1, refused: [], gaps: 0, conflicts: 0, items: [40, 41] });
	expect(await two.db.items.get(40)).toMatchObject({ rating: 4, keywords: ['sea'] });

	await two.undo(edit.id);
	await two.tell(one);
	expect((await one.db.items.get(1))?.rating).toBeUndefined();
	expect(await one.state()).toBe(await two.state());
	expect(await travelsIn(one.db).sum()).toBe(await travelsIn(two.db).sum());
});

test('what came once more changes nothing, what leaves a gap waits, and nobody else speaks in this name', async () => {
	const [one, two] = [await device('first'), await device('second')];
	for (const rating of [1, 2, 3]) await one.rate([1], rating);
	const given = await travelsIn(one.db).after(one.sync, 0);
	expect(await applyAll(two.db, given.slice(1))).toMatchObject({ edits: 0, gaps: 2 });
	expect(await applyAll(two.db, [...given, ...given])).toMatchObject({ edits: 3, gaps: 0 });
	const before = await two.state();
	expect(await applyAll(two.db, given)).toMatchObject({ edits: 0, gaps: 0, items: [] });
	expect(
		await applyAll(
			two.db,
			given.map((each) => ({ ...each, device: two.sync }))
		)
	).toMatchObject({
		edits: 0,
		gaps: 3
	});
	expect(
		await applyAll(
			two.db,
			given.map((each) => ({ ...each, device: '../up' }))
		)
	).toMatchObject({
		edits: 0,
		gaps: 3
	});
	expect(await two.state()).toBe(before);
});

test('what may not be applied is refused with a reason, goes on to others, and is tried again', async () => {
	const [one, two, three] = [await device('first'), await device('second'), await device('third')];
	const { edit } = await one.rate([1], 4);
	const made = (more: object, seq: number) => ({
		device: one.sync,
		seq,
		edit: { ...edit, id: one.clock.next(), ...more }
	});
	const set = { kind: 'set', item: printOf(1), field: 'rating' };
	const done = await applyAll(two.db, [
		made({}, 1),
		made({ origin: 'file' }, 2),
		made({ changes: [{ kind: 'read', item: printOf(1), of: 'file', after: { rating: 3 } }] }, 3),
		made({ changes: [{ ...set, after: 17 }] }, 4),
		made({ changes: [{ ...set, after: 3, later: true }] }, 5),
		{ device: one.sync, seq: 6, edit: 'nothing' },
		made({ changes: [{ ...set, after: 2 }], title: 'Last' }, 7)
	]);
	expect(done.edits).toBe(7);
	expect(done.refused.map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6]);
	expect(done.refused.every(({ reason }) => reason.length > 3)).toBe(true);
	expect(await two.db.items.get(1)).toMatchObject({ rating: 2 });
	expect(await travelsIn(two.db).heard()).toEqual({ [one.sync]: 7 });

	expect(await two.tell(three)).toMatchObject({ edits: 7, refused: done.refused });
	expect(await travelsIn(three.db).sum()).toBe(await travelsIn(two.db).sum());

	// As if this version were a newer one, which knows the fifth.
	const fifth = await two.db.travels.get([one.sync, 5]);
	const rest = fifth?.given as typeof edit;
	await two.db.travels.put({
		...{ device: one.sync, seq: 5, refused: 'newer' },
		given: { ...rest, changes: [{ ...set, item: printOf(2), after: 3 }] }
	});
	expect(await applyRefused(two.db)).toMatchObject({ edits: 1, items: [2] });
	expect(await two.db.items.get(2)).toMatchObject({ rating: 3 });
	expect(await applyRefused(two.db)).toMatchObject({ edits: 0 });
});

test('an edit larger than any is refused before it is looked at', async () => {
	const [one, two] = [await device('first'), await device('second')];
	const { edit } = await one.rate([1], 4);
	const title = 'x'.repeat(largestEdit);
	const done = await applyAll(two.db, [{ device: one.sync, seq: 1, edit: { ...edit, title } }]);
	expect(done).toMatchObject({ edits: 1, refused: [{ seq: 1 }] });
});

test('what is said of content that is not here holds once a folder with it is scanned', async () => {
	const [one, two] = [await device('first', 3), await device('second', 2)];
	await one.say([3], wishFor('set', 'rating', 5));
	expect(await one.tell(two)).toMatchObject({ edits: 1, items: [] });

	const item = await one.db.items.get(3);
	if (!item) throw new Error('no item');
	await write(two.db, 'strict', ['items', 'edits', 'curation'], async (through) => {
		await through.items.add({ ...item, id: 77, rating: 1 });
		const back = await bringBackSaid(through, [{ ...item, id: 77, rating: 1 }], two.name);
		await through.items.bulkPut([...back.values()]);
	});
	expect(await two.db.items.get(77)).toMatchObject({ rating: 5 });
});

test('what two devices said apart from each other of content that comes later is listed then', async () => {
	const [one, two] = [await device('first', 3), await device('second', 3)];
	const three = await device('third', 2);
	await one.say([3], wishFor('set', 'rating', 5));
	await two.say([3], wishFor('set', 'rating', 2));
	await one.tell(three);
	expect(await two.tell(three)).toMatchObject({ edits: 1, conflicts: 0 });

	const item = await one.db.items.get(3);
	if (!item) throw new Error('no item');
	await write(three.db, 'strict', ['items', 'edits', 'curation'], async (through) => {
		await through.items.add({ ...item, id: 77 });
		await bringBackSaid(through, [{ ...item, id: 77 }], three.name);
	});
	expect(await three.db.conflicts.toArray()).toMatchObject([
		{ state: 'open', of: { item: 77, field: 'rating' }, counts: { value: 2 }, other: { value: 5 } }
	]);
});

test('a copied profile goes on under another name, with what the others do not have', async () => {
	const [one, two] = [await device('first'), await device('second')];
	for (const rating of [1, 2, 3, 4]) await one.rate([1], rating);
	const has = { [one.sync]: 2 };
	await travelsIn(one.db).sum();
	const name = newId(Date.now());
	await travelsIn(one.db).renew(has, name, 'another0');

	expect(await travelsIn(one.db).heard()).toEqual({ [one.sync]: 2, [name]: 2 });
	expect((await travelsIn(one.db).fact())?.device).toBe(name);
	await one.rate([1], 5);
	await one.tell(two);
	expect(await travelsIn(two.db).heard()).toEqual({ [one.sync]: 2, [name]: 3 });
	expect(await two.db.items.get(1)).toMatchObject({ rating: 5 });
	expect(await travelsIn(two.db).sum()).toBe(await travelsIn(one.db).sum());
});

test('the sum tells two that hold the same from two that say they do, and reads only what is new', async () => {
	const [one, two] = [await device('first', 50), await device('second', 50)];
	for (let at = 1; at <= 50; at++) await one.rate([at], at % 5);
	await one.tell(two);
	const sum = await travelsIn(one.db).sum();
	expect(await travelsIn(two.db).sum()).toBe(sum);

	await one.rate([1], 4);
	const { edits } = one.db;
	const bulkGet = edits.bulkGet.bind(edits);
	let read = 0;
	Object.assign(edits, {
		bulkGet: (keys: [string, number][]) => {
			read += keys.length;
			return bulkGet(keys);
		}
	});
	await travelsIn(one.db).sum();
	expect(read).toBe(1);

	const last = await travelsIn(one.db).after(one.sync, 50);
	await applyAll(
		two.db,
		last.map((each) => ({ ...each, edit: { ...each.edit, title: 'Other' } }))
	);
	expect(await travelsIn(two.db).heard()).toEqual(await travelsIn(one.db).heard());
	expect(await travelsIn(two.db).sum()).not.toBe(await travelsIn(one.db).sum());
});

test.each([1, 2])(
	'three devices with clocks years apart, told of each other at random, come to the same (%i)',
	async (seed) => {
		const random = seeded(seed);
		const all = [
			await device('first', 4),
			await device('second', 4, 20, true, year),
			await device('third', 4, 60, true, -year)
		];
		const album = newId(0);
		for (let step = 0; step < 150; step++) {
			const one = random.pick(all);
			const first = (await one.db.items.toCollection().first())?.id ?? 0;
			const ids = [first + random.below(4), first + random.below(4)];
			const kind = random.below(8);
			if (kind < 2) await one.rate(ids, random.below(6));
			else if (kind === 2)
				await one.say(ids, wishFor(random.pick(['add', 'remove']), 'keywords', random.pick(['a', 'b'])));
			else if (kind === 3)
				await one.sayEntity({
					doc: 'keywords',
					id: album,
					after: { id: album, name: `k${random.below(9)}` }
				});
			else if (kind === 4) {
				const edit = headsIn(await one.db.heads.toArray()).at(-1 - random.below(3));
				if (edit) await one.undo(edit.id);
			} else await one.tell(random.pick(all.filter((other) => other !== one)), random.below(6));
		}
		for (let round = 0; round < 2; round++)
			for (const one of all) for (const other of all) if (one !== other) await one.tell(other);
		const [states, sums] = [
			await Promise.all(all.map((one) => one.state())),
			await Promise.all(all.map(({ db }) => travelsIn(db).sum()))
		];
		expect(new Set(states).size).toBe(1);
		expect(new Set(sums).size).toBe(1);
	}
);
