/** Commands that take what is known out of the library: lists, contact sheets, the full backup. */
import Archive from '@lucide/svelte/icons/archive';
import FileDown from '@lucide/svelte/icons/file-down';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { exportsWords } from '../messages/exports-words.ts';

export function exportCommands({ shell, library }: App): readonly Command[] {
	return [
		{
			id: 'selection.export',
			area: 'library',
			title: () => exportsWords().command,
			icon: FileDown,
			keys: ['$mod+Shift+e'],
			when: () => library.length > 0,
			run: () => {
				shell.dialog = 'export';
			}
		},
		{
			id: 'library.backup',
			area: 'app',
			title: () => exportsWords().backup.begin,
			icon: Archive,
			keys: [],
			run: () => shell.go('/storage', '#backup')
		}
	];
}
