// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/phase-one.ts';

export const phaseOneMain = defineTable('PhaseOne::Main', 'MakerNotes', 'PhaseOne', [
	{ id: 256, name: "CameraOrientation", type: "int32s", print: { 0: "Horizontal (normal)", 1: "Rotate 90 CW", 2: "Rotate 270 CW", 3: "Rotate 180" } },
	{ id: 258, name: "SerialNumber", type: "string" },
	{ id: 261, name: "ISO", type: "int32s" },
	{ id: 262, name: "ColorMatrix1", type: "float", count: 9 },
	{ id: 263, name: "WB_RGBLevels", type: "float", count: 3 },
	{ id: 264, name: "SensorWidth", type: "int32s" },
	{ id: 265, name: "SensorHeight", type: "int32s" },
	{ id: 266, name: "SensorLeftMargin", type: "int32s" },
	{ id: 267, name: "SensorTopMargin", type: "int32s" },
	{ id: 268, name: "ImageWidth", type: "int32s" },
	{ id: 269, name: "ImageHeight", type: "int32s" },
	{ id: 270, name: "RawFormat", type: "int32s", print: { 0: "Uncompressed", 1: "RAW 1", 2: "RAW 2", 3: "IIQ L", 5: "IIQ S", 6: "IIQ Sv2", 8: "IIQ L16" } },
	{ id: 271, name: "RawData", type: "undef", binary: true },
	{ id: 274, name: "DateTimeOriginal", type: "int32u" },
	{ id: 275, name: "ImageNumber", type: "int32s" },
	{ id: 515, name: "Software", type: "string" },
	{ id: 516, name: "System", type: "string" },
	{ id: 528, name: "SensorTemperature", type: "float" },
	{ id: 529, name: "SensorTemperature2", type: "float" },
	{ id: 530, name: "UnknownDate", type: "int32u", unknown: true },
	{ id: 540, name: "StripOffsets", type: "int32s", binary: true },
	{ id: 541, name: "BlackLevel", type: "int32s" },
	{ id: 546, name: "SplitColumn", type: "int32s" },
	{ id: 547, name: "BlackLevelData", type: "int16u", binary: true },
	{ id: 550, name: "ColorMatrix2", type: "float", count: 9 },
	{ id: 610, name: "SequenceID", type: "string" },
	{ id: 611, name: "SequenceKind", type: "int32s", print: { 0: "Bracketing: Shutter Speed", 1: "Bracketing: Aperture", 2: "Bracketing: ISO", 3: "Hyperfocal", 4: "Time Lapse", 5: "HDR", 6: "Focus Stacking" } },
	{ id: 612, name: "SequenceFrameNumber", type: "int32s" },
	{ id: 613, name: "SequenceFrameCount", type: "int32s" },
	{ id: 615, name: "AFAdjustment", type: "float" },
	{ id: 769, name: "FirmwareVersions", type: "string" },
	{ id: 1024, name: "ShutterSpeedValue", type: "float" },
	{ id: 1025, name: "ApertureValue", type: "float" },
	{ id: 1026, name: "ExposureCompensation", type: "float" },
	{ id: 1027, name: "FocalLength", type: "float" },
	{ id: 1040, name: "CameraModel", type: "string" },
	{ id: 1042, name: "LensModel", type: "string" },
	{ id: 1044, name: "MaxApertureValue", type: "float" },
	{ id: 1045, name: "MinApertureValue", type: "float" },
	{ id: 1109, name: "Viewfinder", type: "string" }
], more.phaseOneMain);

export const phaseOneSensorCalibration = defineTable('PhaseOne::SensorCalibration', 'MakerNotes', 'PhaseOne', [
	{ id: 1024, name: "SensorDefects", type: "undef", binary: true },
	{ id: 1025, name: "AllColorFlatField1", type: "undef", binary: true, unknown: true },
	{ id: 1031, name: "SerialNumber", type: "string" },
	{ id: 1035, name: "RedBlueFlatField", type: "undef", binary: true, unknown: true },
	{ id: 1040, name: "AllColorFlatField2", type: "undef", binary: true, unknown: true },
	{ id: 1046, name: "AllColorFlatField3", type: "undef", binary: true, unknown: true },
	{ id: 1049, name: "LinearizationCoefficients1", type: "float" },
	{ id: 1050, name: "LinearizationCoefficients2", type: "float" }
]);
