// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/layers.ts';

export const gimpMain = defineTable('GIMP::Main', 'GIMP', 'GIMP', [
	{ id: 17, name: "Compression", type: "int8u", print: { 0: "None", 1: "RLE Encoding", 2: "Zlib", 3: "Fractal" } },
	{ id: 20, name: "Tattoo", type: "int32u" },
	{ id: 22, name: "Units", type: "int32u", print: { 1: "Inches", 2: "mm", 3: "Points", 4: "Picas" } }
]);

export const gimpHeader = defineTable('GIMP::Header', 'GIMP', 'GIMP', [
	{ id: 9, name: "XCFVersion", type: "string", count: 5, print: { file: "0", v001: "1", v002: "2" } },
	{ id: 14, name: "ImageWidth", type: "int32u" },
	{ id: 18, name: "ImageHeight", type: "int32u" },
	{ id: 22, name: "ColorMode", type: "int32u", print: { 0: "RGB Color", 1: "Grayscale", 2: "Indexed Color" } }
], more.gimpHeader);

export const gimpResolution = defineTable('GIMP::Resolution', 'GIMP', 'GIMP', [
	{ id: 0, name: "XResolution", type: "float" },
	{ id: 1, name: "YResolution", type: "float" }
]);

export const gimpParasite = defineTable('GIMP::Parasite', 'GIMP', 'GIMP', [
	{ id: "gimp-comment", name: "Comment", type: "string" },
	{ id: "icc-profile-name", name: "ICCProfileName", type: "string" }
]);

export const pspMain = defineTable('PSP::Main', 'PSP', 'PSP', [
	{ id: "FileVersion", name: "FileVersion" }
], more.pspMain);

export const pspImage = defineTable('PSP::Image', 'PSP', 'PSP', [
	{ id: 0, name: "ImageWidth", type: "int32u" },
	{ id: 4, name: "ImageHeight", type: "int32u" },
	{ id: 8, name: "ImageResolution", type: "double" },
	{ id: 16, name: "ResolutionUnit", type: "int8u", print: { 0: "None", 1: "inches", 2: "cm" } },
	{ id: 17, name: "Compression", type: "int16u", print: { 0: "None", 1: "RLE", 2: "LZ77", 3: "JPEG" } },
	{ id: 19, name: "BitsPerSample", type: "int16u" },
	{ id: 21, name: "Planes", type: "int16u" },
	{ id: 23, name: "NumColors", type: "int32u" }
]);

export const pspCreator = defineTable('PSP::Creator', 'PSP', 'PSP', [
	{ id: 0, name: "Title" },
	{ id: 1, name: "CreateDate", type: "int32u" },
	{ id: 2, name: "ModifyDate", type: "int32u" },
	{ id: 3, name: "Artist" },
	{ id: 4, name: "Copyright" },
	{ id: 5, name: "Description" },
	{ id: 6, name: "CreatorAppID", type: "int32u", print: { 0: "Unknown", 1: "Paint Shop Pro" } },
	{ id: 7, name: "CreatorAppVersion", type: "int8u", count: 4 }
], more.pspCreator);
