/** As `sets.ts`: the sets that the first screen does not wait for, one line each. */
import { albumCommands } from './albums.ts';
import { bulkCommands } from './bulk.ts';
import { cullCommands } from './cull.ts';
import { curateCommands } from './curate.ts';
import { exportCommands } from './exports.ts';
import { fieldCommands } from './fields.ts';
import { historyCommands } from './history.ts';
import { inboxCommands } from './inbox.ts';
import { itemCommands } from './item.ts';
import { jobCommands } from './jobs.ts';
import { keywordCommands } from './keywords.ts';
import { musicCommands } from './music.ts';
import { placeCommands } from './places.ts';
import { playerCommands } from './player.ts';
import { presetCommands } from './presets.ts';
import type { CommandSet } from './sets.ts';
import { stackCommands } from './stacks.ts';
import { syncCommands } from './sync.ts';
import { tableCommands } from './table.ts';
import { taggingCommands } from './tagging.ts';
import { viewerCommands } from './viewer.ts';

export const laterSets: readonly CommandSet[] = [
	albumCommands,
	bulkCommands,
	cullCommands,
	curateCommands,
	exportCommands,
	fieldCommands,
	historyCommands,
	inboxCommands,
	itemCommands,
	jobCommands,
	keywordCommands,
	musicCommands,
	placeCommands,
	playerCommands,
	presetCommands,
	stackCommands,
	syncCommands,
	tableCommands,
	taggingCommands,
	viewerCommands
];
