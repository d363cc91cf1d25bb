// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/nikon-programs.ts';

const labels0 = { 0: "RGB", 1: "Red", 2: "Green", 3: "Blue", 4: "Yellow", 5: "Magenta", 6: "Cyan" };

export const nikonScan = defineTable('Nikon::Scan', 'MakerNotes', 'NikonScan', [
	{ id: 2, name: "FilmType", type: "string" },
	{ id: 64, name: "MultiSample", type: "string" },
	{ id: 65, name: "BitDepth", type: "int16u" },
	{ id: 80, name: "MasterGain", type: "rational64s" },
	{ id: 81, name: "ColorGain", type: "rational64s", count: 3 },
	{ id: 96, name: "ScanImageEnhancer", type: "int32u", print: { 0: "Off", 1: "On" } },
	{ id: 256, name: "DigitalICE", type: "string" },
	{ id: 512, name: "DigitalDEEShadowAdj", type: "int32u" },
	{ id: 513, name: "DigitalDEEThreshold", type: "int32u" },
	{ id: 514, name: "DigitalDEEHighlightAdj", type: "int32u" }
], more.nikonScan);

export const nikonROC = defineTable('Nikon::ROC', 'MakerNotes', 'NikonScan', [
	{ id: 0, name: "DigitalROC", type: "int32u" }
], more.nikonROC);

export const nikonGEM = defineTable('Nikon::GEM', 'MakerNotes', 'NikonScan', [
	{ id: 0, name: "DigitalGEM", type: "int32u" }
], more.nikonGEM);

export const nikonCaptureBrightness = defineTable('NikonCapture::Brightness', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "BrightnessAdj", type: "double" },
	{ id: 8, name: "EnhanceDarkTones", type: "int8u", print: { 0: "Off", 1: "On" } }
], more.nikonCaptureBrightness);

export const nikonCaptureColorBoost = defineTable('NikonCapture::ColorBoost', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "ColorBoostType", type: "int8u", print: { 0: "Nature", 1: "People" } },
	{ id: 1, name: "ColorBoostLevel", type: "int32u" }
]);

export const nikonCaptureCropData = defineTable('NikonCapture::CropData', 'MakerNotes', 'NikonCapture', [
	{ id: 30, name: "CropLeft", type: "double" },
	{ id: 38, name: "CropTop", type: "double" },
	{ id: 46, name: "CropRight", type: "double" },
	{ id: 54, name: "CropBottom", type: "double" },
	{ id: 142, name: "CropOutputWidthInches", type: "double" },
	{ id: 150, name: "CropOutputHeightInches", type: "double" },
	{ id: 158, name: "CropScaledResolution", type: "double" },
	{ id: 174, name: "CropSourceResolution", type: "double" },
	{ id: 182, name: "CropOutputResolution", type: "double" },
	{ id: 190, name: "CropOutputScale", type: "double" },
	{ id: 198, name: "CropOutputWidth", type: "double" },
	{ id: 206, name: "CropOutputHeight", type: "double" },
	{ id: 214, name: "CropOutputPixels", type: "double" }
], more.nikonCaptureCropData);

export const nikonCaptureDLightingHQ = defineTable('NikonCapture::DLightingHQ', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "D-LightingHQShadow", type: "int32u" },
	{ id: 1, name: "D-LightingHQHighlight", type: "int32u" },
	{ id: 2, name: "D-LightingHQColorBoost", type: "int32u" }
]);

export const nikonCaptureDLightingHS = defineTable('NikonCapture::DLightingHS', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "D-LightingHSAdjustment", type: "int32u" },
	{ id: 1, name: "D-LightingHSColorBoost", type: "int32u" }
]);

export const nikonCaptureExposure = defineTable('NikonCapture::Exposure', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "ExposureAdj", type: "int16s" },
	{ id: 18, name: "ExposureAdj2", type: "double" },
	{ id: 36, name: "ActiveD-Lighting", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 37, name: "ActiveD-LightingMode", type: "int8u", print: { 0: "Unchanged", 1: "Off", 2: "Low", 3: "Normal", 4: "High", 6: "Extra High", 7: "Extra High 1", 8: "Extra High 2" } }
], more.nikonCaptureExposure);

export const nikonCaptureHighlightData = defineTable('NikonCapture::HighlightData', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "ShadowProtection", type: "int8s" },
	{ id: 1, name: "SaturationAdj", type: "int8s" },
	{ id: 6, name: "HighlightProtection", type: "int8s" }
]);

export const nikonCaptureMain = defineTable('NikonCapture::Main', 'MakerNotes', 'NikonCapture', [
	{ id: 9103454, name: "LCHEditor", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 138025509, name: "HistogramXML", type: "undef", binary: true },
	{ id: 210313803, name: "ColorAberrationControl", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 561376120, name: "D-LightingHQ", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 801145905, name: "StraightenAngle", type: "double" },
	{ id: 1024680516, name: "EditVersionName", type: "string" },
	{ id: 1097044422, name: "QuickFix", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1594785059, name: "ColorBooster", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1785607862, name: "D-LightingHQSelected", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 1966984128, name: "NoiseReduction", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1990472192, name: "UnsharpMask", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1990472193, name: "Curves", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1990472194, name: "ColorBalanceAdj", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1990472195, name: "AdvancedRaw", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1990472196, name: "WhiteBalanceAdj", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1990472197, name: "VignetteControl", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 1990472198, name: "FlipHorizontal", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 1990472199, name: "Rotation", type: "int16u" },
	{ id: 2875116126, name: "PhotoEffects", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 2892748224, name: "VignetteControlIntensity", type: "int16s" },
	{ id: 3461698730, name: "D-LightingHS", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 3793173575, name: "PictureControl", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 3915716657, name: "PhotoEffectHistoryXML", type: "undef", binary: true },
	{ id: 4264076367, name: "AutoRedEye", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 4265884229, name: "ImageDustOff", type: "int8u", print: { 0: "Off", 1: "On" } }
]);

export const nikonCaptureNoiseReduction = defineTable('NikonCapture::NoiseReduction', 'MakerNotes', 'NikonCapture', [
	{ id: 4, name: "EdgeNoiseReduction", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 5, name: "ColorMoireReductionMode", type: "int8u", print: { 0: "Off", 1: "Low", 2: "Medium", 3: "High" } },
	{ id: 9, name: "NoiseReductionIntensity", type: "int32u" },
	{ id: 13, name: "NoiseReductionSharpness", type: "int32u" },
	{ id: 17, name: "NoiseReductionMethod", type: "int16u", print: { 0: "Faster", 1: "Better Quality", 2: "Better Quality 2013" } },
	{ id: 21, name: "ColorMoireReduction", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 23, name: "NoiseReduction", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 24, name: "ColorNoiseReductionIntensity", type: "int32u" },
	{ id: 28, name: "ColorNoiseReductionSharpness", type: "int32u" }
]);

export const nikonCapturePhotoEffects = defineTable('NikonCapture::PhotoEffects', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "PhotoEffectsType", type: "int8u", print: { 0: "None", 1: "B&W", 2: "Sepia", 3: "Tinted" } },
	{ id: 4, name: "PhotoEffectsRed", type: "int16s" },
	{ id: 6, name: "PhotoEffectsGreen", type: "int16s" },
	{ id: 8, name: "PhotoEffectsBlue", type: "int16s" }
]);

export const nikonCapturePictureCtrl = defineTable('NikonCapture::PictureCtrl', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "PictureControlActive", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 19, name: "PictureControlMode", type: "string", count: 16 },
	{ id: 42, name: "QuickAdjust", type: "int8u" },
	{ id: 43, name: "SharpeningAdj", type: "int8u" },
	{ id: 44, name: "ContrastAdj", type: "int8u" },
	{ id: 45, name: "BrightnessAdj", type: "int8u" },
	{ id: 46, name: "SaturationAdj", type: "int8u" },
	{ id: 47, name: "HueAdj", type: "int8u" }
], more.nikonCapturePictureCtrl);

export const nikonCaptureRedEyeData = defineTable('NikonCapture::RedEyeData', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "RedEyeCorrection", type: "int8u", print: { 0: "Off", 1: "Automatic", 2: "Click on Eyes" } }
]);

export const nikonCaptureUnsharpData = defineTable('NikonCapture::UnsharpData', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "UnsharpCount", type: "int8u" },
	{ id: 19, name: "Unsharp1Color", type: "int16u", print: labels0 },
	{ id: 23, name: "Unsharp1Intensity", type: "int16u" },
	{ id: 25, name: "Unsharp1HaloWidth", type: "int16u" },
	{ id: 27, name: "Unsharp1Threshold", type: "int8u" },
	{ id: 46, name: "Unsharp2Color", type: "int16u", print: labels0 },
	{ id: 50, name: "Unsharp2Intensity", type: "int16u" },
	{ id: 52, name: "Unsharp2HaloWidth", type: "int16u" },
	{ id: 54, name: "Unsharp2Threshold", type: "int8u" },
	{ id: 73, name: "Unsharp3Color", type: "int16u", print: labels0 },
	{ id: 77, name: "Unsharp3Intensity", type: "int16u" },
	{ id: 79, name: "Unsharp3HaloWidth", type: "int16u" },
	{ id: 81, name: "Unsharp3Threshold", type: "int8u" },
	{ id: 100, name: "Unsharp4Color", type: "int16u", print: labels0 },
	{ id: 104, name: "Unsharp4Intensity", type: "int16u" },
	{ id: 106, name: "Unsharp4HaloWidth", type: "int16u" },
	{ id: 108, name: "Unsharp4Threshold", type: "int8u" }
]);

export const nikonCaptureWBAdjData = defineTable('NikonCapture::WBAdjData', 'MakerNotes', 'NikonCapture', [
	{ id: 0, name: "WBAdjRedBalance", type: "double" },
	{ id: 8, name: "WBAdjBlueBalance", type: "double" },
	{ id: 16, name: "WBAdjMode", type: "int8u", print: { 1: "Use Gray Point", 2: "Recorded Value", 3: "Use Temperature", 4: "Calculate Automatically", 5: "Auto2", 6: "Underwater", 7: "Auto1" } },
	{ id: 20, name: "WBAdjLighting", type: "int16u", print: { 0: "None", 256: "Incandescent", 512: "Daylight (direct sunlight)", 513: "Daylight (shade)", 514: "Daylight (cloudy)", 768: "Standard Fluorescent (warm white)", 769: "Standard Fluorescent (3700K)", 770: "Standard Fluorescent (cool white)", 771: "Standard Fluorescent (5000K)", 772: "Standard Fluorescent (daylight)", 773: "Standard Fluorescent (high temperature mercury vapor)", 1024: "High Color Rendering Fluorescent (warm white)", 1025: "High Color Rendering Fluorescent (3700K)", 1026: "High Color Rendering Fluorescent (cool white)", 1027: "High Color Rendering Fluorescent (5000K)", 1028: "High Color Rendering Fluorescent (daylight)", 1280: "Flash", 1281: "Flash (FL-G1 filter)", 1282: "Flash (FL-G2 filter)", 1283: "Flash (TN-A1 filter)", 1284: "Flash (TN-A2 filter)", 1536: "Sodium Vapor Lamps" } },
	{ id: 24, name: "WBAdjTemperature", type: "int16u" },
	{ id: 37, name: "WBAdjTint", type: "int32s" }
], more.nikonCaptureWBAdjData);
