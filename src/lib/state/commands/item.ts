/** Commands about the one item that has the focus, and the menu of what has it. */
import Ellipsis from '@lucide/svelte/icons/ellipsis';
import FolderSearch from '@lucide/svelte/icons/folder-search';
import HistoryIcon from '@lucide/svelte/icons/history';
import MenuIcon from '@lucide/svelte/icons/menu';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { aimAt, menuOf } from '../menus/menu.svelte.ts';
import { menuWords } from '../messages/menu-words.ts';
import { words } from '../messages/words.svelte.ts';

export function itemCommands(app: App): readonly Command[] {
	const { inspector, library, selection, shell, viewer } = app;
	const focused = () => viewer.item ?? selection.focused;
	const text = () => menuWords().commands;
	return [
		{
			id: 'library.folder-of',
			area: 'selection',
			title: () => text().folder,
			icon: FolderSearch,
			when: () => focused() !== undefined,
			run: async () => {
				const id = focused();
				const item = id === undefined ? undefined : await library.row(id);
				if (!item) return;
				if (shell.place !== 'library') await shell.go('/library');
				library.search('');
				library.openFolder({ root: item.root, path: item.folder, recursive: false });
			}
		},
		{
			id: 'inspector.history',
			area: 'inspector',
			title: () => text().history,
			icon: HistoryIcon,
			when: () => focused() !== undefined,
			run: () => {
				inspector.panel = 'history';
				if (viewer.item === undefined) shell.show('inspector');
				else viewer.inspecting = true;
			}
		},
		{
			id: 'selection.menu',
			area: 'library',
			title: () => text().ofSelection,
			icon: Ellipsis,
			when: () => selection.ids.size > 0,
			run: () => {
				const key = String(selection.focused ?? selection.inOrder()[0]);
				// Where the button is; of a command that was typed there is none.
				const button = document.activeElement?.closest('button') ?? document.querySelector('[role="grid"]');
				if (button) menuOf(app).showBy(button, { place: 'item', key });
			}
		},
		{
			id: 'app.pages',
			area: 'go',
			title: () => words().shell.pages,
			icon: MenuIcon,
			run: () => {
				const { activeElement } = document;
				if (activeElement) menuOf(app).showBy(activeElement, { place: 'pages', key: '' });
			}
		},
		{
			id: 'app.menu',
			area: 'app',
			title: () => text().ofFocus,
			keys: ['Shift+F10', 'ContextMenu'],
			when: () => aimAt(document.activeElement) !== undefined,
			run: () => {
				if (document.activeElement) menuOf(app).showAt(document.activeElement);
			}
		}
	];
}
