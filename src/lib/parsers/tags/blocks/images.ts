// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { TableRows } from '../../blocks/rows-table.ts';

export const pngMain: TableRows = ['PNG::Main', 'PNG', 'PNG', [
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
]];

export const pngAnimationControl: TableRows = ['PNG::AnimationControl', 'PNG', 'PNG', [
	{ id: 0, name: "AnimationFrames", hint: "int32u" },
	{ id: 1, name: "AnimationPlays", hint: "int32u" }
]];

export const pngCiCodePoints: TableRows = ['PNG::CICodePoints', 'PNG', 'PNG-cICP', [
	{ id: 0, name: "ColorPrimaries", print: { 1: "BT.709", 2: "Unspecified", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240", 8: "Generic film (color filters using illuminant C)", 9: "BT.2020, BT.2100", 10: "SMPTE 428 (CIE 1921 XYZ)", 11: "SMPTE RP 431-2", 12: "SMPTE EG 432-1", 22: "EBU Tech. 3213-E" }, hint: "int8u" },
	{ id: 1, name: "TransferCharacteristics", print: { 0: "For future use (0)", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "Linear", 9: "Logarithmic (100 : 1 range)", 10: "Logarithmic (100 * Sqrt(10) : 1 range)", 11: "IEC 61966-2-4", 12: "BT.1361", 13: "sRGB or sYCC", 14: "BT.2020 10-bit systems", 15: "BT.2020 12-bit systems", 16: "SMPTE ST 2084, ITU BT.2100 PQ", 17: "SMPTE ST 428", 18: "BT.2100 HLG, ARIB STD-B67" }, hint: "int8u" },
	{ id: 2, name: "MatrixCoefficients", print: { 0: "Identity matrix", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "US FCC 73.628", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "YCgCo", 9: "BT.2020 non-constant luminance, BT.2100 YCbCr", 10: "BT.2020 constant luminance", 11: "SMPTE ST 2085 YDzDx", 12: "Chromaticity-derived non-constant luminance", 13: "Chromaticity-derived constant luminance", 14: "BT.2100 ICtCp" }, hint: "int8u" },
	{ id: 3, name: "VideoFullRangeFlag", hint: "int8u" }
]];

export const pngImageHeader: TableRows = ['PNG::ImageHeader', 'PNG', 'PNG', [
	{ id: 0, name: "ImageWidth", hint: "int32u" },
	{ id: 4, name: "ImageHeight", hint: "int32u" },
	{ id: 8, name: "BitDepth", hint: "int8u" },
	{ id: 9, name: "ColorType", print: { 0: "Grayscale", 2: "RGB", 3: "Palette", 4: "Grayscale with Alpha", 6: "RGB with Alpha" }, hint: "int8u" },
	{ id: 10, name: "Compression", print: { 0: "Deflate/Inflate" }, hint: "int8u" },
	{ id: 11, name: "Filter", print: { 0: "Adaptive" }, hint: "int8u" },
	{ id: 12, name: "Interlace", print: { 0: "Noninterlaced", 1: "Adam7 Interlace" }, hint: "int8u" }
]];

export const pngPhysicalPixel: TableRows = ['PNG::PhysicalPixel', 'PNG', 'PNG-pHYs', [
	{ id: 0, name: "PixelsPerUnitX", hint: "int32u" },
	{ id: 4, name: "PixelsPerUnitY", hint: "int32u" },
	{ id: 8, name: "PixelUnits", print: { 0: "Unknown", 1: "meters" }, hint: "int8u" }
]];

export const pngPrimaryChromaticities: TableRows = ['PNG::PrimaryChromaticities', 'PNG', 'PNG', [
	{ id: 0, name: "WhitePointX", hint: "int32u" },
	{ id: 1, name: "WhitePointY", hint: "int32u" },
	{ id: 2, name: "RedX", hint: "int32u" },
	{ id: 3, name: "RedY", hint: "int32u" },
	{ id: 4, name: "GreenX", hint: "int32u" },
	{ id: 5, name: "GreenY", hint: "int32u" },
	{ id: 6, name: "BlueX", hint: "int32u" },
	{ id: 7, name: "BlueY", hint: "int32u" }
]];

export const pngStereoImage: TableRows = ['PNG::StereoImage', 'PNG', 'PNG', [
	{ id: 0, name: "StereoMode", print: { 0: "Cross-fuse Layout", 1: "Diverging-fuse Layout" }, hint: "int8u" }
]];

export const pngSubjectScale: TableRows = ['PNG::SubjectScale', 'PNG', 'PNG', [
	{ id: 0, name: "SubjectUnits", print: { 1: "meters", 2: "radians" }, hint: "int8u" },
	{ id: 1, name: "SubjectPixelWidth", hint: "var_string" },
	{ id: 2, name: "SubjectPixelHeight", hint: "var_string" }
]];

export const pngTextualData: TableRows = ['PNG::TextualData', 'PNG', 'PNG', [
	{ id: "Artist", name: "Artist", hint: "string" },
	{ id: "Author", name: "Author", hint: "string" },
	{ id: "Collection", name: "Collection", hint: "string" },
	{ id: "Comment", name: "Comment", hint: "string" },
	{ id: "Copyright", name: "Copyright", hint: "string" },
	{ id: "Creation Time", name: "CreationTime", hint: "string" },
	{ id: "Description", name: "Description", hint: "string" },
	{ id: "Disclaimer", name: "Disclaimer", hint: "string" },
	{ id: "Document", name: "Document", hint: "string" },
	{ id: "Label", name: "Label", hint: "string" },
	{ id: "Make", name: "Make", hint: "string" },
	{ id: "Model", name: "Model", hint: "string" },
	{ id: "Software", name: "Software", hint: "string" },
	{ id: "Source", name: "Source", hint: "string" },
	{ id: "TimeStamp", name: "TimeStamp", hint: "string" },
	{ id: "Title", name: "Title", hint: "string" },
	{ id: "URL", name: "URL", hint: "string" },
	{ id: "Warning", name: "PNGWarning", hint: "string" },
	{ id: "aesthetic_score", name: "AestheticScore", hint: "string" },
	{ id: "create-date", name: "CreateDate", hint: "string" },
	{ id: "modify-date", name: "ModDate", hint: "string" },
	{ id: "parameters", name: "Parameters", hint: "string" }
]];

export const pngVirtualPage: TableRows = ['PNG::VirtualPage', 'PNG', 'PNG', [
	{ id: 0, name: "VirtualImageWidth", hint: "int32u" },
	{ id: 1, name: "VirtualImageHeight", hint: "int32u" },
	{ id: 2, name: "VirtualPageUnits", hint: "int8u" }
]];

export const gifMain: TableRows = ['GIF::Main', 'GIF', 'GIF', [
	{ id: "Comment", name: "Comment", hint: "undef" },
	{ id: "Duration", name: "Duration" },
	{ id: "FrameCount", name: "FrameCount" },
	{ id: "GIFVersion", name: "GIFVersion" },
	{ id: "Text", name: "Text" },
	{ id: "TransparentColor", name: "TransparentColor" }
]];

export const gifAnimation: TableRows = ['GIF::Animation', 'GIF', 'GIF', [
	{ id: 1, name: "AnimationIterations", hint: "int16u" }
]];

export const gifScreen: TableRows = ['GIF::Screen', 'GIF', 'GIF', [
	{ id: 0, name: "ImageWidth", hint: "int16u" },
	{ id: 2, name: "ImageHeight", hint: "int16u" },
	{ id: 4.1, name: "HasColorMap", print: { 0: "No", 1: "Yes" }, hint: "int8u" },
	{ id: 4.2, name: "ColorResolutionDepth", hint: "int8u" },
	{ id: 4.3, name: "BitsPerPixel", hint: "int8u" },
	{ id: 5, name: "BackgroundColor", hint: "int8u" },
	{ id: 6, name: "PixelAspectRatio", hint: "int8u" }
]];

export const webpVp8: TableRows = ['RIFF::VP8', 'RIFF', 'RIFF', [
	{ id: 0, name: "VP8Version", print: { 0: "0 (bicubic reconstruction, normal loop)", 1: "1 (bilinear reconstruction, simple loop)", 2: "2 (bilinear reconstruction, no loop)", 3: "3 (no reconstruction, no loop)" }, hint: "int8u" },
	{ id: 6, name: "ImageWidth", hint: "int16u" },
	{ id: 6.1, name: "HorizontalScale", hint: "int16u" },
	{ id: 8, name: "ImageHeight", hint: "int16u" },
	{ id: 8.1, name: "VerticalScale", hint: "int16u" }
]];

export const webpVp8l: TableRows = ['RIFF::VP8L', 'RIFF', 'RIFF', [
	{ id: 1, name: "ImageWidth", hint: "int16u" },
	{ id: 2, name: "ImageHeight", hint: "int32u" },
	{ id: 4, name: "AlphaIsUsed", print: { 0: "No", 1: "Yes" }, hint: "int8u" }
]];

export const webpVp8x: TableRows = ['RIFF::VP8X', 'RIFF', 'RIFF', [
	{ id: 0, name: "WebP_Flags", bits: { 1: "Animation", 2: "XMP", 3: "EXIF", 4: "Alpha", 5: "ICC Profile" }, hint: "int32u" },
	{ id: 4, name: "ImageWidth", hint: "int32u" },
	{ id: 6, name: "ImageHeight", hint: "int32u" }
]];

export const webpAlph: TableRows = ['RIFF::ALPH', 'RIFF', 'RIFF', [
	{ id: 0, name: "AlphaPreprocessing", print: { 0: "none", 1: "Level Reduction" }, hint: "int8u" },
	{ id: 0.1, name: "AlphaFiltering", print: { 0: "none", 1: "Horizontal", 2: "Vertical", 3: "Gradient" }, hint: "int8u" },
	{ id: 0.2, name: "AlphaCompression", print: { 0: "none", 1: "Lossless" }, hint: "int8u" }
]];

export const webpAnim: TableRows = ['RIFF::ANIM', 'RIFF', 'RIFF', [
	{ id: 0, name: "BackgroundColor", hint: "int8u" },
	{ id: 4, name: "AnimationLoopCount", hint: "int8u" }
]];

export const webpAnmf: TableRows = ['RIFF::ANMF', 'RIFF', 'RIFF', [
	{ id: 12, name: "Duration", hint: "int32u" }
]];
