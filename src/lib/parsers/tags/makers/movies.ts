// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/movies.ts';

const labels0 = { 0: "Auto", 1: "Daylight", 2: "Shade", 3: "Fluorescent", 4: "Tungsten", 5: "Manual" };

export const fujiFilmMOV = defineTable('FujiFilm::MOV', 'MakerNotes', 'FujiFilm', [
	{ id: 0, name: "Make", type: "string", count: 24 },
	{ id: 24, name: "Model", type: "string", count: 16 },
	{ id: 46, name: "ExposureTime", type: "int32u" },
	{ id: 50, name: "FNumber", type: "rational64u" },
	{ id: 58, name: "ExposureCompensation", type: "rational64s" }
], more.fujiFilmMOV);

export const kodakMOV = defineTable('Kodak::MOV', 'MakerNotes', 'Kodak', [
	{ id: 0, name: "Make", type: "string", count: 21 },
	{ id: 22, name: "Model", type: "string", count: 42 },
	{ id: 64, name: "ModelType", type: "string", count: 8 },
	{ id: 78, name: "ExposureTime", type: "int32u" },
	{ id: 82, name: "FNumber", type: "rational64u" },
	{ id: 90, name: "ExposureCompensation", type: "rational64s" },
	{ id: 112, name: "FocalLength", type: "rational64u" }
], more.kodakMOV);

export const minoltaMOV1 = defineTable('Minolta::MOV1', 'MakerNotes', 'Minolta', [
	{ id: 0, name: "Make", type: "string", count: 32 },
	{ id: 32, name: "ModelType", type: "string", count: 8 },
	{ id: 46, name: "ExposureTime", type: "int32u" },
	{ id: 50, name: "FNumber", type: "rational64u" },
	{ id: 58, name: "ExposureCompensation", type: "rational64s" },
	{ id: 80, name: "FocalLength", type: "rational64u" }
], more.minoltaMOV1);

export const minoltaMOV2 = defineTable('Minolta::MOV2', 'MakerNotes', 'Minolta', [
	{ id: 0, name: "Make", type: "string", count: 32 },
	{ id: 24, name: "ModelType", type: "string", count: 8 },
	{ id: 38, name: "ExposureTime", type: "int32u" },
	{ id: 42, name: "FNumber", type: "rational64u" },
	{ id: 50, name: "ExposureCompensation", type: "rational64s" },
	{ id: 72, name: "FocalLength", type: "rational64u" }
], more.minoltaMOV2);

export const nikonMOV = defineTable('Nikon::MOV', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "Make", type: "string", count: 24 },
	{ id: 24, name: "Model", type: "string", count: 8 },
	{ id: 38, name: "ExposureTime", type: "int32u" },
	{ id: 42, name: "FNumber", type: "rational64u" },
	{ id: 50, name: "ExposureCompensation", type: "rational64s" },
	{ id: 68, name: "WhiteBalance", type: "int16u", print: labels0 },
	{ id: 72, name: "FocalLength", type: "rational64u" },
	{ id: 175, name: "Software", type: "string", count: 16 },
	{ id: 223, name: "ISO", type: "int16u" }
], more.nikonMOV);

export const pentaxMOV = defineTable('Pentax::MOV', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "Make", type: "string", count: 24 },
	{ id: 38, name: "ExposureTime", type: "int32u" },
	{ id: 42, name: "FNumber", type: "rational64u" },
	{ id: 50, name: "ExposureCompensation", type: "rational64s" },
	{ id: 68, name: "WhiteBalance", type: "int16u", print: labels0 },
	{ id: 72, name: "FocalLength", type: "rational64u" },
	{ id: 175, name: "ISO", type: "int16u" }
], more.pentaxMOV);

export const samsungMP4 = defineTable('Samsung::MP4', 'MakerNotes', 'Samsung', [
	{ id: 0, name: "Make", type: "string", count: 24 },
	{ id: 24, name: "Model", type: "string", count: 16 },
	{ id: 46, name: "ExposureTime", type: "int32u" },
	{ id: 50, name: "FNumber", type: "rational64u" },
	{ id: 58, name: "ExposureCompensation", type: "rational64s" },
	{ id: 106, name: "ISO", type: "int32u" },
	{ id: 125, name: "Software", type: "string", count: 32 }
], more.samsungMP4);

export const sanyoMOV = defineTable('Sanyo::MOV', 'MakerNotes', 'Sanyo', [
	{ id: 0, name: "Make", type: "string", count: 24 },
	{ id: 24, name: "Model", type: "string", count: 8 },
	{ id: 38, name: "ExposureTime", type: "int32u" },
	{ id: 42, name: "FNumber", type: "int32u" },
	{ id: 50, name: "ExposureCompensation", type: "int32s" },
	{ id: 68, name: "WhiteBalance", type: "int16u", print: labels0 },
	{ id: 72, name: "FocalLength", type: "int32u" }
], more.sanyoMOV);
