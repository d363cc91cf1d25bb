/** Commands for searches: build, save, saved ones. */
import Bookmark from '@lucide/svelte/icons/bookmark';
import Images from '@lucide/svelte/icons/images';
import ListIcon from '@lucide/svelte/icons/list';
import ListFilter from '@lucide/svelte/icons/list-filter';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';

export function searchCommands({ shell, presets, history, library }: App): readonly Command[] {
	return [
		{
			id: 'go.albums',
			area: 'go',
			title: () => words().search.albums.title,
			icon: Images,
			run: () => shell.go('/albums')
		},
		{
			id: 'search.build',
			area: 'library',
			title: () => words().search.commands.build,
			icon: ListFilter,
			keys: ['$mod+Shift+f'],
			run: () => {
				shell.dialog = 'builder';
			}
		},
		{
			id: 'search.save',
			area: 'library',
			title: () => words().search.commands.save,
			icon: Bookmark,
			keys: ['$mod+Shift+s'],
			when: () => library.text !== '',
			run: () => {
				presets.saving = 'search';
				shell.dialog = 'save';
			}
		},
		{
			id: 'view.save',
			area: 'view',
			title: () => words().search.commands.saveView,
			run: () => {
				presets.saving = 'view';
				shell.dialog = 'save';
			}
		},
		{
			id: 'search.saved',
			area: 'library',
			title: () => words().search.commands.list,
			icon: ListIcon,
			keys: ['Shift+s'],
			run: () => {
				shell.dialog = 'presets';
			}
		},
		{
			id: 'search.forget',
			area: 'library',
			title: () => words().search.commands.forget,
			when: () => history.list.length > 0,
			run: () => history.clear()
		}
	];
}
