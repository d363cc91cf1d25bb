import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	columnNames,
	columnsOfTable,
	exportColumns,
	usualColumns,
	type Cell
} from '#lib/library/export-columns.ts';
import { EditClock } from '#lib/library/edit.ts';
import { plan, wishFor } from '#lib/library/edit-plan.ts';
import { cellText } from '#lib/reports/text.ts';
import { apply } from '#lib/storage/apply.ts';
import { detailsIn } from '#lib/storage/details.ts';
import { exportRows } from '#lib/storage/export-rows.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { numberedItem } from '../library/plain-item.ts';

let db: LibraryDb;
beforeEach(async () => {
	db = new LibraryDb(`export ${Math.random()}`);
	await write(db, 'strict', ['items'], async (through) => {
		for (let id = 1; id <= 1200; id++)
			await through.items.put(numberedItem(id, { size: 1_234_567, shutter: 0.004, duration: 3723 }));
	});
	await detailsIn(db).put({
		id: 2,
		tags: [
			{
				...{ group0: 'EXIF', group1: 'IFD0', name: 'Orientation', id: 274, table: 'Exif::Main' },
				...{ value: 6, printed: 'Rotate 90 CW', offset: 0, size: 2 }
			},
			{
				...{ group0: 'XMP', group1: 'XMP-dc', name: 'Subject', id: 'subject', table: 'XMP::dc' },
				...{ value: ['a', 'b'], offset: 0, size: 2 }
			}
		],
		...{ warnings: [], previews: [] }
	});
});
afterEach(() => db.delete());

async function cells(ids: readonly number[], columns: readonly string[], manner: 'raw' | 'printed' = 'raw') {
	const rows: (readonly Cell[])[] = [];
	for await (const page of exportRows(db, ids, columns, manner)) rows.push(...page.map((row) => row.cells));
	return rows;
}

test('rows come in the order asked for, whatever their number, and those that are gone are left out', async () => {
	const ids = Array.from({ length: 1200 }, (_, at) => 1200 - at);
	const rows = await cells([...ids, 9999], ['name']);
	expect(rows.map(([name]) => name)).toEqual(ids.map((id) => `${id}.jpg`));
});

test('each value stands under its column, whatever another column is called', async () => {
	expect(await cells([2], ['size', 'no such:thing here', 'shutter'])).toEqual([
		[1_234_567, undefined, 0.004]
	]);
});

test('values are as they are kept, or as people write them', async () => {
	const columns = ['size', 'shutter', 'duration', 'IFD0:Orientation', 'Orientation', 'Subject', 'Nothing'];
	expect(await cells([2], columns)).toEqual([[1_234_567, 0.004, 3723, '6', '6', ['a', 'b'], undefined]]);
	expect(await cells([2], columns, 'printed')).toEqual([
		['1.23 MB', '1/250', '1:02:03', 'Rotate 90 CW', 'Rotate 90 CW', ['a', 'b'], undefined]
	]);
});

test('what people said is in it, with dates as far as they are known', async () => {
	const clock = new EditClock('0123456789abcdef');
	const state = new Map([[numberedItem(1).fingerprint, {}]]);
	const wishes = [
		wishFor('set', 'taken', { at: Date.UTC(1985, 0, 1), part: 'year' }),
		wishFor('set', 'city', 'Wien'),
		wishFor('set', 'state', 'W'),
		wishFor('add', 'keywords', 'animals/dog'),
		wishFor('set', 'position', { latitude: 48.2, longitude: 16.4 })
	];
	await apply(db, plan(state, wishes, { id: clock.next(), origin: 'person', title: '', made: 1 }));
	const [row = []] = await cells(
		[1],
		['taken', 'city', 'said:state', 'keyword', 'position', 'state', 'place']
	);
	expect(row.map(cellText)).toEqual([
		'1985',
		'Wien',
		'W',
		'animals/dog',
		'48.200000, 16.400000',
		'present',
		'Wien, W'
	]);
});

test('every column that is offered can be read, names that mean nothing are left out', async () => {
	expect(exportColumns(columnNames).columns.map(({ name }) => name)).toEqual(columnNames);
	expect(exportColumns([...usualColumns]).columns.every(({ tag }) => tag === undefined)).toBe(true);
	expect(exportColumns(['a b', '', ':x', '<script>', 'constructor']).columns.map(({ name }) => name)).toEqual(
		['constructor']
	);
	expect(await cells([1], ['constructor', '__proto__'])).toEqual([[undefined, undefined]]);
	expect(columnsOfTable(['name', 'exposure', 'picture'])).toEqual(['name', 'shutter', 'aperture', 'iso']);
	expect(columnsOfTable(['artist', 'camera'])).toEqual(['artist', 'camera']);
});
