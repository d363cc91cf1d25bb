// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';
import * as more from './supplement/jpeg.ts';

export const jpegAdobe = defineTable('JPEG::Adobe', 'APP14', 'Adobe', [
	{ id: 0, name: "DCTEncodeVersion", type: "int16u" },
	{ id: 1, name: "APP14Flags0", type: "int16u", print: { 0: "(none)" }, bits: { 15: "Encoded with Blend=1 downsampling" } },
	{ id: 2, name: "APP14Flags1", type: "int16u", print: { 0: "(none)" } },
	{ id: 3, name: "ColorTransform", type: "int8u", print: { 0: "Unknown (RGB or CMYK)", 1: "YCbCr", 2: "YCCK" } }
], more.jpegAdobe);

export const jpegSOF = defineTable('JPEG::SOF', 'File', 'File', [
	{ id: "BitsPerSample", name: "BitsPerSample" },
	{ id: "ColorComponents", name: "ColorComponents" },
	{ id: "EncodingProcess", name: "EncodingProcess", print: { 0: "Baseline DCT, Huffman coding", 1: "Extended sequential DCT, Huffman coding", 2: "Progressive DCT, Huffman coding", 3: "Lossless, Huffman coding", 5: "Sequential DCT, differential Huffman coding", 6: "Progressive DCT, differential Huffman coding", 7: "Lossless, Differential Huffman coding", 9: "Extended sequential DCT, arithmetic coding", 10: "Progressive DCT, arithmetic coding", 11: "Lossless, arithmetic coding", 13: "Sequential DCT, differential arithmetic coding", 14: "Progressive DCT, differential arithmetic coding", 15: "Lossless, differential arithmetic coding" } },
	{ id: "ImageHeight", name: "ImageHeight" },
	{ id: "ImageWidth", name: "ImageWidth" },
	{ id: "YCbCrSubSampling", name: "YCbCrSubSampling", print: { "1 1": "YCbCr4:4:4 (1 1)", "1 2": "YCbCr4:4:0 (1 2)", "1 4": "YCbCr4:4:1 (1 4)", "2 1": "YCbCr4:2:2 (2 1)", "2 2": "YCbCr4:2:0 (2 2)", "2 4": "YCbCr4:2:1 (2 4)", "4 1": "YCbCr4:1:1 (4 1)", "4 2": "YCbCr4:1:0 (4 2)" } }
]);

export const app12Ducky = defineTable('APP12::Ducky', 'Ducky', 'Ducky', [
	{ id: 1, name: "Quality", type: "int32u" },
	{ id: 2, name: "Comment", type: "string" },
	{ id: 3, name: "Copyright", type: "string" }
], more.app12Ducky);
