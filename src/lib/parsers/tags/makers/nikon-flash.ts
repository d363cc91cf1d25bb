// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/nikon-flash.ts';

const labels0 = { "0 0": "n/a", "1 1": "1.01 (SB-800 or Metz 58 AF-1)", "1 3": "1.03 (SB-800)", "2 1": "2.01 (SB-800)", "2 4": "2.04 (SB-600)", "2 5": "2.05 (SB-600)", "3 1": "3.01 (SU-800 Remote Commander)", "4 1": "4.01 (SB-400)", "4 2": "4.02 (SB-400)", "4 4": "4.04 (SB-400)", "5 1": "5.01 (SB-900)", "5 2": "5.02 (SB-900)", "6 1": "6.01 (SB-700)", "7 1": "7.01 (SB-910)", "14 3": "14.03 (SB-5000)" };
const labels1 = { 0: "Fired", 2: "Bounce Flash", 4: "Wide Flash Adapter", 5: "Dome Diffuser" };
const labels2 = { 0: "Off", 1: "iTTL-BL", 2: "iTTL", 3: "Auto Aperture", 4: "Automatic", 5: "GN (distance priority)", 6: "Manual", 7: "Repeating Flash" };
const labels3 = { 0: "0", 1: "0.1 m", 2: "0.2 m", 3: "0.3 m", 4: "0.4 m", 5: "0.5 m", 6: "0.6 m", 7: "0.7 m", 8: "0.8 m", 9: "0.9 m", 10: "1.0 m", 11: "1.1 m", 12: "1.3 m", 13: "1.4 m", 14: "1.6 m", 15: "1.8 m", 16: "2.0 m", 17: "2.2 m", 18: "2.5 m", 19: "2.8 m", 20: "3.2 m", 21: "3.6 m", 22: "4.0 m", 23: "4.5 m", 24: "5.0 m", 25: "5.6 m", 26: "6.3 m", 27: "7.1 m", 28: "8.0 m", 29: "9.0 m", 30: "10.0 m", 31: "11.0 m", 32: "13.0 m", 33: "14.0 m", 34: "16.0 m", 35: "18.0 m", 36: "20.0 m", 255: "n/a" };
const labels4 = { 0: "None", 1: "FL-GL1 or SZ-2FL Fluorescent", 2: "FL-GL2", 9: "TN-A1 or SZ-2TN Incandescent", 10: "TN-A2", 65: "Red", 66: "Blue", 67: "Yellow", 68: "Amber", 128: "Incandescent" };

export const nikonFlashInfo0100 = defineTable('Nikon::FlashInfo0100', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FlashInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FlashSource", type: "int8u", print: { 0: "None", 1: "External", 2: "Internal" } },
	{ id: 6, name: "ExternalFlashFirmware", type: "int8u", count: 2, print: labels0 },
	{ id: 8, name: "ExternalFlashFlags", type: "int8u", print: { 0: "(none)" }, bits: labels1 },
	{ id: 9.1, name: "FlashCommanderMode", type: "int8u", hint: { mask: 128 }, print: { 0: "Off", 1: "On" } },
	{ id: 9.2, name: "FlashControlMode", type: "int8u", hint: { mask: 127 }, print: labels2 },
	{ id: 10, name: "FlashOutput", type: "int8u" },
	{ id: 10, name: "FlashCompensation", type: "int8s" },
	{ id: 11, name: "FlashFocalLength", type: "int8u" },
	{ id: 12, name: "RepeatingFlashRate", type: "int8u" },
	{ id: 13, name: "RepeatingFlashCount", type: "int8u" },
	{ id: 14, name: "FlashGNDistance", type: "int8u", print: labels3 },
	{ id: 15, name: "FlashGroupAControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 16, name: "FlashGroupBControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 17, name: "FlashGroupAOutput", type: "int8u" },
	{ id: 17, name: "FlashGroupACompensation", type: "int8s" },
	{ id: 18, name: "FlashGroupBOutput", type: "int8u" },
	{ id: 18, name: "FlashGroupBCompensation", type: "int8s" }
], more.nikonFlashInfo0100);

export const nikonFlashInfo0102 = defineTable('Nikon::FlashInfo0102', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FlashInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FlashSource", type: "int8u", print: { 0: "None", 1: "External", 2: "Internal" } },
	{ id: 6, name: "ExternalFlashFirmware", type: "int8u", count: 2, print: labels0 },
	{ id: 8, name: "ExternalFlashFlags", type: "int8u", bits: labels1 },
	{ id: 9.1, name: "FlashCommanderMode", type: "int8u", hint: { mask: 128 }, print: { 0: "Off", 1: "On" } },
	{ id: 9.2, name: "FlashControlMode", type: "int8u", hint: { mask: 127 }, print: labels2 },
	{ id: 10, name: "FlashOutput", type: "int8u" },
	{ id: 10, name: "FlashCompensation", type: "int8s" },
	{ id: 12, name: "FlashFocalLength", type: "int8u" },
	{ id: 13, name: "RepeatingFlashRate", type: "int8u" },
	{ id: 14, name: "RepeatingFlashCount", type: "int8u" },
	{ id: 15, name: "FlashGNDistance", type: "int8u", print: labels3 },
	{ id: 16.1, name: "FlashGroupAControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 17.1, name: "FlashGroupBControlMode", type: "int8u", hint: { mask: 240 }, print: labels2 },
	{ id: 17.2, name: "FlashGroupCControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 18, name: "FlashGroupAOutput", type: "int8u" },
	{ id: 18, name: "FlashGroupACompensation", type: "int8s" },
	{ id: 19, name: "FlashGroupBOutput", type: "int8u" },
	{ id: 19, name: "FlashGroupBCompensation", type: "int8s" },
	{ id: 20, name: "FlashGroupCOutput", type: "int8u" },
	{ id: 20, name: "FlashGroupCCompensation", type: "int8s" }
], more.nikonFlashInfo0102);

export const nikonFlashInfo0103 = defineTable('Nikon::FlashInfo0103', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FlashInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FlashSource", type: "int8u", print: { 0: "None", 1: "External", 2: "Internal" } },
	{ id: 6, name: "ExternalFlashFirmware", type: "int8u", count: 2, print: labels0 },
	{ id: 8, name: "ExternalFlashFlags", type: "int8u", bits: labels1 },
	{ id: 9.1, name: "FlashCommanderMode", type: "int8u", hint: { mask: 128 }, print: { 0: "Off", 1: "On" } },
	{ id: 9.2, name: "FlashControlMode", type: "int8u", hint: { mask: 127 }, print: labels2 },
	{ id: 10, name: "FlashOutput", type: "int8u" },
	{ id: 10, name: "FlashCompensation", type: "int8s" },
	{ id: 12, name: "FlashFocalLength", type: "int8u" },
	{ id: 13, name: "RepeatingFlashRate", type: "int8u" },
	{ id: 14, name: "RepeatingFlashCount", type: "int8u" },
	{ id: 15, name: "FlashGNDistance", type: "int8u", print: labels3 },
	{ id: 16, name: "FlashColorFilter", type: "int8u", print: labels4 },
	{ id: 17.1, name: "FlashGroupAControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 18.1, name: "FlashGroupBControlMode", type: "int8u", hint: { mask: 240 }, print: labels2 },
	{ id: 18.2, name: "FlashGroupCControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 19, name: "FlashGroupAOutput", type: "int8u" },
	{ id: 19, name: "FlashGroupACompensation", type: "int8s" },
	{ id: 20, name: "FlashGroupBOutput", type: "int8u" },
	{ id: 20, name: "FlashGroupBCompensation", type: "int8s" },
	{ id: 21, name: "FlashGroupCOutput", type: "int8u" },
	{ id: 21, name: "FlashGroupCCompensation", type: "int8s" },
	{ id: 27, name: "ExternalFlashCompensation", type: "int8s" },
	{ id: 29, name: "FlashExposureComp3", type: "int8s" },
	{ id: 39, name: "FlashExposureComp4", type: "int8s" }
], more.nikonFlashInfo0103);

export const nikonFlashInfo0106 = defineTable('Nikon::FlashInfo0106', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FlashInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FlashSource", type: "int8u", print: { 0: "None", 1: "External", 2: "Internal" } },
	{ id: 6, name: "ExternalFlashFirmware", type: "int8u", count: 2, print: labels0 },
	{ id: 8, name: "ExternalFlashFlags", type: "int8u", bits: labels1 },
	{ id: 9.1, name: "FlashCommanderMode", type: "int8u", hint: { mask: 128 }, print: { 0: "Off", 1: "On" } },
	{ id: 9.2, name: "FlashControlMode", type: "int8u", hint: { mask: 127 }, print: labels2 },
	{ id: 12, name: "FlashFocalLength", type: "int8u" },
	{ id: 13, name: "RepeatingFlashRate", type: "int8u" },
	{ id: 14, name: "RepeatingFlashCount", type: "int8u" },
	{ id: 15, name: "FlashGNDistance", type: "int8u", print: labels3 },
	{ id: 16, name: "FlashColorFilter", type: "int8u", print: labels4 },
	{ id: 17.1, name: "FlashGroupAControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 18.1, name: "FlashGroupBControlMode", type: "int8u", hint: { mask: 240 }, print: labels2 },
	{ id: 18.2, name: "FlashGroupCControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 39, name: "FlashOutput", type: "int8u" },
	{ id: 39, name: "FlashCompensation", type: "int8s" },
	{ id: 40, name: "FlashGroupAOutput", type: "int8u" },
	{ id: 40, name: "FlashGroupACompensation", type: "int8s" },
	{ id: 41, name: "FlashGroupBOutput", type: "int8u" },
	{ id: 41, name: "FlashGroupBCompensation", type: "int8s" },
	{ id: 42, name: "FlashGroupCOutput", type: "int8u" },
	{ id: 42, name: "FlashGroupCCompensation", type: "int8s" }
], more.nikonFlashInfo0106);

export const nikonFlashInfo0107 = defineTable('Nikon::FlashInfo0107', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FlashInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FlashSource", type: "int8u", print: { 0: "None", 1: "External", 2: "Internal" } },
	{ id: 6, name: "ExternalFlashFirmware", type: "int8u", count: 2, print: labels0 },
	{ id: 8.1, name: "ExternalFlashZoomOverride", type: "int8u", hint: { mask: 128 }, print: { 0: "No", 1: "Yes" } },
	{ id: 8.2, name: "ExternalFlashStatus", type: "int8u", hint: { mask: 1 }, print: { 0: "Flash Not Attached", 1: "Flash Attached" } },
	{ id: 9.1, name: "ExternalFlashReadyState", type: "int8u", hint: { mask: 7 }, print: { 0: "n/a", 1: "Ready", 6: "Not Ready" } },
	{ id: 10, name: "FlashCompensation", type: "int8s" },
	{ id: 12, name: "FlashFocalLength", type: "int8u" },
	{ id: 13, name: "RepeatingFlashRate", type: "int8u" },
	{ id: 14, name: "RepeatingFlashCount", type: "int8u" },
	{ id: 15, name: "FlashGNDistance", type: "int8u", print: labels3 },
	{ id: 17.1, name: "FlashGroupAControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 18.1, name: "FlashGroupBControlMode", type: "int8u", hint: { mask: 240 }, print: labels2 },
	{ id: 18.2, name: "FlashGroupCControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 40, name: "FlashGroupAOutput", type: "int8u" },
	{ id: 40, name: "FlashGroupACompensation", type: "int8s" },
	{ id: 41, name: "FlashGroupBOutput", type: "int8u" },
	{ id: 41, name: "FlashGroupBCompensation", type: "int8s" },
	{ id: 42, name: "FlashGroupCOutput", type: "int8u" },
	{ id: 42, name: "FlashGroupCCompensation", type: "int8s" }
], more.nikonFlashInfo0107);

export const nikonFlashInfo0300 = defineTable('Nikon::FlashInfo0300', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FlashInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FlashSource", type: "int8u", print: { 0: "None", 1: "External", 2: "Internal" } },
	{ id: 6, name: "ExternalFlashFirmware", type: "int8u", count: 2, print: labels0 },
	{ id: 8, name: "ExternalFlashFlags", type: "int8u", bits: { 0: "Flash Ready", 2: "Bounce Flash", 4: "Wide Flash Adapter", 7: "Zoom Override" } },
	{ id: 9.1, name: "FlashCommanderMode", type: "int8u", hint: { mask: 128 }, print: { 0: "Off", 1: "On" } },
	{ id: 9.2, name: "FlashControlMode", type: "int8u", hint: { mask: 127 }, print: labels2 },
	{ id: 10, name: "FlashCompensation", type: "int8s" },
	{ id: 13, name: "RepeatingFlashRate", type: "int8u" },
	{ id: 14, name: "RepeatingFlashCount", type: "int8u" },
	{ id: 15, name: "FlashGNDistance", type: "int8u", print: labels3 },
	{ id: 16, name: "FlashColorFilter", type: "int8u", print: labels4 },
	{ id: 17.1, name: "FlashGroupAControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 18.1, name: "FlashGroupBControlMode", type: "int8u", hint: { mask: 240 }, print: labels2 },
	{ id: 18.2, name: "FlashGroupCControlMode", type: "int8u", hint: { mask: 15 }, print: labels2 },
	{ id: 33, name: "FlashOutput", type: "int8u" },
	{ id: 37, name: "FlashIlluminationPattern", type: "int8u", print: { 0: "Standard", 1: "Center-weighted", 2: "Even" } },
	{ id: 38, name: "FlashFocalLength", type: "int8u" },
	{ id: 40, name: "FlashGroupAOutput", type: "int8u" },
	{ id: 40, name: "FlashGroupACompensation", type: "int8s" },
	{ id: 41, name: "FlashGroupBOutput", type: "int8u" },
	{ id: 41, name: "FlashGroupBCompensation", type: "int8s" },
	{ id: 42, name: "FlashGroupCOutput", type: "int8u" },
	{ id: 42, name: "FlashGroupCCompensation", type: "int8s" }
], more.nikonFlashInfo0300);

export const nikonFlashInfoUnknown = defineTable('Nikon::FlashInfoUnknown', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FlashInfoVersion", type: "string", count: 4 }
]);
