// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/fujifilm-raf.ts';

export const fujiFilmIFD = defineTable('FujiFilm::IFD', 'RAF', 'FujiIFD', [
	{ id: 61441, name: "RawImageFullWidth" },
	{ id: 61442, name: "RawImageFullHeight" },
	{ id: 61443, name: "BitsPerSample" },
	{ id: 61447, name: "StripOffsets" },
	{ id: 61448, name: "StripByteCounts" },
	{ id: 61450, name: "BlackLevel" },
	{ id: 61451, name: "GeometricDistortionParams" },
	{ id: 61452, name: "WB_GRBLevelsStandard" },
	{ id: 61453, name: "WB_GRBLevelsAuto" },
	{ id: 61454, name: "WB_GRBLevels" },
	{ id: 61455, name: "ChromaticAberrationParams" },
	{ id: 61456, name: "VignettingParams" }
], more.fujiFilmIFD);

export const fujiFilmMRAW = defineTable('FujiFilm::MRAW', 'RAF', 'M-RAW', [
	{ id: 8193, name: "RawImageNumber", type: "int32u" },
	{ id: 8197, name: "ExposureTime", type: "rational64u" },
	{ id: 8198, name: "FNumber", type: "rational64u" },
	{ id: 8199, name: "ISO", type: "int32u" }
]);

export const fujiFilmRAF = defineTable('FujiFilm::RAF', 'RAF', 'RAF', [
	{ id: 256, name: "RawImageFullSize", group1: "RAF2", type: "int16u", count: 2 },
	{ id: 272, name: "RawImageCropTopLeft", type: "int16u", count: 2 },
	{ id: 273, name: "RawImageCroppedSize", type: "int16u", count: 2 },
	{ id: 277, name: "RawImageAspectRatio", type: "int16u", count: 2 },
	{ id: 279, name: "RawZoomActive", type: "int32u", print: { 0: "No", 1: "Yes" } },
	{ id: 280, name: "RawZoomTopLeft", type: "int16u", count: 2 },
	{ id: 281, name: "RawZoomSize", type: "int16u", count: 2 },
	{ id: 289, name: "RawImageSize", type: "int16u", count: 2 },
	{ id: 289, name: "RawImageSize", type: "int16u", count: 2 },
	{ id: 304, name: "FujiLayout", type: "int8u" },
	{ id: 305, name: "XTransLayout", type: "int8u", count: 36 },
	{ id: 8192, name: "WB_GRGBLevelsAuto", type: "int16u", count: 4 },
	{ id: 8448, name: "WB_GRGBLevelsDaylight", type: "int16u", count: 4 },
	{ id: 8704, name: "WB_GRGBLevelsCloudy", type: "int16u", count: 4 },
	{ id: 8960, name: "WB_GRGBLevelsDaylightFluor", type: "int16u", count: 4 },
	{ id: 8961, name: "WB_GRGBLevelsDayWhiteFluor", type: "int16u", count: 4 },
	{ id: 8962, name: "WB_GRGBLevelsWhiteFluorescent", type: "int16u", count: 4 },
	{ id: 8976, name: "WB_GRGBLevelsWarmWhiteFluor", type: "int16u", count: 4 },
	{ id: 8977, name: "WB_GRGBLevelsLivingRoomWarmWhiteFluor", type: "int16u", count: 4 },
	{ id: 9216, name: "WB_GRGBLevelsTungsten", type: "int16u", count: 4 },
	{ id: 9232, name: "WB_GRGBLevelsFlash", type: "int16u", count: 4 },
	{ id: 12272, name: "WB_GRGBLevels", type: "int16u", count: 4 },
	{ id: 37376, name: "RelativeExposure", type: "rational32s" },
	{ id: 38480, name: "RawExposureBias", type: "rational32s" }
], more.fujiFilmRAF);

export const fujiFilmRAFHeader = defineTable('FujiFilm::RAFHeader', 'RAF', 'RAF', [
	{ id: 60, name: "FirmwareVersion", type: "undef", count: 4 },
	{ id: 108, name: "RAFCompression", type: "int32u", print: { 0: "Uncompressed", 2: "Lossless", 3: "Lossy" } }
]);
