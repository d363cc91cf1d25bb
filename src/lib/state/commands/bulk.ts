/** Commands that edit many items at once, and that carry fields from one item to others. */
import ClipboardCopy from '@lucide/svelte/icons/clipboard-copy';
import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { bulkWords } from '../messages/bulk-words.ts';

export function bulkCommands(app: App): readonly Command[] {
	const { edits, selection, shell, library } = app;
	const chosen = () => selection.ids.size > 0 || selection.focused !== undefined;
	return [
		{
			id: 'edit.bulk',
			area: 'library',
			title: () => bulkWords().command,
			icon: PencilLine,
			keys: ['Shift+e'],
			when: () => library.length > 0,
			run: () => {
				if (!edits.refuses()) shell.dialog = 'bulk';
			}
		},
		{
			id: 'edit.copy-fields',
			area: 'library',
			title: () => bulkWords().copyCommand,
			icon: ClipboardCopy,
			keys: ['Shift+c'],
			when: () => selection.focused !== undefined,
			run: () => {
				shell.dialog = 'copy-fields';
			}
		},
		{
			id: 'edit.paste-fields',
			area: 'library',
			title: () => bulkWords().pasteCommand,
			icon: ClipboardPaste,
			keys: ['Shift+v'],
			when: chosen,
			run: async () => {
				if (edits.refuses()) return;
				const { bulkOf } = await import('../bulk.svelte.ts');
				bulkOf(app).begin('paste');
			}
		}
	];
}
