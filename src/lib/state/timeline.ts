/** The days of a list as a scale beside it: where each month lies, by its share of the items. */
import type { Group, Timeline } from '#lib/workers/library/contract.ts';

/** Neighbours of one month; a year of which no more is known is one of its own, and so is what has no date. */
export interface Month {
	/** `2019-05`, `2019`, or empty for undated. */
	readonly key: string;
	/** Index of the first item, and how many. */
	readonly start: number;
	readonly count: number;
}

/** A year's name and where it stands. */
export interface YearMark {
	readonly year: string;
	/** Pixels from the top. */
	readonly top: number;
}

/** Pixels that undated items have at least: their own place at the end, never more than an eighth, since it leads to one item only. */
const undatedLeast = 28;
/** Pixels between that place and the rest. */
const undatedGap = 6;

/** The days of an answer that is grouped by day; undefined where it is grouped otherwise. */
export function timelineOfGroups(groups: readonly Group[]): Timeline | undefined {
	const days = groups.map(({ key }) => (key === '' ? 0 : dayOfKey(key)));
	if (days.length === 0 || days.includes(undefined)) return undefined;
	const known = days.filter((day): day is number => day !== undefined && day > 0);
	const descending = known.length > 1 && (known[0] ?? 0) > (known[1] ?? 0);
	return {
		inOrder: true,
		descending,
		days: Int32Array.from(days, (day) => day ?? 0),
		starts: Uint32Array.from(groups, ({ start }) => start)
	};
}

/** In the place of the month where only the decade is known (workers/library/browse.ts). */
const ofDecade = 99;

function dayOfKey(key: string): number | undefined {
	const decade = /^(\d{3})X$/.exec(key)?.[1];
	if (decade !== undefined) return Number(decade) * 100_000 + ofDecade * 100;
	const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(key);
	return parts ? Number(parts[1]) * 10_000 + Number(parts[2] ?? 0) * 100 + Number(parts[3] ?? 0) : undefined;
}

/** `2024-05-31`, `2024-05`, `2024`, `202X` of a day's number; empty for 0. */
export function dayKey(day: number): string {
	if (Math.floor(day / 100) % 100 === ofDecade)
		return `${String(Math.floor(day / 100_000)).padStart(3, '0')}X`;
	const parts = [
		String(Math.floor(day / 10_000)).padStart(4, '0'),
		...[Math.floor(day / 100) % 100, day % 100].map((part) => (part > 0 ? String(part).padStart(2, '0') : ''))
	];
	return day === 0 ? '' : parts.filter((part) => part !== '').join('-');
}

export class TimelineScale {
	readonly months: readonly Month[];
	readonly #total: number;
	readonly #days: Timeline;
	/** Items with a date: they come first. */
	readonly #dated: number;

	/** @param total items in the list */
	constructor(timeline: Timeline, total: number) {
		this.#days = timeline;
		this.#total = total;
		const months: { key: string; start: number; count: number }[] = [];
		timeline.days.forEach((day, run) => {
			const key = dayKey(Math.floor(day / 100) * 100);
			const start = timeline.starts[run] ?? 0;
			const count = (timeline.starts[run + 1] ?? total) - start;
			const last = months.at(-1);
			if (last?.key === key) last.count += count;
			else months.push({ key, start, count });
		});
		this.months = months;
		const last = months.at(-1);
		this.#dated = last?.key === '' ? last.start : total;
	}

	/** Index in `months` of the month that holds an item. */
	monthOf(index: number): number {
		return lastNotAbove(this.months.length, index, (month) => this.months[month]?.start ?? 0);
	}

	/** The first item of the day that holds an item. */
	dayStart(index: number): number {
		return this.#days.starts[this.#dayRun(index)] ?? 0;
	}

	/** The day of an item, as `dayKey` writes it. */
	dayOf(index: number): string {
		return dayKey(this.#days.days[this.#dayRun(index)] ?? 0);
	}

	#dayRun(index: number): number {
		const { starts } = this.#days;
		return lastNotAbove(starts.length, index, (run) => starts[run] ?? 0);
	}

	/** Index in `months` of the first month of the next year in the list (1), or of this year or the one before (-1). */
	yearFrom(month: number, step: 1 | -1): number {
		const yearOf = (at: number) => (this.months[at]?.key ?? '').slice(0, 4);
		const beginOf = (at: number) => {
			while (at > 0 && yearOf(at - 1) === yearOf(at)) at--;
			return at;
		};
		if (step === 1) {
			let at = month;
			while (at < this.months.length && yearOf(at) === yearOf(month)) at++;
			return at < this.months.length ? at : month;
		}
		const begin = beginOf(month);
		return begin < month || month === 0 ? begin : beginOf(month - 1);
	}

	/** Pixels from the top for an item, on a scale so many pixels high. */
	topOf(index: number, height: number): number {
		const { dated, gap, rest } = this.#rooms(height);
		if (index < this.#dated) return (index / this.#dated) * dated;
		return dated + gap + ((index - this.#dated) / Math.max(1, this.#total - this.#dated)) * rest;
	}

	/** The first item of the day at so many pixels from the top. */
	indexAt(top: number, height: number): number {
		const { dated, gap, rest } = this.#rooms(height);
		const inDated = this.#dated > 0 && (top < dated + gap / 2 || this.#dated === this.#total);
		const index = inDated
			? Math.min(this.#dated - 1, Math.floor((top / Math.max(1, dated)) * this.#dated))
			: this.#dated + Math.floor(((top - dated - gap) / Math.max(1, rest)) * (this.#total - this.#dated));
		const kept = Math.min(this.#total - 1, Math.max(inDated ? 0 : this.#dated, index));
		return inDated ? this.dayStart(Math.max(0, kept)) : this.#dated;
	}

	/** Where undated items have their place; undefined where there are none. */
	undated(height: number): { readonly top: number; readonly height: number } | undefined {
		const { dated, gap, rest } = this.#rooms(height);
		return rest > 0 ? { top: dated + gap, height: rest } : undefined;
	}

	/** Names of years that have room, at least so many pixels apart. */
	yearMarks(height: number, apart: number): readonly YearMark[] {
		const marks: YearMark[] = [];
		const { dated } = this.#rooms(height);
		let year = '';
		for (const { key, start } of this.months) {
			if (key === '' || key.slice(0, 4) === year) continue;
			year = key.slice(0, 4);
			const top = this.topOf(start, height);
			const last = marks.at(-1);
			if (top + apart <= dated + apart / 2 && (!last || top - last.top >= apart)) marks.push({ year, top });
		}
		return marks;
	}

	/** Where months begin, pixels from the top, at least so many apart. */
	monthMarks(height: number, apart: number): readonly number[] {
		const marks: number[] = [];
		for (const { key, start } of this.months) {
			const top = this.topOf(start, height);
			if (key !== '' && top - (marks.at(-1) ?? -apart) >= apart) marks.push(top);
		}
		return marks;
	}

	#rooms(height: number): { dated: number; gap: number; rest: number } {
		const undated = this.#total - this.#dated;
		if (undated === 0) return { dated: height, gap: 0, rest: 0 };
		if (this.#dated === 0) return { dated: 0, gap: 0, rest: height };
		const share = (undated / this.#total) * height;
		const rest = Math.min(Math.max(undatedLeast, height / 8), Math.max(undatedLeast, share));
		return { dated: height - rest - undatedGap, gap: undatedGap, rest };
	}
}

/** The last of so many ascending values that is not above a value. */
function lastNotAbove(count: number, value: number, at: (index: number) => number): number {
	let [low, high] = [0, Math.max(0, count - 1)];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (at(middle) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}
