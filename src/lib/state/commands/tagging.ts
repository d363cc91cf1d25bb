/** Commands for giving keywords fast: the quick field, the painter, the last ones again, those of the item before. */
import Brush from '@lucide/svelte/icons/brush';
import Repeat from '@lucide/svelte/icons/repeat';
import Tag from '@lucide/svelte/icons/tag';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { listLayouts } from '../library-view.svelte.ts';
import { taggingWords } from '../messages/tagging-words.ts';

export function taggingCommands(app: App): readonly Command[] {
	const { shell, selection, viewer, library } = app;
	const when = () => viewer.item !== undefined || selection.ids.size > 0 || selection.focused !== undefined;
	const text = () => taggingWords().commands;
	/** What it needs is loaded when it is first used. */
	const work = async () => {
		const [{ itemsAtHand }, { taggingOf }] = await Promise.all([
			import('../preset-items.ts'),
			import('../tagging.svelte.ts')
		]);
		return { ids: itemsAtHand(app), tagging: taggingOf(app) };
	};
	return [
		{
			id: 'tags.quick',
			area: 'selection',
			title: () => text().quick,
			icon: Tag,
			keys: ['k'],
			when,
			run: () => {
				shell.dialog = 'quick-tag';
			}
		},
		{
			id: 'tags.repeat',
			area: 'selection',
			title: () => text().repeat,
			icon: Repeat,
			keys: ['Shift+r'],
			when,
			run: async () => {
				const { ids, tagging } = await work();
				await tagging.repeat(ids);
			}
		},
		{
			id: 'tags.as-previous',
			area: 'selection',
			title: () => text().previous,
			keys: ['Shift+p'],
			when,
			run: async () => {
				const { ids, tagging } = await work();
				await tagging.asPrevious(ids);
			}
		},
		{
			id: 'painter.start',
			area: 'library',
			title: () => text().paint,
			icon: Brush,
			keys: ['Shift+k'],
			when: () => library.hasItems && listLayouts.includes(library.layout),
			on: () => shell.painting,
			run: () => {
				shell.painting = !shell.painting;
			}
		}
	];
}
