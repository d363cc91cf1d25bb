/** Commands that move: between pages, to the search box, between the parts of the frame. */
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import Database from '@lucide/svelte/icons/database';
import Gauge from '@lucide/svelte/icons/gauge';
import Info from '@lucide/svelte/icons/info';
import LayoutGrid from '@lucide/svelte/icons/layout-grid';
import Search from '@lucide/svelte/icons/search';
import SettingsIcon from '@lucide/svelte/icons/settings';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';

export function goCommands({ shell }: App): readonly Command[] {
	return [
		{
			id: 'go.search',
			area: 'go',
			title: () => words().commands.goSearch,
			icon: Search,
			keys: ['/'],
			run: () => shell.focusSearch()
		},
		{
			id: 'go.library',
			area: 'go',
			title: () => words().commands.goLibrary,
			icon: LayoutGrid,
			run: () => shell.go('/')
		},
		{
			id: 'go.settings',
			area: 'go',
			title: () => words().commands.goSettings,
			icon: SettingsIcon,
			keys: ['$mod+,'],
			run: () => shell.go('/settings')
		},
		{
			id: 'go.storage',
			area: 'go',
			title: () => words().commands.goStorage,
			icon: Database,
			run: () => shell.go('/storage')
		},
		{
			id: 'go.performance',
			area: 'go',
			title: () => words().commands.goPerformance,
			icon: Gauge,
			run: () => shell.go('/performance')
		},
		{
			id: 'go.help',
			area: 'go',
			title: () => words().commands.goHelp,
			icon: CircleHelp,
			keys: ['F1'],
			run: () => shell.go('/help')
		},
		{
			id: 'go.about',
			area: 'go',
			title: () => words().commands.goAbout,
			icon: Info,
			run: () => shell.go('/about')
		},
		{
			id: 'go.next-panel',
			area: 'go',
			title: () => words().commands.nextPanel,
			keys: ['F6'],
			run: () => shell.moveToRegion(1)
		},
		{
			id: 'go.previous-panel',
			area: 'go',
			title: () => words().commands.previousPanel,
			keys: ['Shift+F6'],
			run: () => shell.moveToRegion(-1)
		}
	];
}
