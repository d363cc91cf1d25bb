/**
 * Culling: going through pictures one decision each. What is decided about is a frame, one picture in one or more files (a
 * RAW and its JPEG, a live picture and its clip); what was said of each frame is one byte. Pure.
 */
import type { Item, ItemId } from './item.ts';
import type { StackRule } from './stacks.ts';

/** What makes several files one picture. Bursts, brackets and versions are what is chosen from. */
export const frameRules: readonly StackRule[] = ['raw+jpeg', 'live'];

/** Labels that have a colour, in the order of their codes in a mark. */
export const markLabels = ['Red', 'Yellow', 'Green', 'Blue', 'Purple'] as const;

/** What is said of one item: stars in bits 0-2, flag in bits 3 and 4, label in bits 5-7. 0: nothing yet. */
export type Mark = number;

/** The mark of an item that is not there. */
export const goneMark: Mark = 255;

const flagCodes = { pick: 1, reject: 2 } as const;
const otherLabel = markLabels.length + 1;

/** What of an item is in its mark. */
export type Marked = Pick<Item, 'rating' | 'flag' | 'label'>;

export function markOf({ rating = 0, flag, label }: Marked): Mark {
	const stars = Math.min(5, Math.max(0, Math.round(rating)));
	const known = markLabels.findIndex((one) => one === label);
	const colour = !label ? 0 : known < 0 ? otherLabel : known + 1;
	return stars | ((flag ? flagCodes[flag] : 0) << 3) | (colour << 5);
}

/** 0-5. */
export function starsOf(mark: Mark): number {
	return mark & 7;
}

export function flagOf(mark: Mark): 'pick' | 'reject' | undefined {
	const code = (mark >> 3) & 3;
	return code === flagCodes.pick ? 'pick' : code === flagCodes.reject ? 'reject' : undefined;
}

/** One of `markLabels`, `other` for a label without a colour. */
export function labelOf(mark: Mark): (typeof markLabels)[number] | 'other' | undefined {
	const code = mark >> 5;
	return code === 0 ? undefined : (markLabels[code - 1] ?? 'other');
}

/** The fields that a decision speaks of. */
export type DecisionField = 'rating' | 'flag' | 'label';
/** One key's worth: `null` takes the value away. */
export interface Decision {
	readonly field: DecisionField;
	readonly value: string | number | null;
}

/** A mark once it is decided. */
export function decided(mark: Mark, { field, value }: Decision): Mark {
	const before = { rating: starsOf(mark), flag: flagOf(mark), label: labelOf(mark) };
	const flag = field === 'flag' ? (value === 'pick' || value === 'reject' ? value : undefined) : before.flag;
	const label = field === 'label' ? (value ?? undefined) : before.label;
	return markOf({
		rating: field === 'rating' ? Number(value ?? 0) : before.rating,
		...(flag ? { flag } : {}),
		...(label === undefined ? {} : { label: String(label) })
	});
}

/** What is gone through, in order: the items of each frame, that which is seen first. */
export interface Frames {
	/** Where in `members` each frame begins; one more number than frames. */
	readonly starts: Uint32Array;
	readonly members: Uint32Array;
}

export function countOf({ starts }: Frames): number {
	return Math.max(0, starts.length - 1);
}

/** The items of a frame; none where there is no such frame. */
export function membersAt({ starts, members }: Frames, at: number): readonly ItemId[] {
	return at < 0 || at >= starts.length - 1 ? [] : [...members.subarray(starts[at], starts[at + 1])];
}

/** The item of a frame that is seen. */
export function topAt({ starts, members }: Frames, at: number): ItemId | undefined {
	const start = at < 0 ? undefined : starts[at];
	return start === undefined || at >= starts.length - 1 ? undefined : members[start];
}

/** The frame that an item is in; -1 where it is in none. */
export function frameHolding({ starts, members }: Frames, item: ItemId | undefined): number {
	const at = item === undefined ? -1 : members.indexOf(item);
	if (at < 0) return -1;
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle + 1] ?? Infinity) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The stacks of an answer (workers/library/contract.ts). */
interface Stacks {
	readonly tops: Uint32Array;
	readonly starts: Uint32Array;
	readonly members: Uint32Array;
}

/**
 * The frames of a list of items, in its order.
 * @param ids items shown, one for each stack
 * @param only items that may be decided about; absent: all
 */
export function framesOf(
	ids: Iterable<ItemId>,
	stacks: Stacks | undefined,
	only?: ReadonlySet<ItemId>
): Frames {
	const stackOf = new Map(Array.from(stacks?.tops ?? [], (top, index) => [top, index]));
	const starts: number[] = [0];
	const members: number[] = [];
	for (const id of ids) {
		const stack = stackOf.get(id);
		const all =
			stacks && stack !== undefined
				? stacks.members.subarray(stacks.starts[stack], stacks.starts[stack + 1])
				: [id];
		for (const member of all) if (!only || only.has(member)) members.push(member);
		if (members.length > (starts.at(-1) ?? 0)) starts.push(members.length);
	}
	return { starts: Uint32Array.from(starts), members: Uint32Array.from(members) };
}

/** Marks of frames, as of the item that is seen of each. @param marks of all items, in the order of `members` */
export function marksOfFrames({ starts }: Frames, marks: Uint8Array): Uint8Array {
	return Uint8Array.from(starts.subarray(0, -1), (start) => {
		const mark = marks[start] ?? 0;
		return mark === goneMark ? 0 : mark;
	});
}

/** Frames without the items that are not there any more, and the marks of those left. @param marks as for `marksOfFrames` */
export function withoutGone(
	{ starts, members }: Frames,
	marks: Uint8Array
): { readonly frames: Frames; readonly marks: Uint8Array } {
	const left: number[] = [];
	const begins: number[] = [0];
	const marked: Mark[] = [];
	for (let frame = 0; frame < starts.length - 1; frame++) {
		for (let at = starts[frame] ?? 0; at < (starts[frame + 1] ?? 0); at++) {
			const [mark, member] = [marks[at], members[at]];
			if (mark === goneMark || mark === undefined || member === undefined) continue;
			if (left.length === begins.at(-1)) marked.push(mark);
			left.push(member);
		}
		if (left.length > (begins.at(-1) ?? 0)) begins.push(left.length);
	}
	return {
		frames: { starts: Uint32Array.from(begins), members: Uint32Array.from(left) },
		marks: Uint8Array.from(marked)
	};
}

/** What is gone through: `stars-3` is three stars and more. */
export const cullFilters = [
	'all',
	'undecided',
	'picked',
	'rejected',
	'stars-1',
	'stars-2',
	'stars-3',
	'stars-4',
	'stars-5'
] as const;
export type CullFilter = (typeof cullFilters)[number];

export function fits(mark: Mark, filter: CullFilter): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'undecided':
			return mark === 0;
		case 'picked':
			return flagOf(mark) === 'pick';
		case 'rejected':
			return flagOf(mark) === 'reject';
		default:
			return starsOf(mark) >= Number(filter.at(-1));
	}
}

/** The nearest frame before or behind a place that fits; undefined where none does. */
export function nextFitting(
	marks: Uint8Array,
	filter: CullFilter,
	from: number,
	by: -1 | 1
): number | undefined {
	for (let at = from + by; at >= 0 && at < marks.length; at += by)
		if (fits(marks[at] ?? 0, filter)) return at;
	return undefined;
}

/** Frames around a place that fit, that of the place whether or not it does: so many on each side. */
export function around(marks: Uint8Array, filter: CullFilter, at: number, count: number): number[] {
	const found = [at];
	for (let next = nextFitting(marks, filter, at, -1); next !== undefined && found.length <= count;) {
		found.unshift(next);
		next = nextFitting(marks, filter, next, -1);
	}
	const most = found.length + count;
	for (let next = nextFitting(marks, filter, at, 1); next !== undefined && found.length < most;) {
		found.push(next);
		next = nextFitting(marks, filter, next, 1);
	}
	return found;
}

/** Pictures that are got ready behind the one on screen. */
const ahead = 3;

/** Frames whose pictures are wanted, those on screen first, then those that are likely to come. */
export function wantedFrames(
	marks: Uint8Array,
	filter: CullFilter,
	at: number,
	panes: Panes | undefined
): readonly number[] {
	if (panes) return [...panes.shown, ...panes.waiting.slice(0, 1)];
	const coming: number[] = [];
	for (let next = nextFitting(marks, filter, at, 1); next !== undefined && coming.length < ahead;) {
		coming.push(next);
		next = nextFitting(marks, filter, next, 1);
	}
	const [first, ...later] = coming;
	const before = nextFitting(marks, filter, at, -1);
	return [at, first, before, ...later].filter((frame) => frame !== undefined);
}

export interface Tally {
	readonly total: number;
	/** With a flag, stars or a label. */
	readonly decided: number;
	readonly picked: number;
	readonly rejected: number;
	/** How many have just so many stars, from 0 to 5. */
	readonly stars: readonly number[];
	readonly labelled: number;
}

export function tallyOf(marks: Uint8Array): Tally {
	const stars = [0, 0, 0, 0, 0, 0];
	let [done, picked, rejected, labelled] = [0, 0, 0, 0];
	for (const mark of marks) {
		if (mark !== 0) done++;
		const flag = flagOf(mark);
		if (flag === 'pick') picked++;
		else if (flag === 'reject') rejected++;
		if (labelOf(mark) !== undefined) labelled++;
		stars[starsOf(mark)] = (stars[starsOf(mark)] ?? 0) + 1;
	}
	return { total: marks.length, decided: done, picked, rejected, stars, labelled };
}

/** How many pictures can be compared at once. */
export const fewestPanes = 2;
export const mostPanes = 12;

/** Pictures side by side. Replaced, never changed in place. */
export interface Panes {
	/** Frames, as they stand on screen. */
	readonly shown: readonly number[];
	/** Frames that come when one is dropped, next first. */
	readonly waiting: readonly number[];
	/** Place in `shown` of the one that keys are about. */
	readonly focused: number;
}

/** @param frames those to compare, in order; what does not fit on screen waits */
export function panesOf(frames: readonly number[], count: number): Panes {
	const room = Math.min(mostPanes, Math.max(fewestPanes, count));
	return { shown: frames.slice(0, room), waiting: frames.slice(room), focused: 0 };
}

/** The frame at a place with those after it that fit, and where there are too few those before it. */
export function comparable(marks: Uint8Array, filter: CullFilter, at: number, most: number): number[] {
	const frames = [at];
	const add = (by: -1 | 1, until: number) => {
		for (let next = nextFitting(marks, filter, at, by); next !== undefined && frames.length < until;) {
			frames.push(next);
			next = nextFitting(marks, filter, next, by);
		}
	};
	add(1, most);
	add(-1, fewestPanes);
	return frames;
}

/** Takes the one in focus out: the next that waits comes in its place, else there is one less. */
export function droppedPane({ shown, waiting, focused }: Panes): Panes {
	const [next, ...rest] = waiting;
	const left =
		next === undefined
			? shown.filter((_, at) => at !== focused)
			: shown.map((frame, at) => (at === focused ? next : frame));
	return { shown: left, waiting: rest, focused: Math.max(0, Math.min(focused, left.length - 1)) };
}

/** One pane more (the next that waits) or less (the last waits first). */
export function resized({ shown, waiting, focused }: Panes, by: -1 | 1): Panes {
	const all = [...shown, ...waiting];
	const room = Math.min(mostPanes, all.length, Math.max(fewestPanes, shown.length + by));
	return { shown: all.slice(0, room), waiting: all.slice(room), focused: Math.min(focused, room - 1) };
}

/** Moves the focus on a grid of so many columns; at its edges it stays. */
export function moved(panes: Panes, columns: number, across: number, down: number): Panes {
	const { shown, focused } = panes;
	const column = focused % columns;
	if (across !== 0 && (column + across < 0 || column + across >= columns)) return panes;
	const next = focused + across + down * columns;
	return next < 0 || next >= shown.length ? panes : { ...panes, focused: next };
}

/** Columns of a grid of so many pictures that leaves each the most room. @param ratio width over height of the grid */
export function columnsFor(count: number, ratio: number, picture = 1.5): number {
	let best = { columns: 1, size: 0 };
	for (let columns = 1; columns <= count; columns++) {
		const [width, height] = [ratio / columns, 1 / Math.ceil(count / columns)];
		const size = Math.min(width / picture, height);
		if (size > best.size + 1e-9) best = { columns, size };
	}
	return best.columns;
}
