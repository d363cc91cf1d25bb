// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/ricoh.ts';

export const ricohMain = defineTable('Ricoh::Main', 'MakerNotes', 'Ricoh', [
	{ id: 1, name: "MakerNoteType", type: "string" },
	{ id: 2, name: "FirmwareVersion", type: "string" },
	{ id: 5, name: "SerialNumber", type: "undef", count: 16 },
	{ id: 5, name: "InternalSerialNumber", type: "undef", count: 16 },
	{ id: 4096, name: "RecordingFormat", type: "int16u", print: { 2: "JPEG", 3: "DNG" } },
	{ id: 4097, name: "ExposureProgram", type: "int16u", print: { 1: "Auto", 2: "Program AE", 3: "Aperture-priority AE", 4: "Shutter speed priority AE", 5: "Shutter/aperture priority AE", 6: "Manual", 7: "Movie" } },
	{ id: 4098, name: "DriveMode", type: "int16u", print: { 0: "Single-frame", 1: "Continuous", 8: "AF-priority Continuous" } },
	{ id: 4099, name: "Sharpness", type: "int32u", print: { 0: "Sharp", 1: "Normal", 2: "Soft" } },
	{ id: 4099, name: "WhiteBalance", type: "int16u", print: { 0: "Auto", 1: "Multi-P Auto", 2: "Daylight", 3: "Cloudy", 4: "Incandescent 1", 5: "Incandescent 2", 6: "Daylight Fluorescent", 7: "Neutral White Fluorescent", 8: "Cool White Fluorescent", 9: "Warm White Fluorescent", 10: "Manual", 11: "Kelvin", 12: "Shade" } },
	{ id: 4100, name: "WhiteBalanceFineTune", type: "int16u" },
	{ id: 4102, name: "FocusMode", type: "int16u", print: { 1: "Manual", 2: "Multi AF", 3: "Spot AF", 4: "Snap", 5: "Infinity", 7: "Face Detect", 8: "Subject Tracking", 9: "Pinpoint AF", 10: "Movie" } },
	{ id: 4103, name: "AutoBracketing", type: "int16u", print: { 0: "Off", 9: "AE", 11: "WB", 16: "DR", 17: "Contrast", 18: "WB2", 19: "Effect" } },
	{ id: 4105, name: "MacroMode", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 4106, name: "FlashMode", type: "int16u", print: { 0: "Off", 1: "Auto, Fired", 2: "On", 3: "Auto, Fired, Red-eye reduction", 4: "Slow Sync", 5: "Manual", 6: "On, Red-eye reduction", 7: "Synchro, Red-eye reduction", 8: "Auto, Did not fire" } },
	{ id: 4107, name: "FlashExposureComp", type: "rational64s" },
	{ id: 4108, name: "ManualFlashOutput", type: "rational64s", print: { 0: "Full", "-288": "1/64", "-240": "1/32", "-216": "1/22", "-192": "1/16", "-168": "1/11", "-144": "1/8", "-120": "1/5.6", "-96": "1/4", "-72": "1/2.8", "-48": "1/2", "-24": "1/1.4" } },
	{ id: 4109, name: "FullPressSnap", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 4110, name: "DynamicRangeExpansion", type: "int16u", print: { 0: "Off", 3: "Weak", 4: "Medium", 5: "Strong" } },
	{ id: 4111, name: "NoiseReduction", type: "int16u", print: { 0: "Off", 1: "Weak", 2: "Medium", 3: "Strong" } },
	{ id: 4112, name: "ImageEffects", type: "int16u", print: { 0: "Standard", 1: "Vivid", 3: "Black & White", 5: "B&W Toning Effect", 6: "Setting 1", 7: "Setting 2", 9: "High-contrast B&W", 10: "Cross Process", 11: "Positive Film", 12: "Bleach Bypass", 13: "Retro", 15: "Miniature", 17: "High Key" } },
	{ id: 4113, name: "Vignetting", type: "int16u", print: { 0: "Off", 1: "Low", 2: "Medium", 3: "High" } },
	{ id: 4114, name: "Contrast", type: "int32u", print: { 2147483647: "MAX" } },
	{ id: 4115, name: "Saturation", type: "int32u" },
	{ id: 4116, name: "Sharpness", type: "int32u" },
	{ id: 4117, name: "ToningEffect", type: "int16u", print: { 0: "Off", 1: "Sepia", 2: "Red", 3: "Green", 4: "Blue", 5: "Purple", 6: "B&W", 7: "Color" } },
	{ id: 4118, name: "HueAdjust", type: "int16u", print: { 0: "Off", 1: "Basic", 2: "Magenta", 3: "Yellow", 4: "Normal", 5: "Warm", 6: "Cool" } },
	{ id: 4119, name: "WideAdapter", type: "int16u", print: { 0: "Not Attached", 2: "Attached" } },
	{ id: 4120, name: "CropMode", type: "int16u", print: { 0: "Off", 1: "On (35mm)", 2: "On (47mm)" } },
	{ id: 4121, name: "NDFilter", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 4122, name: "WBBracketShotNumber", type: "int16u" },
	{ id: 4608, name: "AFStatus", type: "int16u", print: { 0: "Out of Focus", 1: "In Focus" } },
	{ id: 4609, name: "AFAreaXPosition1", type: "int32u" },
	{ id: 4610, name: "AFAreaYPosition1", type: "int32u" },
	{ id: 4611, name: "AFAreaXPosition", type: "int32u" },
	{ id: 4612, name: "AFAreaYPosition", type: "int32u" },
	{ id: 4613, name: "AFAreaMode", type: "int16u", print: { 0: "Auto", 2: "Manual" } },
	{ id: 4871, name: "ColorTempKelvin", type: "int32u" },
	{ id: 4872, name: "ColorTemperature", type: "int32u" },
	{ id: 5376, name: "FocalLength", type: "rational64u" },
	{ id: 5633, name: "SensorWidth", type: "int32u" },
	{ id: 5634, name: "SensorHeight", type: "int32u" },
	{ id: 5635, name: "CroppedImageWidth", type: "int32u" },
	{ id: 5636, name: "CroppedImageHeight", type: "int32u" }
], more.ricohMain);

export const ricohFaceInfo = defineTable('Ricoh::FaceInfo', 'MakerNotes', 'Ricoh', [
	{ id: 181, name: "FacesDetected", type: "int8u" },
	{ id: 182, name: "FaceDetectFrameSize", type: "int16u", count: 2 },
	{ id: 188, name: "Face1Position", type: "int16u", count: 4 },
	{ id: 200, name: "Face2Position", type: "int16u", count: 4 },
	{ id: 212, name: "Face3Position", type: "int16u", count: 4 },
	{ id: 224, name: "Face4Position", type: "int16u", count: 4 },
	{ id: 236, name: "Face5Position", type: "int16u", count: 4 },
	{ id: 248, name: "Face6Position", type: "int16u", count: 4 },
	{ id: 260, name: "Face7Position", type: "int16u", count: 4 },
	{ id: 272, name: "Face8Position", type: "int16u", count: 4 }
], more.ricohFaceInfo);

export const ricohFirmwareInfo = defineTable('Ricoh::FirmwareInfo', 'MakerNotes', 'Ricoh', [
	{ id: 0, name: "FirmwareRevision", type: "string", count: 12 },
	{ id: 12, name: "FirmwareRevision2", type: "string", count: 12 }
]);

export const ricohImageInfo = defineTable('Ricoh::ImageInfo', 'MakerNotes', 'Ricoh', [
	{ id: 0, name: "RicohImageWidth", type: "int16u" },
	{ id: 2, name: "RicohImageHeight", type: "int16u" },
	{ id: 6, name: "RicohDate", type: "int8u", count: 7 },
	{ id: 28, name: "PreviewImageStart", group1: "MakerNotes", type: "int16u" },
	{ id: 30, name: "PreviewImageLength", group1: "MakerNotes", type: "int16u" },
	{ id: 32, name: "FlashMode", type: "int8u", print: { 0: "Off", 1: "Auto", 2: "On" } },
	{ id: 33, name: "Macro", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 34, name: "Sharpness", type: "int8u", print: { 0: "Sharp", 1: "Normal", 2: "Soft" } },
	{ id: 38, name: "WhiteBalance", type: "int8u", print: { 0: "Auto", 1: "Daylight", 2: "Cloudy", 3: "Tungsten", 4: "Fluorescent", 5: "Manual", 7: "Detail", 9: "Multi-pattern Auto" } },
	{ id: 39, name: "ISOSetting", type: "int8u", print: { 0: "Auto", 1: "64", 2: "100", 4: "200", 6: "400", 7: "800", 8: "1600", 9: "Auto", 10: "3200", 11: "100 (Low)" } },
	{ id: 40, name: "Saturation", type: "int8u", print: { 0: "High", 1: "Normal", 2: "Low", 3: "B&W", 6: "Toning Effect", 9: "Vivid", 10: "Natural" } }
], more.ricohImageInfo);

export const ricohSerialInfo = defineTable('Ricoh::SerialInfo', 'MakerNotes', 'Ricoh', [
	{ id: 0, name: "BodyFirmware", type: "string", count: 16 },
	{ id: 16, name: "BodySerialNumber", type: "string", count: 16 },
	{ id: 32, name: "LensFirmware", type: "string", count: 16 },
	{ id: 48, name: "LensSerialNumber", type: "string", count: 16 }
]);

export const ricohSubdir = defineTable('Ricoh::Subdir', 'MakerNotes', 'Ricoh', [
	{ id: 4, name: "ManufactureDate1", type: "string", count: 20 },
	{ id: 5, name: "ManufactureDate2", type: "string", count: 20 },
	{ id: 42, name: "NoiseReduction", type: "int32u", print: { 0: "Off", 1: "Weak", 2: "Strong", 3: "Max" } }
], more.ricohSubdir);

export const ricohText = defineTable('Ricoh::Text', 'MakerNotes', 'Ricoh', [
	{ id: "Bg", name: "BlueGain" },
	{ id: "Gg", name: "GreenGain" },
	{ id: "Rev", name: "FirmwareVersion" },
	{ id: "Rg", name: "RedGain" },
	{ id: "Rv", name: "FirmwareVersion" }
], more.ricohText);

export const ricohThetaSubdir = defineTable('Ricoh::ThetaSubdir', 'MakerNotes', 'Ricoh', [
	{ id: 3, name: "Accelerometer", type: "rational64s", count: 2 },
	{ id: 4, name: "Compass", type: "rational64u" },
	{ id: 10, name: "TimeZone", type: "string" }
]);

export const ricohType2 = defineTable('Ricoh::Type2', 'MakerNotes', 'Ricoh', [
	{ id: 519, name: "RicohModel", type: "string" },
	{ id: 768, name: "RicohMake", type: "undef" }
]);
