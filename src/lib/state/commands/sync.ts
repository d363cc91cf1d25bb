/** Commands of sync. They begin it where it is set up: what waits for a person is to be seen without going to its page. */
import Pause from '@lucide/svelte/icons/pause';
import Play from '@lucide/svelte/icons/play';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { syncWords } from '../messages/sync-words.ts';
import { syncStartOf } from '../sync-of.svelte.ts';

export function syncCommands(app: App): readonly Command[] {
	const start = syncStartOf(app);
	const text = () => syncWords().commands;
	const open = () => start.sync?.isOpen === true;
	const paused = () => start.sync?.status?.paused === true;
	return [
		{
			id: 'go.sync',
			area: 'go',
			title: () => text().page,
			icon: RefreshCw,
			run: () => app.shell.go('/sync')
		},
		{
			id: 'sync.now',
			area: 'app',
			title: () => text().now,
			icon: RefreshCw,
			when: () => open() && !paused(),
			run: async () => {
				await start.sync?.syncNow();
			}
		},
		{
			id: 'sync.pause',
			area: 'app',
			title: () => text().pause,
			icon: Pause,
			when: () => open() && !paused(),
			run: () => start.sync?.pause(true)
		},
		{
			id: 'sync.resume',
			area: 'app',
			title: () => text().resume,
			icon: Play,
			when: () => open() && paused(),
			run: () => start.sync?.pause(false)
		},
		{
			id: 'sync.conflicts',
			area: 'app',
			title: () => text().conflicts,
			icon: TriangleAlert,
			when: open,
			run: () => app.shell.go('/sync', '?show=conflicts')
		}
	];
}
