// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/png.ts.
import { defineTable } from '../table.ts';

export const pngAnimationControl = defineTable('PNG::AnimationControl', 'PNG', 'PNG', [
	{ id: 0, name: "AnimationFrames", type: "int32u" },
	{ id: 1, name: "AnimationPlays", type: "int32u" }
]);

export const pngCICodePoints = defineTable('PNG::CICodePoints', 'PNG', 'PNG-cICP', [
	{ id: 0, name: "ColorPrimaries", type: "int8u", print: { 1: "BT.709", 2: "Unspecified", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240", 8: "Generic film (color filters using illuminant C)", 9: "BT.2020, BT.2100", 10: "SMPTE 428 (CIE 1921 XYZ)", 11: "SMPTE RP 431-2", 12: "SMPTE EG 432-1", 22: "EBU Tech. 3213-E" } },
	{ id: 1, name: "TransferCharacteristics", type: "int8u", print: { 0: "For future use (0)", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "Linear", 9: "Logarithmic (100 : 1 range)", 10: "Logarithmic (100 * Sqrt(10) : 1 range)", 11: "IEC 61966-2-4", 12: "BT.1361", 13: "sRGB or sYCC", 14: "BT.2020 10-bit systems", 15: "BT.2020 12-bit systems", 16: "SMPTE ST 2084, ITU BT.2100 PQ", 17: "SMPTE ST 428", 18: "BT.2100 HLG, ARIB STD-B67" } },
	{ id: 2, name: "MatrixCoefficients", type: "int8u", print: { 0: "Identity matrix", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "US FCC 73.628", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "YCgCo", 9: "BT.2020 non-constant luminance, BT.2100 YCbCr", 10: "BT.2020 constant luminance", 11: "SMPTE ST 2085 YDzDx", 12: "Chromaticity-derived non-constant luminance", 13: "Chromaticity-derived constant luminance", 14: "BT.2100 ICtCp" } },
	{ id: 3, name: "VideoFullRangeFlag", type: "int8u" }
]);

export const pngImageHeader = defineTable('PNG::ImageHeader', 'PNG', 'PNG', [
	{ id: 0, name: "ImageWidth", type: "int32u" },
	{ id: 4, name: "ImageHeight", type: "int32u" },
	{ id: 8, name: "BitDepth", type: "int8u" },
	{ id: 9, name: "ColorType", type: "int8u", print: { 0: "Grayscale", 2: "RGB", 3: "Palette", 4: "Grayscale with Alpha", 6: "RGB with Alpha" } },
	{ id: 10, name: "Compression", type: "int8u", print: { 0: "Deflate/Inflate" } },
	{ id: 11, name: "Filter", type: "int8u", print: { 0: "Adaptive" } },
	{ id: 12, name: "Interlace", type: "int8u", print: { 0: "Noninterlaced", 1: "Adam7 Interlace" } }
]);

export const pngMain = defineTable('PNG::Main', 'PNG', 'PNG', [
	{ id: "PLTE", name: "Palette" },
	{ id: "bKGD", name: "BackgroundColor" },
	{ id: "dSIG", name: "DigitalSignature", binary: true },
	{ id: "fRAc", name: "FractalParameters", binary: true },
	{ id: "gAMA", name: "Gamma" },
	{ id: "gIFg", name: "GIFGraphicControlExtension", binary: true },
	{ id: "gIFt", name: "GIFPlainTextExtension", binary: true },
	{ id: "gIFx", name: "GIFApplicationExtension", binary: true },
	{ id: "gdAT", name: "GainMapImage", binary: true },
	{ id: "hIST", name: "PaletteHistogram", binary: true },
	{ id: "iCCP-name", name: "ProfileName" },
	{ id: "iDOT", name: "AppleDataOffsets", binary: true },
	{ id: "oFFs", name: "ImageOffset" },
	{ id: "pCAL", name: "PixelCalibration", binary: true },
	{ id: "sBIT", name: "SignificantBits" },
	{ id: "sPLT", name: "SuggestedPalette", binary: true },
	{ id: "sRGB", name: "SRGBRendering", print: { 0: "Perceptual", 1: "Relative Colorimetric", 2: "Saturation", 3: "Absolute Colorimetric" } },
	{ id: "tIME", name: "ModifyDate" },
	{ id: "tRNS", name: "Transparency" }
]);

export const pngPhysicalPixel = defineTable('PNG::PhysicalPixel', 'PNG', 'PNG-pHYs', [
	{ id: 0, name: "PixelsPerUnitX", type: "int32u" },
	{ id: 4, name: "PixelsPerUnitY", type: "int32u" },
	{ id: 8, name: "PixelUnits", type: "int8u", print: { 0: "Unknown", 1: "meters" } }
]);

export const pngPrimaryChromaticities = defineTable('PNG::PrimaryChromaticities', 'PNG', 'PNG', [
	{ id: 0, name: "WhitePointX", type: "int32u" },
	{ id: 1, name: "WhitePointY", type: "int32u" },
	{ id: 2, name: "RedX", type: "int32u" },
	{ id: 3, name: "RedY", type: "int32u" },
	{ id: 4, name: "GreenX", type: "int32u" },
	{ id: 5, name: "GreenY", type: "int32u" },
	{ id: 6, name: "BlueX", type: "int32u" },
	{ id: 7, name: "BlueY", type: "int32u" }
]);

export const pngStereoImage = defineTable('PNG::StereoImage', 'PNG', 'PNG', [
	{ id: 0, name: "StereoMode", type: "int8u", print: { 0: "Cross-fuse Layout", 1: "Diverging-fuse Layout" } }
]);

export const pngSubjectScale = defineTable('PNG::SubjectScale', 'PNG', 'PNG', [
	{ id: 0, name: "SubjectUnits", type: "int8u", print: { 1: "meters", 2: "radians" } },
	{ id: 1, name: "SubjectPixelWidth", type: "var_string" },
	{ id: 2, name: "SubjectPixelHeight", type: "var_string" }
]);

export const pngTextualData = defineTable('PNG::TextualData', 'PNG', 'PNG', [
	{ id: "Artist", name: "Artist", type: "string" },
	{ id: "Author", name: "Author", type: "string" },
	{ id: "Collection", name: "Collection", type: "string" },
	{ id: "Comment", name: "Comment", type: "string" },
	{ id: "Copyright", name: "Copyright", type: "string" },
	{ id: "Creation Time", name: "CreationTime", type: "string" },
	{ id: "Description", name: "Description", type: "string" },
	{ id: "Disclaimer", name: "Disclaimer", type: "string" },
	{ id: "Document", name: "Document", type: "string" },
	{ id: "Label", name: "Label", type: "string" },
	{ id: "Make", name: "Make", type: "string" },
	{ id: "Model", name: "Model", type: "string" },
	{ id: "Software", name: "Software", type: "string" },
	{ id: "Source", name: "Source", type: "string" },
	{ id: "TimeStamp", name: "TimeStamp", type: "string" },
	{ id: "Title", name: "Title", type: "string" },
	{ id: "URL", name: "URL", type: "string" },
	{ id: "Warning", name: "PNGWarning", type: "string" },
	{ id: "aesthetic_score", name: "AestheticScore", type: "string" },
	{ id: "create-date", name: "CreateDate", type: "string" },
	{ id: "modify-date", name: "ModDate", type: "string" },
	{ id: "parameters", name: "Parameters", type: "string" }
]);

export const pngVirtualPage = defineTable('PNG::VirtualPage', 'PNG', 'PNG', [
	{ id: 0, name: "VirtualImageWidth", type: "int32u" },
	{ id: 1, name: "VirtualImageHeight", type: "int32u" },
	{ id: 2, name: "VirtualPageUnits", type: "int8u" }
]);
