/** As `sets.ts`: the sets that the first screen does not wait for, one line each. */
import { curateCommands } from './curate.ts';
import { inboxCommands } from './inbox.ts';
import type { CommandSet } from './sets.ts';
import { stackCommands } from './stacks.ts';
import { viewerCommands } from './viewer.ts';

export const laterSets: readonly CommandSet[] = [
	curateCommands,
	inboxCommands,
	stackCommands,
	viewerCommands
];
