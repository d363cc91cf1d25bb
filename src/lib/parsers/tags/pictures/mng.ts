// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/mng.ts';

const labels0 = { 0: "No Magnification", 1: "Pixel Replication", 2: "Linear Interpolation", 3: "Closest Pixel", 4: "Color Linear Interpolation and Alpha Closest Pixel", 5: "Color Closest Pixel and Alpha Linear Interpolation" };

export const mngBackground = defineTable('MNG::Background', 'MNG', 'MNG', [
	{ id: 0, name: "BackgroundColor", type: "int16u", count: 3 },
	{ id: 6, name: "MandatoryBackground", type: "int8u", print: { 0: "Color and Image Advisory", 1: "Color Mandatory, Image Advisory", 2: "Color Advisory, Image Mandatory", 3: "Color and Image Mandatory" } },
	{ id: 7, name: "BackgroundImageID", type: "int16u" },
	{ id: 9, name: "BackgroundTiling", type: "int8u", print: { 0: "No", 1: "Yes" } }
]);

export const mngBasisObject = defineTable('MNG::BasisObject', 'MNG', 'MNG', [
	{ id: 0, name: "ImageWidth", type: "int32u" },
	{ id: 4, name: "ImageHeight", type: "int32u" },
	{ id: 8, name: "BitDepth", type: "int8u" },
	{ id: 9, name: "ColorType", type: "int8u", print: { 0: "Grayscale", 2: "RGB", 3: "Palette", 4: "Grayscale with Alpha", 6: "RGB with Alpha" } },
	{ id: 10, name: "Compression", type: "int8u", print: { 0: "Deflate/Inflate" } },
	{ id: 11, name: "Filter", type: "int8u", print: { 0: "Adaptive" } },
	{ id: 12, name: "Interlace", type: "int8u", print: { 0: "Noninterlaced", 1: "Adam7 Interlace" } },
	{ id: 13, name: "RedSample", type: "int32u" },
	{ id: 17, name: "GreenSample", type: "int32u" },
	{ id: 21, name: "BlueSample", type: "int32u" },
	{ id: 25, name: "AlphaSample", type: "int32u" },
	{ id: 26, name: "Viewable", type: "int8u" }
]);

export const mngClipObjects = defineTable('MNG::ClipObjects', 'MNG', 'MNG', [
	{ id: 0, name: "FirstObject", type: "int16u" },
	{ id: 2, name: "LastObject", type: "int16u" },
	{ id: 4, name: "DeltaType", type: "int8u", print: { 0: "Absolute", 1: "Relative" } },
	{ id: 5, name: "ClipBoundary", type: "int32u", count: 4 }
]);

export const mngCloneObject = defineTable('MNG::CloneObject', 'MNG', 'MNG', [
	{ id: 0, name: "SourceID", type: "int16u" },
	{ id: 2, name: "CloneID", type: "int16u" },
	{ id: 4, name: "CloneType", type: "int8u", print: { 0: "Full", 1: "Parital", 2: "Renumber object" } },
	{ id: 5, name: "DoNotShow", type: "int8u" },
	{ id: 6, name: "ConcreteFlag", type: "int8u" },
	{ id: 7, name: "LocalDeltaType", type: "int8u", print: { 0: "Absolute", 1: "Relative" } },
	{ id: 8, name: "DeltaXY", type: "int32u", count: 2 }
]);

export const mngDefineObject = defineTable('MNG::DefineObject', 'MNG', 'MNG', [
	{ id: 0, name: "ObjectID", type: "int16u" },
	{ id: 2, name: "DoNotShow", type: "int8u" },
	{ id: 3, name: "ConcreteFlag", type: "int8u" },
	{ id: 4, name: "XYLocation", type: "int32u", count: 2 },
	{ id: 12, name: "ClippingBoundary", type: "int32u", count: 4 }
]);

export const mngDeltaPNGHeader = defineTable('MNG::DeltaPNGHeader', 'MNG', 'MNG', [
	{ id: 0, name: "ObjectID", type: "int16u" },
	{ id: 2, name: "ImageType", type: "int8u", print: { 0: "Unspecified", 1: "PNG", 2: "JNG" } },
	{ id: 3, name: "DeltaType", type: "int8u", print: { 0: "Full Replacement", 1: "Pixel Addition", 2: "Alpha Addition", 3: "Color Addition", 4: "Pixel Replacement", 5: "Alpha Replacement", 6: "Color Replacement", 7: "No Change" } },
	{ id: 4, name: "BlockSize", type: "int32u", count: 2 },
	{ id: 12, name: "BlockLocation", type: "int32u", count: 2 }
]);

export const mngExportImage = defineTable('MNG::ExportImage', 'MNG', 'MNG', [
	{ id: 0, name: "SnapshotID", type: "int16u" },
	{ id: 2, name: "SnapshotName", type: "string" }
]);

export const mngFramePriority = defineTable('MNG::FramePriority', 'MNG', 'MNG', [
	{ id: 0, name: "DeltaType", type: "int8u", print: { 0: "Absolute", 1: "Relative" } },
	{ id: 2, name: "Priority", type: "int8u" }
]);

export const mngJNGHeader = defineTable('MNG::JNGHeader', 'MNG', 'MNG', [
	{ id: 0, name: "ImageWidth", type: "int32u" },
	{ id: 4, name: "ImageHeight", type: "int32u" },
	{ id: 8, name: "ColorType", type: "int8u", print: { 8: "Gray", 10: "Color", 12: "Gray Alpha", 14: "Color Alpha" } },
	{ id: 9, name: "BitDepth", type: "int8u" },
	{ id: 10, name: "Compression", type: "int8u", print: { 8: "Huffman-coded baseline JPEG" } },
	{ id: 11, name: "Interlace", type: "int8u", print: { 0: "Sequential", 8: "Progressive" } },
	{ id: 12, name: "AlphaBitDepth", type: "int8u" },
	{ id: 13, name: "AlphaCompression", type: "int8u", print: { 0: "MNG Grayscale IDAT", 8: "JNG 8-bit Grayscale JDAA" } },
	{ id: 14, name: "AlphaFilter", type: "int8u", print: { 0: "Adaptive MNG (N/A for JPEG)" } },
	{ id: 15, name: "AlphaInterlace", type: "int8u", print: { 0: "Noninterlaced" } }
]);

export const mngLoop = defineTable('MNG::Loop', 'MNG', 'MNG', [
	{ id: 0, name: "NestLevel", type: "int8u" },
	{ id: 1, name: "IterationCount", type: "int32u" },
	{ id: 5, name: "TerminationCondition", type: "int8u", print: { 0: "Deterministic, not cacheable", 1: "Decoder discretion, not cacheable", 2: "User discretion, not cacheable", 3: "External signal, not cacheable", 4: "Deterministic, cacheable", 5: "Decoder discretion, cacheable", 6: "User discretion, cacheable", 7: "External signal, cacheable" } },
	{ id: 6, name: "IterationMinMax", type: "int32u", count: 2 },
	{ id: 14, name: "SignalNumber", type: "int32u" }
]);

export const mngMNGHeader = defineTable('MNG::MNGHeader', 'MNG', 'MNG', [
	{ id: 0, name: "ImageWidth", type: "int32u" },
	{ id: 1, name: "ImageHeight", type: "int32u" },
	{ id: 2, name: "TicksPerSecond", type: "int32u" },
	{ id: 3, name: "NominalLayerCount", type: "int32u" },
	{ id: 4, name: "NominalFrameCount", type: "int32u" },
	{ id: 5, name: "NominalPlayTime", type: "int32u" },
	{ id: 6, name: "SimplicityProfile", type: "int32u" }
], more.mngMNGHeader);

export const mngMagnifyObject = defineTable('MNG::MagnifyObject', 'MNG', 'MNG', [
	{ id: 0, name: "FirstObjectID", type: "int16u" },
	{ id: 2, name: "LastObjectID", type: "int16u" },
	{ id: 4, name: "XMethod", type: "int8u", print: labels0 },
	{ id: 5, name: "XMag", type: "int16u" },
	{ id: 7, name: "YMag", type: "int16u" },
	{ id: 9, name: "LeftMag", type: "int16u" },
	{ id: 11, name: "RightMag", type: "int16u" },
	{ id: 13, name: "TopMag", type: "int16u" },
	{ id: 15, name: "BottomMag", type: "int16u" },
	{ id: 17, name: "YMethod", type: "int8u", print: labels0 }
]);

export const mngMain = defineTable('MNG::Main', 'MNG', 'MNG', [
	{ id: "DBYK", name: "DropByKeyword", binary: true },
	{ id: "DISC", name: "DiscardObjects" },
	{ id: "DROP", name: "DropChunks" },
	{ id: "FRAM", name: "Frame", binary: true },
	{ id: "ORDR", name: "OrderingRestrictions", binary: true },
	{ id: "PPLT", name: "PartialPalette", binary: true },
	{ id: "SAVE", name: "SaveObjects", binary: true },
	{ id: "SEEK", name: "SeekPoint" },
	{ id: "nEED", name: "ResourcesNeeded", binary: true }
]);

export const mngMoveObjects = defineTable('MNG::MoveObjects', 'MNG', 'MNG', [
	{ id: 0, name: "FirstObject", type: "int16u" },
	{ id: 2, name: "LastObject", type: "int16u" },
	{ id: 4, name: "DeltaType", type: "int8u", print: { 0: "Absolute", 1: "Relative" } },
	{ id: 5, name: "DeltaXY", type: "int32u", count: 2 }
]);

export const mngPasteImage = defineTable('MNG::PasteImage', 'MNG', 'MNG', [
	{ id: 0, name: "DestinationID", type: "int16u" },
	{ id: 2, name: "TargetDeltaType", type: "int8u", print: { 0: "Absolute", 1: "Relative" } },
	{ id: 3, name: "TargetXY", type: "int32u", count: 2 },
	{ id: 11, name: "SourceID", type: "int16u" },
	{ id: 13, name: "CompositionMode", type: "int8u", print: { 0: "Over", 1: "Replace", 2: "Under" } },
	{ id: 14, name: "Orientation", type: "int8u", print: { 0: "Same as source", 2: "Flipped left-right, then up-down", 4: "Flipped left-right", 6: "Flipped up-down", 8: "Tiled" } },
	{ id: 15, name: "OffsetOrigin", type: "int8u", print: { 0: "Desination Origin", 1: "Target Origin" } },
	{ id: 16, name: "OffsetXY", type: "int32u", count: 2 },
	{ id: 24, name: "BoundaryOrigin", type: "int8u", print: { 0: "Desination Origin", 1: "Target Origin" } },
	{ id: 25, name: "PastClippingBoundary", type: "int32u", count: 4 }
]);

export const mngPromoteParent = defineTable('MNG::PromoteParent', 'MNG', 'MNG', [
	{ id: 0, name: "NewColorType", type: "int8u" },
	{ id: 1, name: "NewBitDepth", type: "int8u" },
	{ id: 2, name: "FillMethod", type: "int8u", print: { 0: "Bit Replication", 1: "Zero Fill" } }
]);

export const mngShowObjects = defineTable('MNG::ShowObjects', 'MNG', 'MNG', [
	{ id: 0, name: "FirstObject", type: "int16u" },
	{ id: 2, name: "LastObject", type: "int16u" },
	{ id: 4, name: "ShowMode", type: "int8u" }
]);

export const mngTerminationAction = defineTable('MNG::TerminationAction', 'MNG', 'MNG', [
	{ id: 0, name: "TerminationAction", type: "int8u", print: { 0: "Show Last Frame", 1: "Display Nothing", 2: "Show First Frame", 3: "Repeat Sequence" } },
	{ id: 1, name: "IterationEndAction", type: "int8u", print: { 0: "Show Last Frame", 1: "Display Nothing", 2: "Show First Frame" } },
	{ id: 2, name: "Delay", type: "int32u" },
	{ id: 6, name: "IterationMax", type: "int32u" }
]);
