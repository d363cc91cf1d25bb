// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/canon-boxes.ts';

export const canonCMP1 = defineTable('Canon::CMP1', 'MakerNotes', 'Canon', [
	{ id: 8, name: "ImageWidth", type: "int32u" },
	{ id: 10, name: "ImageHeight", type: "int32u" }
]);

export const canonCTMD = defineTable('Canon::CTMD', 'MakerNotes', 'Canon', [
	{ id: 1, name: "TimeStamp" }
]);

export const canonExposureInfo = defineTable('Canon::ExposureInfo', 'MakerNotes', 'Canon', [
	{ id: 0, name: "FNumber", type: "rational32u" },
	{ id: 1, name: "ExposureTime", type: "rational32u" },
	{ id: 2, name: "ISO", type: "int32u" }
], more.canonExposureInfo);

export const canonFocalInfo = defineTable('Canon::FocalInfo', 'MakerNotes', 'Canon', [
	{ id: 0, name: "FocalLength", type: "rational32u" }
], more.canonFocalInfo);

export const canonSkip = defineTable('Canon::Skip', 'MakerNotes', 'Canon', [
	{ id: "CNDB", name: "Unknown_CNDB", binary: true, unknown: true }
]);

export const canonUuid = defineTable('Canon::uuid', 'MakerNotes', 'Canon', [
	{ id: "CMT3", name: "MakerNoteCanon", type: "undef" },
	{ id: "CNCV", name: "CompressorVersion" },
	{ id: "THMB", name: "ThumbnailImage", binary: true }
]);
