// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/minolta-raw.ts';

export const minoltaRawPRD = defineTable('MinoltaRaw::PRD', 'MakerNotes', 'MinoltaRaw', [
	{ id: 0, name: "FirmwareID", type: "string", count: 8 },
	{ id: 8, name: "SensorHeight", type: "int16u" },
	{ id: 10, name: "SensorWidth", type: "int16u" },
	{ id: 12, name: "ImageHeight", type: "int16u" },
	{ id: 14, name: "ImageWidth", type: "int16u" },
	{ id: 16, name: "RawDepth", type: "int8u" },
	{ id: 17, name: "BitDepth", type: "int8u" },
	{ id: 18, name: "StorageMethod", type: "int8u", print: { 82: "Padded", 89: "Linear" } },
	{ id: 23, name: "BayerPattern", type: "int8u", print: { 1: "RGGB", 4: "GBRG" } }
]);

export const minoltaRawRIF = defineTable('MinoltaRaw::RIF', 'MakerNotes', 'MinoltaRaw', [
	{ id: 1, name: "Saturation", type: "int8s" },
	{ id: 2, name: "Contrast", type: "int8s" },
	{ id: 3, name: "Sharpness", type: "int8s" },
	{ id: 4, name: "WBMode", type: "int8u" },
	{ id: 5, name: "ProgramMode", type: "int8u", print: { 0: "None", 1: "Portrait", 2: "Text", 3: "Night Portrait", 4: "Sunset", 5: "Sports" } },
	{ id: 6, name: "ISOSetting", type: "int8u", print: { 0: "Auto", 48: "100", 56: "200", 64: "400", 72: "800", 80: "1600", 174: "80 (Zone Matching Low)", 184: "200 (Zone Matching High)" } },
	{ id: 7, name: "ColorMode", type: "int8u", print: { 0: "Natural color", 1: "Black & White", 2: "Vivid color", 3: "Solarization", 4: "Adobe RGB", 5: "Sepia", 9: "Natural", 12: "Portrait", 13: "Natural sRGB", 14: "Natural+ sRGB", 15: "Landscape", 16: "Evening", 17: "Night Scene", 18: "Night Portrait", 132: "Embed Adobe RGB" } },
	{ id: 7, name: "ColorMode", type: "int8u", print: { 0: "Standard", 1: "Vivid", 2: "Portrait", 3: "Landscape", 4: "Sunset", 5: "Night View/Portrait", 6: "B&W", 7: "Adobe RGB", 12: "Neutral", 13: "Clear", 14: "Deep", 15: "Light", 16: "Autumn Leaves", 17: "Sepia", 18: "FL", 19: "Vivid 2", 20: "IN", 21: "SH", 22: "FL2", 23: "FL3", 100: "Neutral", 101: "Clear", 102: "Deep", 103: "Light", 104: "Night View", 105: "Autumn Leaves", 255: "Off", 4294967295: "n/a" } },
	{ id: 8, name: "WB_RBLevelsTungsten", type: "int16u", count: 2 },
	{ id: 12, name: "WB_RBLevelsDaylight", type: "int16u", count: 2 },
	{ id: 16, name: "WB_RBLevelsCloudy", type: "int16u", count: 2 },
	{ id: 20, name: "WB_RBLevelsCoolWhiteF", type: "int16u", count: 2 },
	{ id: 24, name: "WB_RBLevelsFlash", type: "int16u", count: 2 },
	{ id: 28, name: "WB_RBLevelsCustom", type: "int16u", count: 2 },
	{ id: 32, name: "WB_RBLevelsShade", type: "int16u", count: 2 },
	{ id: 36, name: "WB_RBLevelsDaylightF", type: "int16u", count: 2 },
	{ id: 40, name: "WB_RBLevelsDayWhiteF", type: "int16u", count: 2 },
	{ id: 44, name: "WB_RBLevelsWhiteF", type: "int16u", count: 2 },
	{ id: 56, name: "ColorFilter", type: "int8s" },
	{ id: 57, name: "BWFilter", type: "int8u" },
	{ id: 58, name: "ZoneMatching", type: "int8u", print: { 0: "ISO Setting Used", 1: "High Key", 2: "Low Key" } },
	{ id: 59, name: "Hue", type: "int8s" },
	{ id: 60, name: "ColorTemperature", type: "int8u" },
	{ id: 74, name: "ZoneMatching", type: "int8u", print: { 0: "ISO Setting Used", 1: "High Key", 2: "Low Key" } },
	{ id: 76, name: "ColorTemperature", type: "int8u" },
	{ id: 77, name: "ColorFilter", type: "int8u" },
	{ id: 78, name: "ColorTemperature", type: "int8u" },
	{ id: 79, name: "ColorFilter", type: "int8u" },
	{ id: 80, name: "RawDataLength", type: "int32u" }
], more.minoltaRawRIF);

export const minoltaRawWBG = defineTable('MinoltaRaw::WBG', 'MakerNotes', 'MinoltaRaw', [
	{ id: 0, name: "WBScale", type: "int8u", count: 4 },
	{ id: 4, name: "WB_GBRGLevels", type: "int16u", count: 4 },
	{ id: 4, name: "WB_RGGBLevels", type: "int16u", count: 4 }
], more.minoltaRawWBG);
