// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/flir.ts';

const labels0 = { 0: "Humidity", 3: "Moisture", 7: "Dew Point", 8: "Air Temperature", 9: "IR Temperature", 11: "Difference Temperature" };

export const flirAFF1 = defineTable('FLIR::AFF1', 'FLIR', 'FLIR', [
	{ id: 1, name: "SensorWidth", type: "int16u" },
	{ id: 2, name: "SensorHeight", type: "int16u" }
]);

export const flirAFF5 = defineTable('FLIR::AFF5', 'FLIR', 'FLIR', [
	{ id: 19, name: "SensorWidth", type: "int16u" },
	{ id: 20, name: "SensorHeight", type: "int16u" }
]);

export const flirCameraInfo = defineTable('FLIR::CameraInfo', 'APP1', 'FLIR', [
	{ id: 32, name: "Emissivity", type: "float" },
	{ id: 36, name: "ObjectDistance", type: "float" },
	{ id: 40, name: "ReflectedApparentTemperature", type: "float" },
	{ id: 44, name: "AtmosphericTemperature", type: "float" },
	{ id: 48, name: "IRWindowTemperature", type: "float" },
	{ id: 52, name: "IRWindowTransmission", type: "float" },
	{ id: 60, name: "RelativeHumidity", type: "float" },
	{ id: 88, name: "PlanckR1", type: "float" },
	{ id: 92, name: "PlanckB", type: "float" },
	{ id: 96, name: "PlanckF", type: "float" },
	{ id: 112, name: "AtmosphericTransAlpha1", type: "float" },
	{ id: 116, name: "AtmosphericTransAlpha2", type: "float" },
	{ id: 120, name: "AtmosphericTransBeta1", type: "float" },
	{ id: 124, name: "AtmosphericTransBeta2", type: "float" },
	{ id: 128, name: "AtmosphericTransX", type: "float" },
	{ id: 144, name: "CameraTemperatureRangeMax", type: "float" },
	{ id: 148, name: "CameraTemperatureRangeMin", type: "float" },
	{ id: 152, name: "CameraTemperatureMaxClip", type: "float" },
	{ id: 156, name: "CameraTemperatureMinClip", type: "float" },
	{ id: 160, name: "CameraTemperatureMaxWarn", type: "float" },
	{ id: 164, name: "CameraTemperatureMinWarn", type: "float" },
	{ id: 168, name: "CameraTemperatureMaxSaturated", type: "float" },
	{ id: 172, name: "CameraTemperatureMinSaturated", type: "float" },
	{ id: 212, name: "CameraModel", type: "string", count: 32 },
	{ id: 244, name: "CameraPartNumber", type: "string", count: 16 },
	{ id: 260, name: "CameraSerialNumber", type: "string", count: 16 },
	{ id: 276, name: "CameraSoftware", type: "string", count: 16 },
	{ id: 368, name: "LensModel", type: "string", count: 32 },
	{ id: 400, name: "LensPartNumber", type: "string", count: 16 },
	{ id: 416, name: "LensSerialNumber", type: "string", count: 16 },
	{ id: 436, name: "FieldOfView", type: "float" },
	{ id: 492, name: "FilterModel", type: "string", count: 16 },
	{ id: 508, name: "FilterPartNumber", type: "string", count: 32 },
	{ id: 540, name: "FilterSerialNumber", type: "string", count: 32 },
	{ id: 776, name: "PlanckO", type: "int32s" },
	{ id: 780, name: "PlanckR2", type: "float" },
	{ id: 784, name: "RawValueRangeMin", type: "int16u" },
	{ id: 786, name: "RawValueRangeMax", type: "int16u" },
	{ id: 824, name: "RawValueMedian", type: "int16u" },
	{ id: 828, name: "RawValueRange", type: "int16u" },
	{ id: 900, name: "DateTimeOriginal", type: "undef", count: 10 },
	{ id: 912, name: "FocusStepCount", type: "int16u" },
	{ id: 1116, name: "FocusDistance", type: "float" },
	{ id: 1124, name: "FrameRate", type: "int16u" }
], more.flirCameraInfo);

export const flirCoarseData = defineTable('FLIR::CoarseData', 'APP1', 'FLIR', [
	{ id: 1, name: "CoarseMapImageWidth", type: "int16u" },
	{ id: 2, name: "CoarseMapImageHeight", type: "int16u" },
	{ id: 16, name: "CoarseMapImageType", type: "undef" },
	{ id: 16.1, name: "CoarseMapImage", type: "int16u" }
], more.flirCoarseData);

export const flirEmbeddedImage = defineTable('FLIR::EmbeddedImage', 'APP1', 'FLIR', [
	{ id: 1, name: "EmbeddedImageWidth", type: "int16u" },
	{ id: 2, name: "EmbeddedImageHeight", type: "int16u" },
	{ id: 16, name: "EmbeddedImageType", type: "undef", count: 4 },
	{ id: 16.1, name: "EmbeddedImage", type: "undef", binary: true }
], more.flirEmbeddedImage);

export const flirFFF = defineTable('FLIR::FFF', 'APP1', 'FLIR', [
	{ id: 36, name: "EmbeddedAudioFile" }
]);

export const flirGPSInfo = defineTable('FLIR::GPSInfo', 'APP1', 'FLIR', [
	{ id: 0, name: "GPSValid", type: "int32u", print: { 0: "No", 1: "Yes" } },
	{ id: 4, name: "GPSVersionID", type: "undef", count: 4 },
	{ id: 8, name: "GPSLatitudeRef", type: "string", count: 2, print: { N: "North", S: "South" } },
	{ id: 10, name: "GPSLongitudeRef", type: "string", count: 2, print: { E: "East", W: "West" } },
	{ id: 16, name: "GPSLatitude", type: "double" },
	{ id: 24, name: "GPSLongitude", type: "double" },
	{ id: 32, name: "GPSAltitude", type: "float" },
	{ id: 64, name: "GPSDOP", type: "float" },
	{ id: 68, name: "GPSSpeedRef", type: "string", count: 2, print: { K: "km/h", M: "mph", N: "knots" } },
	{ id: 70, name: "GPSTrackRef", type: "string", count: 2, print: { M: "Magnetic North", T: "True North" } },
	{ id: 72, name: "GPSImgDirectionRef", type: "string", count: 2, print: { M: "Magnetic North", T: "True North" } },
	{ id: 76, name: "GPSSpeed", type: "float" },
	{ id: 80, name: "GPSTrack", type: "float" },
	{ id: 84, name: "GPSImgDirection", type: "float" },
	{ id: 88, name: "GPSMapDatum", type: "string", count: 16 }
], more.flirGPSInfo);

export const flirGainDeadData = defineTable('FLIR::GainDeadData', 'APP1', 'FLIR', [
	{ id: 1, name: "GainDeadMapImageWidth", type: "int16u" },
	{ id: 2, name: "GainDeadMapImageHeight", type: "int16u" },
	{ id: 16, name: "GainDeadMapImageType", type: "undef" },
	{ id: 16.1, name: "GainDeadMapImage", type: "int16u" }
], more.flirGainDeadData);

export const flirHeader = defineTable('FLIR::Header', 'APP1', 'FLIR', [
	{ id: 4, name: "CreatorSoftware", type: "string", count: 16 }
]);

export const flirMain = defineTable('FLIR::Main', 'MakerNotes', 'FLIR', [
	{ id: 1, name: "ImageTemperatureMax", type: "rational64u" },
	{ id: 2, name: "ImageTemperatureMin", type: "rational64u" },
	{ id: 3, name: "Emissivity", type: "rational64u" },
	{ id: 4, name: "UnknownTemperature", type: "rational64u", unknown: true },
	{ id: 5, name: "CameraTemperatureRangeMax", type: "rational64u", unknown: true },
	{ id: 6, name: "CameraTemperatureRangeMin", type: "rational64u", unknown: true }
], more.flirMain);

export const flirMeasInfo = defineTable('FLIR::MeasInfo', 'APP1', 'FLIR', [
	{ id: "Meas1Label", name: "Meas1Label", type: "int16u" },
	{ id: "Meas1Params", name: "Meas1Params", type: "int16u" },
	{ id: "Meas1Type", name: "Meas1Type", type: "int16u", print: { 1: "Spot", 2: "Area", 3: "Ellipse", 4: "Line", 5: "Endpoint", 6: "Alarm", 7: "Unused", 8: "Difference" } }
]);

export const flirMeterLink = defineTable('FLIR::MeterLink', 'APP1', 'FLIR', [
	{ id: 26, name: "Reading1Units", type: "int8u", print: { 13: "C", 27: "%", 29: "Relative", 36: "g/kg" } },
	{ id: 28, name: "Reading1Description", type: "int8u", print: labels0 },
	{ id: 32, name: "Reading1Device", type: "string", count: 16 },
	{ id: 96, name: "Reading1Value", type: "double" },
	{ id: 126, name: "Reading2Units", type: "int8u", print: { 13: "C", 27: "%", 29: "rel", 36: "g/kg" } },
	{ id: 128, name: "Reading2Description", type: "int8u", print: labels0 },
	{ id: 132, name: "Reading2Device", type: "string", count: 16 },
	{ id: 196, name: "Reading2Value", type: "double" },
	{ id: 226, name: "Reading3Units", type: "int8u", print: { 13: "C", 27: "%", 29: "rel", 36: "g/kg" } },
	{ id: 228, name: "Reading3Description", type: "int8u", print: labels0 },
	{ id: 232, name: "Reading3Device", type: "string", count: 16 },
	{ id: 296, name: "Reading3Value", type: "double" },
	{ id: 326, name: "Reading4Units", type: "int8u", print: { 13: "C", 27: "%", 29: "rel", 36: "g/kg" } },
	{ id: 328, name: "Reading4Description", type: "int8u", print: labels0 },
	{ id: 332, name: "Reading4Device", type: "string", count: 16 },
	{ id: 396, name: "Reading4Value", type: "double" }
], more.flirMeterLink);

export const flirPaintData = defineTable('FLIR::PaintData', 'APP1', 'FLIR', [
	{ id: 5, name: "PaintImageWidth", type: "int16u" },
	{ id: 6, name: "PaintImageHeight", type: "int16u" },
	{ id: 20, name: "PaintImageType", type: "undef" },
	{ id: 20.1, name: "PaintImage", type: "int16u" }
], more.flirPaintData);

export const flirPaletteInfo = defineTable('FLIR::PaletteInfo', 'APP1', 'FLIR', [
	{ id: 0, name: "PaletteColors", type: "int8u" },
	{ id: 6, name: "AboveColor", type: "int8u", count: 3 },
	{ id: 9, name: "BelowColor", type: "int8u", count: 3 },
	{ id: 12, name: "OverflowColor", type: "int8u", count: 3 },
	{ id: 15, name: "UnderflowColor", type: "int8u", count: 3 },
	{ id: 18, name: "Isotherm1Color", type: "int8u", count: 3 },
	{ id: 21, name: "Isotherm2Color", type: "int8u", count: 3 },
	{ id: 26, name: "PaletteMethod", type: "int8u" },
	{ id: 27, name: "PaletteStretch", type: "int8u" },
	{ id: 48, name: "PaletteFileName", type: "string", count: 32 },
	{ id: 80, name: "PaletteName", type: "string", count: 32 },
	{ id: 112, name: "Palette", type: "undef", binary: true }
], more.flirPaletteInfo);

export const flirParamInfo = defineTable('FLIR::ParamInfo', 'APP1', 'FLIR', [
	{ id: "Generated", name: "DateTimeGenerated" },
	{ id: "Param0", name: "Param0" },
	{ id: "Param1", name: "Param1" },
	{ id: "Param2", name: "Param2" },
	{ id: "Param3", name: "Param3" }
]);

export const flirPiP = defineTable('FLIR::PiP', 'APP1', 'FLIR', [
	{ id: 0, name: "Real2IR", type: "float" },
	{ id: 2, name: "OffsetX", type: "int16s" },
	{ id: 3, name: "OffsetY", type: "int16s" },
	{ id: 4, name: "PiPX1", type: "int16s" },
	{ id: 5, name: "PiPX2", type: "int16s" },
	{ id: 6, name: "PiPY1", type: "int16s" },
	{ id: 7, name: "PiPY2", type: "int16s" }
], more.flirPiP);

export const flirRawData = defineTable('FLIR::RawData', 'APP1', 'FLIR', [
	{ id: 1, name: "RawThermalImageWidth", type: "int16u" },
	{ id: 2, name: "RawThermalImageHeight", type: "int16u" },
	{ id: 16, name: "RawThermalImageType", type: "undef" },
	{ id: 16.1, name: "RawThermalImage", type: "int16u" }
], more.flirRawData);

export const flirTextInfo = defineTable('FLIR::TextInfo', 'APP1', 'FLIR', [
	{ id: "Label0", name: "Label0" },
	{ id: "Label1", name: "Label1" },
	{ id: "Label2", name: "Label2" },
	{ id: "Label3", name: "Label3" },
	{ id: "Value0", name: "Value0" },
	{ id: "Value1", name: "Value1" },
	{ id: "Value2", name: "Value2" },
	{ id: "Value3", name: "Value3" }
]);
