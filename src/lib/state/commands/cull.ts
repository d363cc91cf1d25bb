/** Commands of cull mode and of comparing. Ratings, flags and labels have theirs in curate.ts, zoom and steps in viewer.ts. */
import Columns2 from '@lucide/svelte/icons/columns-2';
import ListChecks from '@lucide/svelte/icons/list-checks';
import type { CullFilter } from '#lib/library/cull.ts';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import type { Cull } from '../cull.svelte.ts';
import { cullOn } from '../cull-on.svelte.ts';
import { cullWords } from '../messages/cull-words.ts';

/** Filters with a key. */
const filterKeys: readonly (readonly [CullFilter, string])[] = [
	['all', 'Shift+o'],
	['undecided', 'Shift+u'],
	['picked', 'Shift+p'],
	['rejected', 'Shift+x']
];

export function cullCommands(app: App): readonly Command[] {
	const { library, selection } = app;
	const on = cullOn(app);
	/** The work of it is loaded when it is begun. */
	const loaded = async () => (await import('../cull.svelte.ts')).cullOf(app);
	const text = () => cullWords().commands;
	const compare = () => cullWords().compare;
	/** One that is there while cull mode is on screen, and runs on it. */
	const within = (
		command: Pick<Command, 'id' | 'title' | 'keys' | 'on'>,
		run: (cull: Cull) => void | Promise<void>,
		when: (cull: Cull) => boolean = () => true
	): Command => ({
		...command,
		area: 'cull',
		when: () => on.cull?.session !== undefined && !on.cull.offer && when(on.cull),
		run: () => (on.cull ? run(on.cull) : undefined)
	});
	const comparing = (cull: Cull) => cull.panes !== undefined && !cull.summary;
	return [
		{
			id: 'cull.start',
			area: 'library',
			title: () => text().start,
			icon: ListChecks,
			keys: ['Shift+Enter'],
			when: () => library.length > 0,
			run: async () => (await loaded()).start()
		},
		{
			id: 'compare.start',
			area: 'library',
			places: ['library', 'cull'],
			title: () => compare().start,
			icon: Columns2,
			keys: ['Shift+n'],
			when: () => (on.cull ? on.cull.session !== undefined : selection.ids.size > 1),
			run: async () => (await loaded()).compare()
		},
		within({ id: 'cull.next', title: () => text().next, keys: ['Space'] }, (cull) => cull.step(1)),
		within({ id: 'cull.previous', title: () => text().previous, keys: ['Backspace'] }, (cull) =>
			cull.step(-1)
		),
		within(
			{
				id: 'cull.advance',
				title: () => text().advance,
				keys: ['Shift+a'],
				on: () => on.cull?.wishes.advance ?? false
			},
			(cull) => cull.wish({ advance: !cull.wishes.advance })
		),
		within({ id: 'cull.summary', title: () => text().summary, keys: ['Shift+s'] }, (cull) => cull.finish()),
		within(
			{ id: 'cull.info', title: () => text().info, keys: ['i'], on: () => on.cull?.wishes.info ?? false },
			(cull) => cull.wish({ info: !cull.wishes.info })
		),
		...filterKeys.map(([filter, keys]) =>
			within(
				{
					id: `cull.show-${filter}`,
					title: () => text().filter(cullWords().filters[filter]),
					keys: [keys],
					on: () => on.cull?.filter === filter
				},
				(cull) => cull.show(filter)
			)
		),
		within(
			{ id: 'cull.undo-all', title: () => text().undoAll },
			(cull) => cull.undoAll(),
			(cull) => cull.log.done.length > 0
		),
		within(
			{ id: 'compare.keep', title: () => compare().keep, keys: ['k'] },
			(cull) => cull.keepThis(),
			comparing
		),
		within(
			{ id: 'compare.drop', title: () => compare().drop, keys: ['Delete'] },
			(cull) => cull.dropPane(),
			comparing
		),
		within(
			{ id: 'compare.lock', title: () => compare().lock, keys: ['l'] },
			(cull) => cull.beside.toggleLock(),
			comparing
		),
		within(
			{ id: 'compare.more', title: () => compare().more, keys: [']'] },
			(cull) => cull.resize(1),
			comparing
		),
		within(
			{ id: 'compare.fewer', title: () => compare().fewer, keys: ['['] },
			(cull) => cull.resize(-1),
			comparing
		),
		within(
			{ id: 'compare.up', title: () => compare().up, keys: ['ArrowUp'] },
			(cull) => cull.beside.moveFocus(0, -1),
			comparing
		),
		within(
			{ id: 'compare.down', title: () => compare().down, keys: ['ArrowDown'] },
			(cull) => cull.beside.moveFocus(0, 1),
			comparing
		)
	];
}
