/** Commands for where files come from, and for scans. */
import CircleX from '@lucide/svelte/icons/circle-x';
import FilePlus from '@lucide/svelte/icons/file-plus';
import FolderPlus from '@lucide/svelte/icons/folder-plus';
import Images from '@lucide/svelte/icons/images';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Pause from '@lucide/svelte/icons/pause';
import Play from '@lucide/svelte/icons/play';
import PlugZap from '@lucide/svelte/icons/plug-zap';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';

export function sourceCommands({ roots, scans, shell }: App): readonly Command[] {
	const inState = (paused: boolean) => scans.active.some((scan) => (scan.state === 'paused') === paused);
	return [
		{
			id: 'sources.open',
			area: 'sources',
			title: () => words().commands.openFolder,
			icon: FolderPlus,
			keys: ['$mod+o'],
			run: () => (roots.hasPicker ? roots.openFolder() : shell.choose('folder'))
		},
		{
			id: 'sources.files',
			area: 'sources',
			title: () => words().commands.chooseFiles,
			icon: FilePlus,
			keys: ['$mod+Shift+o'],
			run: () => shell.choose('files')
		},
		{
			id: 'sources.demo',
			area: 'sources',
			title: () => words().commands.openDemo,
			icon: Images,
			when: () => !roots.list?.some((root) => root.kind === 'demo'),
			run: () => roots.openDemo()
		},
		{
			id: 'sources.reconnect',
			area: 'sources',
			title: () => words().commands.reconnect,
			icon: PlugZap,
			when: () => roots.asking.length > 0,
			run: () => roots.reconnect()
		},
		{
			id: 'sources.rescan',
			area: 'sources',
			title: () => words().commands.rescan,
			icon: RefreshCw,
			when: () => (roots.list?.length ?? 0) > 0,
			run: () => roots.rescanAll()
		},
		{
			id: 'scans.pause',
			area: 'sources',
			title: () => words().commands.pauseScans,
			icon: Pause,
			when: () => inState(false),
			run: () => scans.active.forEach((scan) => scans.pause(scan.root))
		},
		{
			id: 'scans.resume',
			area: 'sources',
			title: () => words().commands.resumeScans,
			icon: Play,
			when: () => inState(true),
			run: () => scans.active.forEach((scan) => scans.resume(scan.root))
		},
		{
			id: 'scans.cancel',
			area: 'sources',
			title: () => words().commands.cancelScans,
			icon: CircleX,
			when: () => scans.active.length > 0,
			run: () => scans.active.forEach((scan) => scans.cancel(scan.root))
		},
		{
			id: 'scans.report',
			area: 'sources',
			title: () => words().commands.scanReport,
			icon: ListChecks,
			run: () => {
				shell.dialog = 'scans';
			}
		}
	];
}
