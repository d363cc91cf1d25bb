/** Commands on stacks: open and fold them, take them apart, make one. By the keys of Lightroom. */
import Layers from '@lucide/svelte/icons/layers';
import { splitOff } from '#lib/library/stacks.ts';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';

export function stackCommands({ library, selection, settings, edits }: App): readonly Command[] {
	const area = 'library';
	const text = () => words().watch;
	return [
		{
			id: 'stack.toggle',
			area,
			title: () => text().openStack,
			icon: Layers,
			keys: ['s'],
			when: () => selection.focused !== undefined && library.isStacked(selection.focused),
			run: () => {
				const top = selection.focused === undefined ? undefined : library.toggleStack(selection.focused);
				if (top !== undefined) selection.focused = top;
			}
		},
		{
			id: 'stack.fold',
			area: 'view',
			title: () => text().fold,
			on: () => settings.values.stackFold,
			run: () => settings.set('stackFold', !settings.values.stackFold)
		},
		{
			id: 'stack.join',
			area,
			title: () => text().joinStack,
			keys: ['$mod+g'],
			when: () => selection.ids.size > 1,
			run: () => edits.set(selection.inOrder(), 'stack', crypto.randomUUID())
		},
		{
			id: 'stack.split',
			area,
			title: () => text().splitStack,
			keys: ['$mod+Shift+g'],
			when: () => selection.ids.size > 0,
			run: () => edits.set(selection.inOrder(), 'stack', splitOff)
		}
	];
}
