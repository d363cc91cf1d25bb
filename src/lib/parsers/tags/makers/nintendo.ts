// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/nintendo.ts';

export const nintendoCameraInfo = defineTable('Nintendo::CameraInfo', 'MakerNotes', 'Nintendo', [
	{ id: 0, name: "ModelID", type: "undef", count: 4 },
	{ id: 8, name: "TimeStamp", type: "int32u" },
	{ id: 24, name: "InternalSerialNumber", type: "undef", count: 4 },
	{ id: 40, name: "Parallax", type: "float" },
	{ id: 48, name: "Category", type: "int16u", print: { 0: "(none)", 4096: "Mii", 8192: "Man", 16384: "Woman" } }
], more.nintendoCameraInfo);
