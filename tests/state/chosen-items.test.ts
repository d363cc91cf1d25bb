import { expect, test } from 'vitest';
import type { App } from '#lib/state/app.svelte.ts';
import { ChosenItems } from '#lib/state/chosen-items.svelte.ts';
import type { LibraryView } from '#lib/state/library-view.svelte.ts';
import { Selection } from '#lib/state/selection.svelte.ts';

/** A list of which the beginning alone is known, until `arrive` is called. */
function listComing() {
	const whole: { arrive: () => void } = { arrive: () => undefined };
	const arrived = new Promise<void>((resolve) => (whole.arrive = resolve));
	const library = {
		ids: Uint32Array.of(10, 20, 30),
		count: 3,
		text: 'lisbon',
		answer: {},
		provisional: true,
		whole: () => arrived,
		membersOf: (id: number) => [id],
		allMembers: () => library.ids
	};
	const selection = new Selection(library as unknown as LibraryView);
	const chosen = new ChosenItems({ library, selection } as unknown as App);
	return { chosen, selection, arrive: whole.arrive };
}

test('who chooses all that is shown before the list is whole gets all of it, not what is selected', async () => {
	const { chosen, selection, arrive } = listComing();
	selection.pick(20);
	const opened = chosen.open();
	expect(chosen.whose).toBe('selected');
	chosen.choose('shown');
	arrive();
	await opened;
	expect(chosen.whose).toBe('shown');
	expect([...chosen.items]).toEqual([10, 20, 30]);
});

test('until the list is whole the counts are told, and that the items are not known', async () => {
	const { chosen, selection, arrive } = listComing();
	selection.set([10, 30]);
	const opened = chosen.open();
	expect(chosen.counts).toEqual({ selected: 2, shown: 3 });
	expect(chosen.known).toBe(false);
	expect(chosen.items).toHaveLength(0);
	arrive();
	await opened;
	expect(chosen.known).toBe(true);
	expect([...chosen.items]).toEqual([10, 30]);
});

test('what was chosen the last time does not count the next time', async () => {
	const { chosen, selection, arrive } = listComing();
	selection.pick(20);
	arrive();
	await chosen.open();
	chosen.choose('shown');
	await chosen.open();
	expect([...chosen.items]).toEqual([20]);
});

test('what is selected no more by the time the list is whole is not chosen', async () => {
	const { chosen, selection, arrive } = listComing();
	selection.pick(20);
	const opened = chosen.open();
	chosen.choose('selected');
	selection.clear();
	selection.focused = undefined;
	arrive();
	await opened;
	expect(chosen.whose).toBe('shown');
});
