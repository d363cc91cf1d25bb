// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

export const quickTimePittasoft = defineTable('QuickTime::Pittasoft', 'QuickTime', 'QuickTime', [
	{ id: "cprt", name: "Copyright" },
	{ id: "gps ", name: "GPSLog", binary: true },
	{ id: "ptnm", name: "OriginalFileName" },
	{ id: "sttm", name: "StartTime", type: "int64u" },
	{ id: "thum", name: "PreviewImage", binary: true }
]);
