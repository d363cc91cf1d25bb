// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

export const sonyPIC = defineTable('Sony::PIC', 'MakerNotes', 'Sony', [
	{ id: "BC:", name: "Barcode" },
	{ id: "BarCode:", name: "Barcode" },
	{ id: "Capt:", name: "SensorTemperature" },
	{ id: "FWVer:", name: "FirmwareVersion" },
	{ id: "Temp:", name: "CameraTemperature" },
	{ id: "Temp:Clbt:", name: "BoardTemperature" },
	{ id: "TextInfo1", name: "TextInfo1", binary: true },
	{ id: "TextInfo2", name: "TextInfo2", binary: true },
	{ id: "VR Enable C:", name: "VibrationReduction", print: { 0: "Off", 1: "On" } },
	{ id: "barcode:", name: "Barcode" }
]);

export const sonyEricsson = defineTable('Sony::Ericsson', 'MakerNotes', 'Sony', [
	{ id: 513, name: "PreviewImageStart", group1: "MakerNotes", type: "int32u" },
	{ id: 514, name: "PreviewImageLength", group1: "MakerNotes", type: "int32u" },
	{ id: 8192, name: "MakerNoteVersion", type: "undef", count: 4 }
]);

export const sonyPMP = defineTable('Sony::PMP', 'MakerNotes', 'Sony', [
	{ id: 8, name: "JpgFromRawStart", type: "int32u" },
	{ id: 12, name: "JpgFromRawLength", type: "int32u" },
	{ id: 22, name: "SonyImageWidth", type: "int16u" },
	{ id: 24, name: "SonyImageHeight", type: "int16u" },
	{ id: 27, name: "Orientation", type: "int8u", print: { 0: "Horizontal (normal)", 1: "Rotate 270 CW", 2: "Rotate 180", 3: "Rotate 90 CW" } },
	{ id: 29, name: "ImageQuality", type: "int8u", print: { 8: "Snap Shot", 23: "Standard", 51: "Fine" } },
	{ id: 52, name: "Comment", type: "string", count: 19 },
	{ id: 76, name: "DateTimeOriginal", type: "int8u", count: 6 },
	{ id: 84, name: "ModifyDate", type: "int8u", count: 6 },
	{ id: 102, name: "ExposureTime", type: "int16s" },
	{ id: 106, name: "FNumber", type: "int16s" },
	{ id: 108, name: "ExposureCompensation", type: "int16s" },
	{ id: 112, name: "FocalLength", type: "int16s" },
	{ id: 118, name: "Flash", type: "int8u", print: { 0: "No Flash", 1: "Fired" } }
]);
