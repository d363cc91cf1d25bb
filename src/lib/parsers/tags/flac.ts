// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/flac.ts.
import { defineTable } from '../table.ts';

export const flacMain = defineTable('FLAC::Main', 'FLAC', 'FLAC', [
	{ id: 1, name: "Padding", binary: true, unknown: true },
	{ id: 2, name: "ApplicationUnknown", binary: true, unknown: true },
	{ id: 3, name: "SeekTable", binary: true, unknown: true },
	{ id: 5, name: "CueSheet", binary: true, unknown: true }
]);

export const flacPicture = defineTable('FLAC::Picture', 'FLAC', 'FLAC', [
	{ id: 0, name: "PictureType", type: "int32u", print: { 0: "Other", 1: "32x32 PNG Icon", 2: "Other Icon", 3: "Front Cover", 4: "Back Cover", 5: "Leaflet", 6: "Media", 7: "Lead Artist", 8: "Artist", 9: "Conductor", 10: "Band", 11: "Composer", 12: "Lyricist", 13: "Recording Studio or Location", 14: "Recording Session", 15: "Performance", 16: "Capture from Movie or Video", 17: "Bright(ly) Colored Fish", 18: "Illustration", 19: "Band Logo", 20: "Publisher Logo" } },
	{ id: 1, name: "PictureMIMEType", type: "var_pstr32" },
	{ id: 2, name: "PictureDescription", type: "var_pstr32" },
	{ id: 3, name: "PictureWidth", type: "int32u" },
	{ id: 4, name: "PictureHeight", type: "int32u" },
	{ id: 5, name: "PictureBitsPerPixel", type: "int32u" },
	{ id: 6, name: "PictureIndexedColors", type: "int32u" },
	{ id: 7, name: "PictureLength", type: "int32u" },
	{ id: 8, name: "Picture", type: "undef", binary: true }
]);

export const flacStreamInfo = defineTable('FLAC::StreamInfo', 'FLAC', 'FLAC', [
	{ id: "Bit000-015", name: "BlockSizeMin" },
	{ id: "Bit016-031", name: "BlockSizeMax" },
	{ id: "Bit032-055", name: "FrameSizeMin" },
	{ id: "Bit056-079", name: "FrameSizeMax" },
	{ id: "Bit080-099", name: "SampleRate" },
	{ id: "Bit100-102", name: "Channels" },
	{ id: "Bit103-107", name: "BitsPerSample" },
	{ id: "Bit108-143", name: "TotalSamples" },
	{ id: "Bit144-271", name: "MD5Signature", type: "undef" }
]);
