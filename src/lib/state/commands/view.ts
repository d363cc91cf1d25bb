/** Commands for how the library is shown. */
import Aperture from '@lucide/svelte/icons/aperture';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import LayoutDashboard from '@lucide/svelte/icons/layout-dashboard';
import LayoutGrid from '@lucide/svelte/icons/layout-grid';
import MapIcon from '@lucide/svelte/icons/map';
import PanelLeft from '@lucide/svelte/icons/panel-left';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Table from '@lucide/svelte/icons/table';
import type { Component } from 'svelte';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import type { LibraryLayout } from '../library-view.svelte.ts';
import { words } from '../messages/words.svelte.ts';

export function viewCommands({ library, shell }: App): readonly Command[] {
	const layout = (
		name: LibraryLayout,
		keys: readonly string[],
		title: () => string,
		icon: Component
	): Command => ({
		id: `view.${name}`,
		area: 'view',
		title,
		icon,
		keys,
		on: () => library.layout === name,
		run: () => {
			library.layout = name;
		}
	});
	return [
		layout('grid', ['g'], () => words().library.layouts.grid, LayoutGrid),
		layout('justified', ['j'], () => words().library.layouts.justified, LayoutDashboard),
		layout('table', ['n'], () => words().library.layouts.table, Table),
		layout('calendar', ['y'], () => words().library.layouts.calendar, CalendarDays),
		layout('map', ['m'], () => words().library.layouts.map, MapIcon),
		layout('gear', [], () => words().library.layouts.gear, Aperture),
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
