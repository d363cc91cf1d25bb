// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';
import * as more from './supplement/jpeg-rare.ts';

export const jpegAVI1 = defineTable('JPEG::AVI1', 'APP0', 'AVI1', [
	{ id: 0, name: "InterleavedField", type: "int8u", print: { 0: "Not Interleaved", 1: "Odd", 2: "Even" } }
]);

export const jpegAdobeCM = defineTable('JPEG::AdobeCM', 'APP13', 'AdobeCM', [
	{ id: 0, name: "AdobeCMType", type: "int16u" }
]);

export const jpegGraphConv = defineTable('JPEG::GraphConv', 'APP15', 'GraphConv', [
	{ id: "Q", name: "Quality" }
]);

export const jpegHDR = defineTable('JPEG::HDR', 'APP11', 'JPEG-HDR', [
	{ id: "RatioImage", name: "RatioImage", binary: true },
	{ id: "alp", name: "Alpha" },
	{ id: "bet", name: "Beta" },
	{ id: "cor", name: "CorrectionMethod" },
	{ id: "ln0", name: "Ln0" },
	{ id: "ln1", name: "Ln1" },
	{ id: "s2n", name: "S2n" },
	{ id: "ver", name: "JPEG-HDRVersion" }
]);

export const jpegHDRGainInfo = defineTable('JPEG::HDRGainInfo', 'APP10', 'AROT', [
	{ id: 6, name: "HDRGainCurveSize", type: "int32u" },
	{ id: 10, name: "HDRGainCurve", type: "int32uRev", binary: true }
], more.jpegHDRGainInfo);

export const jpegJPS = defineTable('JPEG::JPS', 'APP3', 'JPS', [
	{ id: 10, name: "JPSSeparation", type: "int32u" },
	{ id: 11, name: "JPSFlags", type: "int8u", bits: { 0: "Half height", 1: "Half width", 2: "Left field first" } },
	{ id: 12, name: "JPSLayout", type: "int8u", print: { 0: "Both Eyes", 1: "Left Eye", 2: "Right Eye" } },
	{ id: 12, name: "JPSLayout", type: "int8u", print: { 1: "Interleaved", 2: "Side By Side", 3: "Over Under", 4: "Anaglyph" } },
	{ id: 13, name: "JPSType", type: "int8u", print: { 0: "Mono", 1: "Stereo" } },
	{ id: 16, name: "JPSComment", type: "string" }
]);

export const jpegMediaJukebox = defineTable('JPEG::MediaJukebox', 'XML', 'MediaJukebox', [
	{ id: "Album", name: "Album" },
	{ id: "Caption", name: "Caption" },
	{ id: "Date", name: "Date" },
	{ id: "Keywords", name: "Keywords" },
	{ id: "Name", name: "Name" },
	{ id: "People", name: "People" },
	{ id: "Places", name: "Places" },
	{ id: "Tool_Name", name: "Tool_Name" },
	{ id: "Tool_Version", name: "Tool_Version" }
], more.jpegMediaJukebox);

export const jpegNITF = defineTable('JPEG::NITF', 'APP6', 'NITF', [
	{ id: 0, name: "NITFVersion", type: "int8u", count: 2 },
	{ id: 2, name: "ImageFormat", type: "int8u", print: { B: "IMode B" } },
	{ id: 3, name: "BlocksPerRow", type: "int16u" },
	{ id: 5, name: "BlocksPerColumn", type: "int16u" },
	{ id: 7, name: "ImageColor", type: "int8u", print: { 0: "Monochrome" } },
	{ id: 8, name: "BitDepth", type: "int8u" },
	{ id: 9, name: "ImageClass", type: "int8u", print: { 0: "General Purpose", 4: "Tactical Imagery" } },
	{ id: 10, name: "JPEGProcess", type: "int8u", print: { 1: "Baseline sequential DCT, Huffman coding, 8-bit samples", 4: "Extended sequential DCT, Huffman coding, 12-bit samples" } },
	{ id: 11, name: "Quality", type: "int8u" },
	{ id: 12, name: "StreamColor", type: "int8u", print: { 0: "Monochrome" } },
	{ id: 13, name: "StreamBitDepth", type: "int8u" },
	{ id: 14, name: "Flags", type: "int32u" }
], more.jpegNITF);

export const jpegOcad = defineTable('JPEG::Ocad', 'APP0', 'Ocad', [
	{ id: "Rev", name: "OcadRevision", type: "string", count: 6 }
]);

export const jpegSPIFF = defineTable('JPEG::SPIFF', 'APP8', 'SPIFF', [
	{ id: 0, name: "SPIFFVersion", type: "int8u", count: 2 },
	{ id: 2, name: "ProfileID", type: "int8u", print: { 0: "Not Specified", 1: "Continuous-tone Base", 2: "Continuous-tone Progressive", 3: "Bi-level Facsimile", 4: "Continuous-tone Facsimile" } },
	{ id: 3, name: "ColorComponents", type: "int8u" },
	{ id: 6, name: "ImageHeight", type: "int32u" },
	{ id: 10, name: "ImageWidth", type: "int32u" },
	{ id: 14, name: "ColorSpace", type: "int8u", print: { 0: "Bi-level", 1: "YCbCr, ITU-R BT 709, video", 2: "No color space specified", 3: "YCbCr, ITU-R BT 601-1, RGB", 4: "YCbCr, ITU-R BT 601-1, video", 8: "Gray-scale", 9: "PhotoYCC", 10: "RGB", 11: "CMY", 12: "CMYK", 13: "YCCK", 14: "CIELab" } },
	{ id: 15, name: "BitsPerSample", type: "int8u" },
	{ id: 16, name: "Compression", type: "int8u", print: { 0: "Uncompressed, interleaved, 8 bits per sample", 1: "Modified Huffman", 2: "Modified READ", 3: "Modified Modified READ", 4: "JBIG", 5: "JPEG" } },
	{ id: 17, name: "ResolutionUnit", type: "int8u", print: { 0: "None", 1: "inches", 2: "cm" } },
	{ id: 18, name: "YResolution", type: "int32u" },
	{ id: 22, name: "XResolution", type: "int32u" }
], more.jpegSPIFF);

export const app12PictureInfo = defineTable('APP12::PictureInfo', 'APP12', 'PictureInfo', [
	{ id: "Aperture", name: "Aperture" },
	{ id: "ColorMode", name: "ColorMode" },
	{ id: "ContTake", name: "ContTake" },
	{ id: "ExpBias", name: "ExposureCompensation" },
	{ id: "FNumber", name: "FNumber" },
	{ id: "FWare", name: "FirmwareVersion" },
	{ id: "Flash", name: "Flash", print: { 0: "Off", 1: "On" } },
	{ id: "FocusMode", name: "FocusMode" },
	{ id: "FocusPos", name: "FocusPos" },
	{ id: "ID", name: "ID" },
	{ id: "ImageSize", name: "ImageSize" },
	{ id: "LightS", name: "LightS" },
	{ id: "Macro", name: "Macro", print: { 0: "Off", 1: "On" } },
	{ id: "Protect", name: "Protect" },
	{ id: "Quality", name: "Quality" },
	{ id: "Resolution", name: "Resolution" },
	{ id: "Serial#", name: "SerialNumber" },
	{ id: "Shutter", name: "ExposureTime" },
	{ id: "StrobeTime", name: "StrobeTime" },
	{ id: "TimeDate", name: "DateTimeOriginal" },
	{ id: "Type", name: "CameraType" },
	{ id: "Version", name: "Version" },
	{ id: "Ytarget", name: "YTarget" },
	{ id: "Zoom", name: "Zoom" },
	{ id: "ZoomPos", name: "ZoomPos" },
	{ id: "shtr", name: "ExposureTime" },
	{ id: "ylevel", name: "YLevel" }
], more.app12PictureInfo);

export const flashPixExtensions = defineTable('FlashPix::Extensions', 'FlashPix', 'FlashPix', [
	{ id: 1, name: "ExtensionName" },
	{ id: 2, name: "ExtensionClassID" },
	{ id: 3, name: "ExtensionPersistence", print: { 0: "Always Valid", 1: "Invalidated By Modification", 2: "Potentially Invalidated By Modification" } },
	{ id: 4, name: "ExtensionCreateDate" },
	{ id: 5, name: "ExtensionModifyDate" },
	{ id: 6, name: "CreatingApplication" },
	{ id: 7, name: "ExtensionDescription" },
	{ id: 4096, name: "Storage-StreamPathname" },
	{ id: 8192, name: "FlashPixStreamPathname" },
	{ id: 8193, name: "FlashPixStreamFieldOffset" },
	{ id: 12288, name: "PropertySetPathname" },
	{ id: 12289, name: "PropertySetIDCodes" },
	{ id: 12290, name: "PropertyVectorElements" },
	{ id: 16384, name: "SubimageResolutions" },
	{ id: 268435456, name: "UsedExtensionNumbers" }
], more.flashPixExtensions);

export const flashPixMain = defineTable('FlashPix::Main', 'FlashPix', 'FlashPix', [
	{ id: "\u0005Screen Nail", name: "ScreenNail" },
	{ id: "Audio Stream", name: "AudioStream" },
	{ id: "BasicFileInfo", name: "BasicFileInfo", binary: true },
	{ id: "Current User", name: "CurrentUser" },
	{ id: "IeImg", name: "EmbeddedImage", binary: true },
	{ id: "IeImg_class", name: "EmbeddedImageClass" },
	{ id: "IeImg_rect", name: "EmbeddedImageRectangle" },
	{ id: "Preview", name: "PreviewImage", binary: true },
	{ id: "_eeJPG", name: "EmbeddedImage", binary: true },
	{ id: "_eeLink", name: "LinkedFileName" },
	{ id: "_eePNG", name: "EmbeddedPNG", binary: true }
]);

export const flashPixSummaryInfo = defineTable('FlashPix::SummaryInfo', 'FlashPix', 'FlashPix', [
	{ id: 0, name: "Dictionary", binary: true },
	{ id: 1, name: "CodePage", print: { 37: "IBM EBCDIC US-Canada", 437: "DOS United States", 500: "IBM EBCDIC International", 708: "Arabic (ASMO 708)", 709: "Arabic (ASMO-449+, BCON V4)", 710: "Arabic - Transparent Arabic", 720: "DOS Arabic (Transparent ASMO)", 737: "DOS Greek (formerly 437G)", 775: "DOS Baltic", 850: "DOS Latin 1 (Western European)", 852: "DOS Latin 2 (Central European)", 855: "DOS Cyrillic (primarily Russian)", 857: "DOS Turkish", 858: "DOS Multilingual Latin 1 with Euro", 860: "DOS Portuguese", 861: "DOS Icelandic", 862: "DOS Hebrew", 863: "DOS French Canadian", 864: "DOS Arabic", 865: "DOS Nordic", 866: "DOS Russian (Cyrillic)", 869: "DOS Modern Greek", 870: "IBM EBCDIC Multilingual/ROECE (Latin 2)", 874: "Windows Thai (same as 28605, ISO 8859-15)", 875: "IBM EBCDIC Greek Modern", 932: "Windows Japanese (Shift-JIS)", 936: "Windows Simplified Chinese (PRC, Singapore)", 949: "Windows Korean (Unified Hangul Code)", 950: "Windows Traditional Chinese (Taiwan)", 1026: "IBM EBCDIC Turkish (Latin 5)", 1047: "IBM EBCDIC Latin 1/Open System", 1140: "IBM EBCDIC US-Canada with Euro", 1141: "IBM EBCDIC Germany with Euro", 1142: "IBM EBCDIC Denmark-Norway with Euro", 1143: "IBM EBCDIC Finland-Sweden with Euro", 1144: "IBM EBCDIC Italy with Euro", 1145: "IBM EBCDIC Latin America-Spain with Euro", 1146: "IBM EBCDIC United Kingdom with Euro", 1147: "IBM EBCDIC France with Euro", 1148: "IBM EBCDIC International with Euro", 1149: "IBM EBCDIC Icelandic with Euro", 1200: "Unicode UTF-16, little endian", 1201: "Unicode UTF-16, big endian", 1250: "Windows Latin 2 (Central European)", 1251: "Windows Cyrillic", 1252: "Windows Latin 1 (Western European)", 1253: "Windows Greek", 1254: "Windows Turkish", 1255: "Windows Hebrew", 1256: "Windows Arabic", 1257: "Windows Baltic", 1258: "Windows Vietnamese", 1361: "Korean (Johab)", 10000: "Mac Roman (Western European)", 10001: "Mac Japanese", 10002: "Mac Traditional Chinese", 10003: "Mac Korean", 10004: "Mac Arabic", 10005: "Mac Hebrew", 10006: "Mac Greek", 10007: "Mac Cyrillic", 10008: "Mac Simplified Chinese", 10010: "Mac Romanian", 10017: "Mac Ukrainian", 10021: "Mac Thai", 10029: "Mac Latin 2 (Central European)", 10079: "Mac Icelandic", 10081: "Mac Turkish", 10082: "Mac Croatian", 12000: "Unicode UTF-32, little endian", 12001: "Unicode UTF-32, big endian", 20000: "CNS Taiwan", 20001: "TCA Taiwan", 20002: "Eten Taiwan", 20003: "IBM5550 Taiwan", 20004: "TeleText Taiwan", 20005: "Wang Taiwan", 20105: "IA5 (IRV International Alphabet No. 5, 7-bit)", 20106: "IA5 German (7-bit)", 20107: "IA5 Swedish (7-bit)", 20108: "IA5 Norwegian (7-bit)", 20127: "US-ASCII (7-bit)", 20261: "T.61", 20269: "ISO 6937 Non-Spacing Accent", 20273: "IBM EBCDIC Germany", 20277: "IBM EBCDIC Denmark-Norway", 20278: "IBM EBCDIC Finland-Sweden", 20280: "IBM EBCDIC Italy", 20284: "IBM EBCDIC Latin America-Spain", 20285: "IBM EBCDIC United Kingdom", 20290: "IBM EBCDIC Japanese Katakana Extended", 20297: "IBM EBCDIC France", 20420: "IBM EBCDIC Arabic", 20423: "IBM EBCDIC Greek", 20424: "IBM EBCDIC Hebrew", 20833: "IBM EBCDIC Korean Extended", 20838: "IBM EBCDIC Thai", 20866: "Russian/Cyrillic (KOI8-R)", 20871: "IBM EBCDIC Icelandic", 20880: "IBM EBCDIC Cyrillic Russian", 20905: "IBM EBCDIC Turkish", 20924: "IBM EBCDIC Latin 1/Open System with Euro", 20932: "Japanese (JIS 0208-1990 and 0121-1990)", 20936: "Simplified Chinese (GB2312)", 20949: "Korean Wansung", 21025: "IBM EBCDIC Cyrillic Serbian-Bulgarian", 21027: "Extended Alpha Lowercase (deprecated)", 21866: "Ukrainian/Cyrillic (KOI8-U)", 28591: "ISO 8859-1 Latin 1 (Western European)", 28592: "ISO 8859-2 (Central European)", 28593: "ISO 8859-3 Latin 3", 28594: "ISO 8859-4 Baltic", 28595: "ISO 8859-5 Cyrillic", 28596: "ISO 8859-6 Arabic", 28597: "ISO 8859-7 Greek", 28598: "ISO 8859-8 Hebrew (Visual)", 28599: "ISO 8859-9 Turkish", 28603: "ISO 8859-13 Estonian", 28605: "ISO 8859-15 Latin 9", 29001: "Europa 3", 38598: "ISO 8859-8 Hebrew (Logical)", 50220: "ISO 2022 Japanese with no halfwidth Katakana (JIS)", 50221: "ISO 2022 Japanese with halfwidth Katakana (JIS-Allow 1 byte Kana)", 50222: "ISO 2022 Japanese JIS X 0201-1989 (JIS-Allow 1 byte Kana - SO/SI)", 50225: "ISO 2022 Korean", 50227: "ISO 2022 Simplified Chinese", 50229: "ISO 2022 Traditional Chinese", 50930: "EBCDIC Japanese (Katakana) Extended", 50931: "EBCDIC US-Canada and Japanese", 50933: "EBCDIC Korean Extended and Korean", 50935: "EBCDIC Simplified Chinese Extended and Simplified Chinese", 50936: "EBCDIC Simplified Chinese", 50937: "EBCDIC US-Canada and Traditional Chinese", 50939: "EBCDIC Japanese (Latin) Extended and Japanese", 51932: "EUC Japanese", 51936: "EUC Simplified Chinese", 51949: "EUC Korean", 51950: "EUC Traditional Chinese", 52936: "HZ-GB2312 Simplified Chinese", 54936: "Windows XP and later: GB18030 Simplified Chinese (4 byte)", 57002: "ISCII Devanagari", 57003: "ISCII Bengali", 57004: "ISCII Tamil", 57005: "ISCII Telugu", 57006: "ISCII Assamese", 57007: "ISCII Oriya", 57008: "ISCII Kannada", 57009: "ISCII Malayalam", 57010: "ISCII Gujarati", 57011: "ISCII Punjabi", 65000: "Unicode (UTF-7)", 65001: "Unicode (UTF-8)" } },
	{ id: 2, name: "Title" },
	{ id: 3, name: "Subject" },
	{ id: 4, name: "Author" },
	{ id: 5, name: "Keywords" },
	{ id: 6, name: "Comments" },
	{ id: 7, name: "Template" },
	{ id: 8, name: "LastModifiedBy" },
	{ id: 9, name: "RevisionNumber" },
	{ id: 10, name: "TotalEditTime" },
	{ id: 11, name: "LastPrinted" },
	{ id: 12, name: "CreateDate" },
	{ id: 13, name: "ModifyDate" },
	{ id: 14, name: "Pages" },
	{ id: 15, name: "Words" },
	{ id: 16, name: "Characters" },
	{ id: 17, name: "ThumbnailClip", binary: true },
	{ id: 18, name: "Software" },
	{ id: 19, name: "Security", print: { 0: "None" }, bits: { 0: "Password protected", 1: "Read-only recommended", 2: "Read-only enforced", 3: "Locked for annotations" } },
	{ id: 34, name: "CreatedBy" },
	{ id: 35, name: "DocumentID" },
	{ id: 2147483648, name: "LocaleIndicator" }
]);

export const kodakMeta = defineTable('Kodak::Meta', 'Meta', 'MetaIFD', [
	{ id: 50000, name: "FilmProductCode" },
	{ id: 50001, name: "ImageSourceEK" },
	{ id: 50002, name: "CaptureConditionsPAR" },
	{ id: 50003, name: "CameraOwner", type: "undef" },
	{ id: 50004, name: "SerialNumber", type: "undef" },
	{ id: 50005, name: "UserSelectGroupTitle" },
	{ id: 50006, name: "DealerIDNumber" },
	{ id: 50007, name: "CaptureDeviceFID" },
	{ id: 50008, name: "EnvelopeNumber" },
	{ id: 50009, name: "FrameNumber" },
	{ id: 50010, name: "FilmCategory" },
	{ id: 50011, name: "FilmGencode" },
	{ id: 50012, name: "ModelAndVersion" },
	{ id: 50013, name: "FilmSize" },
	{ id: 50014, name: "SBA_RGBShifts" },
	{ id: 50015, name: "SBAInputImageColorspace" },
	{ id: 50016, name: "SBAInputImageBitDepth" },
	{ id: 50017, name: "SBAExposureRecord", binary: true },
	{ id: 50018, name: "UserAdjSBA_RGBShifts", binary: true },
	{ id: 50019, name: "ImageRotationStatus" },
	{ id: 50020, name: "RollGuidElements" },
	{ id: 50021, name: "MetadataNumber" },
	{ id: 50022, name: "EditTagArray" },
	{ id: 50023, name: "Magnification" },
	{ id: 50028, name: "NativeXResolution" },
	{ id: 50029, name: "NativeYResolution" },
	{ id: 50042, name: "NativeResolutionUnit" },
	{ id: 50200, name: "SourceImageDirectory" },
	{ id: 50201, name: "SourceImageFileName" },
	{ id: 50202, name: "SourceImageVolumeName" },
	{ id: 50284, name: "PrintQuality" },
	{ id: 50286, name: "ImagePrintStatus" }
], more.kodakMeta);

export const kodakSpecialEffects = defineTable('Kodak::SpecialEffects', 'Meta', 'KodakEffectsIFD', [
	{ id: 0, name: "DigitalEffectsVersion" },
	{ id: 1, name: "DigitalEffectsName" },
	{ id: 2, name: "DigitalEffectsType" }
]);

export const kodakBorders = defineTable('Kodak::Borders', 'Meta', 'KodakBordersIFD', [
	{ id: 0, name: "BordersVersion" },
	{ id: 1, name: "BorderName" },
	{ id: 2, name: "BorderID" },
	{ id: 3, name: "BorderLocation" },
	{ id: 4, name: "BorderType" },
	{ id: 8, name: "WatermarkType" }
]);

export const ricohRMETA = defineTable('Ricoh::RMETA', 'APP5', 'RMETA', [
	{ id: "Azimuth", name: "Azimuth", print: { 1: "N", 2: "NNE", 3: "NE", 4: "ENE", 5: "E", 6: "ESE", 7: "SE", 8: "SSE", 9: "S", 10: "SSW", 11: "SW", 12: "WSW", 13: "W", 14: "WNW", 15: "NW", 16: "NNW" } },
	{ id: "Condition", name: "Condition", print: { 1: "Good", 2: "Fair", 3: "Poor", 4: "Damaged" } },
	{ id: "Lit", name: "Lit", print: { 1: "Yes", 2: "No" } },
	{ id: "Location", name: "Location", print: { 1: "Verge", 2: "Gantry", 3: "Central reservation", 4: "Roundabout" } },
	{ id: "Sign type", name: "SignType", print: { 1: "Directional", 2: "Warning", 3: "Information" } },
	{ id: "_audio", name: "SoundFile" },
	{ id: "_barcode", name: "Barcodes", list: true }
]);

export const stimMain = defineTable('Stim::Main', 'Stim', 'Stim', [
	{ id: 0, name: "StimVersion" },
	{ id: 1, name: "ApplicationData", binary: true },
	{ id: 2, name: "ImageArrangement", print: { 0: "Parallel View Alignment", 1: "Cross View Alignment" } },
	{ id: 3, name: "ImageRotation", print: { 1: "None" } },
	{ id: 4, name: "ScalingFactor" },
	{ id: 5, name: "CropXSize" },
	{ id: 6, name: "CropYSize" },
	{ id: 9, name: "ViewType", print: { 0: "No Pop-up Effect", 1: "Pop-up Effect" } },
	{ id: 10, name: "RepresentativeImage", print: { 0: "Left Viewpoint", 1: "Right Viewpoint" } },
	{ id: 11, name: "ConvergenceBaseImage", print: { 0: "Left Viewpoint", 1: "Right Viewpoint", 255: "Equivalent for Both Viewpoints" } },
	{ id: 12, name: "AssumedDisplaySize" },
	{ id: 13, name: "AssumedDistanceView" },
	{ id: 14, name: "RepresentativeDisparityNear" },
	{ id: 15, name: "RepresentativeDisparityFar" },
	{ id: 16, name: "InitialDisplayEffect", print: { 0: "Off", 1: "On" } },
	{ id: 17, name: "ConvergenceDistance" },
	{ id: 18, name: "CameraArrangementInterval" },
	{ id: 19, name: "ShootingCount" }
], more.stimMain);
