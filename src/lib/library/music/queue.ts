/** What is to be played, in which order. A queue is never changed: each of these makes another. */
import type { ItemId } from '../item.ts';

/** One place in the queue: the same item may stand there twice. */
export interface Entry {
	/** Unique within the queue. */
	readonly key: number;
	readonly item: ItemId;
}

export const repeats = ['off', 'all', 'one'] as const;
export type Repeat = (typeof repeats)[number];

export interface Queue {
	/** In the order they are played. */
	readonly entries: readonly Entry[];
	/** Key of what is played; undefined where nothing is. */
	readonly now: number | undefined;
	readonly repeat: Repeat;
	/** While they are shuffled: the keys in their own order. */
	readonly unshuffled?: readonly number[];
	/** The key that is given next. */
	readonly nextKey: number;
}

/** More is a library, not a queue: it is kept whole and drawn as a list. */
export const mostEntries = 10_000;

export const emptyQueue: Queue = { entries: [], now: undefined, repeat: 'off', nextKey: 1 };

/** 0 up to, but without, 1. */
export type Random = () => number;

const placeOf = ({ entries, now }: Queue) => entries.findIndex((entry) => entry.key === now);

/** These alone, from the one at `at` on; shuffled where the queue is, which then begins with that one. */
export function withOnly(
	queue: Queue,
	items: readonly ItemId[],
	at = 0,
	random: Random = Math.random
): Queue {
	// Of very many those from the chosen one on, and before it where there is room.
	const start = Math.max(0, Math.min(at, items.length - mostEntries));
	const made = keyed(queue, items.slice(start, start + mostEntries));
	const now = made.entries[at - start]?.key;
	const next: Queue = { entries: made.entries, now, repeat: queue.repeat, nextKey: made.nextKey };
	return queue.unshuffled ? shuffled(next, random) : next;
}

/** Behind what is played now, or behind everything. */
export function withMore(queue: Queue, items: readonly ItemId[], where: 'next' | 'end'): Queue {
	const room = Math.max(0, mostEntries - queue.entries.length);
	const made = keyed(queue, items.slice(0, room));
	const at = where === 'end' ? queue.entries.length : placeOf(queue) + 1;
	const entries = queue.entries.toSpliced(at, 0, ...made.entries);
	const keys = made.entries.map((entry) => entry.key);
	const own = queue.unshuffled;
	const behind =
		where === 'next' && own && queue.now !== undefined ? own.indexOf(queue.now) + 1 : own?.length;
	return {
		...queue,
		entries,
		now: queue.now ?? made.entries[0]?.key,
		nextKey: made.nextKey,
		...(own && { unshuffled: own.toSpliced(behind ?? 0, 0, ...keys) })
	};
}

/** Without one; where that is played now, what comes after it is. */
export function without(queue: Queue, key: number): Queue {
	const at = queue.entries.findIndex((entry) => entry.key === key);
	if (at < 0) return queue;
	const entries = queue.entries.toSpliced(at, 1);
	const now = queue.now === key ? (entries[at] ?? entries[0])?.key : queue.now;
	return {
		...queue,
		entries,
		now,
		...(queue.unshuffled && { unshuffled: queue.unshuffled.filter((one) => one !== key) })
	};
}

/** One of them at another place, counted without it. */
export function moved(queue: Queue, key: number, to: number): Queue {
	const entry = queue.entries.find((one) => one.key === key);
	if (!entry) return queue;
	const others = queue.entries.filter((one) => one !== entry);
	return { ...queue, entries: others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, entry) };
}

export function at(queue: Queue, key: number): Queue {
	return queue.entries.some((entry) => entry.key === key) ? { ...queue, now: key } : queue;
}

/** In any order, what is played now first (Fisher and Yates); or again in the order they came. */
export function shuffled(queue: Queue, random: Random = Math.random): Queue {
	const entries = [...queue.entries];
	for (let last = entries.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const [a, b] = [entries[last], entries[other]];
		if (a && b) [entries[last], entries[other]] = [b, a];
	}
	const now = entries.findIndex((entry) => entry.key === queue.now);
	if (now > 0) entries.unshift(...entries.splice(now, 1));
	return { ...queue, entries, unshuffled: queue.unshuffled ?? queue.entries.map((entry) => entry.key) };
}

export function inOrder({ unshuffled, ...queue }: Queue): Queue {
	if (!unshuffled) return queue;
	const places = new Map(unshuffled.map((key, place) => [key, place]));
	const place = (entry: Entry) => places.get(entry.key) ?? Infinity;
	return { ...queue, entries: queue.entries.toSorted((one, other) => place(one) - place(other) || 0) };
}

/**
 * What comes after an entry by itself; undefined at the end. What is repeated alone comes again.
 * @param asked whether a person asks: then what is repeated alone is left
 */
export function after(queue: Queue, key: number | undefined, asked = false): Entry | undefined {
	const { entries, repeat } = queue;
	const place = entries.findIndex((entry) => entry.key === key);
	if (place < 0) return entries[0];
	if (repeat === 'one' && !asked) return entries[place];
	return entries[place + 1] ?? (repeat === 'off' ? undefined : entries[0]);
}

/** What comes before it; undefined at the beginning. */
export function before(queue: Queue, key: number | undefined): Entry | undefined {
	const { entries, repeat } = queue;
	const place = entries.findIndex((entry) => entry.key === key);
	return entries[place - 1] ?? (repeat === 'off' || place < 0 ? undefined : entries.at(-1));
}

/** What was kept, as far as it is whole: it comes from a database that other versions wrote. */
export function queueFrom(kept: unknown): Queue {
	const { entries, now, repeat, unshuffled } = (kept ?? {}) as { [Name in keyof Queue]?: unknown };
	if (!Array.isArray(entries)) return emptyQueue;
	const seen = new Set<number>();
	const sound = entries.slice(0, mostEntries).flatMap((one: unknown): Entry[] => {
		const { key, item } = (one ?? {}) as { key?: unknown; item?: unknown };
		if (!isCount(key) || !isCount(item) || seen.has(key)) return [];
		seen.add(key);
		return [{ key, item }];
	});
	return {
		entries: sound,
		now: isCount(now) && seen.has(now) ? now : sound[0]?.key,
		repeat: repeats.find((one) => one === repeat) ?? 'off',
		nextKey: 1 + sound.reduce((most, entry) => Math.max(most, entry.key), 0),
		...(Array.isArray(unshuffled) && { unshuffled: unshuffled.filter(isCount) })
	};
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function keyed({ nextKey }: Queue, items: readonly ItemId[]) {
	return {
		entries: items.map((item, index): Entry => ({ key: nextKey + index, item })),
		nextKey: nextKey + items.length
	};
}
