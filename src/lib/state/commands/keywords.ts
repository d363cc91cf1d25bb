/** The command that leads to the keywords. */
import Tags from '@lucide/svelte/icons/tags';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { keywordWords } from '../messages/keyword-words.ts';

export function keywordCommands({ shell }: App): readonly Command[] {
	return [
		{
			id: 'go.keywords',
			area: 'go',
			title: () => keywordWords().go,
			icon: Tags,
			run: () => shell.go('/keywords')
		}
	];
}
