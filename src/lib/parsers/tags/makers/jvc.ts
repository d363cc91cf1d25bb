// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/jvc.ts';

export const jvcMain = defineTable('JVC::Main', 'MakerNotes', 'JVC', [
	{ id: 2, name: "CPUVersions" },
	{ id: 3, name: "Quality", print: { 0: "Low", 1: "Normal", 2: "Fine" } }
], more.jvcMain);

export const jvcText = defineTable('JVC::Text', 'MakerNotes', 'JVC', [
	{ id: "QTY", name: "Quality", print: { FINE: "Fine", STD: "Normal", STND: "Normal" } },
	{ id: "VER", name: "MakerNoteVersion" }
]);
