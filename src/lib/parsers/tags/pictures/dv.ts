// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/dv.ts';

export const dvMain = defineTable('DV::Main', 'DV', 'DV', [
	{ id: "AspectRatio", name: "AspectRatio" },
	{ id: "AudioBitsPerSample", name: "AudioBitsPerSample" },
	{ id: "AudioChannels", name: "AudioChannels" },
	{ id: "AudioSampleRate", name: "AudioSampleRate" },
	{ id: "Colorimetry", name: "Colorimetry" },
	{ id: "DateTimeOriginal", name: "DateTimeOriginal" },
	{ id: "Duration", name: "Duration" },
	{ id: "FrameRate", name: "FrameRate" },
	{ id: "ImageHeight", name: "ImageHeight" },
	{ id: "ImageWidth", name: "ImageWidth" },
	{ id: "TotalBitrate", name: "TotalBitrate" },
	{ id: "VideoFormat", name: "VideoFormat" },
	{ id: "VideoScanType", name: "VideoScanType" }
], more.dvMain);
