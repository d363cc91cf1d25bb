// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/gif-sound.ts';

export const gifMIDIControl = defineTable('GIF::MIDIControl', 'GIF', 'GIF', [
	{ id: 0, name: "MIDIControlVersion", type: "int8u" },
	{ id: 1, name: "SequenceNumber", type: "int8u" },
	{ id: 2, name: "MelodicPolyphony", type: "int8u" },
	{ id: 3, name: "PercussivePolyphony", type: "int8u" },
	{ id: 4, name: "ChannelUsage", type: "int16u" },
	{ id: 6, name: "DelayTime", type: "int16u" }
], more.gifMIDIControl);
