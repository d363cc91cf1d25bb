// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { TableRows } from '../../blocks/rows-table.ts';

export const postScriptMain: TableRows = ['PostScript::Main', 'PostScript', 'PostScript', [
	{ id: "AI12_BuildNumber", name: "AIBuildNumber" },
	{ id: "AI3_ColorUsage", name: "AIColorUsage" },
	{ id: "AI5_FileFormat", name: "AIFileFormat" },
	{ id: "AI5_NumLayers", name: "AINumLayers" },
	{ id: "AI5_RulerUnits", name: "AIRulerUnits", print: { 0: "Inches", 1: "Millimeters", 2: "Points", 3: "Picas", 4: "Centimeters", 6: "Pixels" } },
	{ id: "AI5_TargetResolution", name: "AITargetResolution" },
	{ id: "AI8_CreatorVersion", name: "AICreatorVersion" },
	{ id: "AI9_ColorModel", name: "AIColorModel", print: { 1: "RGB", 2: "CMYK" } },
	{ id: "Author", name: "Author", hint: "string" },
	{ id: "BoundingBox", name: "BoundingBox" },
	{ id: "Copyright", name: "Copyright", hint: "string" },
	{ id: "CreationDate", name: "CreateDate", hint: "string" },
	{ id: "Creator", name: "Creator", hint: "string" },
	{ id: "EmbeddedFileName", name: "EmbeddedFileName" },
	{ id: "For", name: "For", hint: "string" },
	{ id: "ImageData", name: "ImageData" },
	{ id: "Keywords", name: "Keywords", hint: "string" },
	{ id: "ModDate", name: "ModifyDate", hint: "string" },
	{ id: "Pages", name: "Pages" },
	{ id: "Routing", name: "Routing", hint: "string" },
	{ id: "Subject", name: "Subject", hint: "string" },
	{ id: "TIFFPreview", name: "TIFFPreview", binary: true },
	{ id: "Title", name: "Title", hint: "string" },
	{ id: "Version", name: "Version", hint: "string" }
]];
