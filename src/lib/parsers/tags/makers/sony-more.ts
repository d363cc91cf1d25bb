// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sony-more.ts';

const labels0 = { 1: "Horizontal (normal)", 2: "Rotate 180", 6: "Rotate 90 CW", 8: "Rotate 270 CW" };

export const sonyFaceInfo = defineTable('Sony::FaceInfo', 'MakerNotes', 'Sony', [
	{ id: 0, name: "FacesDetected", type: "int16s", print: { "-1": "n/a" } },
	{ id: 1, name: "Face1Position", type: "int16u", count: 4 },
	{ id: 6, name: "Face2Position", type: "int16u", count: 4 },
	{ id: 11, name: "Face3Position", type: "int16u", count: 4 },
	{ id: 16, name: "Face4Position", type: "int16u", count: 4 },
	{ id: 21, name: "Face5Position", type: "int16u", count: 4 },
	{ id: 26, name: "Face6Position", type: "int16u", count: 4 },
	{ id: 31, name: "Face7Position", type: "int16u", count: 4 },
	{ id: 36, name: "Face8Position", type: "int16u", count: 4 }
], more.sonyFaceInfo);

export const sonyFaceInfoA = defineTable('Sony::FaceInfoA', 'MakerNotes', 'Sony', [
	{ id: 3, name: "FacesDetected", type: "int16u" },
	{ id: 11, name: "PotentialFace1Position", type: "int16u", count: 4 },
	{ id: 21, name: "PotentialFace2Position", type: "int16u", count: 4 },
	{ id: 31, name: "PotentialFace3Position", type: "int16u", count: 4 },
	{ id: 41, name: "PotentialFace4Position", type: "int16u", count: 4 },
	{ id: 51, name: "PotentialFace5Position", type: "int16u", count: 4 },
	{ id: 61, name: "PotentialFace6Position", type: "int16u", count: 4 },
	{ id: 71, name: "PotentialFace7Position", type: "int16u", count: 4 },
	{ id: 81, name: "PotentialFace8Position", type: "int16u", count: 4 },
	{ id: 91, name: "Face1Position", type: "int16u", count: 4 },
	{ id: 101, name: "Face2Position", type: "int16u", count: 4 },
	{ id: 111, name: "Face3Position", type: "int16u", count: 4 },
	{ id: 121, name: "Face4Position", type: "int16u", count: 4 }
], more.sonyFaceInfoA);

export const sonyMoreInfo = defineTable('Sony::MoreInfo', 'MakerNotes', 'Sony', [
	{ id: 263, name: "TiffMeteringImage" }
], more.sonyMoreInfo);

export const sonyMoreInfo0201 = defineTable('Sony::MoreInfo0201', 'MakerNotes', 'Sony', [
	{ id: 283, name: "ImageCount", type: "int32u" },
	{ id: 293, name: "ShutterCount", type: "int32u" },
	{ id: 330, name: "ShutterCount", type: "int32u" }
], more.sonyMoreInfo0201);

export const sonyMoreInfo0401 = defineTable('Sony::MoreInfo0401', 'MakerNotes', 'Sony', [
	{ id: 1102, name: "ShotNumberSincePowerUp", type: "int32u" }
], more.sonyMoreInfo0401);

export const sonyMoreSettings = defineTable('Sony::MoreSettings', 'MakerNotes', 'Sony', [
	{ id: 1, name: "DriveMode2", type: "int8u", print: { 16: "Single Frame", 33: "Continuous High", 34: "Continuous Low", 48: "Speed Priority Continuous", 81: "Self-timer 10 sec", 82: "Self-timer 2 sec, Mirror Lock-up", 113: "Continuous Bracketing 0.3 EV", 117: "Continuous Bracketing 0.7 EV", 145: "White Balance Bracketing Low", 146: "White Balance Bracketing High", 192: "Remote Commander" } },
	{ id: 2, name: "ExposureProgram", type: "int8u", print: { 1: "Program AE", 2: "Aperture-priority AE", 3: "Shutter speed priority AE", 4: "Manual", 5: "Cont. Priority AE", 16: "Auto", 17: "Auto (no flash)", 18: "Auto+", 49: "Portrait", 50: "Landscape", 51: "Macro", 52: "Sports", 53: "Sunset", 54: "Night view", 55: "Night view/portrait", 56: "Handheld Night Shot", 57: "3D Sweep Panorama", 64: "Auto 2", 65: "Auto 2 (no flash)", 80: "Sweep Panorama", 96: "Anti Motion Blur", 128: "Toy Camera", 129: "Pop Color", 130: "Posterization", 131: "Posterization B/W", 132: "Retro Photo", 133: "High-key", 134: "Partial Color Red", 135: "Partial Color Green", 136: "Partial Color Blue", 137: "Partial Color Yellow", 138: "High Contrast Monochrome" } },
	{ id: 3, name: "MeteringMode", type: "int8u", print: { 1: "Multi-segment", 2: "Center-weighted average", 3: "Spot" } },
	{ id: 4, name: "DynamicRangeOptimizerSetting", type: "int8u", print: { 1: "Off", 16: "On (Auto)", 17: "On (Manual)" } },
	{ id: 5, name: "DynamicRangeOptimizerLevel", type: "int8u" },
	{ id: 6, name: "ColorSpace", type: "int8u", print: { 1: "sRGB", 2: "Adobe RGB" } },
	{ id: 7, name: "CreativeStyleSetting", type: "int8u", print: { 16: "Standard", 32: "Vivid", 64: "Portrait", 80: "Landscape", 96: "B&W", 160: "Sunset" } },
	{ id: 8, name: "ContrastSetting", type: "int8s" },
	{ id: 9, name: "SaturationSetting", type: "int8s" },
	{ id: 10, name: "SharpnessSetting", type: "int8s" },
	{ id: 13, name: "WhiteBalanceSetting", type: "int8u", print: { 16: "Auto (-3)", 17: "Auto (-2)", 18: "Auto (-1)", 19: "Auto (0)", 20: "Auto (+1)", 21: "Auto (+2)", 22: "Auto (+3)", 32: "Daylight (-3)", 33: "Daylight (-2)", 34: "Daylight (-1)", 35: "Daylight (0)", 36: "Daylight (+1)", 37: "Daylight (+2)", 38: "Daylight (+3)", 48: "Shade (-3)", 49: "Shade (-2)", 50: "Shade (-1)", 51: "Shade (0)", 52: "Shade (+1)", 53: "Shade (+2)", 54: "Shade (+3)", 64: "Cloudy (-3)", 65: "Cloudy (-2)", 66: "Cloudy (-1)", 67: "Cloudy (0)", 68: "Cloudy (+1)", 69: "Cloudy (+2)", 70: "Cloudy (+3)", 80: "Tungsten (-3)", 81: "Tungsten (-2)", 82: "Tungsten (-1)", 83: "Tungsten (0)", 84: "Tungsten (+1)", 85: "Tungsten (+2)", 86: "Tungsten (+3)", 96: "Fluorescent (-3)", 97: "Fluorescent (-2)", 98: "Fluorescent (-1)", 99: "Fluorescent (0)", 100: "Fluorescent (+1)", 101: "Fluorescent (+2)", 102: "Fluorescent (+3)", 112: "Flash (-3)", 113: "Flash (-2)", 114: "Flash (-1)", 115: "Flash (0)", 116: "Flash (+1)", 117: "Flash (+2)", 118: "Flash (+3)", 163: "Custom", 243: "Color Temperature/Color Filter" } },
	{ id: 14, name: "ColorTemperatureSetting", type: "int8u" },
	{ id: 15, name: "ColorCompensationFilterSet", type: "int8s" },
	{ id: 16, name: "FlashMode", type: "int8u", print: { 1: "Flash Off", 16: "Autoflash", 17: "Fill-flash", 18: "Slow Sync", 19: "Rear Sync", 20: "Wireless" } },
	{ id: 17, name: "LongExposureNoiseReduction", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 18, name: "HighISONoiseReduction", type: "int8u", print: { 16: "Low", 17: "High", 19: "Auto" } },
	{ id: 19, name: "FocusMode", type: "int8u", print: { 17: "AF-S", 18: "AF-C", 19: "AF-A", 32: "Manual", 48: "DMF" } },
	{ id: 21, name: "MultiFrameNoiseReduction", type: "int8u", print: { 0: "n/a", 1: "Off", 16: "On", 255: "None" } },
	{ id: 22, name: "HDRSetting", type: "int8u", print: { 1: "Off", 16: "On (Auto)", 17: "On (Manual)" } },
	{ id: 23, name: "HDRLevel", type: "int8u", print: { 33: "1 EV", 34: "1.5 EV", 35: "2 EV", 36: "2.5 EV", 37: "3 EV", 38: "3.5 EV", 39: "4 EV", 40: "5 EV", 41: "6 EV" } },
	{ id: 24, name: "ViewingMode", type: "int8u", print: { 16: "ViewFinder", 33: "Focus Check Live View", 34: "Quick AF Live View" } },
	{ id: 25, name: "FaceDetection", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 26, name: "CustomWB_RBLevels", type: "int16uRev", count: 2 },
	{ id: 30, name: "BrightnessValue", type: "int8u" },
	{ id: 30, name: "ExposureCompensationSet", type: "int8u" },
	{ id: 31, name: "ISO", type: "int8u" },
	{ id: 31, name: "FlashExposureCompSet", type: "int8u" },
	{ id: 32, name: "FNumber", type: "int8u" },
	{ id: 32, name: "LiveViewAFMethod", type: "int8u", print: { 0: "n/a", 1: "Phase-detect AF", 2: "Contrast AF" } },
	{ id: 33, name: "ExposureTime", type: "int8u" },
	{ id: 33, name: "ISO", type: "int8u" },
	{ id: 34, name: "FNumber", type: "int8u" },
	{ id: 35, name: "FocalLength2", type: "int8u" },
	{ id: 35, name: "ExposureTime", type: "int8u" },
	{ id: 36, name: "ExposureCompensation2", type: "int16s" },
	{ id: 37, name: "FocalLength2", type: "int8u" },
	{ id: 37, name: "ISO", type: "int8u" },
	{ id: 38, name: "FlashExposureCompSet2", type: "int16s" },
	{ id: 38, name: "ExposureCompensation2", type: "int16s" },
	{ id: 38, name: "FNumber", type: "int8u" },
	{ id: 39, name: "ExposureTime", type: "int8u" },
	{ id: 40, name: "Orientation2", type: "int8u", print: labels0 },
	{ id: 41, name: "FocusPosition2", type: "int8u" },
	{ id: 41, name: "FocalLength2", type: "int8u" },
	{ id: 42, name: "FlashAction", type: "int8u", print: { 0: "Did not fire", 1: "Fired" } },
	{ id: 42, name: "ExposureCompensation2", type: "int16s" },
	{ id: 43, name: "FocusPosition2", type: "int8u" },
	{ id: 44, name: "FocusMode2", type: "int8u", print: { 0: "AF", 1: "MF" } },
	{ id: 44, name: "FlashAction", type: "int8u", print: { 0: "Did not fire", 1: "Fired" } },
	{ id: 44, name: "FlashExposureCompSet2", type: "int16s" },
	{ id: 46, name: "FocusMode2", type: "int8u", print: { 0: "AF", 1: "MF" } },
	{ id: 46, name: "Orientation2", type: "int8u", print: labels0 },
	{ id: 47, name: "FocusPosition2", type: "int8u" },
	{ id: 48, name: "FlashAction", type: "int8u", print: { 0: "Did not fire", 1: "Fired" } },
	{ id: 50, name: "FocusMode2", type: "int8u", print: { 0: "AF", 1: "MF" } },
	{ id: 119, name: "FlashAction2", type: "int8u", print: { 0: "Did not fire", 2: "External Flash fired (2)", 3: "Built-in Flash fired", 4: "External Flash fired (4)" } },
	{ id: 120, name: "FlashActionExternal", type: "int8u", print: { 121: "Fired", 122: "Fired", 136: "Did not fire" } },
	{ id: 124, name: "FlashActionExternal", type: "int8u", print: { 136: "Did not fire", 167: "Fired", 182: "Fired, HSS" } },
	{ id: 130, name: "FlashStatus", type: "int8u", print: { 0: "None", 2: "External" } },
	{ id: 134, name: "FlashStatus", type: "int8u", print: { 0: "None", 1: "Built-in", 2: "External" } }
], more.sonyMoreSettings);
