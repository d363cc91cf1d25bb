import { expect, test } from 'vitest';
import { dayBeyond, squares, yearsOf } from '#lib/state/calendar.ts';

const calendar = {
	days: Int32Array.of(20230000, 20231231, 20240200, 20240229, 20240531),
	counts: Uint32Array.of(4, 1, 2, 3, 1000),
	decades: [],
	undated: 5
};
const [monday, sunday] = [1, 7];

test('each day stands in its week, by the first day of the week, leap years included', () => {
	const [year, before] = yearsOf(calendar, monday);
	expect(year).toMatchObject({ key: '2024', count: 1005, vague: 2, length: 366, firstWeekday: 0 });
	// 1 January 2024 was a Monday; 29 February a Thursday in the ninth week; 31 May a Friday in the 22nd.
	expect(year?.days).toEqual([
		{ key: '2024-02-29', count: 3, week: 8, weekday: 3, level: 1 },
		{ key: '2024-05-31', count: 1000, week: 21, weekday: 4, level: 4 }
	]);
	expect(before?.days[0]).toMatchObject({ key: '2023-12-31', weekday: 6 });
	expect(before).toMatchObject({ count: 5, vague: 4 });
	expect(yearsOf(calendar, sunday)[1]?.days[0]).toMatchObject({ key: '2023-12-31', weekday: 0, week: 52 });
});

test('a month counts its days and what is known to be of it', () => {
	const months = yearsOf(calendar, monday)[0]?.months ?? [];
	expect(months).toHaveLength(12);
	expect(months[1]).toMatchObject({ key: '2024-02', count: 5 });
	expect(months[4]).toMatchObject({ key: '2024-05', count: 1000, week: 17 });
	expect(months[11]?.count).toBe(0);
});

test('a year has a square for each of its days, across or down', () => {
	const [year] = yearsOf(calendar, monday);
	if (!year) throw new Error('no year');
	expect(squares(year, 15, 12, false).match(/M/g)).toHaveLength(366);
	expect(squares(year, 15, 12, false)).toMatch(/M780 15h/); // 31 December 2024, a Tuesday
	expect(squares(year, 15, 12, true)).toMatch(/M15 780h/);
});

test('the keys go to the next day that has anything, and stay at the ends', () => {
	const days = ['2023-12-31', '2024-02-29', '2024-05-31'];
	expect(dayBeyond(days, '2023-12-31', 1)).toBe('2024-02-29');
	expect(dayBeyond(days, '2024-05-31', -7)).toBe('2024-02-29');
	expect(dayBeyond(days, '2024-05-31', 365)).toBe('2024-05-31');
	expect(dayBeyond(days, '2023-12-31', -1)).toBe('2023-12-31');
});

test('a library without days has no years', () => {
	expect(
		yearsOf({ days: new Int32Array(0), counts: new Uint32Array(0), decades: [], undated: 3 }, monday)
	).toEqual([]);
});
