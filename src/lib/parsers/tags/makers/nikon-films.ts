// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/nikon-films.ts';

const labels0 = { 0: "Unknown", 1: "Average", 2: "Center-weighted average", 3: "Spot", 4: "Multi-spot", 5: "Multi-segment", 6: "Partial", 255: "Other" };

export const nikonAVI = defineTable('Nikon::AVI', 'MakerNotes', 'Nikon', [
	{ id: "ncth", name: "ThumbnailImage", binary: true },
	{ id: "ncvw", name: "PreviewImage", binary: true }
]);

export const nikonAVITags = defineTable('Nikon::AVITags', 'MakerNotes', 'Nikon', [
	{ id: 3, name: "Make", type: "string" },
	{ id: 4, name: "Model", type: "string" },
	{ id: 5, name: "Software", type: "undef" },
	{ id: 6, name: "Equipment", type: "string" },
	{ id: 7, name: "Orientation", type: "int16u", print: { 1: "Horizontal (normal)", 2: "Mirror horizontal", 3: "Rotate 180", 4: "Mirror vertical", 5: "Mirror horizontal and rotate 270 CW", 6: "Rotate 90 CW", 7: "Mirror horizontal and rotate 90 CW", 8: "Rotate 270 CW" } },
	{ id: 8, name: "ExposureTime", type: "rational64u" },
	{ id: 9, name: "FNumber", type: "rational64u" },
	{ id: 10, name: "ExposureCompensation", type: "rational64s" },
	{ id: 11, name: "MaxApertureValue", type: "rational64u" },
	{ id: 12, name: "MeteringMode", type: "int16u", print: labels0 },
	{ id: 15, name: "FocalLength", type: "rational64u" },
	{ id: 16, name: "XResolution", type: "rational64u" },
	{ id: 17, name: "YResolution", type: "rational64u" },
	{ id: 18, name: "ResolutionUnit", type: "int16u", print: { 1: "None", 2: "inches", 3: "cm" } },
	{ id: 19, name: "DateTimeOriginal", type: "string" },
	{ id: 20, name: "CreateDate", type: "string" },
	{ id: 22, name: "Duration", type: "rational64u" },
	{ id: 24, name: "FocusMode", type: "string" },
	{ id: 27, name: "DigitalZoom", type: "rational64u" },
	{ id: 29, name: "ColorMode", type: "string" },
	{ id: 30, name: "Sharpness", type: "string" },
	{ id: 31, name: "WhiteBalance", type: "string" },
	{ id: 32, name: "NoiseReduction", type: "string" }
], more.nikonAVITags);

export const nikonAVIVers = defineTable('Nikon::AVIVers', 'MakerNotes', 'Nikon', [
	{ id: 1, name: "MakerNoteType", type: "string" },
	{ id: 2, name: "MakerNoteVersion", type: "int8u" }
], more.nikonAVIVers);

export const nikonNCDT = defineTable('Nikon::NCDT', 'MakerNotes', 'Nikon', [
	{ id: "NCHD", name: "MakerNoteVersion", type: "undef" },
	{ id: "NCM1", name: "PreviewImage1", type: "undef", binary: true },
	{ id: "NCM2", name: "PreviewImage2", type: "undef", binary: true },
	{ id: "NCTH", name: "ThumbnailImage", type: "undef", binary: true },
	{ id: "NCVW", name: "PreviewImage", type: "undef", binary: true }
]);

export const nikonNCTG = defineTable('Nikon::NCTG', 'MakerNotes', 'Nikon', [
	{ id: 1, name: "Make" },
	{ id: 2, name: "Model" },
	{ id: 3, name: "Software" },
	{ id: 17, name: "CreateDate" },
	{ id: 18, name: "DateTimeOriginal" },
	{ id: 19, name: "FrameCount" },
	{ id: 22, name: "FrameRate" },
	{ id: 25, name: "TimeZone" },
	{ id: 34, name: "FrameWidth" },
	{ id: 35, name: "FrameHeight" },
	{ id: 50, name: "AudioChannels" },
	{ id: 51, name: "AudioBitsPerSample" },
	{ id: 52, name: "AudioSampleRate" },
	{ id: 4098, name: "NikonDateTime" },
	{ id: 4115, name: "ElectronicVR", print: { 0: "Off", 1: "On" } },
	{ id: 17859226, name: "ExposureTime" },
	{ id: 17859229, name: "FNumber" },
	{ id: 17860642, name: "ExposureProgram", print: { 0: "Not Defined", 1: "Manual", 2: "Program AE", 3: "Aperture-priority AE", 4: "Shutter speed priority AE", 5: "Creative (Slow speed)", 6: "Action (High speed)", 7: "Portrait", 8: "Landscape" } },
	{ id: 17863172, name: "ExposureCompensation" },
	{ id: 17863175, name: "MeteringMode", print: labels0 },
	{ id: 17863178, name: "FocalLength" },
	{ id: 17867825, name: "SerialNumber" },
	{ id: 17867826, name: "LensInfo" },
	{ id: 17867827, name: "LensMake" },
	{ id: 17867828, name: "LensModel" },
	{ id: 17867829, name: "LensSerialNumber" },
	{ id: 18874368, name: "GPSVersionID", group1: "GPS" },
	{ id: 18874369, name: "GPSLatitudeRef", group1: "GPS", print: { N: "North", S: "South" } },
	{ id: 18874370, name: "GPSLatitude", group1: "GPS" },
	{ id: 18874371, name: "GPSLongitudeRef", group1: "GPS", print: { E: "East", W: "West" } },
	{ id: 18874372, name: "GPSLongitude", group1: "GPS" },
	{ id: 18874373, name: "GPSAltitudeRef", group1: "GPS", print: { 0: "Above Sea Level", 1: "Below Sea Level" } },
	{ id: 18874374, name: "GPSAltitude", group1: "GPS" },
	{ id: 18874375, name: "GPSTimeStamp", group1: "GPS" },
	{ id: 18874376, name: "GPSSatellites", group1: "GPS" },
	{ id: 18874384, name: "GPSImgDirectionRef", group1: "GPS", print: { M: "Magnetic North", T: "True North" } },
	{ id: 18874385, name: "GPSImgDirection", group1: "GPS" },
	{ id: 18874386, name: "GPSMapDatum", group1: "GPS" },
	{ id: 18874397, name: "GPSDateStamp", group1: "GPS" },
	{ id: 33554433, name: "MakerNoteVersion" },
	{ id: 33554437, name: "WhiteBalance" },
	{ id: 33554439, name: "FocusMode", type: "string" },
	{ id: 33554443, name: "WhiteBalanceFineTune" },
	{ id: 33554459, name: "CropHiSpeed", type: "int16u", count: 7, print: { 0: "Off", 1: "1.3x Crop", 2: "DX Crop", 3: "5:4 Crop", 4: "3:2 Crop", 6: "16:9 Crop", 8: "2.7x Crop", 9: "DX Movie 16:9 Crop", 10: "1.3x Movie Crop", 11: "FX Uncropped", 12: "DX Uncropped", 13: "2.8x Movie Crop", 14: "1.4x Movie Crop", 15: "1.5x Movie Crop", 17: "FX 1:1 Crop", 18: "DX 1:1 Crop" } },
	{ id: 33554462, name: "ColorSpace", print: { 1: "sRGB", 2: "Adobe RGB" } },
	{ id: 33554466, name: "ActiveD-Lighting", type: "int16u", print: { 0: "Off", 1: "Low", 3: "Normal", 5: "High", 7: "Extra High", 8: "Extra High 1", 9: "Extra High 2", 10: "Extra High 3", 11: "Extra High 4", 65535: "Auto" } },
	{ id: 33554467, name: "PictureControlData", type: "undef", binary: true },
	{ id: 33554467, name: "PictureControlData", type: "undef", binary: true },
	{ id: 33554467, name: "PictureControlData", type: "undef", binary: true },
	{ id: 33554467, name: "PictureControlData", type: "undef", binary: true },
	{ id: 33554474, name: "VignetteControl", type: "int16u", print: { 0: "Off", 1: "Low", 3: "Normal", 5: "High" } },
	{ id: 33554495, name: "WhiteBalanceFineTune" },
	{ id: 33554563, name: "LensType" },
	{ id: 33554564, name: "Lens" },
	{ id: 33554567, name: "FlashMode", type: "int8u", print: { 0: "Did Not Fire", 1: "Fired, Manual", 3: "Not Ready", 7: "Fired, External", 8: "Fired, Commander Mode", 9: "Fired, TTL Mode", 18: "LED Light" } },
	{ id: 33554599, name: "ShutterCount" },
	{ id: 33554603, name: "VariProgram", type: "string" },
	{ id: 33554609, name: "HighISONoiseReduction", type: "int16u", print: { 0: "Off", 1: "Minimal", 2: "Low", 3: "Medium Low", 4: "Normal", 5: "Medium High", 6: "High" } }
], more.nikonNCTG);
