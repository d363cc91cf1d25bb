/** The command that leads to the custom fields. */
import TextCursorInput from '@lucide/svelte/icons/text-cursor-input';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { fieldsOf } from '../fields.svelte.ts';
import { fieldWords } from '../messages/field-words.ts';

export function fieldCommands(app: App): readonly Command[] {
	// What is typed into the search box may name them.
	fieldsOf(app);
	return [
		{
			id: 'go.fields',
			area: 'go',
			title: () => fieldWords().go,
			icon: TextCursorInput,
			run: () => app.shell.go('/fields')
		}
	];
}
