/** One line a set of commands; each set is a file of this folder. Those here are there from the start, the others in `later.ts`. */
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { appCommands } from './app.ts';
import { goCommands } from './go.ts';
import { libraryCommands } from './library.ts';
import { searchCommands } from './search.ts';
import { sourceCommands } from './sources.ts';
import { viewCommands } from './view.ts';

export type CommandSet = (app: App) => readonly Command[];

export const commandSets: readonly CommandSet[] = [
	sourceCommands,
	searchCommands,
	libraryCommands,
	viewCommands,
	goCommands,
	appCommands
];
