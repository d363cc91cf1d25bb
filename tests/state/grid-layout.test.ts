import { expect, test } from 'vitest';
import { GridLayout } from '#lib/state/grid-layout.ts';

const size = { columns: 4, rowHeight: 100, headingHeight: 30 };
const groups = [
	{ key: 'a', start: 0, count: 5 },
	{ key: 'b', start: 5, count: 1 },
	{ key: 'c', start: 6, count: 8 }
];

test('items without groups fill rows from the top', () => {
	const layout = new GridLayout(10, [], size);
	expect(layout.lines).toBe(3);
	expect(layout.height).toBe(300);
	expect(layout.line(2)).toEqual({ kind: 'items', line: 2, top: 200, start: 8, count: 2 });
	expect(layout.inSight(150, 100).map((line) => line.line)).toEqual([1, 2]);
});

test('each group begins with its heading on a row of its own', () => {
	const layout = new GridLayout(14, groups, size);
	expect(layout.lines).toBe(3 + 5);
	expect(layout.line(0)).toEqual({ kind: 'heading', line: 0, top: 0, group: 0 });
	expect(layout.line(2)).toEqual({ kind: 'items', line: 2, top: 130, start: 4, count: 1 });
	expect(layout.line(3)).toEqual({ kind: 'heading', line: 3, top: 230, group: 1 });
	expect(layout.line(7)).toEqual({ kind: 'items', line: 7, top: 490, start: 10, count: 4 });
	expect(layout.height).toBe(590);
});

test('what is in sight is exactly what touches the window, headings included', () => {
	const layout = new GridLayout(14, groups, size);
	for (let top = 0; top < layout.height; top += 7) {
		const seen = layout.inSight(top, 60).map((line) => line.line);
		const expected = [];
		for (let line = 0; line < layout.lines; line++) {
			const one = layout.line(line);
			const height = one.kind === 'heading' ? 30 : 100;
			if (one.top < top + 60 && one.top + height > top) expected.push(line);
		}
		expect(seen).toEqual(expected);
	}
});

test('up and down keep the column and cross group headings', () => {
	const layout = new GridLayout(14, groups, size);
	expect(layout.above(3, 1)).toBe(4);
	expect(layout.above(4, 1)).toBe(5);
	expect(layout.above(5, 1)).toBe(6);
	expect(layout.above(8, -1)).toBe(5);
	expect(layout.above(0, -1)).toBe(0);
	expect(layout.above(13, 1)).toBe(13);
});

test('a rectangle holds the tiles it touches', () => {
	const layout = new GridLayout(14, groups, size);
	expect(layout.inside(20, 140, 1, 2)).toEqual([1, 2]);
	expect(layout.inside(0, 600, 0, 0)).toEqual([0, 4, 5, 6, 10]);
});

test('a million items need no table of lines', () => {
	const layout = new GridLayout(1_000_000, [], { columns: 8, rowHeight: 180, headingHeight: 0 });
	expect(layout.lines).toBe(125_000);
	expect(layout.inSight(22_499_900, 900)).toHaveLength(1);
	expect(layout.lineOf(999_999)).toBe(124_999);
});
