// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/zip.ts';

export const zipMain = defineTable('ZIP::Main', 'ZIP', 'ZIP', [
	{ id: 2, name: "ZipRequiredVersion", type: "int16u" },
	{ id: 3, name: "ZipBitFlag", type: "int16u" },
	{ id: 4, name: "ZipCompression", type: "int16u", print: { 0: "None", 1: "Shrunk", 2: "Reduced with compression factor 1", 3: "Reduced with compression factor 2", 4: "Reduced with compression factor 3", 5: "Reduced with compression factor 4", 6: "Imploded", 7: "Tokenized", 8: "Deflated", 9: "Enhanced Deflate using Deflate64(tm)", 10: "Imploded (old IBM TERSE)", 12: "BZIP2", 14: "LZMA (EFS)", 18: "IBM TERSE (new)", 19: "IBM LZ77 z Architecture (PFS)", 96: "JPEG recompressed", 97: "WavPack compressed", 98: "PPMd version I, Rev 1" } },
	{ id: 5, name: "ZipModifyDate", type: "int32u" },
	{ id: 7, name: "ZipCRC", type: "int32u" },
	{ id: 9, name: "ZipCompressedSize", type: "int32u" },
	{ id: 11, name: "ZipUncompressedSize", type: "int32u" },
	{ id: 15, name: "ZipFileName", type: "string" },
	{ id: "_com", name: "ZipFileComment", type: "int16u" }
], more.zipMain);
