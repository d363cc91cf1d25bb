/**
 * Dates of which less than the day is known, as the Extended Date/Time Format writes them
 * (https://www.loc.gov/standards/datetime/, ISO 8601-2: level 0, and of level 1 what a single date needs: unspecified digits
 * from the right and the marks of doubt). How people type them: edtf-reading.ts.
 */
import type { Taken } from './curation.ts';

/** From coarse to fine. */
export const datePrecisions = ['decade', 'year', 'month', 'day', 'time'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** The smallest part that is known of a date. */
export function precisionOf({ part }: Pick<Taken, 'part'>): DatePrecision {
	return part ?? 'time';
}

const second = 1000;
const day = 86_400 * second;

/**
 * The whole time that a date may mean, milliseconds since 1970 as if the clock on the wall were UTC, upper end out. Queries
 * find a date where all of it lies within what they ask for, so that *1985* is neither in May nor before it.
 */
export function spanOfTaken({ at, part }: Pick<Taken, 'at' | 'part'>): readonly [number, number] {
	const date = new Date(at);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	switch (part) {
		case 'decade': {
			const first = Math.floor(year / 10) * 10;
			return [utc(first, 0), utc(first + 10, 0)];
		}
		case 'year':
			return [utc(year, 0), utc(year + 1, 0)];
		case 'month':
			return [utc(year, month), utc(year, month + 1)];
		case 'day': {
			const start = Math.floor(at / day) * day;
			return [start, start + day];
		}
		default:
			return [at, at + 1];
	}
}

/** Milliseconds since 1970 of a day. Not Date.UTC: it reads the years 0-99 as 1900-1999. */
export function utc(year: number, month: number, ofMonth = 1): number {
	return new Date(0).setUTCFullYear(year, month, ofMonth);
}

/** `197X`, `1985~`, `1985-07`, `2004-06-11`, `2004-06-11T13:45:00+02:00`: level 1 for all that a date here can be. */
export function printEdtf(taken: Taken): string {
	const { at, part, circa, offset } = taken;
	const whole = new Date(at).toISOString();
	const doubt = circa ? '~' : '';
	switch (part) {
		case 'decade':
			return `${whole.slice(0, 3)}X${doubt}`;
		case undefined:
			return `${whole.slice(0, 19)}${offset === undefined ? '' : printOffset(offset)}`;
		default:
			return `${whole.slice(0, { year: 4, month: 7, day: 10 }[part])}${doubt}`;
	}
}

/** `+02:00` of minutes ahead of UTC. */
function printOffset(minutes: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
