// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';
import * as more from './supplement/jfif.ts';

export const jfifExtension = defineTable('JFIF::Extension', 'JFIF', 'JFXX', [
	{ id: 16, name: "ThumbnailImage" },
	{ id: 17, name: "ThumbnailTIFF" },
	{ id: 19, name: "ThumbnailTIFF" }
]);

export const jfifMain = defineTable('JFIF::Main', 'JFIF', 'JFIF', [
	{ id: 0, name: "JFIFVersion", type: "int8u", count: 2 },
	{ id: 2, name: "ResolutionUnit", type: "int8u", print: { 0: "None", 1: "inches", 2: "cm" } },
	{ id: 3, name: "XResolution", type: "int16u" },
	{ id: 5, name: "YResolution", type: "int16u" },
	{ id: 7, name: "ThumbnailWidth", type: "int8u" },
	{ id: 8, name: "ThumbnailHeight", type: "int8u" },
	{ id: 9, name: "ThumbnailTIFF", type: "undef" }
], more.jfifMain);
