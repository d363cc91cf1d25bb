// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/stills/jpeg2000.ts';

const labels0 = { 0: "m", 1: "10 cm", 2: "cm", 3: "mm", 4: "0.1 mm", 5: "0.01 mm", 6: "um", "-3": "km", "-2": "100 m", "-1": "10 m" };

export const jpeg2000CaptureResolution = defineTable('Jpeg2000::CaptureResolution', 'Jpeg2000', 'Jpeg2000', [
	{ id: 0, name: "CaptureYResolution", type: "rational32u" },
	{ id: 4, name: "CaptureXResolution", type: "rational32u" },
	{ id: 8, name: "CaptureYResolutionUnit", type: "int8s", print: labels0 },
	{ id: 9, name: "CaptureXResolutionUnit", type: "int8s", print: labels0 }
], more.jpeg2000CaptureResolution);

export const jpeg2000ColorSpec = defineTable('Jpeg2000::ColorSpec', 'Jpeg2000', 'Jpeg2000', [
	{ id: 0, name: "ColorSpecMethod", type: "int8s", print: { 1: "Enumerated", 2: "Restricted ICC", 3: "Any ICC", 4: "Vendor Color" } },
	{ id: 1, name: "ColorSpecPrecedence", type: "int8s" },
	{ id: 2, name: "ColorSpecApproximation", type: "int8s", print: { 0: "Not Specified", 1: "Accurate", 2: "Exceptional Quality", 3: "Reasonable Quality", 4: "Poor Quality" } },
	{ id: 3, name: "ColorSpace", type: "int32u", print: { 0: "Bi-level", 1: "YCbCr(1)", 3: "YCbCr(2)", 4: "YCbCr(3)", 9: "PhotoYCC", 11: "CMY", 12: "CMYK", 13: "YCCK", 14: "CIELab", 15: "Bi-level(2)", 16: "sRGB", 17: "Grayscale", 18: "sYCC", 19: "CIEJab", 20: "e-sRGB", 21: "ROMM-RGB", 22: "YPbPr(1125/60)", 23: "YPbPr(1250/50)", 24: "e-sYCC" } },
	{ id: 3, name: "ColorSpecData", type: "undef", binary: true }
]);

export const jpeg2000DisplayResolution = defineTable('Jpeg2000::DisplayResolution', 'Jpeg2000', 'Jpeg2000', [
	{ id: 0, name: "DisplayYResolution", type: "rational32u" },
	{ id: 4, name: "DisplayXResolution", type: "rational32u" },
	{ id: 8, name: "DisplayYResolutionUnit", type: "int8s", print: labels0 },
	{ id: 9, name: "DisplayXResolutionUnit", type: "int8s", print: labels0 }
], more.jpeg2000DisplayResolution);

export const jpeg2000FileType = defineTable('Jpeg2000::FileType', 'Jpeg2000', 'Jpeg2000', [
	{ id: 0, name: "MajorBrand", type: "undef", count: 4, print: { "jp2 ": "JPEG 2000 Image (.JP2)", "jph ": "High-throughput JPEG 2000 (.JPH)", "jpm ": "JPEG 2000 Compound Image (.JPM)", "jpx ": "JPEG 2000 with extensions (.JPX)", "jxl ": "JPEG XL Image (.JXL)" } },
	{ id: 1, name: "MinorVersion", type: "undef", count: 4 },
	{ id: 2, name: "CompatibleBrands", type: "undef", list: true }
], more.jpeg2000FileType);

export const jpeg2000ImageHeader = defineTable('Jpeg2000::ImageHeader', 'Jpeg2000', 'Jpeg2000', [
	{ id: 0, name: "ImageHeight", type: "int32u" },
	{ id: 4, name: "ImageWidth", type: "int32u" },
	{ id: 8, name: "NumberOfComponents", type: "int16u" },
	{ id: 10, name: "BitsPerComponent", type: "int8u" },
	{ id: 11, name: "Compression", type: "int8u", print: { 0: "Uncompressed", 1: "Modified Huffman", 2: "Modified READ", 3: "Modified Modified READ", 4: "JBIG", 5: "JPEG", 6: "JPEG-LS", 7: "JPEG 2000", 8: "JBIG2" } }
], more.jpeg2000ImageHeader);

export const jpeg2000Main = defineTable('Jpeg2000::Main', 'Jpeg2000', 'Jpeg2000', [
	{ id: "bfdb", name: "BinaryDataType", type: "undef" },
	{ id: "bfil", name: "BinaryFilter" },
	{ id: "bidb", name: "BinaryData", type: "undef", binary: true },
	{ id: "bpcc", name: "BitsPerComponent" },
	{ id: "c2sh", name: "C2PASaltHash", type: "undef" },
	{ id: "cdef", name: "ComponentDefinition" },
	{ id: "cgrp", name: "ColorGroup" },
	{ id: "chck", name: "DigitalSignature" },
	{ id: "cmap", name: "ComponentMapping" },
	{ id: "comp", name: "Composition" },
	{ id: "copt", name: "CompositionOptions" },
	{ id: "cref", name: "Cross-Reference" },
	{ id: "creg", name: "CodestreamRegistration" },
	{ id: "drep", name: "DesiredReproductions" },
	{ id: "dtbl", name: "DataReference" },
	{ id: "flst", name: "FragmentList" },
	{ id: "free", name: "Free" },
	{ id: "ftbl", name: "FragmentTable" },
	{ id: "gtso", name: "GraphicsTechnologyStandardOutput" },
	{ id: "hrgm", name: "GainMapImage", type: "undef", binary: true },
	{ id: "inst", name: "InstructionSet" },
	{ id: "jP\u001a\u001a", name: "JP2Signature" },
	{ id: "jP  ", name: "JP2Signature" },
	{ id: "jp2c", name: "ContiguousCodestream" },
	{ id: "jp2c", name: "PreviewImage", type: "undef", binary: true },
	{ id: "jxlc", name: "JXLCodestream", type: "undef" },
	{ id: "jxlp", name: "PartialJXLCodestream", type: "undef" },
	{ id: "lbl ", name: "Label", type: "string" },
	{ id: "mdat", name: "MediaData" },
	{ id: "mp7b", name: "MPEG7Binary" },
	{ id: "nlst", name: "NumberList" },
	{ id: "opct", name: "Opacity" },
	{ id: "pclr", name: "Palette" },
	{ id: "prfl", name: "Profile" },
	{ id: "roid", name: "ROIDescription" },
	{ id: "rreq", name: "ReaderRequirements" },
	{ id: "ulst", name: "UUIDList" },
	{ id: "url ", name: "URL", type: "string" },
	{ id: "uuid", name: "UUID-Signature", type: "undef" },
	{ id: "uuid", name: "UUID-Unknown" },
	{ id: "xml ", name: "XML", type: "undef", list: true, binary: true }
]);
