// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';

const labels0 = { 0: "Common Offset Setting", 1: "Individual Offset Setting" };

export const samsungAPP5 = defineTable('Samsung::APP5', 'MakerNotes', 'Samsung', [
	{ id: "ssuniqueid", name: "UniqueID" }
]);

export const scaladoMain = defineTable('Scalado::Main', 'APP4', 'Scalado', [
	{ id: "HGHT", name: "PreviewImageHeight", type: "int32s" },
	{ id: "QUAL", name: "PreviewQuality", type: "int32s" },
	{ id: "SPMO", name: "DataLength", type: "int32s", unknown: true },
	{ id: "WDTH", name: "PreviewImageWidth", type: "int32s" }
]);

export const stimCropX = defineTable('Stim::CropX', 'Stim', 'Stim', [
	{ id: 0, name: "CropXCommonOffset", type: "int16u", print: labels0 },
	{ id: 2, name: "CropXViewpointNumber", type: "int8u" },
	{ id: 3, name: "CropXOffset", type: "int32s" },
	{ id: 7, name: "CropXViewpointNumber2", type: "int8u" },
	{ id: 8, name: "CropXOffset2", type: "int32s" }
]);

export const stimCropY = defineTable('Stim::CropY', 'Stim', 'Stim', [
	{ id: 0, name: "CropYCommonOffset", type: "int16u", print: labels0 },
	{ id: 2, name: "CropYViewpointNumber", type: "int8u" },
	{ id: 3, name: "CropYOffset", type: "int32s" },
	{ id: 7, name: "CropYViewpointNumber2", type: "int8u" },
	{ id: 8, name: "CropYOffset2", type: "int32s" }
]);
