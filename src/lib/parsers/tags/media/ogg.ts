// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { TableRows } from '../../table-set.ts';

/** Tables by name. A row's hint is the stored format. */
export const tableRows: TableRows = {
	'Opus::Header': ['Opus', 'Opus', [
		{ id: 0, name: "OpusVersion", hint: "int8u" },
		{ id: 1, name: "AudioChannels", hint: "int8u" },
		{ id: 4, name: "SampleRate", hint: "int32u" },
		{ id: 8, name: "OutputGain", hint: "int16u" }
	]],
	'Theora::Identification': ['Theora', 'Theora', [
		{ id: 0, name: "TheoraVersion", hint: "int8u" },
		{ id: 7, name: "ImageWidth", hint: "int32u" },
		{ id: 10, name: "ImageHeight", hint: "int32u" },
		{ id: 13, name: "XOffset", hint: "int8u" },
		{ id: 14, name: "YOffset", hint: "int8u" },
		{ id: 15, name: "FrameRate", hint: "rational64u" },
		{ id: 23, name: "PixelAspectRatio", hint: "int16u" },
		{ id: 29, name: "ColorSpace", print: { 0: "Undefined", 1: "Rec. 470M", 2: "Rec. 470BG" }, hint: "int8u" },
		{ id: 30, name: "NominalVideoBitrate", print: { 0: "Unspecified" }, hint: "int32u" },
		{ id: 33, name: "Quality", hint: "int8u" },
		{ id: 34, name: "PixelFormat", print: { 0: "4:2:0", 2: "4:2:2", 3: "4:4:4" }, hint: "int8u" }
	]]
};
