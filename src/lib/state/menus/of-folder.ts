/** What can be done with a folder of the tree, or with everything. */
import ClipboardCopy from '@lucide/svelte/icons/clipboard-copy';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import ListMusic from '@lucide/svelte/icons/list-music';
import PlugZap from '@lucide/svelte/icons/plug-zap';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import SettingsIcon from '@lucide/svelte/icons/settings';
import { copyText } from '#lib/platform/save.ts';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { folderOfKey } from '../folder-key.ts';
import { menuWords } from '../messages/menu-words.ts';
import { words } from '../messages/words.svelte.ts';
import { musicOf } from '../music/music.svelte.ts';
import { songsOfFolder } from '../music/songs.ts';

export function folderCommands(app: App, key: string): readonly Command[] {
	const { library, notices, roots, shell } = app;
	const folder = folderOfKey(key);
	const root = roots.list?.find(({ id }) => id === folder?.root);
	const shown = library.folder;
	const recursive = shown?.recursive ?? true;
	const isShown = folder !== undefined && shown?.root === folder.root && shown.path === folder.path;
	const area = 'app';
	const text = () => menuWords().folder;
	const songs = () => library.facets?.kind.some(({ value }) => value === 'audio') === true;
	return [
		{
			id: 'folder.open',
			area,
			title: () => text().open,
			icon: FolderOpen,
			when: () => !isShown,
			run: () => library.openFolder(folder && { ...folder, recursive })
		},
		{
			id: 'folder.recursive',
			area,
			title: () => text().recursive,
			when: () => isShown,
			on: () => recursive,
			run: () => library.openFolder(folder && { ...folder, recursive: !recursive })
		},
		{
			id: 'folder.play',
			area,
			title: () => text().play,
			icon: ListMusic,
			when: () => folder !== undefined && songs(),
			run: async () => {
				if (library.service && folder)
					await musicOf(app).add(await songsOfFolder(library.service, { ...folder, recursive: true }), 'now');
			}
		},
		{
			id: 'folder.copy-path',
			area,
			title: () => text().copyPath,
			icon: ClipboardCopy,
			when: () => root !== undefined,
			run: async () => {
				await copyText([root?.name, folder?.path].filter(Boolean).join('/'));
				notices.say({ tone: 'plain', text: words().library.copied(1) });
			}
		},
		{
			id: 'folder.reconnect',
			area,
			title: () => text().reconnect(root?.name ?? ''),
			icon: PlugZap,
			when: () => roots.asking.some(({ id }) => id === root?.id),
			run: () => (root ? roots.reconnect([root]) : undefined)
		},
		{
			id: 'folder.rescan',
			area,
			title: () => text().rescan(root?.name ?? ''),
			icon: RefreshCw,
			when: () => root !== undefined && roots.access.get(root.id) === 'ready',
			run: () => (root ? roots.rescan(root.id) : undefined)
		},
		{
			id: 'folder.settings',
			area,
			title: () => text().settings,
			icon: SettingsIcon,
			run: () => shell.go('/settings', '#folders')
		}
	];
}
