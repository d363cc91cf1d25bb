import { beforeEach, expect, test } from 'vitest';
import type { LibraryView } from '#lib/state/library-view.svelte.ts';
import { Selection } from '#lib/state/selection.svelte.ts';

/** Only the shown order matters to a selection. */
const library = {
	ids: Uint32Array.of(10, 20, 30, 40, 50),
	stacks: undefined as { tops: Uint32Array; starts: Uint32Array; members: Uint32Array } | undefined,
	provisional: false,
	known: () => undefined,
	whole: () => new Promise<void>((resolve) => (library.known = () => void resolve())),
	/** Where the list is to go. */
	restore: undefined as number | undefined,
	/** Folded below an item, by the item. */
	below: new Map<number, number[]>(),
	membersOf: (id: number) => [id, ...(library.below.get(id) ?? [])]
};
let selection: Selection;
const selected = () => [...selection.ids].sort((a, b) => a - b);

beforeEach(() => {
	library.ids = Uint32Array.of(10, 20, 30, 40, 50);
	library.stacks = undefined;
	library.below = new Map();
	library.provisional = false;
	library.restore = undefined;
	selection = new Selection(library as unknown as LibraryView);
});

test('a click selects one, Ctrl adds and takes away, Shift takes all between', () => {
	selection.pick(20);
	expect(selected()).toEqual([20]);
	selection.pick(40, { range: true });
	expect(selected()).toEqual([20, 30, 40]);
	selection.pick(30, { toggle: true });
	expect(selected()).toEqual([20, 40]);
	selection.pick(50, { toggle: true, range: true });
	expect(selected()).toEqual([20, 30, 40, 50]);
});

test('a range goes backwards too, from where the last click was', () => {
	selection.pick(40);
	selection.pick(10, { range: true });
	expect(selected()).toEqual([10, 20, 30, 40]);
	selection.pick(50, { range: true });
	expect(selected()).toEqual([40, 50]);
});

test('arrows move and stop at the ends; with Ctrl only the focus moves', () => {
	selection.move(1);
	expect(selection.focused).toBe(10);
	selection.moveTo(99);
	expect(selection.focused).toBe(50);
	selection.moveTo(1, { only: true });
	expect(selection.focused).toBe(20);
	expect(selected()).toEqual([50]);
});

test('the selection survives a search that hides part of it, and says how much is hidden', () => {
	selection.all();
	library.ids = Uint32Array.of(20, 30);
	const narrowed = new Selection(library as unknown as LibraryView);
	narrowed.set(selection.ids);
	expect(narrowed.ids.size).toBe(5);
	expect(narrowed.hidden).toBe(3);
	expect(narrowed.inOrder()).toEqual([20, 30, 10, 40, 50]);
});

test('one search after another adds to the selection, or narrows it down', () => {
	library.ids = Uint32Array.of(20, 30);
	selection.set([10, 30]);
	selection.addShown();
	expect(selected()).toEqual([10, 20, 30]);
	expect(selection.hidden).toBe(1);
	library.ids = Uint32Array.of(30, 40);
	selection.keepShown();
	expect(selected()).toEqual([30]);
});

test('inverting takes what is shown and was not selected', () => {
	selection.set([10, 30]);
	selection.invert();
	expect(selected()).toEqual([20, 40, 50]);
});

test('commands act on the focused item when nothing is selected', () => {
	selection.moveTo(2, { only: true });
	expect(selection.inOrder()).toEqual([30]);
});

test('a folded stack is selected, taken away and counted as a whole', () => {
	library.stacks = {
		tops: Uint32Array.of(20),
		starts: Uint32Array.of(0, 3),
		members: Uint32Array.of(20, 21, 22)
	};
	library.below = new Map([[20, [21, 22]]]);
	selection.pick(20);
	expect(selected()).toEqual([20, 21, 22]);
	expect(selection.hidden).toBe(0);
	expect(selection.inOrder()).toEqual([20, 21, 22]);
	selection.pick(40, { range: true });
	expect(selected()).toEqual([20, 21, 22, 30, 40]);
	selection.toggle(20);
	expect(selected()).toEqual([30, 40]);
	selection.all();
	expect(selected()).toEqual([10, 20, 21, 22, 30, 40, 50]);
	selection.invert();
	expect(selected()).toEqual([]);
	selection.focused = 20;
	expect(selection.inOrder()).toEqual([20, 21, 22]);
});

test('what is selected comes in the order shown, a folded stack in its place, what is hidden last', () => {
	library.stacks = {
		tops: Uint32Array.of(40, 20),
		starts: Uint32Array.of(0, 2, 5),
		members: Uint32Array.of(40, 5, 20, 99, 11)
	};
	library.below = new Map([
		[40, [5]],
		[20, [99, 11]]
	]);
	selection.set([50, 7, 20, 40, 10]);
	expect(selection.inOrder()).toEqual([10, 20, 99, 11, 40, 5, 50, 7]);
	expect(selection.hidden).toBe(1);
});

test('of an open stack each comes where it is shown', () => {
	library.ids = Uint32Array.of(10, 21, 20, 30);
	library.stacks = {
		tops: Uint32Array.of(20),
		starts: Uint32Array.of(0, 2),
		members: Uint32Array.of(20, 21)
	};
	selection.set([30, 20, 21]);
	expect(selection.inOrder()).toEqual([21, 20, 30]);
});

test('where only the beginning of the list is known yet, all is selected once all is known', async () => {
	library.ids = Uint32Array.of(10, 20);
	library.provisional = true;
	selection.all();
	expect(selected()).toEqual([]);
	selection.pick(20);
	expect(selected()).toEqual([20]);

	library.ids = Uint32Array.of(10, 20, 30, 40, 50);
	library.provisional = false;
	library.known();
	await Promise.resolve();
	expect(selected()).toEqual([10, 20, 30, 40, 50]);
});

test('the last item is that of the whole list, not of its beginning', async () => {
	library.ids = Uint32Array.of(10, 20);
	library.provisional = true;
	selection.moveTo(Number.MAX_SAFE_INTEGER);
	expect(selection.focused).toBeUndefined();

	library.ids = Uint32Array.of(10, 20, 30);
	library.provisional = false;
	library.known();
	await Promise.resolve();
	expect(selection.focused).toBe(30);
});

test('the end of a list that is not whole yet is gone to, and brought in sight, once it is', async () => {
	library.ids = Uint32Array.of(10, 20);
	library.provisional = true;
	selection.moveTo(Number.MAX_SAFE_INTEGER);
	expect([selection.focused, library.restore]).toEqual([undefined, undefined]);

	library.ids = Uint32Array.of(10, 20, 30);
	library.provisional = false;
	library.known();
	await Promise.resolve();
	expect(selection.focused).toBe(30);
	expect(library.restore).toBeGreaterThanOrEqual(2);
});

test('what is looked at next takes the place of what was selected alone, with its stack', () => {
	library.below = new Map([[20, [21]]]);
	selection.pick(20);
	selection.follow(30);
	expect(selection.focused).toBe(30);
	expect(selected()).toEqual([30]);
	selection.follow(20);
	expect(selected()).toEqual([20, 21]);
});

test('looking at others leaves a selection of several, of another one, and of none', () => {
	selection.pick(20);
	selection.pick(40, { toggle: true });
	selection.follow(30);
	expect(selection.focused).toBe(30);
	expect(selected()).toEqual([20, 40]);

	selection.pick(50);
	selection.moveTo(0, { only: true });
	selection.follow(20);
	expect(selected()).toEqual([50]);

	selection.clear();
	selection.follow(10);
	expect(selected()).toEqual([]);
});
