// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/samsung.ts';

export const samsungMain = defineTable('Samsung::Main', 'MakerNotes', 'Samsung', [
	{ id: 0, name: "MakerNoteVersion", type: "undef", count: 8 },
	{ id: 2, name: "PreviewImageStart", group1: "MakerNotes", type: "int32u" },
	{ id: 3, name: "PreviewImageLength", group1: "MakerNotes", type: "int32u" }
], more.samsungMain);

export const samsungOrientationInfo = defineTable('Samsung::OrientationInfo', 'MakerNotes', 'Samsung', [
	{ id: 0, name: "YawAngle", type: "rational64s", unknown: true },
	{ id: 1, name: "PitchAngle", type: "rational64s" },
	{ id: 2, name: "RollAngle", type: "rational64s" }
]);

export const samsungPictureWizard = defineTable('Samsung::PictureWizard', 'MakerNotes', 'Samsung', [
	{ id: 0, name: "PictureWizardMode", type: "int16u", print: { 0: "Standard", 1: "Vivid", 2: "Portrait", 3: "Landscape", 4: "Forest", 5: "Retro", 6: "Cool", 7: "Calm", 8: "Classic", 9: "Custom1", 10: "Custom2", 11: "Custom3", 255: "n/a" } },
	{ id: 1, name: "PictureWizardColor", type: "int16u" },
	{ id: 2, name: "PictureWizardSaturation", type: "int16u" },
	{ id: 3, name: "PictureWizardSharpness", type: "int16u" },
	{ id: 4, name: "PictureWizardContrast", type: "int16u" }
], more.samsungPictureWizard);

export const samsungType2 = defineTable('Samsung::Type2', 'MakerNotes', 'Samsung', [
	{ id: 1, name: "MakerNoteVersion", type: "undef", count: 4 },
	{ id: 2, name: "DeviceType", type: "int32u", print: { 4096: "Compact Digital Camera", 8192: "High-end NX Camera", 12288: "HXM Video Camera", 73728: "Cell Phone", 3145728: "SMX Video Camera" } },
	{ id: 3, name: "SamsungModelID", type: "int32u", print: { 16781340: "NX10", 16781862: "HMX-S15BP", 16781875: "HMX-Q10", 16781876: "HMX-H304", 16782092: "NX100", 16782119: "NX11", 24121419: "ES65, ES67 / VLUU ES65, ES67 / SL50", 24121422: "ES70, ES71 / VLUU ES70, ES71 / SL600", 24121426: "ES73 / VLUU ES73 / SL605", 24121429: "ES25, ES27 / VLUU ES25, ES27 / SL45", 24122112: "ES28 / VLUU ES28", 24122115: "ES74,ES75,ES78 / VLUU ES75,ES78", 33558598: "PL150 / VLUU PL150 / TL210 / PL151", 33558600: "PL100 / TL205 / VLUU PL100 / PL101", 33559313: "PL120,PL121 / VLUU PL120,PL121", 33559317: "PL170,PL171 / VLUUPL170,PL171", 33559326: "PL210, PL211 / VLUU PL210, PL211", 40899351: "PL20,PL21 / VLUU PL20,PL21", 44040219: "WP10 / VLUU WP10 / AQ100", 50331648: "Various Models (0x3000000)", 60817432: "Various Models (0x3a00018)", 67112991: "ST1000 / ST1100 / VLUU ST1000 / CL65", 67112994: "ST550 / VLUU ST550 / TL225", 67112997: "Various Models (0x4001025)", 67113022: "VLUU ST5500, ST5500, CL80", 67113025: "VLUU ST5000, ST5000, TL240", 67113027: "ST70 / VLUU ST70 / ST71", 67113738: "Various Models (0x400130a)", 67113742: "ST90,ST91 / VLUU ST90,ST91", 67113747: "VLUU ST95, ST95", 77594645: "VLUU ST60", 77599579: "ST30, ST65 / VLUU ST65 / ST67", 83886080: "Various Models (0x5000000)", 83890232: "Various Models (0x5001038)", 83890234: "WB650 / VLUU WB650 / WB660", 83890236: "WB600 / VLUU WB600 / WB610", 83891006: "WB150 / WB150F / WB152 / WB152F / WB151", 94371855: "WB5000 / HZ25W", 94371870: "WB5500 / VLUU WB5500 / HZ50W", 100667446: "EX1", 117445404: "VLUU SH100, SH100", 655519746: "SMX-C20N" } },
	{ id: 32, name: "SmartAlbumColor", type: "int16u", count: 2, print: { "0 0": "n/a" } },
	{ id: 32, name: "SmartAlbumColor", type: "int16u", count: 2, each: [{ 0: "Red", 1: "Yellow", 2: "Green", 3: "Blue", 4: "Magenta", 5: "Black", 6: "White", 7: "Various" }] },
	{ id: 33, name: "PictureWizard", type: "int16u" },
	{ id: 48, name: "LocalLocationName", type: "string" },
	{ id: 49, name: "LocationName", type: "string" },
	{ id: 64, name: "RawDataByteOrder", print: { 0: "Little-endian (Intel, II)", 1: "Big-endian (Motorola, MM)" } },
	{ id: 65, name: "WhiteBalanceSetup", type: "int32u", print: { 0: "Auto", 1: "Manual" } },
	{ id: 67, name: "CameraTemperature", type: "rational64s" },
	{ id: 80, name: "RawDataCFAPattern", print: { 0: "Unchanged", 1: "Swap", 65535: "Roll" } },
	{ id: 256, name: "FaceDetect", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 288, name: "FaceRecognition", type: "int32u", print: { 0: "Off", 1: "On" } },
	{ id: 291, name: "FaceName", type: "string" },
	{ id: 40961, name: "FirmwareName", type: "string" },
	{ id: 40962, name: "SerialNumber", type: "string" },
	{ id: 40963, name: "LensType", type: "int16u", each: [{ 0: "Built-in or Manual Lens", 1: "Samsung NX 30mm F2 Pancake", 2: "Samsung NX 18-55mm F3.5-5.6 OIS", 3: "Samsung NX 50-200mm F4-5.6 ED OIS", 4: "Samsung NX 20-50mm F3.5-5.6 ED", 5: "Samsung NX 20mm F2.8 Pancake", 6: "Samsung NX 18-200mm F3.5-6.3 ED OIS", 7: "Samsung NX 60mm F2.8 Macro ED OIS SSA", 8: "Samsung NX 16mm F2.4 Pancake", 9: "Samsung NX 85mm F1.4 ED SSA", 10: "Samsung NX 45mm F1.8", 11: "Samsung NX 45mm F1.8 2D/3D", 12: "Samsung NX 12-24mm F4-5.6 ED", 13: "Samsung NX 16-50mm F2-2.8 S ED OIS", 14: "Samsung NX 10mm F3.5 Fisheye", 15: "Samsung NX 16-50mm F3.5-5.6 Power Zoom ED OIS", 20: "Samsung NX 50-150mm F2.8 S ED OIS", 21: "Samsung NX 300mm F2.8 ED OIS" }] },
	{ id: 40964, name: "LensFirmware", type: "string" },
	{ id: 40965, name: "InternalLensSerialNumber", type: "string" },
	{ id: 40976, name: "SensorAreas", type: "int32u", count: 8 },
	{ id: 40977, name: "ColorSpace", type: "int16u", print: { 0: "sRGB", 1: "Adobe RGB" } },
	{ id: 40978, name: "SmartRange", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 40979, name: "ExposureCompensation", type: "rational64s" },
	{ id: 40980, name: "ISO", type: "int32u" },
	{ id: 40984, name: "ExposureTime", type: "rational64u" },
	{ id: 40985, name: "FNumber", type: "rational64u" },
	{ id: 40986, name: "FocalLengthIn35mmFormat", type: "int32u" },
	{ id: 40992, name: "EncryptionKey", type: "int32u", count: 11 },
	{ id: 40993, name: "WB_RGGBLevelsUncorrected", type: "int32u", count: 4 },
	{ id: 40994, name: "WB_RGGBLevelsAuto", type: "int32u", count: 4 },
	{ id: 40995, name: "WB_RGGBLevelsIlluminator1", type: "int32u", count: 4 },
	{ id: 40996, name: "WB_RGGBLevelsIlluminator2", type: "int32u", count: 4 },
	{ id: 40997, name: "HighlightLinearityLimit", type: "int32u" },
	{ id: 41000, name: "WB_RGGBLevelsBlack", type: "int32s", count: 4 },
	{ id: 41008, name: "ColorMatrix", type: "int32s", count: 9 },
	{ id: 41009, name: "ColorMatrixSRGB", type: "int32s", count: 9 },
	{ id: 41010, name: "ColorMatrixAdobeRGB", type: "int32s", count: 9 },
	{ id: 41011, name: "CbCrMatrixDefault", type: "int32s", count: 4 },
	{ id: 41012, name: "CbCrMatrix", type: "int32s", count: 4 },
	{ id: 41013, name: "CbCrGainDefault", type: "int32u", count: 2 },
	{ id: 41014, name: "CbCrGain", type: "int32u", count: 2 },
	{ id: 41024, name: "ToneCurveSRGBDefault", type: "int32u", count: 23 },
	{ id: 41025, name: "ToneCurveAdobeRGBDefault", type: "int32u", count: 23 },
	{ id: 41026, name: "ToneCurveSRGB", type: "int32u", count: 23 },
	{ id: 41027, name: "ToneCurveAdobeRGB", type: "int32u", count: 23 },
	{ id: 41032, name: "RawData", type: "int32s", count: 12, unknown: true },
	{ id: 41040, name: "Distortion", type: "int32s", count: 8, unknown: true },
	{ id: 41041, name: "ChromaticAberration", type: "int16u", count: 22, unknown: true },
	{ id: 41042, name: "Vignetting", type: "int16u", count: 15, unknown: true },
	{ id: 41043, name: "VignettingCorrection", type: "int16u", count: 15, unknown: true },
	{ id: 41044, name: "VignettingSetting", type: "int16u", count: 15, unknown: true }
], more.samsungType2);

export const nikonPreviewIFD = defineTable('Nikon::PreviewIFD', 'MakerNotes', 'PreviewIFD', [
	{ id: 254, name: "SubfileType", print: { 0: "Full-resolution image", 1: "Reduced-resolution image", 2: "Single page of multi-page image", 3: "Single page of multi-page reduced-resolution image", 4: "Transparency mask", 5: "Transparency mask of reduced-resolution image", 6: "Transparency mask of multi-page image", 7: "Transparency mask of reduced-resolution multi-page image", 8: "Depth map", 9: "Depth map of reduced-resolution image", 16: "Enhanced image data", 65537: "Alternate reduced-resolution image", 65540: "Semantic Mask", 4294967295: "invalid" }, bits: { 0: "Reduced resolution", 1: "Single page", 2: "Transparency mask", 3: "TIFF/IT final page", 4: "TIFF-FX mixed raster content" } },
	{ id: 259, name: "Compression", print: { 1: "Uncompressed", 2: "CCITT 1D", 3: "T4/Group 3 Fax", 4: "T6/Group 4 Fax", 5: "LZW", 6: "JPEG (old-style)", 7: "JPEG", 8: "Adobe Deflate", 9: "JBIG B&W or VC-5", 10: "JBIG Color", 99: "JPEG", 262: "Kodak 262", 32766: "NeXt or Sony ARW Compressed 2", 32767: "Sony ARW Compressed", 32769: "Packed RAW", 32770: "Samsung SRW Compressed", 32771: "CCIRLEW", 32772: "Samsung SRW Compressed 2", 32773: "PackBits", 32809: "Thunderscan", 32867: "Kodak KDC Compressed", 32895: "IT8CTPAD", 32896: "IT8LW", 32897: "IT8MP", 32898: "IT8BL", 32908: "PixarFilm", 32909: "PixarLog", 32946: "Deflate", 32947: "DCS", 33003: "Aperio JPEG 2000 YCbCr", 33005: "Aperio JPEG 2000 RGB", 34661: "JBIG", 34676: "SGILog", 34677: "SGILog24", 34712: "JPEG 2000", 34713: "Nikon NEF Compressed", 34715: "JBIG2 TIFF FX", 34718: "Microsoft Document Imaging (MDI) Binary Level Codec", 34719: "Microsoft Document Imaging (MDI) Progressive Transform Codec", 34720: "Microsoft Document Imaging (MDI) Vector", 34887: "ESRI Lerc", 34892: "Lossy JPEG", 34925: "LZMA2", 34926: "Zstd (old)", 34927: "WebP (old)", 34933: "PNG", 34934: "JPEG XR", 50000: "Zstd", 50001: "WebP", 50002: "JPEG XL (old)", 52546: "JPEG XL", 65000: "Kodak DCR Compressed", 65535: "Pentax PEF Compressed" } },
	{ id: 282, name: "XResolution" },
	{ id: 283, name: "YResolution" },
	{ id: 296, name: "ResolutionUnit", print: { 1: "None", 2: "inches", 3: "cm" } },
	{ id: 513, name: "PreviewImageStart", group1: "MakerNotes", type: "int32u" },
	{ id: 514, name: "PreviewImageLength", group1: "MakerNotes", type: "int32u" },
	{ id: 531, name: "YCbCrPositioning", print: { 1: "Centered", 2: "Co-sited" } }
], more.nikonPreviewIFD);
