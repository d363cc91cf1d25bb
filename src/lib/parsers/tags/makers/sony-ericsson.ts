// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sony-ericsson.ts';

export const sonyEricsson = defineTable('Sony::Ericsson', 'MakerNotes', 'Sony', [
	{ id: 513, name: "PreviewImageStart", group1: "MakerNotes", type: "int32u" },
	{ id: 514, name: "PreviewImageLength", group1: "MakerNotes", type: "int32u" },
	{ id: 8192, name: "MakerNoteVersion", type: "undef", count: 4 }
], more.sonyEricsson);
