import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JustifiedLayout, ratioOf, type JustifiedSize } from '#lib/state/justified-layout.ts';

const size: JustifiedSize = { width: 1000, rowHeight: 200, gap: 4, headingHeight: 40 };
const square = 128;
const wide = 128 + 24;

test('a code stands for a proportion', () => {
	expect(ratioOf(square)).toBe(1);
	expect(ratioOf(wide)).toBe(2);
	expect(ratioOf(128 - 24)).toBe(0.5);
	expect(ratioOf(0)).toBe(1);
});

test('rows fill the width, near the wished height, and hold every picture once and in order', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (codes) => {
			const layout = new JustifiedLayout(codes, [], size);
			let next = 0;
			let bottom = 0;
			for (let line = 0; line < layout.lines; line++) {
				const one = layout.line(line);
				if (one.kind !== 'items') throw new Error('a heading without groups');
				expect(one.start).toBe(next);
				expect(one.top).toBe(bottom);
				const places = layout.places(line);
				const right = (places.at(-1)?.left ?? 0) + (places.at(-1)?.width ?? 0);
				expect(right).toBeLessThanOrEqual(size.width + 0.01);
				if (line < layout.lines - 1) {
					expect(right).toBeGreaterThan(size.width - 8);
					expect(layout.heightOf(line)).toBeGreaterThan(size.rowHeight * 0.5);
					expect(layout.heightOf(line)).toBeLessThanOrEqual(size.rowHeight * 1.3);
				}
				for (let at = 0; at < one.count; at++) expect(layout.lineOf(next + at)).toBe(line);
				next += one.count;
				bottom = one.top + layout.heightOf(line) + size.gap;
			}
			expect(next).toBe(codes.length);
			expect(layout.height).toBe(bottom);
		})
	);
});

test('headings stand above their groups, and moves go across them', () => {
	const groups = [
		{ key: 'a', start: 0, count: 3 },
		{ key: 'b', start: 3, count: 7 }
	];
	const layout = new JustifiedLayout(new Uint8Array(10).fill(square), groups, size);
	expect(layout.line(0)).toEqual({ kind: 'heading', line: 0, top: 0, group: 0 });
	expect(layout.line(1)).toMatchObject({ kind: 'items', start: 0, count: 3 });
	expect(layout.line(2)).toMatchObject({ kind: 'heading', group: 1 });
	expect(layout.lineOf(3)).toBe(3);
	expect(layout.above(1, 1)).toBe(4);
	expect(layout.above(4, -1)).toBe(1);
	expect(layout.above(0, -1)).toBe(0);
	expect(layout.above(9, 1)).toBe(9);
});

test('down and up go to the picture nearest in the middle', () => {
	const layout = new JustifiedLayout(Uint8Array.of(wide, wide, square, square, square, square, square), [], {
		...size,
		width: 808
	});
	expect(layout.line(0)).toMatchObject({ start: 0, count: 2 });
	expect(layout.above(1, 1)).toBe(4);
	expect(layout.above(2, -1)).toBe(0);
});

test('a rectangle finds what it touches', () => {
	const layout = new JustifiedLayout(new Uint8Array(10).fill(square), [], { ...size, width: 1016 });
	expect(layout.line(0)).toMatchObject({ count: 5 });
	expect(layout.within(10, 20, 0, 300)).toEqual([0, 1]);
	expect(layout.within(10, 250, 300, 400)).toEqual([1, 6]);
});

test('any place of a million pictures is found at once', () => {
	const codes = Uint8Array.from({ length: 1_000_000 }, (_, at) => 110 + ((at * 7919) % 40));
	const layout = new JustifiedLayout(codes, [], size);
	const [one] = layout.inSight(layout.height / 2, 800);
	expect(one?.top).toBeLessThanOrEqual(layout.height / 2);
	if (one?.kind !== 'items') throw new Error('nothing in sight');
	expect(layout.lineOf(one.start)).toBe(one.line);
	expect(layout.lineOf(999_999)).toBe(layout.lines - 1);
});
