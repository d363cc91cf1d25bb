import { expect, test } from 'vitest';
import { columns, columnsFor } from '#lib/ui/library/columns.ts';

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
