// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';
import * as more from './supplement/trailers.ts';

export const afcpMain = defineTable('AFCP::Main', 'AFCP', 'AFCP', [
	{ id: "Nail", name: "ThumbnailImage" },
	{ id: "PrVw", name: "PreviewImage" },
	{ id: "TEXT", name: "Text" }
], more.afcpMain);

export const fotoStationMain = defineTable('FotoStation::Main', 'FotoStation', 'FotoStation', [
	{ id: 3, name: "ThumbnailImage" },
	{ id: 4, name: "PreviewImage" }
], more.fotoStationMain);

export const fotoStationSoftEdit = defineTable('FotoStation::SoftEdit', 'FotoStation', 'FotoStation', [
	{ id: 0, name: "OriginalImageWidth", type: "int32s" },
	{ id: 1, name: "OriginalImageHeight", type: "int32s" },
	{ id: 2, name: "ColorPlanes", type: "int32s" },
	{ id: 3, name: "XYResolution", type: "int32s" },
	{ id: 4, name: "Rotation", type: "int32s" },
	{ id: 6, name: "CropLeft", type: "int32s" },
	{ id: 7, name: "CropTop", type: "int32s" },
	{ id: 8, name: "CropRight", type: "int32s" },
	{ id: 9, name: "CropBottom", type: "int32s" },
	{ id: 11, name: "CropRotation", type: "int32s" }
], more.fotoStationSoftEdit);

export const photoMechanicSoftEdit = defineTable('PhotoMechanic::SoftEdit', 'PhotoMechanic', 'PhotoMechanic', [
	{ id: 209, name: "RawCropLeft", type: "int32s" },
	{ id: 210, name: "RawCropTop", type: "int32s" },
	{ id: 211, name: "RawCropRight", type: "int32s" },
	{ id: 212, name: "RawCropBottom", type: "int32s" },
	{ id: 213, name: "ConstrainedCropWidth", type: "int32s" },
	{ id: 214, name: "ConstrainedCropHeight", type: "int32s" },
	{ id: 215, name: "FrameNum", type: "int32s" },
	{ id: 216, name: "Rotation", type: "int32s", print: { 0: "0", 1: "90", 2: "180", 3: "270" } },
	{ id: 217, name: "CropLeft", type: "int32s" },
	{ id: 218, name: "CropTop", type: "int32s" },
	{ id: 219, name: "CropRight", type: "int32s" },
	{ id: 220, name: "CropBottom", type: "int32s" },
	{ id: 221, name: "Tagged", type: "int32s", print: { 0: "No", 1: "Yes" } },
	{ id: 222, name: "ColorClass", type: "int32s", print: { 0: "0 (None)", 1: "1 (Winner)", 2: "2 (Winner alt)", 3: "3 (Superior)", 4: "4 (Superior alt)", 5: "5 (Typical)", 6: "6 (Typical alt)", 7: "7 (Extras)", 8: "8 (Trash)" } },
	{ id: 223, name: "Rating", type: "int32s" },
	{ id: 236, name: "PreviewCropLeft", type: "int32s" },
	{ id: 237, name: "PreviewCropTop", type: "int32s" },
	{ id: 238, name: "PreviewCropRight", type: "int32s" },
	{ id: 239, name: "PreviewCropBottom", type: "int32s" }
]);

export const trailerOnePlus = defineTable('Trailer::OnePlus', 'Trailer', 'OnePlus', [
	{ id: "JSONInfo", name: "JSONInfo" },
	{ id: "private.emptyspace", name: "OnePlusTrailerLen", unknown: true },
	{ id: "watermark.device", name: "Device", type: "string" }
]);

export const trailerVivo = defineTable('Trailer::Vivo', 'Trailer', 'Vivo', [
	{ id: "HDRImage", name: "HDRImage", binary: true },
	{ id: "HiddenData", name: "HiddenData", group0: "EXIF" },
	{ id: "JSONInfo", name: "JSONInfo" }
]);
