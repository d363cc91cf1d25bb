/** Commands for presets: their page, and what is applied to the selection. */
import LayoutTemplate from '@lucide/svelte/icons/layout-template';
import Tags from '@lucide/svelte/icons/tags';
import TextCursorInput from '@lucide/svelte/icons/text-cursor-input';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { presetWords } from '../messages/preset-words.ts';

export function presetCommands(app: App): readonly Command[] {
	const { edits, shell, selection, viewer } = app;
	const when = () => viewer.item !== undefined || selection.ids.size > 0 || selection.focused !== undefined;
	const text = () => presetWords().commands;
	return [
		{
			id: 'go.presets',
			area: 'go',
			title: () => text().page,
			icon: LayoutTemplate,
			run: () => shell.go('/presets')
		},
		{
			id: 'edit.template',
			area: 'selection',
			title: () => text().fill,
			icon: TextCursorInput,
			keys: ['Shift+m'],
			when,
			run: () => {
				if (!edits.refuses()) shell.dialog = 'template';
			}
		},
		{
			id: 'edit.tag-set',
			area: 'selection',
			title: () => text().tags,
			icon: Tags,
			keys: ['Shift+t'],
			when,
			run: () => {
				if (!edits.refuses()) shell.dialog = 'tag-set';
			}
		},
		{
			id: 'edit.names',
			area: 'selection',
			title: () => text().naming,
			keys: ['F2'],
			when,
			run: () => {
				shell.dialog = 'naming';
			}
		},
		{
			id: 'theme.save',
			area: 'app',
			title: () => text().saveLook,
			run: async () => {
				const { lookNow } = await import('../preset-apply.ts');
				const look = lookNow(app);
				const work = await app.presets.work();
				await work.save(
					'theme',
					await work.free('theme', presetWords().looks.preset(look.theme)),
					look,
					false
				);
			}
		},
		{
			id: 'keys.save',
			area: 'app',
			title: () => text().saveKeys,
			run: async () => {
				const { keysNow } = await import('../preset-apply.ts');
				const work = await app.presets.work();
				await work.save('keys', await work.free('keys', presetWords().keyMaps.mine), keysNow(app), false);
			}
		}
	];
}
