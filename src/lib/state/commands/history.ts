/** Commands that go back and forth in what was done. */
import HistoryIcon from '@lucide/svelte/icons/history';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { historyOf } from '../history.svelte.ts';
import { historyWords } from '../messages/history-words.ts';

export function historyCommands(app: App): readonly Command[] {
	const { curating, edits, shell } = app;
	const history = historyOf(app);
	// Until the log was read they may be pressed: what they do is looked up then.
	const can = (way: 'undo' | 'redo') => history.next === undefined || history.next[way] !== undefined;
	return [
		{
			id: 'edit.undo',
			area: 'app',
			title: () => historyWords().commands.undo(history.next?.undo?.of.title),
			icon: Undo2,
			keys: ['$mod+z'],
			when: () => curating.decider !== undefined || can('undo'),
			run: () => (curating.decider ?? edits).undo()
		},
		{
			id: 'edit.redo',
			area: 'app',
			title: () => historyWords().commands.redo(history.next?.redo?.of.title),
			icon: Redo2,
			keys: ['$mod+Shift+z', '$mod+y'],
			when: () => can('redo'),
			run: () => edits.redo()
		},
		{
			id: 'go.history',
			area: 'go',
			title: () => historyWords().commands.open,
			icon: HistoryIcon,
			keys: ['Shift+h'],
			run: () => shell.go('/history')
		}
	];
}
