// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/gif.ts.
import { defineTable } from '../table.ts';

export const gifAnimation = defineTable('GIF::Animation', 'GIF', 'GIF', [
	{ id: 1, name: "AnimationIterations", type: "int16u" }
]);

export const gifExtensions = defineTable('GIF::Extensions', 'GIF', 'GIF', [
	{ id: "ICCRGBG1/012", name: "ICC_Profile", type: "undef" },
	{ id: "MIDISONG/Dm7", name: "MIDISong", binary: true },
	{ id: "XMP Data/XMP", name: "XMP", type: "undef" }
]);

export const gifMIDIControl = defineTable('GIF::MIDIControl', 'GIF', 'GIF', [
	{ id: 0, name: "MIDIControlVersion", type: "int8u" },
	{ id: 1, name: "SequenceNumber", type: "int8u" },
	{ id: 2, name: "MelodicPolyphony", type: "int8u" },
	{ id: 3, name: "PercussivePolyphony", type: "int8u" },
	{ id: 4, name: "ChannelUsage", type: "int16u" },
	{ id: 6, name: "DelayTime", type: "int16u" }
]);

export const gifMain = defineTable('GIF::Main', 'GIF', 'GIF', [
	{ id: "Comment", name: "Comment", type: "undef" },
	{ id: "Duration", name: "Duration" },
	{ id: "FrameCount", name: "FrameCount" },
	{ id: "GIFVersion", name: "GIFVersion" },
	{ id: "Text", name: "Text" },
	{ id: "TransparentColor", name: "TransparentColor" }
]);

export const gifScreen = defineTable('GIF::Screen', 'GIF', 'GIF', [
	{ id: 0, name: "ImageWidth", type: "int16u" },
	{ id: 2, name: "ImageHeight", type: "int16u" },
	{ id: 4.1, name: "HasColorMap", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 4.2, name: "ColorResolutionDepth", type: "int8u" },
	{ id: 4.3, name: "BitsPerPixel", type: "int8u" },
	{ id: 5, name: "BackgroundColor", type: "int8u" },
	{ id: 6, name: "PixelAspectRatio", type: "int8u" }
]);
