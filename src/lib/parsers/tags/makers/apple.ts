// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/apple.ts';

export const appleMain = defineTable('Apple::Main', 'MakerNotes', 'Apple', [
	{ id: 1, name: "MakerNoteVersion", type: "int32s" },
	{ id: 2, name: "AEMatrix", unknown: true },
	{ id: 4, name: "AEStable", type: "int32s", print: { 0: "No", 1: "Yes" } },
	{ id: 5, name: "AETarget", type: "int32s" },
	{ id: 6, name: "AEAverage", type: "int32s" },
	{ id: 7, name: "AFStable", type: "int32s", print: { 0: "No", 1: "Yes" } },
	{ id: 8, name: "AccelerationVector", type: "rational64s", count: 3 },
	{ id: 10, name: "HDRImageType", type: "int32s", print: { 3: "HDR Image", 4: "Original Image" } },
	{ id: 11, name: "BurstUUID", type: "string" },
	{ id: 12, name: "FocusDistanceRange", type: "rational64s", count: 2 },
	{ id: 15, name: "OISMode", type: "int32s" },
	{ id: 17, name: "ContentIdentifier", type: "string" },
	{ id: 20, name: "ImageCaptureType", type: "int32s", print: { 1: "ProRAW", 2: "Portrait", 10: "Photo", 11: "Manual Focus", 12: "Scene" } },
	{ id: 21, name: "ImageUniqueID", type: "string" },
	{ id: 23, name: "LivePhotoVideoIndex" },
	{ id: 25, name: "ImageProcessingFlags", type: "int32s", unknown: true },
	{ id: 26, name: "QualityHint", type: "string", unknown: true },
	{ id: 29, name: "LuminanceNoiseAmplitude", type: "rational64s" },
	{ id: 31, name: "PhotosAppFeatureFlags", type: "int32s" },
	{ id: 32, name: "ImageCaptureRequestID", type: "string", unknown: true },
	{ id: 33, name: "HDRHeadroom", type: "rational64s" },
	{ id: 35, name: "AFPerformance", type: "int32s", count: 2 },
	{ id: 37, name: "SceneFlags", type: "int32s", unknown: true },
	{ id: 38, name: "SignalToNoiseRatioType", type: "int32s", unknown: true },
	{ id: 39, name: "SignalToNoiseRatio", type: "rational64s" },
	{ id: 43, name: "PhotoIdentifier", type: "string" },
	{ id: 45, name: "ColorTemperature", type: "int32s" },
	{ id: 46, name: "CameraType", type: "int32s", print: { 0: "Back Wide Angle", 1: "Back Normal", 6: "Front" } },
	{ id: 47, name: "FocusPosition", type: "int32s" },
	{ id: 48, name: "HDRGain", type: "rational64s" },
	{ id: 56, name: "AFMeasuredDepth", type: "int32s" },
	{ id: 61, name: "AFConfidence", type: "int32s" },
	{ id: 62, name: "ColorCorrectionMatrix", unknown: true },
	{ id: 63, name: "GreenGhostMitigationStatus", type: "int32s", unknown: true },
	{ id: 64, name: "SemanticStyle" },
	{ id: 65, name: "SemanticStyleRenderingVer" },
	{ id: 66, name: "SemanticStylePreset" },
	{ id: 78, name: "Apple_0x004e", unknown: true },
	{ id: 79, name: "Apple_0x004f", unknown: true },
	{ id: 84, name: "Apple_0x0054", unknown: true },
	{ id: 90, name: "Apple_0x005a", unknown: true }
], more.appleMain);

export const appleRunTime = defineTable('Apple::RunTime', 'MakerNotes', 'Apple', [
	{ id: "epoch", name: "RunTimeEpoch" },
	{ id: "flags", name: "RunTimeFlags", bits: { 0: "Valid", 1: "Has been rounded", 2: "Positive infinity", 3: "Negative infinity", 4: "Indefinite" } },
	{ id: "timescale", name: "RunTimeScale" },
	{ id: "value", name: "RunTimeValue" }
]);
