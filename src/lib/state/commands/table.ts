/** Commands for the table. */
import Columns3Cog from '@lucide/svelte/icons/columns-3-cog';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { tableWords } from '../messages/table-words.ts';

export function tableCommands({ library, shell }: App): readonly Command[] {
	return [
		{
			id: 'view.columns',
			area: 'view',
			title: () => tableWords().command,
			icon: Columns3Cog,
			keys: [],
			when: () => shell.place === 'library' && library.length > 0,
			run: () => {
				library.layout = 'table';
				shell.dialog = 'columns';
			}
		}
	];
}
