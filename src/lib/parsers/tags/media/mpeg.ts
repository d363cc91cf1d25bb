// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/mpeg.ts';

export const mpegVideo = defineTable('MPEG::Video', 'MPEG', 'MPEG', [
	{ id: "Bit00-11", name: "ImageWidth" },
	{ id: "Bit12-23", name: "ImageHeight" },
	{ id: "Bit24-27", name: "AspectRatio", print: { 1: "1:1", "0.6735": "0.6735", "0.7031": "16:9, 625 line, PAL", "0.7615": "0.7615", "0.8055": "0.8055", "0.8437": "16:9, 525 line, NTSC", "0.8935": "0.8935", "0.9157": "4:3, 625 line, PAL, CCIR601", "0.9815": "0.9815", "1.095": "4:3, 525 line, NTSC, CCIR601", "1.0255": "1.0255", "1.0695": "1.0695", "1.1575": "1.1575", "1.2015": "1.2015" } },
	{ id: "Bit28-31", name: "FrameRate" },
	{ id: "Bit32-49", name: "VideoBitrate" }
], more.mpegVideo);
