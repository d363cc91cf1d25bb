// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/kodak-free.ts';

export const kodakFree = defineTable('Kodak::Free', 'MakerNotes', 'Kodak', [
	{ id: "AprV", name: "ApertureValue", type: "int16s" },
	{ id: "BrtV", name: "BrightnessValue", type: "int32s" },
	{ id: "Expc", name: "ExposureCompensation", type: "int16s" },
	{ id: "Expo", name: "ExposureTime", type: "rational32u" },
	{ id: "FL35", name: "FocalLengthIn35mmFormat", type: "int16u" },
	{ id: "FNum", name: "FNumber", type: "int16u" },
	{ id: "FoLn", name: "FocalLength", type: "int16u" },
	{ id: "ISOS", name: "ISO", type: "int16u" },
	{ id: "SVer", name: "FirmwareVersion" },
	{ id: "Seri", name: "SerialNumber" },
	{ id: "StSV", name: "ShutterSpeedValue", type: "int16s" }
], more.kodakFree);

export const kodakScrn = defineTable('Kodak::Scrn', 'MakerNotes', 'Kodak', [
	{ id: 0, name: "PreviewImageWidth", type: "int16u" },
	{ id: 1, name: "PreviewImageHeight", type: "int16u" },
	{ id: 2, name: "PreviewImageLength", type: "int32u" },
	{ id: 4, name: "PreviewImage", type: "undef" }
], more.kodakScrn);
