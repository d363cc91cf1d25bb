/** Commands for how the library is shown. */
import LayoutGrid from '@lucide/svelte/icons/layout-grid';
import PanelLeft from '@lucide/svelte/icons/panel-left';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Table from '@lucide/svelte/icons/table';
import type { Component } from 'svelte';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import type { LibraryLayout } from '../library-view.svelte.ts';
import { words } from '../messages/words.svelte.ts';

export function viewCommands({ library, shell }: App): readonly Command[] {
	const layout = (name: LibraryLayout, key: string, title: () => string, icon: Component): Command => ({
		id: `view.${name}`,
		area: 'view',
		title,
		icon,
		keys: [key],
		on: () => library.layout === name,
		run: () => {
			library.layout = name;
		}
	});
	return [
		layout('grid', 'g', () => words().commands.grid, LayoutGrid),
		layout('table', 'n', () => words().commands.table, Table),
		{
			id: 'view.sidebar',
			area: 'view',
			title: () => words().commands.toggleSidebar,
			icon: PanelLeft,
			keys: ['['],
			on: () => shell.shows('sidebar'),
			run: () => shell.toggle('sidebar')
		},
		{
			id: 'view.inspector',
			area: 'view',
			title: () => words().commands.toggleInspector,
			icon: PanelRight,
			keys: [']'],
			on: () => shell.shows('inspector'),
			run: () => shell.toggle('inspector')
		},
		{
			id: 'view.panels',
			area: 'view',
			title: () => words().commands.togglePanels,
			keys: ['$mod+\\'],
			run: () => shell.togglePanels()
		}
	];
}
