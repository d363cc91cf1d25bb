/** A calendar of counts as years of weeks: where each day stands, and how strong its colour is. */
import type { Calendar } from '#lib/workers/library/contract.ts';
import { dayKey } from './timeline.ts';

export interface CalendarDay {
	/** `2024-05-31`. */
	readonly key: string;
	readonly count: number;
	/** Column from 0, and row from 0 by the first day of the week. */
	readonly week: number;
	readonly weekday: number;
	/** 1 to 4, by the logarithm of the count. */
	readonly level: number;
}

export interface CalendarMonth {
	/** `2024-05`. */
	readonly key: string;
	/** From 0. */
	readonly month: number;
	/** The week in which it begins. */
	readonly week: number;
	/** Items of its days and of the month as such. */
	readonly count: number;
}

export interface CalendarYear {
	/** `2024`. */
	readonly key: string;
	readonly count: number;
	/** Items of which no day is known. */
	readonly vague: number;
	readonly weeks: number;
	/** Days of the year. */
	readonly length: number;
	/** Row of 1 January. */
	readonly firstWeekday: number;
	readonly days: readonly CalendarDay[];
	readonly months: readonly CalendarMonth[];
}

const dayLength = 86_400_000;
const levels = 4;

/**
 * The years that have any items, newest first.
 * @param firstDay of the week: 1 Monday to 7 Sunday
 */
export function yearsOf(calendar: Calendar, firstDay: number): readonly CalendarYear[] {
	const byYear = new Map<number, { day: number; count: number }[]>();
	let most = 1;
	calendar.days.forEach((day, at) => {
		const count = calendar.counts[at] ?? 0;
		const year = Math.floor(day / 10_000);
		const list = byYear.get(year);
		if (list) list.push({ day, count });
		else byYear.set(year, [{ day, count }]);
		if (day % 100 > 0) most = Math.max(most, count);
	});
	return [...byYear]
		.sort(([a], [b]) => b - a)
		.map(([year, days]) => {
			const begin = utc(year, 0);
			const length = (utc(year + 1, 0) - begin) / dayLength;
			const firstWeekday = (((new Date(begin).getUTCDay() - firstDay) % 7) + 7) % 7;
			const weekOf = (time: number) => Math.floor(((time - begin) / dayLength + firstWeekday) / 7);
			const months = Array.from({ length: 12 }, (_, month): CalendarMonth => ({
				key: dayKey(year * 10_000 + (month + 1) * 100),
				month,
				week: weekOf(utc(year, month)),
				count: sum(days.filter(({ day }) => Math.floor(day / 100) % 100 === month + 1))
			}));
			return {
				key: dayKey(year * 10_000),
				count: sum(days),
				vague: sum(days.filter(({ day }) => day % 100 === 0)),
				weeks: weekOf(begin + (length - 1) * dayLength) + 1,
				length,
				firstWeekday,
				months,
				days: days
					.filter(({ day }) => day % 100 > 0)
					.map(({ day, count }): CalendarDay => {
						const time = utc(year, (Math.floor(day / 100) % 100) - 1) + ((day % 100) - 1) * dayLength;
						const since = (time - begin) / dayLength + firstWeekday;
						return {
							key: dayKey(day),
							count,
							week: Math.floor(since / 7),
							weekday: since % 7,
							level: Math.max(1, Math.ceil((levels * Math.log(count + 1)) / Math.log(most + 1)))
						};
					})
			};
		});
}

/** All squares of a year as one outline, so that days without items need no element. @param down weeks go down, not across */
export function squares(
	{ length, firstWeekday }: CalendarYear,
	pitch: number,
	size: number,
	down: boolean
): string {
	return Array.from({ length }, (_, day) => {
		const [week, weekday] = [Math.floor((day + firstWeekday) / 7), (day + firstWeekday) % 7];
		const [x, y] = down ? [weekday, week] : [week, weekday];
		return `M${x * pitch} ${y * pitch}h${size}v${size}h${-size}z`;
	}).join('');
}

/** The day to go to from another: the nearest in that direction that has items; the same at the end. @param days all days as keys, ascending */
export function dayBeyond(days: readonly string[], from: string, by: number): string {
	const target = new Date(Date.parse(from) + by * dayLength).toISOString().slice(0, 10);
	return (by > 0 ? days.find((day) => day >= target) : days.findLast((day) => day <= target)) ?? from;
}

function sum(days: readonly { readonly count: number }[]): number {
	return days.reduce((total, { count }) => total + count, 0);
}

/** Not Date.UTC: it reads the years 0-99 as 1900-1999. */
function utc(year: number, month: number): number {
	return new Date(0).setUTCFullYear(year, month, 1);
}
