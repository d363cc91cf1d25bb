// Dates of any precision and dates seen from today: 2023, 2023-05, 2023-05-31T14:30, 2020s, 202X, last-30-days.
import type { Interval } from './units.ts';

const written = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[t_](\d{1,2})(?::(\d{2})(?::(\d{2}))?)?)?)?)?$/i;
const decade = /^(\d{3})(?:0s|x)$/i;
const quarter = /^(\d{4})-?q([1-4])$/i;
// Within quotes, words stand apart.
const last = /^last[- ](\d{1,5})[- ](hour|day|week|month|year)s?$/i;
const named = /^(this|last)[- ](week|month|year)$/i;

/** Year, month (from 0), day, hour, minute, second. */
type Parts = readonly [number, number, number, number, number, number];

/** Words that stand for a time seen from now, for suggestions. */
export const dateWords = [
	'today',
	'yesterday',
	'this-week',
	'last-week',
	'this-month',
	'last-month',
	'this-year',
	'last-year',
	'last-7-days',
	'last-30-days',
	'last-12-months'
] as const;

/**
 * What a written date covers, in milliseconds since 1970, upper end out; undefined where it is none.
 * `wall` counts as if the clock on the wall were UTC, `real` in local time. Weeks begin on Monday.
 */
export function dateSpan(text: string, clock: 'wall' | 'real', now: number): Interval | undefined {
	const at = (parts: Parts) => {
		const date = new Date(0);
		if (clock === 'wall') {
			date.setUTCFullYear(parts[0], parts[1], parts[2]); // not Date.UTC: it reads the years 0-99 as 1900-1999
			date.setUTCHours(parts[3], parts[4], parts[5], 0);
		} else {
			date.setFullYear(parts[0], parts[1], parts[2]);
			date.setHours(parts[3], parts[4], parts[5], 0);
		}
		return date.getTime();
	};
	/** The span of the last given part, `step` of it long. */
	const span = (parts: Parts, part: number, step = 1): Interval => [
		at(parts),
		at(parts.map((value, index) => (index === part ? value + step : value)) as unknown as Parts)
	];

	const date = written.exec(text);
	if (date) {
		const given = date.slice(1).filter((part) => part !== undefined);
		const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = given.map(Number);
		const fits =
			month >= 1 &&
			month <= 12 &&
			day >= 1 &&
			day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() &&
			hour < 24 &&
			minute < 60 &&
			second < 60;
		return fits ? span([year, month - 1, day, hour, minute, second], given.length - 1) : undefined;
	}
	const ten = decade.exec(text);
	if (ten) return span([Number(ten[1]) * 10, 0, 1, 0, 0, 0], 0, 10);
	const three = quarter.exec(text);
	if (three) return span([Number(three[1]), (Number(three[2]) - 1) * 3, 1, 0, 0, 0], 1, 3);

	const local = new Date(now);
	const year = local.getFullYear();
	const month = local.getMonth();
	const day = local.getDate();
	const today: Parts = [year, month, day, 0, 0, 0];
	const word = text.toLowerCase();
	if (word === 'today') return span(today, 2);
	if (word === 'yesterday') return span([year, month, day - 1, 0, 0, 0], 2);

	const some = named.exec(word);
	if (some) {
		const back = some[1] === 'last' ? 1 : 0;
		if (some[2] === 'year') return span([year - back, 0, 1, 0, 0, 0], 0);
		if (some[2] === 'month') return span([year, month - back, 1, 0, 0, 0], 1);
		const monday = day - ((local.getDay() + 6) % 7);
		return span([year, month, monday - 7 * back, 0, 0, 0], 2, 7);
	}
	const recent = last.exec(word);
	if (!recent) return undefined;
	const number = Number(recent[1]);
	const tomorrow = at([year, month, day + 1, 0, 0, 0]);
	switch (recent[2]) {
		case 'hour':
			return [at([year, month, day, local.getHours() - number, local.getMinutes(), 0]), tomorrow];
		case 'day':
			return [at([year, month, day - number + 1, 0, 0, 0]), tomorrow];
		case 'week':
			return [at([year, month, day - 7 * number + 1, 0, 0, 0]), tomorrow];
		case 'month':
			return [at(dayAfter(year, month - number, day)), tomorrow];
		default:
			return [at(dayAfter(year - number, month, day)), tomorrow];
	}
}

/** Of a month that has no such day, that after its last: a month before the 31st of March is all of March, and no less. */
function dayAfter(year: number, month: number, day: number): Parts {
	const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return [year, month, Math.min(day, last) + 1, 0, 0, 0];
}
