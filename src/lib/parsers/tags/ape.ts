// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/ape.ts.
import { defineTable } from '../table.ts';

export const apeMain = defineTable('APE::Main', 'APE', 'APE', [
	{ id: "Album", name: "Album" },
	{ id: "Artist", name: "Artist" },
	{ id: "DURATION", name: "Duration" },
	{ id: "Genre", name: "Genre" },
	{ id: "Title", name: "Title" },
	{ id: "Tool Name", name: "ToolName" },
	{ id: "Tool Version", name: "ToolVersion" },
	{ id: "Track", name: "Track" },
	{ id: "Year", name: "Year" }
]);

export const apeNewHeader = defineTable('APE::NewHeader', 'APE', 'MAC', [
	{ id: 0, name: "CompressionLevel", type: "int16u" },
	{ id: 2, name: "BlocksPerFrame", type: "int32u" },
	{ id: 4, name: "FinalFrameBlocks", type: "int32u" },
	{ id: 6, name: "TotalFrames", type: "int32u" },
	{ id: 8, name: "BitsPerSample", type: "int16u" },
	{ id: 9, name: "Channels", type: "int16u" },
	{ id: 10, name: "SampleRate", type: "int32u" }
]);

export const apeOldHeader = defineTable('APE::OldHeader', 'APE', 'MAC', [
	{ id: 0, name: "APEVersion", type: "int16u" },
	{ id: 1, name: "CompressionLevel", type: "int16u" },
	{ id: 3, name: "Channels", type: "int16u" },
	{ id: 4, name: "SampleRate", type: "int32u" },
	{ id: 10, name: "TotalFrames", type: "int32u" },
	{ id: 12, name: "FinalFrameBlocks", type: "int32u" }
]);
