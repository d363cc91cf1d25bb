// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/hp.ts';

export const hpTDHD = defineTable('HP::TDHD', 'MakerNotes', 'HP', [
	{ id: "CMSN", name: "SerialNumber" },
	{ id: "FWRV", name: "FirmwareVersion" }
]);

export const hpType2 = defineTable('HP::Type2', 'MakerNotes', 'HP', [
	{ id: "Lens Shading", name: "LensShading" },
	{ id: "PreviewImage", name: "PreviewImage" },
	{ id: "Serial Number", name: "SerialNumber" }
]);

export const hpType4 = defineTable('HP::Type4', 'MakerNotes', 'HP', [
	{ id: 12, name: "MaxAperture", type: "int16u" },
	{ id: 16, name: "ExposureTime", type: "int32u" },
	{ id: 20, name: "CameraDateTime", type: "string", count: 20 },
	{ id: 52, name: "ISO", type: "int16u" },
	{ id: 92, name: "SerialNumber", type: "string", count: 26 }
], more.hpType4);

export const hpType6 = defineTable('HP::Type6', 'MakerNotes', 'HP', [
	{ id: 12, name: "FNumber", type: "int16u" },
	{ id: 16, name: "ExposureTime", type: "int32u" },
	{ id: 20, name: "CameraDateTime", type: "string", count: 20 },
	{ id: 52, name: "ISO", type: "int16u" },
	{ id: 88, name: "SerialNumber", type: "string", count: 26 }
], more.hpType6);
