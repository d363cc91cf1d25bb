// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/bitmaps.ts';

export const bmpMain = defineTable('BMP::Main', 'File', 'File', [
	{ id: 0, name: "BMPVersion", type: "int32u", print: { 40: "Windows V3", 68: "AVI BMP structure?", 108: "Windows V4", 124: "Windows V5" } },
	{ id: 4, name: "ImageWidth", type: "int32u" },
	{ id: 8, name: "ImageHeight", type: "int32s" },
	{ id: 12, name: "Planes", type: "int16u" },
	{ id: 14, name: "BitDepth", type: "int16u" },
	{ id: 16, name: "Compression", type: "int32u", print: { 0: "None", 1: "8-Bit RLE", 2: "4-Bit RLE", 3: "Bitfields", 4: "JPEG", 5: "PNG" } },
	{ id: 20, name: "ImageLength", type: "int32u" },
	{ id: 24, name: "PixelsPerMeterX", type: "int32u" },
	{ id: 28, name: "PixelsPerMeterY", type: "int32u" },
	{ id: 32, name: "NumColors", type: "int32u" },
	{ id: 36, name: "NumImportantColors", type: "int32u" },
	{ id: 40, name: "RedMask", type: "int32u" },
	{ id: 44, name: "GreenMask", type: "int32u" },
	{ id: 48, name: "BlueMask", type: "int32u" },
	{ id: 52, name: "AlphaMask", type: "int32u" },
	{ id: 56, name: "ColorSpace", type: "undef", count: 4, print: { 0: "Calibrated RGB", 1: "Device RGB", 2: "Device CMYK", LINK: "Linked Color Profile", MBED: "Embedded Color Profile", "Win ": "Windows Color Space", sRGB: "sRGB" } },
	{ id: 60, name: "RedEndpoint", type: "int32u", count: 3 },
	{ id: 72, name: "GreenEndpoint", type: "int32u", count: 3 },
	{ id: 84, name: "BlueEndpoint", type: "int32u", count: 3 },
	{ id: 96, name: "GammaRed", type: "fixed32u" },
	{ id: 100, name: "GammaGreen", type: "fixed32u" },
	{ id: 104, name: "GammaBlue", type: "fixed32u" },
	{ id: 108, name: "RenderingIntent", type: "int32u", print: { 1: "Graphic (LCS_GM_BUSINESS)", 2: "Proof (LCS_GM_GRAPHICS)", 4: "Picture (LCS_GM_IMAGES)", 8: "Absolute Colorimetric (LCS_GM_ABS_COLORIMETRIC)" } },
	{ id: 112, name: "ProfileDataOffset", type: "int32u" },
	{ id: 116, name: "ProfileSize", type: "int32u" }
], more.bmpMain);

export const bmpOS2 = defineTable('BMP::OS2', 'File', 'File', [
	{ id: 0, name: "BMPVersion", type: "int32u", print: { 12: "OS/2 V1", 64: "OS/2 V2" } },
	{ id: 4, name: "ImageWidth", type: "int16u" },
	{ id: 6, name: "ImageHeight", type: "int16u" },
	{ id: 8, name: "Planes", type: "int16u" },
	{ id: 10, name: "BitDepth", type: "int16u" }
]);

export const bmpExtra = defineTable('BMP::Extra', 'File', 'File', [
	{ id: "EmbeddedJPG", name: "EmbeddedJPG", binary: true },
	{ id: "EmbeddedPNG", name: "EmbeddedPNG", binary: true },
	{ id: "LinkedProfileName", name: "LinkedProfileName" }
]);

export const icoMain = defineTable('ICO::Main', 'File', 'File', [
	{ id: 2, name: "ImageType", type: "int16u", print: { 1: "Icon", 2: "Cursor" } },
	{ id: 4, name: "ImageCount", type: "int16u" }
]);

export const icoIconDir = defineTable('ICO::IconDir', 'File', 'File', [
	{ id: 0, name: "ImageWidth", type: "int8u" },
	{ id: 1, name: "ImageHeight", type: "int8u" },
	{ id: 2, name: "NumColors", type: "int8u" },
	{ id: 4, name: "ColorPlanes", type: "int16u" },
	{ id: 4, name: "HotspotX", type: "int16u" },
	{ id: 6, name: "BitsPerPixel", type: "int16u" },
	{ id: 6, name: "HotspotY", type: "int16u" },
	{ id: 8, name: "ImageLength", type: "int32u" }
], more.icoIconDir);

export const pcxMain = defineTable('PCX::Main', 'File', 'File', [
	{ id: 0, name: "Manufacturer", type: "int8u", print: { 10: "ZSoft" } },
	{ id: 1, name: "Software", type: "int8u", print: { 0: "PC Paintbrush 2.5", 2: "PC Paintbrush 2.8 (with palette)", 3: "PC Paintbrush 2.8 (without palette)", 4: "PC Paintbrush for Windows", 5: "PC Paintbrush 3.0+" } },
	{ id: 2, name: "Encoding", type: "int8u", print: { 1: "RLE" } },
	{ id: 3, name: "BitsPerPixel", type: "int8u" },
	{ id: 4, name: "LeftMargin", type: "int16u" },
	{ id: 6, name: "TopMargin", type: "int16u" },
	{ id: 8, name: "ImageWidth", type: "int16u" },
	{ id: 10, name: "ImageHeight", type: "int16u" },
	{ id: 12, name: "XResolution", type: "int8u" },
	{ id: 14, name: "YResolution", type: "int8u" },
	{ id: 65, name: "ColorPlanes", type: "int8u" },
	{ id: 66, name: "BytesPerLine", type: "int16u" },
	{ id: 68, name: "ColorMode", type: "int8u", print: { 0: "n/a", 1: "Color Palette", 2: "Grayscale" } },
	{ id: 70, name: "ScreenWidth", type: "int16u" },
	{ id: 72, name: "ScreenHeight", type: "int16u" }
]);

export const pgfMain = defineTable('PGF::Main', 'File', 'File', [
	{ id: 3, name: "PGFVersion", type: "int8u" },
	{ id: 8, name: "ImageWidth", type: "int32u" },
	{ id: 12, name: "ImageHeight", type: "int32u" },
	{ id: 16, name: "PyramidLevels", type: "int8u" },
	{ id: 17, name: "Quality", type: "int8u" },
	{ id: 18, name: "BitsPerPixel", type: "int8u" },
	{ id: 19, name: "ColorComponents", type: "int8u" },
	{ id: 20, name: "ColorMode", type: "int8u", print: { 0: "Bitmap", 1: "Grayscale", 2: "Indexed", 3: "RGB", 4: "CMYK", 7: "Multichannel", 8: "Duotone", 9: "Lab" } },
	{ id: 21, name: "BackgroundColor", type: "int8u", count: 3 }
], more.pgfMain);

export const flifMain = defineTable('FLIF::Main', 'File', 'File', [
	{ id: 0, name: "ImageType", print: { 1: "Grayscale (non-interlaced)", 3: "RGB (non-interlaced)", 4: "RGBA (non-interlaced)", A: "Grayscale (interlaced)", C: "RGB (interlaced)", D: "RGBA (interlaced)", Q: "Grayscale Animation (non-interlaced)", S: "RGB Animation (non-interlaced)", T: "RGBA Animation (non-interlaced)", a: "Grayscale Animation (interlaced)", c: "RGB Animation (interlaced)", d: "RGBA Animation (interlaced)" } },
	{ id: 1, name: "BitDepth", print: { 0: "Custom", 1: "8", 2: "16" } },
	{ id: 2, name: "ImageWidth" },
	{ id: 3, name: "ImageHeight" },
	{ id: 4, name: "AnimationFrames" },
	{ id: 5, name: "Encoding", print: { 0: "FLIF16" } }
]);

export const bpgMain = defineTable('BPG::Main', 'File', 'File', [
	{ id: 4, name: "PixelFormat", type: "int16u", print: { 0: "Grayscale", 1: "4:2:0 (chroma at 0.5, 0.5)", 2: "4:2:2 (chroma at 0.5, 0)", 3: "4:4:4", 4: "4:2:0 (chroma at 0, 0.5)", 5: "4:2:2 (chroma at 0, 0)" } },
	{ id: 4.1, name: "Alpha", type: "int16u", print: { 0: "No Alpha Plane", 4: "Alpha Exists (W color component)", 4096: "Alpha Exists (color not premultiplied)", 4100: "Alpha Exists (color premultiplied)" } },
	{ id: 4.2, name: "BitDepth", type: "int16u" },
	{ id: 4.3, name: "ColorSpace", type: "int16u", print: { 0: "YCbCr (BT 601)", 1: "RGB", 2: "YCgCo", 3: "YCbCr (BT 709)", 4: "YCbCr (BT 2020)", 5: "BT 2020 Constant Luminance" } },
	{ id: 4.4, name: "Flags", type: "int16u", bits: { 0: "Animation", 1: "Limited Range", 3: "Extension Present" } },
	{ id: 6, name: "ImageWidth", type: "var_ue7" },
	{ id: 7, name: "ImageHeight", type: "var_ue7" },
	{ id: 8, name: "ImageLength", type: "var_ue7" }
], more.bpgMain);

export const bpgExtensions = defineTable('BPG::Extensions', 'File', 'File', [
	{ id: 4, name: "ThumbnailBPG", binary: true },
	{ id: 5, name: "AnimationControl", binary: true, unknown: true }
]);
