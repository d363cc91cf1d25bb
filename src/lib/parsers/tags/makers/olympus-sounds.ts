// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/olympus-sounds.ts';

export const olympusDSS = defineTable('Olympus::DSS', 'MakerNotes', 'Olympus', [
	{ id: 12, name: "Model", type: "string", count: 16 },
	{ id: 38, name: "StartTime", type: "string", count: 12 },
	{ id: 50, name: "EndTime", type: "string", count: 12 },
	{ id: 62, name: "Duration", type: "string", count: 6 },
	{ id: 798, name: "Comment", type: "string", count: 100 }
], more.olympusDSS);

export const olympusWAV = defineTable('Olympus::WAV', 'MakerNotes', 'Olympus', [
	{ id: 12, name: "Model", type: "string", count: 16 },
	{ id: 28, name: "FileNumber", type: "int32u" },
	{ id: 38, name: "DateTimeOriginal", type: "undef", count: 12 },
	{ id: 50, name: "DateTimeEnd", type: "undef", count: 12 },
	{ id: 62, name: "RecordingTime", type: "undef", count: 6 },
	{ id: 512, name: "Duration", type: "int32u" },
	{ id: 522, name: "Index01", type: "int32u" },
	{ id: 532, name: "Index02", type: "int32u" },
	{ id: 542, name: "Index03", type: "int32u" },
	{ id: 552, name: "Index04", type: "int32u" },
	{ id: 562, name: "Index05", type: "int32u" },
	{ id: 572, name: "Index06", type: "int32u" },
	{ id: 582, name: "Index07", type: "int32u" },
	{ id: 592, name: "Index08", type: "int32u" },
	{ id: 602, name: "Index09", type: "int32u" },
	{ id: 612, name: "Index10", type: "int32u" },
	{ id: 622, name: "Index11", type: "int32u" },
	{ id: 632, name: "Index12", type: "int32u" },
	{ id: 642, name: "Index13", type: "int32u" },
	{ id: 652, name: "Index14", type: "int32u" },
	{ id: 662, name: "Index15", type: "int32u" },
	{ id: 672, name: "Index16", type: "int32u" }
], more.olympusWAV);
