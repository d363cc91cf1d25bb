// Ways round the library other than a list: by day, on the map, by what it was taken with.
import type { ItemId } from '#lib/library/item.ts';
import type { Columns } from '#lib/search/columns.ts';
import type { Calendar, GearCount, Timeline } from './contract.ts';
import { Places } from './places.ts';

const day = 86_400_000;
/** Later and earlier than this there are no dates (ECMAScript's own limits). */
const latest = 8.64e15;

const notByDate: Timeline = {
	inOrder: false,
	descending: false,
	days: new Int32Array(0),
	starts: new Uint32Array(0)
};

/**
 * The days of items as they are shown: a run for each day, so that a place in time is a place in the list.
 * @param ids in the order shown; those that are gone count as undated
 */
export function timelineOf(columns: Columns, ids: Uint32Array): Timeline {
	const taken = columns.number('taken');
	const precision = precisionOf(columns);
	const days: number[] = [];
	const starts: number[] = [];
	/** What was last turned into a day: neighbours share it. */
	let last = { day: NaN, precision: 0, number: -1 };
	let before = NaN;
	let rising = true;
	let falling = true;
	for (let at = 0; at < ids.length; at++) {
		const row = columns.rowOf(ids[at] ?? 0);
		const time = row === undefined ? NaN : taken.at(row);
		if (at > 0 && !(Number.isNaN(before) && Number.isNaN(time))) {
			// Undated items come last in either direction.
			if (Number.isNaN(before)) rising = falling = false;
			if (time < before) rising = false;
			if (time > before) falling = false;
			if (!rising && !falling) return notByDate;
		}
		before = time;
		const whole = Math.floor(time / day);
		const known = row === undefined ? 0 : precision(row);
		if (!(last.day === whole && last.precision === known && last.number >= 0))
			last = { day: whole, precision: known, number: dayNumber(whole, known) };
		if (days.at(-1) === last.number) continue;
		days.push(last.number);
		starts.push(at);
	}
	return {
		inOrder: true,
		descending: falling && !rising,
		days: Int32Array.from(days),
		starts: Uint32Array.from(starts)
	};
}

/** How many items there are of each day, earliest first. */
export function calendarOf(columns: Columns, ids: Uint32Array): Calendar {
	const taken = columns.number('taken');
	const precision = precisionOf(columns);
	const counts = new Map<number, number>();
	const decades = new Map<number, number>();
	let undated = 0;
	for (const id of ids) {
		const row = columns.rowOf(id);
		const time = row === undefined ? NaN : taken.at(row);
		if (row === undefined || Number.isNaN(time)) {
			undated++;
			continue;
		}
		const known = precision(row);
		if (known === ofDecade) {
			const decade = Math.floor(new Date(time).getUTCFullYear() / 10) * 10;
			decades.set(decade, (decades.get(decade) ?? 0) + 1);
			continue;
		}
		const key = Math.floor(time / day) * 4 + known;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const found = [...counts]
		.map(([key, count]) => ({ day: dayNumber(Math.floor(key / 4), key & 3), count }))
		.sort((a, b) => a.day - b.day);
	return {
		days: Int32Array.from(found, (one) => one.day),
		counts: Uint32Array.from(found, (one) => one.count),
		decades: [...decades].map(([decade, count]) => ({ decade, count })).sort((a, b) => a.decade - b.decade),
		undated
	};
}

/** What items were taken with, by one field of texts: most frequent first, with when it was first and last used. */
export function gearOf(columns: Columns, ids: Uint32Array, field: 'camera' | 'lens'): readonly GearCount[] {
	const { codes, dictionary } = columns.text(field);
	const taken = columns.number('taken');
	const precision = precisionOf(columns);
	const same = dictionary.same();
	/** How many have each spelling, and how many have any spelling of the same name, by the first of them. */
	const spelt = new Uint32Array(dictionary.size);
	const counts = new Uint32Array(dictionary.size);
	const first = new Float64Array(dictionary.size).fill(Infinity);
	const last = new Float64Array(dictionary.size).fill(-Infinity);
	for (const id of ids) {
		const row = columns.rowOf(id);
		const code = row === undefined ? 0 : (codes[row] ?? 0);
		if (row === undefined || code === 0) continue;
		const one = same[code] ?? code;
		spelt[code] = (spelt[code] ?? 0) + 1;
		counts[one] = (counts[one] ?? 0) + 1;
		// From when to when is told by months: of a year none is known.
		if (precision(row) > 1) continue;
		const time = taken.at(row);
		if (time < (first[one] ?? Infinity)) first[one] = time;
		if (time > (last[one] ?? -Infinity)) last[one] = time;
	}
	const usual = usualSpellings(same, spelt);
	const found: GearCount[] = [];
	counts.forEach((count, code) => {
		if (count === 0) return;
		const [from, to] = [first[code] ?? Infinity, last[code] ?? -Infinity];
		const value = dictionary.text(usual[code] ?? code);
		found.push({ value, count, ...(from <= to && { first: from, last: to }) });
	});
	return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** By the first spelling of each name, the one met most often. */
function usualSpellings(same: Uint32Array, spelt: Uint32Array): Uint32Array {
	const usual = new Uint32Array(spelt.length);
	spelt.forEach((count, code) => {
		if (count === 0) return;
		const one = same[code] ?? code;
		if (count > (spelt[usual[one] ?? 0] ?? 0)) usual[one] = code;
	});
	return usual;
}

/** Where items were taken. */
export function placesOf(columns: Columns, ids: Uint32Array): Places {
	const [latitude, longitude] = [columns.number('latitude'), columns.number('longitude')];
	const [latitudes, longitudes] = [new Float64Array(ids.length), new Float64Array(ids.length)];
	ids.forEach((id: ItemId, at) => {
		const row = columns.rowOf(id);
		latitudes[at] = row === undefined ? NaN : latitude.at(row);
		longitudes[at] = row === undefined ? NaN : longitude.at(row);
	});
	return new Places(ids, latitudes, longitudes);
}

/** Films among these whose way is known. */
export function withTracks(columns: Columns, ids: Uint32Array): ReadonlySet<ItemId> {
	const found = new Set<ItemId>();
	if (!columns.hasAny('gpstrack')) return found;
	const metres = columns.number('gpstrack');
	for (const id of ids) {
		const row = columns.rowOf(id);
		if (row !== undefined && !Number.isNaN(metres.at(row))) found.add(id);
	}
	return found;
}

const ofDecade = 3;

/** By row how much of its date is known: 0 the day, 1 the month, 2 the year, 3 the decade. */
function precisionOf(columns: Columns): (row: number) => number {
	const { codes, dictionary } = columns.text('dated');
	const known = Array.from({ length: dictionary.size }, (_, code) => {
		const part = dictionary.text(code);
		return part === 'decade' ? ofDecade : part === 'year' ? 2 : part === 'month' ? 1 : 0;
	});
	return (row) => known[codes[row] ?? 0] ?? 0;
}

/** `20240531` of days since 1970; `20240500`, `20240000` or, of the decade, `20209900` where no more is known, 0 for none. */
function dayNumber(days: number, precision: number): number {
	if (!(Math.abs(days) * day <= latest)) return 0;
	const date = new Date(days * day);
	const year = date.getUTCFullYear();
	if (year < 1 || year > 9999) return 0;
	if (precision === ofDecade) return Math.floor(year / 10) * 100_000 + 9900;
	const month = precision > 1 ? 0 : date.getUTCMonth() + 1;
	return year * 10_000 + month * 100 + (precision > 0 ? 0 : date.getUTCDate());
}
