// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/kyocera-raw.ts';

export const kyoceraRawMain = defineTable('KyoceraRaw::Main', 'MakerNotes', 'KyoceraRaw', [
	{ id: 1, name: "FirmwareVersion", type: "string", count: 10 },
	{ id: 12, name: "Model", type: "string", count: 12 },
	{ id: 25, name: "Make", type: "string", count: 7 },
	{ id: 33, name: "DateTimeOriginal", type: "string", count: 20 },
	{ id: 52, name: "ISO", type: "int32u", print: { 7: "25", 8: "32", 9: "40", 10: "50", 11: "64", 12: "80", 13: "100", 14: "125", 15: "160", 16: "200", 17: "250", 18: "320", 19: "400" } },
	{ id: 56, name: "ExposureTime", type: "int32u" },
	{ id: 60, name: "WB_RGGBLevels", type: "int32u", count: 4 },
	{ id: 88, name: "FNumber", type: "int32u" },
	{ id: 104, name: "MaxAperture", type: "int32u" },
	{ id: 112, name: "FocalLength", type: "int32u" },
	{ id: 124, name: "Lens", type: "string", count: 32 }
], more.kyoceraRawMain);
