import { expect, test } from 'vitest';
import { dayKey, TimelineScale, timelineOfGroups } from '#lib/state/timeline.ts';

const scaleOf = (runs: readonly (readonly [day: number, count: number])[]) => {
	let start = 0;
	const starts = runs.map(([, count]) => (start += count) - count);
	const timeline = {
		inOrder: true,
		descending: true,
		days: Int32Array.from(runs, ([day]) => day),
		starts: Uint32Array.from(starts)
	};
	return { scale: new TimelineScale(timeline, start), total: start };
};

const { scale, total } = scaleOf([
	[20240531, 40],
	[20240502, 10],
	[20240401, 50],
	[20230000, 100],
	[20221224, 600],
	[0, 200]
]);

test('months gather their days; a bare year and what is undated stand apart', () => {
	expect(scale.months).toEqual([
		{ key: '2024-05', start: 0, count: 50 },
		{ key: '2024-04', start: 50, count: 50 },
		{ key: '2023', start: 100, count: 100 },
		{ key: '2022-12', start: 200, count: 600 },
		{ key: '', start: 800, count: 200 }
	]);
	expect(scale.dayOf(45)).toBe('2024-05-02');
	expect(scale.dayStart(45)).toBe(40);
	expect(dayKey(20240500)).toBe('2024-05');
});

test('a place on the scale leads to the first item of its day, and back to the same place', () => {
	const height = 1000;
	for (let top = 0; top <= height; top++) {
		const index = scale.indexAt(top, height);
		expect(index).toBeGreaterThanOrEqual(0);
		expect(index).toBeLessThan(total);
		expect(scale.dayStart(index)).toBe(index);
		// The day that lies there, not a neighbour of it.
		expect(scale.topOf(index, height)).toBeLessThanOrEqual(top + 6);
	}
	expect(scale.indexAt(0, height)).toBe(0);
	expect(scale.indexAt(height, height)).toBe(800);
	expect(scale.indexAt(-50, height)).toBe(0);
	expect(scale.indexAt(5000, height)).toBe(800);
});

test('undated items have a place of their own at the end, however few', () => {
	const few = scaleOf([
		[20240531, 99_999],
		[0, 1]
	]).scale;
	const place = few.undated(600);
	expect(place?.height).toBeGreaterThanOrEqual(24);
	expect(few.indexAt((place?.top ?? 0) + 5, 600)).toBe(99_999);
	expect(few.indexAt((place?.top ?? 0) - 5, 600)).toBe(0);
	expect(scaleOf([[20240531, 10]]).scale.undated(600)).toBeUndefined();
	expect(scaleOf([[0, 10]]).scale.indexAt(300, 600)).toBe(0);
});

test('stepping goes from year to year in either direction', () => {
	expect(scale.yearFrom(0, 1)).toBe(2);
	expect(scale.yearFrom(2, 1)).toBe(3);
	expect(scale.yearFrom(4, 1)).toBe(4);
	expect(scale.yearFrom(3, -1)).toBe(2);
	expect(scale.yearFrom(2, -1)).toBe(0);
	expect(scale.yearFrom(1, -1)).toBe(0);
	expect(scale.yearFrom(0, -1)).toBe(0);
});

test('names of years never stand on each other', () => {
	const many = scaleOf(
		Array.from(
			{ length: 240 },
			(_, month) =>
				[(2024 - Math.floor(month / 12)) * 10_000 + (12 - (month % 12)) * 100 + 1, 1 + (month % 7)] as const
		)
	).scale;
	const marks = many.yearMarks(300, 18);
	expect(marks.length).toBeGreaterThan(5);
	marks.forEach(({ top }, at) => {
		if (at > 0) expect(top - (marks[at - 1]?.top ?? 0)).toBeGreaterThanOrEqual(18);
	});
});

test('groups by day say the same as a timeline; groups by folder are none', () => {
	expect(
		timelineOfGroups([
			{ key: '2024-05-31', start: 0, count: 3 },
			{ key: '2024-05', start: 3, count: 1 },
			{ key: '', start: 4, count: 2 }
		])
	).toEqual({
		inOrder: true,
		descending: true,
		days: Int32Array.of(20240531, 20240500, 0),
		starts: Uint32Array.of(0, 3, 4)
	});
	expect(timelineOfGroups([{ key: '1:2024/Lisbon', start: 0, count: 3 }])).toBeUndefined();
	expect(timelineOfGroups([])).toBeUndefined();
});
