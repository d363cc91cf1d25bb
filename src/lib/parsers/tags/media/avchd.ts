// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/avchd.ts';

export const h264Camera1 = defineTable('H264::Camera1', 'H264', 'H264', [
	{ id: 0, name: "ApertureSetting", type: "int8u", print: { 254: "Closed", 255: "Auto" } },
	{ id: 1, name: "Gain", type: "int8u" },
	{ id: 1.1, name: "ExposureProgram", type: "int8u", print: { 0: "Program AE", 1: "Gain", 2: "Shutter speed priority AE", 3: "Aperture-priority AE", 4: "Manual" } },
	{ id: 2.1, name: "WhiteBalance", type: "int8u", print: { 0: "Auto", 1: "Hold", 2: "1-Push", 3: "Daylight" } },
	{ id: 3, name: "Focus", type: "int8u" }
], more.h264Camera1);

export const h264Camera2 = defineTable('H264::Camera2', 'H264', 'H264', [
	{ id: 1, name: "ImageStabilization", type: "int8u", print: { 0: "Off", 63: "On (0x3f)", 191: "Off (0xbf)", 255: "n/a" } }
], more.h264Camera2);

export const h264FrameInfo = defineTable('H264::FrameInfo', 'H264', 'H264', [
	{ id: 0, name: "CaptureFrameRate", type: "int8u" },
	{ id: 1, name: "VideoFrameRate", type: "int8u" }
]);

export const h264MDPM = defineTable('H264::MDPM', 'H264', 'H264', [
	{ id: 19, name: "TimeCode" },
	{ id: 24, name: "DateTimeOriginal" },
	{ id: 160, name: "ExposureTime", type: "rational32u" },
	{ id: 161, name: "FNumber", type: "rational32u" },
	{ id: 162, name: "ExposureProgram", type: "int32u", print: { 0: "Not Defined", 1: "Manual", 2: "Program AE", 3: "Aperture-priority AE", 4: "Shutter speed priority AE", 5: "Creative (Slow speed)", 6: "Action (High speed)", 7: "Portrait", 8: "Landscape" } },
	{ id: 163, name: "BrightnessValue", type: "rational32s" },
	{ id: 164, name: "ExposureCompensation", type: "rational32s" },
	{ id: 165, name: "MaxApertureValue", type: "rational32u" },
	{ id: 166, name: "Flash", type: "int32u", print: { 0: "No Flash", 1: "Fired", 5: "Fired, Return not detected", 7: "Fired, Return detected", 8: "On, Did not fire", 9: "On, Fired", 13: "On, Return not detected", 15: "On, Return detected", 16: "Off, Did not fire", 20: "Off, Did not fire, Return not detected", 24: "Auto, Did not fire", 25: "Auto, Fired", 29: "Auto, Fired, Return not detected", 31: "Auto, Fired, Return detected", 32: "No flash function", 48: "Off, No flash function", 65: "Fired, Red-eye reduction", 69: "Fired, Red-eye reduction, Return not detected", 71: "Fired, Red-eye reduction, Return detected", 73: "On, Red-eye reduction", 77: "On, Red-eye reduction, Return not detected", 79: "On, Red-eye reduction, Return detected", 80: "Off, Red-eye reduction", 88: "Auto, Did not fire, Red-eye reduction", 89: "Auto, Fired, Red-eye reduction", 93: "Auto, Fired, Red-eye reduction, Return not detected", 95: "Auto, Fired, Red-eye reduction, Return detected" } },
	{ id: 167, name: "CustomRendered", type: "int32u", print: { 0: "Normal", 1: "Custom" } },
	{ id: 168, name: "WhiteBalance", type: "int32u", print: { 0: "Auto", 1: "Manual" } },
	{ id: 169, name: "FocalLengthIn35mmFormat", type: "rational32u" },
	{ id: 170, name: "SceneCaptureType", type: "int32u", print: { 0: "Standard", 1: "Landscape", 2: "Portrait", 3: "Night" } },
	{ id: 176, name: "GPSVersionID", group1: "GPS", type: "int8u", count: 4 },
	{ id: 177, name: "GPSLatitudeRef", group1: "GPS", type: "string", print: { N: "North", S: "South" } },
	{ id: 178, name: "GPSLatitude", group1: "GPS", type: "rational32u" },
	{ id: 181, name: "GPSLongitudeRef", group1: "GPS", type: "string", print: { E: "East", W: "West" } },
	{ id: 182, name: "GPSLongitude", group1: "GPS", type: "rational32u" },
	{ id: 185, name: "GPSAltitudeRef", group1: "GPS", type: "int32u", print: { 0: "Above Sea Level", 1: "Below Sea Level" } },
	{ id: 186, name: "GPSAltitude", group1: "GPS", type: "rational32u" },
	{ id: 187, name: "GPSTimeStamp", group1: "GPS", type: "rational32u" },
	{ id: 190, name: "GPSStatus", group1: "GPS", type: "string", print: { A: "Measurement Active", V: "Measurement Void" } },
	{ id: 191, name: "GPSMeasureMode", group1: "GPS", type: "string", print: { 2: "2-Dimensional Measurement", 3: "3-Dimensional Measurement" } },
	{ id: 192, name: "GPSDOP", group1: "GPS", type: "rational32u" },
	{ id: 193, name: "GPSSpeedRef", group1: "GPS", type: "string", print: { K: "km/h", M: "mph", N: "knots" } },
	{ id: 194, name: "GPSSpeed", group1: "GPS", type: "rational32u" },
	{ id: 195, name: "GPSTrackRef", group1: "GPS", type: "string", print: { M: "Magnetic North", T: "True North" } },
	{ id: 196, name: "GPSTrack", group1: "GPS", type: "rational32u" },
	{ id: 197, name: "GPSImgDirectionRef", group1: "GPS", type: "string", print: { M: "Magnetic North", T: "True North" } },
	{ id: 198, name: "GPSImgDirection", group1: "GPS", type: "rational32u" },
	{ id: 199, name: "GPSMapDatum", group1: "GPS", type: "string" },
	{ id: 202, name: "GPSDateStamp", group1: "GPS", type: "string" },
	{ id: 228, name: "Model", type: "string" }
], more.h264MDPM);

export const h264Main = defineTable('H264::Main', 'H264', 'H264', [
	{ id: "ImageHeight", name: "ImageHeight" },
	{ id: "ImageWidth", name: "ImageWidth" }
]);

export const h264MakeModel = defineTable('H264::MakeModel', 'H264', 'H264', [
	{ id: 0, name: "Make", type: "int16u", print: { 259: "Panasonic", 264: "Sony", 4113: "Canon", 4356: "JVC" } }
], more.h264MakeModel);

export const h264RecInfo = defineTable('H264::RecInfo', 'H264', 'H264', [
	{ id: 0, name: "RecordingMode", type: "int8u", print: { 2: "XP+", 4: "SP", 5: "LP", 6: "FXP", 7: "MXP" } }
]);

export const h264Shutter = defineTable('H264::Shutter', 'H264', 'H264', [
	{ id: 1.1, name: "ExposureTime", type: "int16u" }
], more.h264Shutter);
