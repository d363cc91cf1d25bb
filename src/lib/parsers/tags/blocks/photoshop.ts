// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { TableRows } from '../../blocks/rows-table.ts';

export const photoshopMain: TableRows = ['Photoshop::Main', 'Photoshop', 'Photoshop', [
	{ id: 1000, name: "Photoshop2Info", unknown: true },
	{ id: 1001, name: "MacintoshPrintInfo", unknown: true },
	{ id: 1002, name: "XMLData", unknown: true, binary: true },
	{ id: 1003, name: "Photoshop2ColorTable", unknown: true },
	{ id: 1006, name: "AlphaChannelsNames" },
	{ id: 1007, name: "DisplayInfo", unknown: true },
	{ id: 1008, name: "PStringCaption", unknown: true },
	{ id: 1009, name: "BorderInformation", unknown: true },
	{ id: 1010, name: "BackgroundColor", unknown: true },
	{ id: 1011, name: "PrintFlags", unknown: true, hint: "int8u" },
	{ id: 1012, name: "BW_HalftoningInfo", unknown: true },
	{ id: 1013, name: "ColorHalftoningInfo", unknown: true },
	{ id: 1014, name: "DuotoneHalftoningInfo", unknown: true },
	{ id: 1015, name: "BW_TransferFunc", unknown: true },
	{ id: 1016, name: "ColorTransferFuncs", unknown: true },
	{ id: 1017, name: "DuotoneTransferFuncs", unknown: true },
	{ id: 1018, name: "DuotoneImageInfo", unknown: true },
	{ id: 1019, name: "EffectiveBW", unknown: true, hint: "int8u" },
	{ id: 1020, name: "ObsoletePhotoshopTag1", unknown: true },
	{ id: 1021, name: "EPSOptions", unknown: true },
	{ id: 1022, name: "QuickMaskInfo", unknown: true },
	{ id: 1023, name: "ObsoletePhotoshopTag2", unknown: true },
	{ id: 1024, name: "TargetLayerID", unknown: true, hint: "int16u" },
	{ id: 1025, name: "WorkingPath", unknown: true },
	{ id: 1026, name: "LayersGroupInfo", unknown: true, hint: "int16u" },
	{ id: 1027, name: "ObsoletePhotoshopTag3", unknown: true },
	{ id: 1029, name: "RawImageMode", unknown: true },
	{ id: 1032, name: "GridGuidesInfo", unknown: true },
	{ id: 1033, name: "PhotoshopBGRThumbnail", hint: "undef" },
	{ id: 1034, name: "CopyrightFlag", print: { 0: "False", 1: "True" }, hint: "int8u" },
	{ id: 1035, name: "URL", hint: "string" },
	{ id: 1036, name: "PhotoshopThumbnail", hint: "undef" },
	{ id: 1037, name: "GlobalAngle", hint: "int32u" },
	{ id: 1038, name: "ColorSamplersResource", unknown: true },
	{ id: 1040, name: "Watermark", unknown: true, hint: "int8u" },
	{ id: 1041, name: "ICC_Untagged", unknown: true, hint: "int8u" },
	{ id: 1042, name: "EffectsVisible", unknown: true, hint: "int8u" },
	{ id: 1043, name: "SpotHalftone", unknown: true },
	{ id: 1044, name: "IDsBaseValue", unknown: true, hint: "int32u" },
	{ id: 1045, name: "UnicodeAlphaNames", unknown: true },
	{ id: 1046, name: "IndexedColorTableCount", unknown: true, hint: "int16u" },
	{ id: 1047, name: "TransparentIndex", unknown: true, hint: "int16u" },
	{ id: 1049, name: "GlobalAltitude", hint: "int32u" },
	{ id: 1051, name: "WorkflowURL" },
	{ id: 1052, name: "JumpToXPEP", unknown: true },
	{ id: 1053, name: "AlphaIdentifiers", unknown: true },
	{ id: 1054, name: "URL_List", list: true },
	{ id: 1059, name: "ExifInfo2", unknown: true, binary: true },
	{ id: 1061, name: "IPTCDigest", hint: "string" },
	{ id: 1065, name: "LayerComps", unknown: true },
	{ id: 1066, name: "AlternateDuotoneColors", unknown: true },
	{ id: 1067, name: "AlternateSpotColors", unknown: true },
	{ id: 1069, name: "LayerSelectionIDs", unknown: true },
	{ id: 1070, name: "HDRToningInfo", unknown: true },
	{ id: 1071, name: "PrintInfo", unknown: true },
	{ id: 1072, name: "LayerGroupsEnabledID", unknown: true, hint: "int8u" },
	{ id: 1073, name: "ColorSamplersResource2", unknown: true },
	{ id: 1074, name: "MeasurementScale", unknown: true },
	{ id: 1075, name: "TimelineInfo", unknown: true },
	{ id: 1076, name: "SheetDisclosure", unknown: true },
	{ id: 1078, name: "OnionSkins", unknown: true },
	{ id: 1080, name: "CountInfo", unknown: true },
	{ id: 1082, name: "PrintInfo2", unknown: true },
	{ id: 1083, name: "PrintStyle", unknown: true },
	{ id: 1084, name: "MacintoshNSPrintInfo", unknown: true },
	{ id: 1085, name: "WindowsDEVMODE", unknown: true },
	{ id: 1086, name: "AutoSaveFilePath", unknown: true },
	{ id: 1087, name: "AutoSaveFormat", unknown: true },
	{ id: 1088, name: "PathSelectionState", unknown: true },
	{ id: 2999, name: "ClippingPathName" },
	{ id: 3000, name: "OriginPathInfo", unknown: true },
	{ id: 7000, name: "ImageReadyVariables", unknown: true },
	{ id: 7001, name: "ImageReadyDataSets", unknown: true },
	{ id: 8000, name: "LightroomWorkflow", unknown: true },
	{ id: 10000, name: "PrintFlagsInfo", unknown: true }
]];

export const photoshopChannelOptions: TableRows = ['Photoshop::ChannelOptions', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "ChannelColorSpace", print: { 0: "RGB", 1: "HSB", 2: "CMYK", 7: "Lab", 8: "Grayscale" }, hint: "int16u" },
	{ id: 2, name: "ChannelColorData", hint: "int16u" },
	{ id: 11, name: "ChannelOpacity" },
	{ id: 12, name: "ChannelColorIndicates", print: { 0: "Selected Areas", 1: "Masked Areas", 2: "Spot Color" } }
]];

export const photoshopHeader: TableRows = ['Photoshop::Header', 'Photoshop', 'Photoshop', [
	{ id: 6, name: "NumChannels", hint: "int16u" },
	{ id: 7, name: "ImageHeight", hint: "int32u" },
	{ id: 9, name: "ImageWidth", hint: "int32u" },
	{ id: 11, name: "BitDepth", hint: "int16u" },
	{ id: 12, name: "ColorMode", print: { 0: "Bitmap", 1: "Grayscale", 2: "Indexed", 3: "RGB", 4: "CMYK", 7: "Multichannel", 8: "Duotone", 9: "Lab" }, hint: "int16u" }
]];

export const photoshopImageData: TableRows = ['Photoshop::ImageData', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "Compression", print: { 0: "Uncompressed", 1: "RLE", 2: "ZIP without prediction", 3: "ZIP with prediction" }, hint: "int16u" }
]];

export const photoshopJpegQuality: TableRows = ['Photoshop::JPEG_Quality', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "PhotoshopQuality", hint: "int16s" },
	{ id: 1, name: "PhotoshopFormat", print: { 0: "Standard", 1: "Optimized", 257: "Progressive" }, hint: "int16s" },
	{ id: 2, name: "ProgressiveScans", print: { 1: "3 Scans", 2: "4 Scans", 3: "5 Scans" }, hint: "int16s" }
]];

export const photoshopLayers: TableRows = ['Photoshop::Layers', 'Photoshop', 'Photoshop', [
	{ id: "_xbnd", name: "LayerBlendModes", print: { colr: "Color", dark: "Darken", diff: "Difference", diss: "Dissolve", "div ": "Color Dodge", dkCl: "Darker Color", fdiv: "Divide", fsub: "Subtract", hLit: "Hard Light", hMix: "Hard Mix", "hue ": "Hue", idiv: "Color Burn", lLit: "Linear Light", lbrn: "Linear Burn", lddg: "Linear Dodge", lgCl: "Lighter Color", lite: "Lighten", "lum ": "Luminosity", "mul ": "Multiply", norm: "Normal", over: "Overlay", pLit: "Pin Light", pass: "Pass Through", sLit: "Soft Light", "sat ": "Saturation", scrn: "Screen", smud: "Exclusion", vLit: "Vivid Light" }, list: true, hint: "undef" },
	{ id: "_xcnt", name: "LayerCount", hint: "int16u" },
	{ id: "_xnam", name: "LayerNames", list: true, hint: "string" },
	{ id: "_xopc", name: "LayerOpacities", list: true, hint: "int8u" },
	{ id: "_xrct", name: "LayerRectangles", list: true, hint: "int32u" },
	{ id: "_xvis", name: "LayerVisible", print: { 0: "Yes", 2: "No" }, list: true, hint: "int8u" },
	{ id: "lclr", name: "LayerColors", print: { 0: "None", 1: "Red", 2: "Orange", 3: "Yellow", 4: "Green", 5: "Blue", 6: "Violet", 7: "Gray" }, list: true, hint: "int16u" },
	{ id: "lsct", name: "LayerSections", print: { 0: "Layer", 1: "Folder (open)", 2: "Folder (closed)", 3: "Divider" }, list: true, hint: "int32u" },
	{ id: "luni", name: "LayerUnicodeNames", list: true },
	{ id: "lyid", name: "LayerIDs", list: true, unknown: true, hint: "int32u" },
	{ id: "shmd", name: "LayerModifyDates", list: true }
]];

export const photoshopPixelInfo: TableRows = ['Photoshop::PixelInfo', 'Photoshop', 'Photoshop', [
	{ id: 4, name: "PixelAspectRatio", hint: "double" }
]];

export const photoshopPrintScaleInfo: TableRows = ['Photoshop::PrintScaleInfo', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "PrintStyle", print: { 0: "Centered", 1: "Size to Fit", 2: "User Defined" }, hint: "int16u" },
	{ id: 2, name: "PrintPosition", hint: "float" },
	{ id: 10, name: "PrintScale", hint: "float" }
]];

export const photoshopResolution: TableRows = ['Photoshop::Resolution', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "XResolution", hint: "int32u" },
	{ id: 2, name: "DisplayedUnitsX", print: { 1: "inches", 2: "cm" }, hint: "int16u" },
	{ id: 4, name: "YResolution", hint: "int32u" },
	{ id: 6, name: "DisplayedUnitsY", print: { 1: "inches", 2: "cm" }, hint: "int16u" }
]];

export const photoshopSliceInfo: TableRows = ['Photoshop::SliceInfo', 'Photoshop', 'Photoshop', [
	{ id: 20, name: "SlicesGroupName", hint: "var_ustr32" },
	{ id: 24, name: "NumSlices", hint: "int32u" }
]];

export const photoshopVersionInfo: TableRows = ['Photoshop::VersionInfo', 'Photoshop', 'Photoshop', [
	{ id: 4, name: "HasRealMergedData", print: { 0: "No", 1: "Yes" }, hint: "int8u" },
	{ id: 5, name: "WriterName", hint: "var_ustr32" },
	{ id: 9, name: "ReaderName", hint: "var_ustr32" }
]];
