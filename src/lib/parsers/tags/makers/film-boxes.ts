// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/film-boxes.ts';

const labels0 = { II: "Little-endian (Intel, II)", MM: "Big-endian (Motorola, MM)" };

export const canonCNTH = defineTable('Canon::CNTH', 'MakerNotes', 'Canon', [
	{ id: "CNDA", name: "ThumbnailImage", type: "undef" }
], more.canonCNTH);

export const fujiFilmFFMV = defineTable('FujiFilm::FFMV', 'MakerNotes', 'FujiFilm', [
	{ id: 0, name: "MovieStreamName", type: "string", count: 34 }
]);

export const kodakDcMD = defineTable('Kodak::DcMD', 'MakerNotes', 'Kodak', [
	{ id: "CMbo", name: "CameraByteOrder", print: labels0 },
	{ id: "Cmbo", name: "CameraByteOrder", print: labels0 }
]);

export const kodakFrea = defineTable('Kodak::frea', 'MakerNotes', 'Kodak', [
	{ id: "scra", name: "PreviewImage", binary: true },
	{ id: "thma", name: "ThumbnailImage", binary: true },
	{ id: "tima", name: "Duration", type: "int32u" },
	{ id: "ver ", name: "KodakVersion" }
], more.kodakFrea);

export const minoltaMMA = defineTable('Minolta::MMA', 'MakerNotes', 'Minolta', [
	{ id: 0, name: "Make", type: "string", count: 20 },
	{ id: 20, name: "SoftwareVersion", type: "string", count: 16 }
]);

export const olympusScrn = defineTable('Olympus::scrn', 'MakerNotes', 'Olympus', [
	{ id: 0, name: "PreviewImageLength", type: "int32u" },
	{ id: 4, name: "PreviewImage", type: "undef" }
], more.olympusScrn);

export const olympusThmb = defineTable('Olympus::thmb', 'MakerNotes', 'Olympus', [
	{ id: 0, name: "ThumbnailLength", type: "int32u" },
	{ id: 4, name: "ThumbnailImage", type: "undef" }
], more.olympusThmb);

export const panasonicPANA = defineTable('Panasonic::PANA', 'MakerNotes', 'Panasonic', [
	{ id: 0, name: "Make", type: "string", count: 22 },
	{ id: 4, name: "Model", type: "string", count: 16 },
	{ id: 12, name: "Model", type: "string", count: 16 },
	{ id: 22, name: "Model", type: "string", count: 30 },
	{ id: 52, name: "Version1", type: "string", count: 14 },
	{ id: 62, name: "Version2", type: "string", count: 14 },
	{ id: 88, name: "ThumbnailWidth", type: "int16u" },
	{ id: 90, name: "ThumbnailHeight", type: "int16u" },
	{ id: 92, name: "ThumbnailImage", type: "undef", count: 16384 },
	{ id: 1334, name: "ThumbnailWidth", type: "int32uRev" },
	{ id: 1338, name: "ThumbnailHeight", type: "int32uRev" },
	{ id: 1342, name: "ThumbnailLength", type: "int32uRev" },
	{ id: 1350, name: "ThumbnailImage", type: "undef", binary: true },
	{ id: 1358, name: "ThumbnailWidth", type: "int32uRev" },
	{ id: 1362, name: "ThumbnailHeight", type: "int32uRev" },
	{ id: 1366, name: "ThumbnailLength", type: "int32uRev" },
	{ id: 1374, name: "ThumbnailImage", type: "undef", binary: true }
], more.panasonicPANA);

export const pentaxPENT = defineTable('Pentax::PENT', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "Make", type: "string", count: 24 },
	{ id: 26, name: "Model", type: "string", count: 24 },
	{ id: 56, name: "ExposureTime", type: "int32u" },
	{ id: 60, name: "FNumber", type: "rational64u" },
	{ id: 68, name: "ExposureCompensation", type: "rational64s" },
	{ id: 84, name: "FocalLength", type: "int32u" },
	{ id: 113, name: "DateTime1", type: "string", count: 24 },
	{ id: 139, name: "DateTime2", type: "string", count: 24 },
	{ id: 167, name: "ISO", type: "int32u" },
	{ id: 199, name: "GPSVersionID", group1: "GPS", type: "undef", count: 8 },
	{ id: 207, name: "GPSLatitudeRef", group1: "GPS", type: "string", count: 2, print: { N: "North", S: "South" } },
	{ id: 209, name: "GPSLatitude", group1: "GPS", type: "rational64u", count: 3 },
	{ id: 233, name: "GPSLongitudeRef", group1: "GPS", type: "string", count: 2, print: { E: "East", W: "West" } },
	{ id: 235, name: "GPSLongitude", group1: "GPS", type: "rational64u", count: 3 },
	{ id: 259, name: "GPSAltitudeRef", group1: "GPS", type: "int8u", print: { 0: "Above Sea Level", 1: "Below Sea Level" } },
	{ id: 260, name: "GPSAltitude", group1: "GPS", type: "rational64u" },
	{ id: 284, name: "GPSTimeStamp", group1: "GPS", type: "rational64u", count: 3 },
	{ id: 308, name: "GPSSatellites", group1: "GPS", type: "string", count: 3 },
	{ id: 311, name: "GPSStatus", group1: "GPS", type: "string", count: 2, print: { A: "Measurement Active", V: "Measurement Void" } },
	{ id: 313, name: "GPSMeasureMode", group1: "GPS", type: "string", count: 2, print: { 2: "2-Dimensional Measurement", 3: "3-Dimensional Measurement" } },
	{ id: 315, name: "GPSMapDatum", group1: "GPS", type: "string", count: 7 },
	{ id: 322, name: "GPSDateStamp", group1: "GPS", type: "string", count: 11 },
	{ id: 371, name: "AudioCodecID", type: "string", count: 4 },
	{ id: 2003, name: "PreviewImage", type: "undef" }
], more.pentaxPENT);

export const pentaxPXTH = defineTable('Pentax::PXTH', 'MakerNotes', 'Pentax', [
	{ id: 0, name: "PreviewImageLength", type: "int32u" },
	{ id: 4, name: "PreviewImage", type: "undef" }
], more.pentaxPXTH);

export const samsungINFO = defineTable('Samsung::INFO', 'MakerNotes', 'Samsung', [
	{ id: "EFCT", name: "Effect" },
	{ id: "QLTY", name: "Quality" }
]);

export const samsungSec = defineTable('Samsung::sec', 'MakerNotes', 'Samsung', [
	{ id: 0, name: "Make", type: "string", count: 32 },
	{ id: 32, name: "Model", type: "string", count: 32 },
	{ id: 512, name: "ThumbnailWidth", type: "int32u" },
	{ id: 516, name: "ThumbnailHeight", type: "int32u" },
	{ id: 520, name: "ThumbnailLength", type: "int32u" },
	{ id: 524, name: "ThumbnailImage", type: "undef" }
], more.samsungSec);

export const samsungSmta = defineTable('Samsung::smta', 'MakerNotes', 'Samsung', [
	{ id: "mdln", name: "SamsungModel" }
]);
