// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';
import * as more from './supplement/panasonic-raw.ts';

const labels0 = { 1: "Horizontal (normal)", 2: "Mirror horizontal", 3: "Rotate 180", 4: "Mirror vertical", 5: "Mirror horizontal and rotate 270 CW", 6: "Rotate 90 CW", 7: "Mirror horizontal and rotate 90 CW", 8: "Rotate 270 CW" };
const labels1 = { 0: "Auto", 1: "Daylight", 2: "Cloudy", 3: "Tungsten", 4: "n/a", 5: "Flash", 6: "n/a", 7: "n/a", 8: "Custom#1", 9: "Custom#2", 10: "Custom#3", 11: "Custom#4", 12: "Shade", 13: "Kelvin", 16: "AWBc" };
const labels2 = { 0: "Unknown", 1: "Daylight", 2: "Fluorescent", 3: "Tungsten (Incandescent)", 4: "Flash", 9: "Fine Weather", 10: "Cloudy", 11: "Shade", 12: "Daylight Fluorescent", 13: "Day White Fluorescent", 14: "Cool White Fluorescent", 15: "White Fluorescent", 16: "Warm White Fluorescent", 17: "Standard Light A", 18: "Standard Light B", 19: "Standard Light C", 20: "D55", 21: "D65", 22: "D75", 23: "D50", 24: "ISO Studio Tungsten", 25: "Daylight", 26: "Day White", 27: "Cool White", 28: "White", 29: "Warm White", 30: "Daylight LED", 31: "Day White LED", 32: "Cool White LED", 33: "White LED", 34: "Warm White LED", 255: "Other" };

export const panasonicRawMain = defineTable('PanasonicRaw::Main', 'EXIF', 'IFD0', [
	{ id: 1, name: "PanasonicRawVersion", type: "undef" },
	{ id: 2, name: "SensorWidth" },
	{ id: 3, name: "SensorHeight" },
	{ id: 4, name: "SensorTopBorder" },
	{ id: 5, name: "SensorLeftBorder" },
	{ id: 6, name: "SensorBottomBorder" },
	{ id: 7, name: "SensorRightBorder" },
	{ id: 8, name: "SamplesPerPixel", type: "int16u" },
	{ id: 9, name: "CFAPattern", type: "int16u", print: { 0: "n/a", 1: "[Red,Green][Green,Blue]", 2: "[Green,Red][Blue,Green]", 3: "[Green,Blue][Red,Green]", 4: "[Blue,Green][Green,Red]" } },
	{ id: 10, name: "BitsPerSample", type: "int16u" },
	{ id: 11, name: "Compression", type: "int16u", print: { 34316: "Panasonic RAW 1", 34826: "Panasonic RAW 2", 34828: "Panasonic RAW 3", 34830: "Panasonic RAW 4" } },
	{ id: 14, name: "LinearityLimitRed", type: "int16u" },
	{ id: 15, name: "LinearityLimitGreen", type: "int16u" },
	{ id: 16, name: "LinearityLimitBlue", type: "int16u" },
	{ id: 17, name: "RedBalance", type: "int16u" },
	{ id: 18, name: "BlueBalance", type: "int16u" },
	{ id: 23, name: "ISO", type: "int16u" },
	{ id: 24, name: "HighISOMultiplierRed", type: "int16u" },
	{ id: 25, name: "HighISOMultiplierGreen", type: "int16u" },
	{ id: 26, name: "HighISOMultiplierBlue", type: "int16u" },
	{ id: 27, name: "NoiseReductionParams", type: "undef" },
	{ id: 28, name: "BlackLevelRed", type: "int16u" },
	{ id: 29, name: "BlackLevelGreen", type: "int16u" },
	{ id: 30, name: "BlackLevelBlue", type: "int16u" },
	{ id: 36, name: "WBRedLevel", type: "int16u" },
	{ id: 37, name: "WBGreenLevel", type: "int16u" },
	{ id: 38, name: "WBBlueLevel", type: "int16u" },
	{ id: 45, name: "RawFormat", type: "int16u" },
	{ id: 46, name: "JpgFromRaw", type: "undef", binary: true },
	{ id: 47, name: "CropTop", type: "int16u" },
	{ id: 48, name: "CropLeft", type: "int16u" },
	{ id: 49, name: "CropBottom", type: "int16u" },
	{ id: 50, name: "CropRight", type: "int16u" },
	{ id: 55, name: "ISO", type: "int32u" },
	{ id: 271, name: "Make", type: "string" },
	{ id: 272, name: "Model", type: "string" },
	{ id: 273, name: "StripOffsets" },
	{ id: 274, name: "Orientation", type: "int16u", print: labels0 },
	{ id: 278, name: "RowsPerStrip" },
	{ id: 279, name: "StripByteCounts" },
	{ id: 280, name: "RawDataOffset" },
	{ id: 284, name: "Gamma", type: "int16u" },
	{ id: 289, name: "Multishot", type: "int32u", print: { 0: "Off", 65536: "Pixel Shift" } },
	{ id: 295, name: "JpgFromRaw2" },
	{ id: 315, name: "Artist", type: "string" },
	{ id: 700, name: "ApplicationNotes", type: "int8u", binary: true },
	{ id: 33432, name: "Copyright", type: "string" },
	{ id: 33723, name: "IPTC-NAA", type: "int32u", binary: true }
], more.panasonicRawMain);

export const panasonicRawCameraIFD = defineTable('PanasonicRaw::CameraIFD', 'PanasonicRaw', 'CameraIFD', [
	{ id: 4097, name: "MultishotOn", type: "int32u", print: { 0: "No", 1: "Yes" } },
	{ id: 4352, name: "FocusStepNear", type: "int16s" },
	{ id: 4353, name: "FocusStepCount", type: "int16s" },
	{ id: 4354, name: "FlashFired", type: "int32u", print: { 0: "No", 1: "Yes" } },
	{ id: 4357, name: "ZoomPosition", type: "int32u" },
	{ id: 4608, name: "LensAttached", type: "int32u", print: { 0: "No", 1: "Yes" } },
	{ id: 4609, name: "LensTypeMake", type: "int16u" },
	{ id: 4610, name: "LensTypeModel", type: "int16u" },
	{ id: 4611, name: "FocalLengthIn35mmFormat", type: "int16u" },
	{ id: 4865, name: "ApertureValue", type: "int16s" },
	{ id: 4866, name: "ShutterSpeedValue", type: "int16s" },
	{ id: 4867, name: "SensitivityValue", type: "int16s" },
	{ id: 4869, name: "HighISOMode", type: "int16u", print: { 1: "On", 2: "Off" } },
	{ id: 5138, name: "FacesDetected", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 12800, name: "WB_CFA0_LevelDaylight", type: "int16u" },
	{ id: 12801, name: "WB_CFA1_LevelDaylight", type: "int16u" },
	{ id: 12802, name: "WB_CFA2_LevelDaylight", type: "int16u" },
	{ id: 12803, name: "WB_CFA3_LevelDaylight", type: "int16u" },
	{ id: 13056, name: "WhiteBalanceSet", type: "int8u", print: labels1 },
	{ id: 13344, name: "WB_RedLevelAuto", type: "int16u" },
	{ id: 13345, name: "WB_BlueLevelAuto", type: "int16u" },
	{ id: 13569, name: "Orientation", type: "int8u", print: labels0 },
	{ id: 13824, name: "WhiteBalanceDetected", type: "int8u", print: labels1 }
], more.panasonicRawCameraIFD);

export const panasonicRawDistortionInfo = defineTable('PanasonicRaw::DistortionInfo', 'PanasonicRaw', 'PanasonicRaw', [
	{ id: 2, name: "DistortionParam02", type: "int16s" },
	{ id: 4, name: "DistortionParam04", type: "int16s" },
	{ id: 5, name: "DistortionScale", type: "int16s" },
	{ id: 7.1, name: "DistortionCorrection", type: "int16s", print: { 0: "Off", 1: "On" } },
	{ id: 8, name: "DistortionParam08", type: "int16s" },
	{ id: 9, name: "DistortionParam09", type: "int16s" },
	{ id: 11, name: "DistortionParam11", type: "int16s" },
	{ id: 12, name: "DistortionN", type: "int16s", unknown: true }
], more.panasonicRawDistortionInfo);

export const panasonicRawWBInfo = defineTable('PanasonicRaw::WBInfo', 'PanasonicRaw', 'PanasonicRaw', [
	{ id: 0, name: "NumWBEntries", type: "int16u" },
	{ id: 1, name: "WBType1", type: "int16u", print: labels2 },
	{ id: 2, name: "WB_RBLevels1", type: "int16u", count: 2 },
	{ id: 4, name: "WBType2", type: "int16u", print: labels2 },
	{ id: 5, name: "WB_RBLevels2", type: "int16u", count: 2 },
	{ id: 7, name: "WBType3", type: "int16u", print: labels2 },
	{ id: 8, name: "WB_RBLevels3", type: "int16u", count: 2 },
	{ id: 10, name: "WBType4", type: "int16u", print: labels2 },
	{ id: 11, name: "WB_RBLevels4", type: "int16u", count: 2 },
	{ id: 13, name: "WBType5", type: "int16u", print: labels2 },
	{ id: 14, name: "WB_RBLevels5", type: "int16u", count: 2 },
	{ id: 16, name: "WBType6", type: "int16u", print: labels2 },
	{ id: 17, name: "WB_RBLevels6", type: "int16u", count: 2 },
	{ id: 19, name: "WBType7", type: "int16u", print: labels2 },
	{ id: 20, name: "WB_RBLevels7", type: "int16u", count: 2 }
]);

export const panasonicRawWBInfo2 = defineTable('PanasonicRaw::WBInfo2', 'PanasonicRaw', 'PanasonicRaw', [
	{ id: 0, name: "NumWBEntries", type: "int16u" },
	{ id: 1, name: "WBType1", type: "int16u", print: labels2 },
	{ id: 2, name: "WB_RGBLevels1", type: "int16u", count: 3 },
	{ id: 5, name: "WBType2", type: "int16u", print: labels2 },
	{ id: 6, name: "WB_RGBLevels2", type: "int16u", count: 3 },
	{ id: 9, name: "WBType3", type: "int16u", print: labels2 },
	{ id: 10, name: "WB_RGBLevels3", type: "int16u", count: 3 },
	{ id: 13, name: "WBType4", type: "int16u", print: labels2 },
	{ id: 14, name: "WB_RGBLevels4", type: "int16u", count: 3 },
	{ id: 17, name: "WBType5", type: "int16u", print: labels2 },
	{ id: 18, name: "WB_RGBLevels5", type: "int16u", count: 3 },
	{ id: 21, name: "WBType6", type: "int16u", print: labels2 },
	{ id: 22, name: "WB_RGBLevels6", type: "int16u", count: 3 },
	{ id: 25, name: "WBType7", type: "int16u", print: labels2 },
	{ id: 26, name: "WB_RGBLevels7", type: "int16u", count: 3 }
]);
