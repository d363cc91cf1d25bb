/** One line a set of commands; each set is a file of this folder. */
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { appCommands } from './app.ts';
import { curateCommands } from './curate.ts';
import { goCommands } from './go.ts';
import { inboxCommands } from './inbox.ts';
import { libraryCommands } from './library.ts';
import { searchCommands } from './search.ts';
import { stackCommands } from './stacks.ts';
import { sourceCommands } from './sources.ts';
import { viewCommands } from './view.ts';
import { viewerCommands } from './viewer.ts';

export const commandSets: readonly ((app: App) => readonly Command[])[] = [
	sourceCommands,
	searchCommands,
	libraryCommands,
	curateCommands,
	inboxCommands,
	stackCommands,
	viewCommands,
	viewerCommands,
	goCommands,
	appCommands
];
