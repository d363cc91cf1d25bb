/** Commands on the selection and the items in it. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import ClipboardCopy from '@lucide/svelte/icons/clipboard-copy';
import Download from '@lucide/svelte/icons/download';
import Eye from '@lucide/svelte/icons/eye';
import GitCompare from '@lucide/svelte/icons/git-compare';
import SquareCheck from '@lucide/svelte/icons/square-check';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';

export function libraryCommands(app: App): readonly Command[] {
	const { selection, inspector, originals, viewer, shell, library } = app;
	const some = () => selection.ids.size > 0 || selection.focused !== undefined;
	const chosen = () => (viewer.item === undefined ? selection.inOrder() : [viewer.item]);
	const browsing = () => viewer.item === undefined;
	return [
		{
			id: 'library.open',
			area: 'selection',
			title: () => words().library.commands.openItem,
			icon: Eye,
			when: () => browsing() && selection.focused !== undefined,
			run: () => {
				if (selection.focused !== undefined)
					void goto(resolve('/item/[id]', { id: String(selection.focused) }));
			}
		},
		{
			id: 'selection.all',
			area: 'selection',
			title: () => words().library.commands.selectAll,
			icon: SquareCheck,
			keys: ['$mod+a'],
			when: browsing,
			run: () => selection.all()
		},
		{
			id: 'selection.none',
			area: 'selection',
			title: () => words().library.commands.selectNone,
			keys: ['$mod+d', 'Escape'],
			when: () => browsing() && selection.ids.size > 0,
			run: () => selection.clear()
		},
		{
			id: 'selection.invert',
			area: 'selection',
			title: () => words().library.commands.selectInverse,
			keys: ['$mod+Shift+i'],
			when: browsing,
			run: () => selection.invert()
		},
		{
			id: 'selection.add-shown',
			area: 'selection',
			title: () => words().library.commands.selectMore,
			keys: ['$mod+Shift+a'],
			when: browsing,
			run: () => selection.addShown()
		},
		{
			id: 'selection.keep-shown',
			area: 'selection',
			title: () => words().library.commands.selectOnlyShown,
			when: () => browsing() && selection.hidden > 0,
			run: () => selection.keepShown()
		},
		{
			id: 'selection.download',
			area: 'selection',
			title: () => words().library.commands.download,
			icon: Download,
			keys: ['$mod+s'],
			when: some,
			run: () => originals.download(chosen())
		},
		{
			id: 'selection.copy-path',
			area: 'selection',
			title: () => words().library.commands.copyPath,
			icon: ClipboardCopy,
			keys: ['$mod+Shift+c'],
			when: some,
			run: () => originals.copyPaths(chosen())
		},
		{
			id: 'selection.compare',
			area: 'inspector',
			title: () => words().library.commands.compare,
			icon: GitCompare,
			keys: ['c'],
			when: () => browsing() && inspector.canCompare,
			run: async () => {
				shell.show('inspector');
				await inspector.compare();
			}
		},
		...(['none', 'day', 'folder'] as const).map((group): Command => ({
			id: `library.group-${group}`,
			area: 'view',
			title: () => words().library.commands.groupBy[group],
			on: () => library.group === group,
			run: () => library.groupBy(group)
		}))
	];
}
