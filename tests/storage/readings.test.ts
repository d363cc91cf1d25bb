// The log does not grow with every scan: old readings become one a month, and the past stays what it was.
import { expect, test } from 'vitest';
import { EditClock, type Edit, type ReadChange } from '#lib/library/edit.ts';
import { effective } from '#lib/library/effective.ts';
import { momentAt } from '#lib/library/past.ts';
import { apply } from '#lib/storage/apply.ts';
import { historyIn } from '#lib/storage/history.ts';
import { pastIn } from '#lib/storage/past.ts';
import { foldReadings } from '#lib/storage/readings.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { numberedItem } from '../library/plain-item.ts';

const day = 86_400_000;
const begin = Date.UTC(2026, 0, 1);

test('readings of a month long past become one; edits of people, and the ends of months, stay as they were', async () => {
	const db = new LibraryDb(`readings ${Math.random()}`);
	const item = numberedItem(1);
	await db.items.add(item);
	let time = begin;
	const clock = new EditClock('device', () => time);
	const read = (before: string | undefined, after: string): Promise<unknown> => {
		const change: ReadChange = {
			kind: 'read',
			item: item.fingerprint,
			of: 'file',
			...(before === undefined ? {} : { before: { title: before } }),
			after: { title: after }
		};
		const edit: Edit = { id: clock.next(), origin: 'file', title: '', made: time, changes: [change] };
		return apply(db, edit);
	};
	let title: string | undefined;
	for (let today = 0; today < 120; today += 5) {
		time = begin + today * day;
		await read(title, (title = `day ${today}`));
		if (today % 20 === 0) {
			const said = { kind: 'set', item: item.fingerprint, field: 'rating', after: (today / 20) % 6 } as const;
			await apply(db, { id: clock.next(), origin: 'person', title: 'Rated', made: time, changes: [said] });
		}
	}
	const ends = [0, 1, 2].map((month) => momentAt(Date.UTC(2026, month + 1, 1) - 1));
	const then = () =>
		Promise.all(
			ends.map(async (moment) => (await pastIn(db).items([1], moment)).map((one) => effective(one.then)))
		);
	const before = await then();
	const rows = await db.edits.count();

	await foldReadings(db, begin + 220 * day);

	expect(await then()).toEqual(before);
	expect(before[0]).toEqual([{ title: 'day 30', rating: 1 }]);
	const heads = await historyIn(db).all();
	expect(heads.filter(({ origin }) => origin === 'person')).toHaveLength(6);
	expect(heads.filter(({ origin }) => origin === 'file')).toHaveLength(4);
	expect(await db.edits.count()).toBeLessThan(rows / 2);
	// Once more changes nothing.
	await foldReadings(db, begin + 220 * day);
	expect(await historyIn(db).all()).toEqual(heads);
	await db.delete();
});
