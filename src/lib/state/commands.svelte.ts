/** The list of all commands, their keys as the person set them, and what runs them from the keyboard. */
import type { App } from './app.svelte.ts';
import type { Command } from './command.ts';
import { commandSets } from './commands/sets.ts';

export class Commands {
	readonly list: readonly Command[];

	constructor(app: App) {
		this.list = commandSets.flatMap((set) => set(app));
	}
}
