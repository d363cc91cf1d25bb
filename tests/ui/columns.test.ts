import { expect, test } from 'vitest';
import { sortable } from '#lib/library/query/fields.ts';
import {
	avColumns,
	cameraColumns,
	columns,
	columnsBelow,
	columnsFor,
	songColumns
} from '#lib/ui/library/columns.ts';

const ids = (...values: Parameters<typeof columnsFor>) => columnsFor(...values).map(({ id }) => id);
const least = (...values: Parameters<typeof columnsFor>) =>
	columnsFor(...values).reduce((sum, column) => sum + column.least, 0);

test('a table never has more columns than there is room for, and always the name', () => {
	const all = columns.map(({ id }) => id);
	for (const chosen of [undefined, all, ['state', 'name', 'exposure']])
		for (let width = 150; width < 2400; width += 50) {
			expect(ids(chosen, width)).toContain('name');
			expect(least(chosen, width)).toBeLessThanOrEqual(width);
		}
	expect(ids(all, 3000)).toEqual(all);
});

test('columns that were chosen are shown before their time, and no others', () => {
	expect(ids(['name', 'lens', 'exposure'], 700)).toEqual(['name', 'lens', 'exposure']);
	// Narrow tables do without lenses first.
	expect(ids(['name', 'lens', 'exposure'], 320)).toEqual(['name', 'exposure']);
	expect(ids(undefined, 320)).toEqual(['name', 'size']);
	expect(ids(undefined, 320, 200)).toEqual(['name']);
});

test('what cameras say in their notes has columns: in wide tables, and wherever they are chosen', () => {
	const camera = cameraColumns.map(({ id }) => id);
	expect(ids(undefined, 2400)).toEqual(expect.arrayContaining(camera));
	expect(ids(undefined, 1500)).not.toEqual(expect.arrayContaining(['serial']));
	expect(ids(['name', 'serial', 'actuations'], 600)).toEqual(['name', 'serial', 'actuations']);
	for (const { sort } of cameraColumns) expect(sort && sortable(sort)).toBe(true);
});

test('what was chosen for songs stays where there is no room for all; the rest goes first', () => {
	const usual = columns.map(({ id }) => id);
	expect(ids([...usual, 'artist', 'album'], 600)).toEqual(
		expect.arrayContaining(['name', 'artist', 'album'])
	);
});

test('whatever a heading sorts by can be sorted by', () => {
	for (const { sort } of [...columns, ...avColumns]) if (sort) expect(sortable(sort), sort).toBe(true);
	expect(columns.filter(({ sort }) => !sort).map(({ id }) => id)).toEqual(['exposure', 'state']);
});

test('where columns have no room, a second line of the row says what they would', () => {
	const below = (chosen: readonly string[] | undefined, width: number, sort = 'name') =>
		columnsBelow(chosen, width, columnsFor(chosen, width, width - 100), sort).map(({ id }) => id);
	expect(below(undefined, 340)).toEqual(['rating', 'taken', 'duration', 'camera', 'dimensions']);
	// What the list is sorted by is what one wants to see.
	expect(below(undefined, 340, 'lens')[0]).toBe('lens');
	expect(below(undefined, 340, 'taken')).toEqual(['taken', 'rating', 'duration', 'camera', 'dimensions']);
	expect(below(['name', 'artist', 'album', 'genre'], 340)).toEqual(['album', 'genre']);
	expect(below(undefined, 700)).toEqual([]);
});

test('a table of songs shows what songs are told by, what matters most first', () => {
	expect(ids(songColumns, 1200)).toEqual(songColumns);
	expect(ids(songColumns, 500)).toEqual(['name', 'title', 'artist', 'album']);
	expect(ids(songColumns, 100)).toEqual(['name']);
	const shown = columnsFor(songColumns, 340, 280);
	expect(
		columnsBelow(songColumns, 340, shown, 'name')
			.map(({ id }) => id)
			.slice(0, 2)
	).toEqual(['artist', 'album']);
});
