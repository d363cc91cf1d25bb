// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

export const geMain = defineTable('GE::Main', 'MakerNotes', 'GE', [
	{ id: 514, name: "Macro", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 519, name: "GEModel", type: "string" },
	{ id: 768, name: "GEMake", type: "string" }
]);
