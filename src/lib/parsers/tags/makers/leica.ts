// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/leica.ts';

const labels0 = { 1: "Elmarit-M 21mm f/2.8", 3: "Elmarit-M 28mm f/2.8 (III)", 4: "Tele-Elmarit-M 90mm f/2.8 (II)", 5: "Summilux-M 50mm f/1.4 (II)", 6: "Summicron-M 35mm f/2 (IV)", 7: "Summicron-M 90mm f/2 (II)", 9: "Elmarit-M 135mm f/2.8 (I/II)", 11: "Summaron-M 28mm f/5.6", 12: "Thambar-M 90mm f/2.2", 16: "Tri-Elmar-M 16-18-21mm f/4 ASPH.", 23: "Summicron-M 50mm f/2 (III)", 24: "Elmarit-M 21mm f/2.8 ASPH.", 25: "Elmarit-M 24mm f/2.8 ASPH.", 26: "Summicron-M 28mm f/2 ASPH.", 27: "Elmarit-M 28mm f/2.8 (IV)", 28: "Elmarit-M 28mm f/2.8 ASPH.", 29: "Summilux-M 35mm f/1.4 ASPH.", 30: "Summicron-M 35mm f/2 ASPH.", 31: "Noctilux-M 50mm f/1", 32: "Summilux-M 50mm f/1.4 ASPH.", 33: "Summicron-M 50mm f/2 (IV, V)", 34: "Elmar-M 50mm f/2.8", 35: "Summilux-M 75mm f/1.4", 36: "Apo-Summicron-M 75mm f/2 ASPH.", 37: "Apo-Summicron-M 90mm f/2 ASPH.", 38: "Elmarit-M 90mm f/2.8", 39: "Macro-Elmar-M 90mm f/4", 40: "Macro-Adapter M", 41: "Apo-Summicron-M 50mm f/2 ASPH.", 42: "Tri-Elmar-M 28-35-50mm f/4 ASPH.", 43: "Summarit-M 35mm f/2.5", 44: "Summarit-M 50mm f/2.5", 45: "Summarit-M 75mm f/2.5", 46: "Summarit-M 90mm f/2.5", 47: "Summilux-M 21mm f/1.4 ASPH.", 48: "Summilux-M 24mm f/1.4 ASPH.", 49: "Noctilux-M 50mm f/0.95 ASPH.", 50: "Elmar-M 24mm f/3.8 ASPH.", 51: "Super-Elmar-M 21mm f/3.4 Asph", 52: "Apo-Telyt-M 18mm f/3.8 ASPH.", 53: "Apo-Telyt-M 135mm f/3.4", 58: "Noctilux-M 75mm f/1.25 ASPH.", "0 0": "Uncoded lens", "6 0": "Summilux-M 35mm f/1.4", "9 0": "Apo-Telyt-M 135mm f/3.4", "16 1": "Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 16mm)", "16 2": "Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 18mm)", "16 3": "Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 21mm)", "29 0": "Summilux-M 35mm f/1.4 ASPHERICAL", "31 0": "Noctilux-M 50mm f/1.2", "39 0": "Tele-Elmar-M 135mm f/4 (II)", "41 3": "Apo-Summicron-M 50mm f/2 ASPH.", "42 1": "Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 28mm)", "42 2": "Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 35mm)", "42 3": "Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 50mm)", "51 2": "Super-Elmar-M 14mm f/3.8 Asph", "53 2": "Apo-Telyt-M 135mm f/3.4", "53 3": "Apo-Summicron-M 50mm f/2 (VI)" };

export const panasonicLeica2 = defineTable('Panasonic::Leica2', 'MakerNotes', 'Leica', [
	{ id: 768, name: "Quality", type: "int16u", print: { 1: "Fine", 2: "Basic" } },
	{ id: 770, name: "UserProfile", type: "int32u", print: { 1: "User Profile 1", 2: "User Profile 2", 3: "User Profile 3", 4: "User Profile 0 (Dynamic)" } },
	{ id: 771, name: "SerialNumber", type: "int32u" },
	{ id: 772, name: "WhiteBalance", type: "int16u", print: { 0: "Auto or Manual", 1: "Daylight", 2: "Fluorescent", 3: "Tungsten", 4: "Flash", 10: "Cloudy", 11: "Shade" } },
	{ id: 784, name: "LensType", type: "int32u", print: labels0 },
	{ id: 785, name: "ExternalSensorBrightnessValue", type: "rational64s" },
	{ id: 786, name: "MeasuredLV", type: "rational64s" },
	{ id: 787, name: "ApproximateFNumber", type: "rational64u" },
	{ id: 800, name: "CameraTemperature", type: "int32s" },
	{ id: 801, name: "ColorTemperature", type: "int32u" },
	{ id: 802, name: "WBRedLevel", type: "rational64u" },
	{ id: 803, name: "WBGreenLevel", type: "rational64u" },
	{ id: 804, name: "WBBlueLevel", type: "rational64u" },
	{ id: 805, name: "UV-IRFilterCorrection", type: "int32u", print: { 0: "Not Active", 1: "Active" } },
	{ id: 816, name: "CCDVersion", type: "int32u" },
	{ id: 817, name: "CCDBoardVersion", type: "int32u" },
	{ id: 818, name: "ControllerBoardVersion", type: "int32u" },
	{ id: 819, name: "M16CVersion", type: "int32u" },
	{ id: 832, name: "ImageIDNumber", type: "int32u" }
], more.panasonicLeica2);

export const panasonicLeica3 = defineTable('Panasonic::Leica3', 'MakerNotes', 'Leica', [
	{ id: 13, name: "WB_RGBLevels", type: "int16u", count: 3 }
]);

export const panasonicLeica5 = defineTable('Panasonic::Leica5', 'MakerNotes', 'Leica', [
	{ id: 771, name: "LensType", type: "string" },
	{ id: 773, name: "SerialNumber", type: "int32u" },
	{ id: 1031, name: "OriginalFileName", type: "string" },
	{ id: 1032, name: "OriginalDirectory", type: "string" },
	{ id: 1037, name: "ExposureMode", type: "int8u", count: 4, print: { "0 0 0 0": "Program AE", "1 0 0 0": "Aperture-priority AE", "1 1 0 0": "Aperture-priority AE (1)", "2 0 0 0": "Shutter speed priority AE", "3 0 0 0": "Manual" } },
	{ id: 1042, name: "FilmMode", type: "string" },
	{ id: 1043, name: "WB_RGBLevels", type: "rational64u", count: 3 },
	{ id: 1280, name: "InternalSerialNumber", type: "undef" }
], more.panasonicLeica5);

export const panasonicLeica6 = defineTable('Panasonic::Leica6', 'MakerNotes', 'Leica', [
	{ id: 768, name: "PreviewImage", type: "undef" },
	{ id: 769, name: "UnknownBlock", binary: true, unknown: true },
	{ id: 771, name: "LensType", type: "string" },
	{ id: 772, name: "FocusDistance", type: "int32u" },
	{ id: 785, name: "ExternalSensorBrightnessValue", type: "rational64s" },
	{ id: 786, name: "MeasuredLV", type: "rational64s" },
	{ id: 800, name: "FirmwareVersion", type: "int8u", count: 4 },
	{ id: 801, name: "LensSerialNumber", type: "int32u" }
], more.panasonicLeica6);

export const panasonicLeica9 = defineTable('Panasonic::Leica9', 'MakerNotes', 'Leica', [
	{ id: 772, name: "FocusDistance", type: "int32u" },
	{ id: 785, name: "ExternalSensorBrightnessValue", type: "rational64s" },
	{ id: 786, name: "MeasuredLV", type: "rational64s" },
	{ id: 844, name: "UserProfile", type: "string" },
	{ id: 857, name: "ISOSelected", type: "int32s", print: { 0: "Auto" } },
	{ id: 858, name: "FNumber", type: "int32s" },
	{ id: 859, name: "CorrelatedColorTemp", type: "int16u" },
	{ id: 860, name: "ColorTint", type: "int16s" },
	{ id: 861, name: "WhitePoint", type: "rational64u", count: 2 },
	{ id: 880, name: "LensProfileName", type: "string" }
], more.panasonicLeica9);

export const panasonicSubdir = defineTable('Panasonic::Subdir', 'MakerNotes', 'Leica', [
	{ id: 12298, name: "Contrast", type: "int32u", print: { 0: "Low", 1: "Medium Low", 2: "Normal", 3: "Medium High", 4: "High" } },
	{ id: 12299, name: "Sharpening", type: "int32u", print: { 0: "Off", 1: "Low", 2: "Normal", 3: "Medium High", 4: "High" } },
	{ id: 12301, name: "Saturation", type: "int32u", print: { 0: "Low", 1: "Medium Low", 2: "Normal", 3: "Medium High", 4: "High", 5: "Black & White", 6: "Vintage B&W" } },
	{ id: 12339, name: "WhiteBalance", type: "int32u", print: { 0: "Auto", 1: "Tungsten", 2: "Fluorescent", 3: "Daylight Fluorescent", 4: "Daylight", 5: "Flash", 6: "Cloudy", 7: "Shade", 8: "Manual", 9: "Kelvin" } },
	{ id: 12340, name: "JPEGQuality", type: "int32u", print: { 94: "Basic", 97: "Fine" } },
	{ id: 12342, name: "WB_RGBLevels", type: "rational64u", count: 3 },
	{ id: 12344, name: "UserProfile", type: "string" },
	{ id: 12346, name: "JPEGSize", type: "int32u", print: { 0: "5216x3472", 1: "3840x2592", 2: "2592x1728", 3: "1728x1152", 4: "1280x864" } },
	{ id: 12547, name: "SerialNumber", type: "string" },
	{ id: 12553, name: "FirmwareVersion", type: "string" },
	{ id: 12586, name: "BaseISO", type: "int32u" },
	{ id: 12587, name: "SensorWidth", type: "int32u" },
	{ id: 12588, name: "SensorHeight", type: "int32u" },
	{ id: 12589, name: "SensorBitDepth", type: "int32u" },
	{ id: 13314, name: "CameraTemperature", type: "int32s" },
	{ id: 13317, name: "LensType", type: "int32u", print: labels0 },
	{ id: 13318, name: "ApproximateFNumber", type: "rational64u" },
	{ id: 13319, name: "MeasuredLV", type: "int32s" },
	{ id: 13320, name: "ExternalSensorBrightnessValue", type: "int32s" }
], more.panasonicSubdir);

export const panasonicData1 = defineTable('Panasonic::Data1', 'MakerNotes', 'Leica', [
	{ id: 22, name: "LensType", type: "int32u", print: labels0 }
]);

export const panasonicFocusInfo = defineTable('Panasonic::FocusInfo', 'MakerNotes', 'Leica', [
	{ id: 0, name: "FocusDistance", type: "int16u" },
	{ id: 1, name: "FocalLength", type: "int16u" }
], more.panasonicFocusInfo);

export const panasonicSerialInfo = defineTable('Panasonic::SerialInfo', 'MakerNotes', 'Leica', [
	{ id: 4, name: "SerialNumber", type: "string", count: 8 }
], more.panasonicSerialInfo);

export const panasonicShotInfo = defineTable('Panasonic::ShotInfo', 'MakerNotes', 'Leica', [
	{ id: 0, name: "FileIndex", type: "int16u" }
]);
