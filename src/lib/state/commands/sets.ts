/** One line a set of commands; each set is a file of this folder. */
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';

export const commandSets: readonly ((app: App) => readonly Command[])[] = [];
